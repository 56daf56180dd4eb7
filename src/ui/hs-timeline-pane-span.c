/* hs-timeline-pane-span.c: measuring a span of the timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-pane-private.h"

#include <glib/gi18n-lib.h>

#include "hs-event-text.h"

/* How near to an event a place must be to be that of the event, in pixels. */
#define NEAR 14

static HsTimelineState *
get_state (HsTimelinePane *self)
{
  return hs_session_get_timeline_state (hs_session_view_get (self));
}

static HsTimeline *
get_timeline (HsTimelinePane *self)
{
  HsTimelineLayout *layout = hs_timeline_pane_get_layout (self);

  return layout != NULL ? hs_timeline_layout_get_timeline (layout) : NULL;
}

void
hs_timeline_pane_measure_between (HsTimelinePane *self, const HsTimelineLayout *layout, double x1, double x2)
{
  double one = hs_timeline_layout_get_seconds (layout, x1);
  double other = hs_timeline_layout_get_seconds (layout, x2);
  double near = ABS (hs_timeline_layout_get_seconds (layout, x2 + NEAR) - other);
  HsTimelineSpan span = hs_timeline_span_around (hs_timeline_layout_get_timeline (layout), one, other, near);

  hs_timeline_state_set_anchor (get_state (self), 0);
  hs_timeline_state_set_span (get_state (self), &span);
}

void
hs_timeline_pane_follow_anchor (HsTimelinePane *self)
{
  HsTimeline *timeline = get_timeline (self);
  guint anchor = hs_timeline_state_get_anchor (get_state (self));
  HsTimelineSpan span;

  if (timeline != NULL && anchor != 0
      && hs_timeline_span_between (timeline, anchor, hs_session_get_current_event (hs_session_view_get (self)), &span))
    hs_timeline_state_set_span (get_state (self), &span);
}

/* From here; a second time ends it. */
void
hs_timeline_pane_measure_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);
  guint current = hs_session_get_current_event (hs_session_view_get (self));

  if (get_timeline (self) == NULL || current == 0)
    {
      gtk_widget_error_bell (widget);
      return;
    }
  if (hs_timeline_state_get_anchor (get_state (self)) == current)
    current = 0;
  hs_timeline_state_set_span (get_state (self), NULL);
  hs_timeline_state_set_anchor (get_state (self), current);
}

/* First what is measured, then what is dimmed; false where there is neither. */
gboolean
hs_timeline_pane_clear (HsTimelinePane *self)
{
  HsTimelineState *state = hs_session_view_get (self) != NULL ? get_state (self) : NULL;

  if (state == NULL)
    return FALSE;
  if (hs_timeline_state_get_anchor (state) != 0 || !hs_timeline_span_is_empty (hs_timeline_state_get_span (state)))
    {
      hs_timeline_state_set_anchor (state, 0);
      hs_timeline_state_set_span (state, NULL);
      return TRUE;
    }
  if (hs_timeline_state_get_dimmed_kinds (state) == 0 && hs_timeline_state_get_dimmed_teams (state) == 0)
    return FALSE;
  hs_timeline_state_undim (state);

  return TRUE;
}

/* What is measured, or the current event, as text. */
void
hs_timeline_pane_copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);
  HsTimeline *timeline = get_timeline (self);
  HsSession *session = hs_session_view_get (self);
  const HsEvent *event = session != NULL ? hs_session_get_event (session) : NULL;
  g_autofree char *text = NULL;

  if (timeline != NULL && !hs_timeline_span_is_empty (hs_timeline_state_get_span (get_state (self))))
    text = hs_timeline_pane_describe_span (self, FALSE);
  else if (event != NULL)
    text = hs_event_text_describe (hs_session_get_incident (session), event);
  if (text != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  else
    gtk_widget_error_bell (widget);
}

/* @spoken: for a screen reader, which also hears that measuring has begun. (nullable) */
char *
hs_timeline_pane_describe_span (HsTimelinePane *self, gboolean spoken)
{
  HsTimelineState *state = get_state (self);
  HsTimeline *timeline = hs_timeline_state_get_timeline (state);
  guint anchor = hs_timeline_state_get_anchor (state);

  if (timeline == NULL)
    return NULL;
  if (!hs_timeline_span_is_empty (hs_timeline_state_get_span (state)))
    return hs_timeline_span_format (hs_timeline_state_get_span (state), timeline, hs_timeline_state_get_time_display (state), spoken);
  if (anchor != 0 && spoken)
    /* Translators: what a screen reader says when measuring begins at the event of that number. */
    return g_strdup_printf (_("Measuring from %u"), anchor);

  return NULL;
}

/* The path that the current event is on. */
static const HsTimelinePath *
find_path (HsTimelinePane *self, HsTimeline *timeline)
{
  HsIncident *incident = hs_timeline_get_incident (timeline);
  const HsEvent *event = hs_session_get_event (hs_session_view_get (self));
  const HsPath *told = event != NULL ? hs_event_text_find_path (incident, event) : NULL;

  for (guint i = 0; told != NULL && i < hs_timeline_get_n_paths (timeline); i++)
    if (hs_incident_get_path (incident, hs_timeline_get_path (timeline, i)->index) == told)
      return hs_timeline_get_path (timeline, i);

  return NULL;
}

void
hs_timeline_pane_fit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HsTimelinePane *self = HS_TIMELINE_PANE (widget);
  HsTimeline *timeline = get_timeline (self);
  const HsTimelineSpan *span;
  const HsTimelinePath *path;

  if (timeline == NULL)
    return;
  span = hs_timeline_state_get_span (get_state (self));
  path = g_str_equal (name, "timeline.fit-path") ? find_path (self, timeline) : NULL;
  if (path != NULL)
    hs_timeline_pane_show_around (self, path->start, path->end);
  else if (g_str_equal (name, "timeline.fit-span") && !hs_timeline_span_is_empty (span))
    hs_timeline_pane_show_around (self, span->start, span->end);
  else
    gtk_widget_error_bell (widget);
}
