/* hs-event-margin.h: marks the events of a document beside its lines, as the window does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"
#include "hs-page-flow.h"

G_BEGIN_DECLS

/* How much room the marks take left of the text, in points. */
#define HS_EVENT_MARGIN_WIDTH 30

/**
 * HsEventMargin:
 *
 * The events of all incidents of a document by their lines. Asked for the leaves in document
 * order. Used by one thread.
 */
typedef struct _HsEventMargin HsEventMargin;

HsEventMargin *hs_event_margin_new (HsDocument *document);
void hs_event_margin_free (HsEventMargin *self);

/* Whether an event touches the source lines from @first_line to @last_line. */
gboolean hs_event_margin_has_events (const HsEventMargin *self, guint first_line, guint last_line);

/* Marks the strips from @first to before @end of @flow. @lines are the source lines on which they
 * begin, one for each strip, not falling; @last_line is the last source line of all. */
void hs_event_margin_mark (HsEventMargin *self,
                           HsPageFlow *flow,
                           guint first,
                           guint end,
                           const guint *lines,
                           guint last_line);

/* The places that events have in a report: their row in the table, their line in the document. The
 * result is transfer full; incidents count from 0. */
char *hs_event_margin_get_row_name (guint incident, guint event);
char *hs_event_margin_get_line_name (guint incident, guint event);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsEventMargin, hs_event_margin_free)

G_END_DECLS
