/* hs-event-column.h: the columns of the table of events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-clock-face.h"
#include "hs-event-item.h"

G_BEGIN_DECLS

typedef enum
{
  HS_EVENT_COLUMN_NUMBER,
  HS_EVENT_COLUMN_TIME,
  HS_EVENT_COLUMN_SINCE,
  HS_EVENT_COLUMN_KIND,
  HS_EVENT_COLUMN_PATH,
  HS_EVENT_COLUMN_ESCALATION,
  HS_EVENT_COLUMN_TEXT,
  HS_N_EVENT_COLUMNS,
} HsEventColumn;

/* Translated. */
const char *hs_event_column_get_title (HsEventColumn column);

/* (transfer full): what stands in @column for @item; times are on the clock @display. */
char *hs_event_column_format (HsEventColumn column, HsEventItem *item, HsTimeDisplay display);

/* (transfer full): by time and duration, not by how they are written; what is not told comes last, and
 * equal ones in the order of the document. */
GtkSorter *hs_event_column_create_sorter (HsEventColumn column);

G_END_DECLS
