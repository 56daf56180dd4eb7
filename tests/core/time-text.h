/* time-text.h: what the time scanner finds as one short text, and tables of it as tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-scanner.h"

G_BEGIN_DECLS

/* A text and what time_text_scan() tells of it. */
typedef struct
{
  const char *text;
  const char *matches;
} TimeTextCase;

/* (transfer full): what @match says of @text: "{10:20 PM (UTC)} T22:20 PM UTC+0". A range's end begins
 * with "..", an approximate time with "~"; of the flags only those that are set are told. */
char *time_text_describe (const char *text, const HsTimeMatch *match);

/* (transfer full): all matches of @text, with "; " between them. */
char *time_text_scan (const char *text);

/* Adds a test of each of @cases (static), and one that the text of each, wherever it breaks off, gives
 * matches that lie in it, in order and without overlap. */
void time_text_add (const char *path, const TimeTextCase *cases, gsize n_cases);

G_END_DECLS
