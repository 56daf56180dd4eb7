/* hs-event-item.c: an event of an incident as an item of a list model
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-event-item.h"

struct _HsEventItem
{
  GObject parent_instance;

  HsTimeline *timeline;
  guint event;
};

G_DEFINE_FINAL_TYPE (HsEventItem, hs_event_item, G_TYPE_OBJECT)

static void
hs_event_item_finalize (GObject *object)
{
  g_clear_pointer (&HS_EVENT_ITEM (object)->timeline, hs_timeline_unref);

  G_OBJECT_CLASS (hs_event_item_parent_class)->finalize (object);
}

static void
hs_event_item_class_init (HsEventItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hs_event_item_finalize;
}

static void
hs_event_item_init (HsEventItem *self)
{
}

HsEventItem *
hs_event_item_new (HsTimeline *timeline, guint event)
{
  HsEventItem *self = g_object_new (HS_TYPE_EVENT_ITEM, NULL);

  self->timeline = hs_timeline_ref (timeline);
  self->event = event;

  return self;
}

HsTimeline *
hs_event_item_get_timeline (HsEventItem *self)
{
  return self->timeline;
}

HsIncident *
hs_event_item_get_incident (HsEventItem *self)
{
  return hs_timeline_get_incident (self->timeline);
}

const HsEvent *
hs_event_item_get_event (HsEventItem *self)
{
  return hs_incident_get_event (hs_timeline_get_incident (self->timeline), self->event - 1);
}
