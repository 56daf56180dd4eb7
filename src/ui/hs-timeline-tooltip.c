/* hs-timeline-tooltip.c: what lies under the pointer of a timeline, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-event-text.h"
#include "hs-timeline-pane-private.h"

/* A sentence on one line would be as wide as the window. */
#define TOOLTIP_CHARS 60

static char *
format_event (HsIncident *incident, guint id)
{
  const HsEvent *event = hs_incident_get_event (incident, id - 1);
  g_autofree char *time = hs_event_text_format_time (incident, event);
  g_autofree char *day = hs_event_text_format_day (incident, event);
  g_autofree char *flags = hs_event_text_format_flags (event);
  g_autofree char *when = g_strstrip (g_strjoin (" ", time, day, NULL));

  if (when[0] == '\0')
    return g_strdup_printf ("%u · %s\n%s", id, flags, event->text);

  return g_strdup_printf ("%u · %s · %s\n%s", id, when, flags, event->text);
}

static char *
format_path (HsIncident *incident, int index)
{
  const HsPath *path = hs_incident_get_path (incident, index);
  const char *ended = hs_ended_get_label (path->ended);
  g_autofree char *held = path->minutes >= 0 ? hs_duration_format (path->minutes) : NULL;

  if (held == NULL)
    /* Translators: a wrong hypothesis, and how it ended */
    return g_strdup_printf (_("“%s”\n%s"), path->hypothesis, ended);

  /* Translators: a wrong hypothesis, how long it was held, and how it ended */
  return g_strdup_printf (_("“%s”\nheld for %s · %s"), path->hypothesis, held, ended);
}

static char *
format_fold (const HsHit *hit)
{
  g_autofree char *length = hs_duration_format (MAX ((int) ((hit->end - hit->start) / 60), 0));

  /* Translators: tooltip of a folded silence; %s is its length */
  return g_strdup_printf (_("%s without an event"), length);
}

static char *
format_hit (HsTimelineLayout *layout, double x, double y)
{
  HsIncident *incident = hs_timeline_get_incident (hs_timeline_layout_get_timeline (layout));
  HsHit hit = hs_timeline_layout_hit (layout, x, y);

  switch (hit.type)
    {
    case HS_HIT_EVENT:
    case HS_HIT_TEAM:
      return hit.event != 0 ? format_event (incident, hit.event) : NULL;
    case HS_HIT_PATH:
      return hit.path >= 0 ? format_path (incident, hit.path) : NULL;
    case HS_HIT_CLUSTER:
      return g_strdup (_("Several events: click to look closer"));
    case HS_HIT_FOLD:
      return format_fold (&hit);
    case HS_HIT_PHASE:
    case HS_HIT_NOTHING:
    case HS_HIT_OVERVIEW:
    case HS_HIT_PLOT:
    default:
      return NULL;
    }
}

gboolean
hs_timeline_tooltip_query_cb (HsTimelinePane *self, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);
  g_autofree char *text = layout != NULL && !by_keyboard ? format_hit (layout, x, y) : NULL;

  if (text == NULL)
    return FALSE;
  gtk_tooltip_set_custom (tooltip, g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                                 "max-width-chars", TOOLTIP_CHARS, NULL));

  return TRUE;
}
