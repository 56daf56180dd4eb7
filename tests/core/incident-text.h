/* incident-text.h: what is read out of a short document, as text, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"

G_BEGIN_DECLS

/* A document and what a teller below is to tell of it. */
typedef struct
{
  const char *name;
  const char *document;
  const char *told;
} IncidentTextCase;

/* (transfer full): of each incident a line "title | start | end | zone | line of the cause | minutes". */
char *incident_text_tell_summary (HsDocument *document);

/* (transfer full): of each event a line "line time text", its end behind the time as "..end". */
char *incident_text_tell_events (HsDocument *document);

/* (transfer full): of each measure a line "line kind owner due text", "-" for what is not told, and a
 * "+" at the end of what is done. */
char *incident_text_tell_measures (HsDocument *document);

/* Adds a test of each of @cases (static) that compares what @tell tells. */
void incident_text_add (const char *path, char *(*tell) (HsDocument *document), const IncidentTextCase *cases, gsize n_cases);

G_END_DECLS
