/* hs-timeline-pane-fling.c: the timeline moves on for a while when a touchpad lets go of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-pane-private.h"

#include <math.h>

/* What is left of the speed after a second, and the speed that is no longer seen, in pixels a second. */
#define LEFT_AFTER_SECOND 0.02
#define LEAST_SPEED 12.0
#define KEY "fling"

typedef struct
{
  guint tick;
  gint64 time; /* of the frame before */
  double speed;
} Fling;

static Fling *
get_fling (HsTimelinePane *self)
{
  Fling *fling = g_object_get_data (G_OBJECT (self), KEY);

  if (fling == NULL)
    {
      fling = g_new0 (Fling, 1);
      g_object_set_data_full (G_OBJECT (self), KEY, fling, g_free);
    }

  return fling;
}

/* Who has turned animations off wants nothing to move by itself. */
static gboolean
is_animated (HsTimelinePane *self)
{
  gboolean animated = TRUE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animated, NULL);

  return animated;
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Fling *fling = get_fling (HS_TIMELINE_PANE (widget));
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = fling->time > 0 ? (now - fling->time) / (double) G_USEC_PER_SEC : 0;

  fling->time = now;
  hs_timeline_pane_pan (HS_TIMELINE_PANE (widget), fling->speed * seconds);
  fling->speed *= pow (LEFT_AFTER_SECOND, seconds);
  if (fabs (fling->speed) > LEAST_SPEED)
    return G_SOURCE_CONTINUE;
  fling->tick = 0;

  return G_SOURCE_REMOVE;
}

void
hs_timeline_pane_fling (HsTimelinePane *self, double speed)
{
  Fling *fling = get_fling (self);

  hs_timeline_pane_stop (self);
  if (fabs (speed) <= LEAST_SPEED || !is_animated (self))
    return;
  fling->speed = speed;
  fling->time = 0;
  fling->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

void
hs_timeline_pane_stop (HsTimelinePane *self)
{
  Fling *fling = get_fling (self);

  if (fling->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), fling->tick);
  fling->tick = 0;
}
