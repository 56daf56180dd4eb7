/* hs-session-private.h: what hs-session.c and hs-session-open.c share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session.h"

G_BEGIN_DECLS

/**
 * HsSessionLoading:
 * @awaited: (nullable) (element-type GFile): opened, but nothing of it has been chosen yet
 * @cancellable: (nullable): of the document that is being read
 * @file: (nullable): that document
 * @incident: which of its incidents is wanted
 */
typedef struct
{
  GPtrArray *awaited;
  GCancellable *cancellable;
  GFile *file;
  guint incident;
} HsSessionLoading;

HsSessionLoading *hs_session_get_loading (HsSession *self);
void hs_session_stop_loading (HsSession *self);
void hs_session_choose_awaited (HsSession *self);

void hs_session_set_status (HsSession *self, HsSessionStatus status, const char *message);

/* Makes @document of @file the one that is shown; without a document @message says why. */
void hs_session_show_document (HsSession *self, GFile *file, HsDocument *document, guint incident, const char *message);

/* Exchanges the document for what it holds now and keeps the place in it. */
void hs_session_replace_contents (HsSession *self, HsDocument *document);

G_END_DECLS
