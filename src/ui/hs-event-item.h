/* hs-event-item.h: an event of an incident as an item of a list model
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-timeline.h"

G_BEGIN_DECLS

#define HS_TYPE_EVENT_ITEM (hs_event_item_get_type ())
G_DECLARE_FINAL_TYPE (HsEventItem, hs_event_item, HS, EVENT_ITEM, GObject)

HsEventItem *hs_event_item_new (HsTimeline *timeline, guint event);

/* (transfer none) */
HsTimeline *hs_event_item_get_timeline (HsEventItem *self);
HsIncident *hs_event_item_get_incident (HsEventItem *self);
const HsEvent *hs_event_item_get_event (HsEventItem *self);

G_END_DECLS
