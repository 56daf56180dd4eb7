/* hs-event-table.h: the events of a session's incident as a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsEventTable:
 *
 * Tells what the picture of the timeline tells, sorted by any column; its selected row is the
 * current event of the session. Each row is named for a screen reader by the sentence about its event.
 */
#define HS_TYPE_EVENT_TABLE (hs_event_table_get_type ())
G_DECLARE_FINAL_TYPE (HsEventTable, hs_event_table, HS, EVENT_TABLE, HsSessionView)

GtkWidget *hs_event_table_new (void);

G_END_DECLS
