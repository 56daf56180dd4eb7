/* hs-timeline-state.c: how the timeline of a session is looked at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-state.h"

#include "hs-timeline-estimate.h"
#include "hs-zone-list.h"

struct _HsTimelineState
{
  GObject parent_instance;

  HsTimeline *timeline;
  HsTimeDisplay time_display;
  HsSecondClock second_clock;
  const char *second_zone; /* interned */
  gboolean without_paths;
  gboolean as_table;
  guint dimmed_kinds;
  guint64 dimmed_teams;
  guint anchor;
  HsTimelineSpan span;
};

G_DEFINE_FINAL_TYPE (HsTimelineState, hs_timeline_state, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (HsTimeDisplay, hs_time_display,
                    G_DEFINE_ENUM_VALUE (HS_TIME_DISPLAY_DOCUMENT, "document"),
                    G_DEFINE_ENUM_VALUE (HS_TIME_DISPLAY_UTC, "utc"),
                    G_DEFINE_ENUM_VALUE (HS_TIME_DISPLAY_LOCAL, "local"),
                    G_DEFINE_ENUM_VALUE (HS_TIME_DISPLAY_SINCE_START, "since-start"),
                    G_DEFINE_ENUM_VALUE (HS_TIME_DISPLAY_SINCE_DETECTION, "since-detection"))

G_DEFINE_ENUM_TYPE (HsSecondClock, hs_second_clock,
                    G_DEFINE_ENUM_VALUE (HS_SECOND_CLOCK_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (HS_SECOND_CLOCK_DOCUMENT, "document"),
                    G_DEFINE_ENUM_VALUE (HS_SECOND_CLOCK_UTC, "utc"),
                    G_DEFINE_ENUM_VALUE (HS_SECOND_CLOCK_LOCAL, "local"),
                    G_DEFINE_ENUM_VALUE (HS_SECOND_CLOCK_ZONE, "zone"))

enum
{
  PROP_0,
  PROP_TIMELINE,
  PROP_TIME_DISPLAY,
  PROP_SECOND_CLOCK,
  PROP_SECOND_ZONE,
  PROP_WITHOUT_PATHS,
  PROP_HAS_ESTIMATE,
  PROP_AS_TABLE,
  PROP_DIMMED_KINDS,
  PROP_DIMMED_TEAMS,
  N_PROPS,
};

enum
{
  SPAN_CHANGED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

static const HsTimeDisplay second_displays[] = {
  [HS_SECOND_CLOCK_DOCUMENT] = HS_TIME_DISPLAY_DOCUMENT,
  [HS_SECOND_CLOCK_UTC] = HS_TIME_DISPLAY_UTC,
  [HS_SECOND_CLOCK_LOCAL] = HS_TIME_DISPLAY_LOCAL,
  [HS_SECOND_CLOCK_ZONE] = HS_TIME_DISPLAY_LOCAL,
};

static gboolean
has_estimate (HsTimelineState *self)
{
  double end;

  return self->timeline != NULL && hs_timeline_get_estimate (self->timeline, &end);
}

static void
set_dimmed (HsTimelineState *self, guint kinds, guint64 teams)
{
  if (self->dimmed_kinds != kinds)
    {
      self->dimmed_kinds = kinds;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIMMED_KINDS]);
    }
  if (self->dimmed_teams != teams)
    {
      self->dimmed_teams = teams;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIMMED_TEAMS]);
    }
}

/* Sets what is at @place; notifies where it was another. */
static void
set_int (HsTimelineState *self, int *place, int value, guint prop)
{
  if (*place == value)
    return;
  *place = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/* One that the system does not know is none. */
static void
set_second_zone (HsTimelineState *self, const char *identifier)
{
  const char *zone = g_intern_string (identifier != NULL && hs_zone_list_has (identifier) ? identifier : "");

  if (self->second_zone == zone)
    return;
  self->second_zone = zone;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SECOND_ZONE]);
}

static void
hs_timeline_state_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HsTimelineState *self = HS_TIMELINE_STATE (object);

  switch (id)
    {
    case PROP_TIMELINE:
      g_value_set_boxed (value, self->timeline);
      break;
    case PROP_TIME_DISPLAY:
      g_value_set_enum (value, (int) self->time_display);
      break;
    case PROP_SECOND_CLOCK:
      g_value_set_enum (value, (int) self->second_clock);
      break;
    case PROP_SECOND_ZONE:
      g_value_set_string (value, self->second_zone);
      break;
    case PROP_WITHOUT_PATHS:
      g_value_set_boolean (value, self->without_paths);
      break;
    case PROP_HAS_ESTIMATE:
      g_value_set_boolean (value, has_estimate (self));
      break;
    case PROP_AS_TABLE:
      g_value_set_boolean (value, self->as_table);
      break;
    case PROP_DIMMED_KINDS:
      g_value_set_uint (value, self->dimmed_kinds);
      break;
    case PROP_DIMMED_TEAMS:
      g_value_set_uint64 (value, self->dimmed_teams);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
hs_timeline_state_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  HsTimelineState *self = HS_TIMELINE_STATE (object);

  switch (id)
    {
    case PROP_TIMELINE:
      hs_timeline_state_set_timeline (self, g_value_get_boxed (value));
      break;
    case PROP_TIME_DISPLAY:
      set_int (self, (int *) &self->time_display, g_value_get_enum (value), id);
      break;
    case PROP_SECOND_CLOCK:
      set_int (self, (int *) &self->second_clock, g_value_get_enum (value), id);
      break;
    case PROP_SECOND_ZONE:
      set_second_zone (self, g_value_get_string (value));
      break;
    case PROP_WITHOUT_PATHS:
      set_int (self, &self->without_paths, g_value_get_boolean (value), id);
      break;
    case PROP_AS_TABLE:
      set_int (self, &self->as_table, g_value_get_boolean (value), id);
      break;
    case PROP_DIMMED_KINDS:
      set_dimmed (self, g_value_get_uint (value), self->dimmed_teams);
      break;
    case PROP_DIMMED_TEAMS:
      set_dimmed (self, self->dimmed_kinds, g_value_get_uint64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
hs_timeline_state_finalize (GObject *object)
{
  HsTimelineState *self = HS_TIMELINE_STATE (object);

  g_clear_pointer (&self->timeline, hs_timeline_unref);

  G_OBJECT_CLASS (hs_timeline_state_parent_class)->finalize (object);
}

static void
hs_timeline_state_class_init (HsTimelineStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = hs_timeline_state_get_property;
  object_class->set_property = hs_timeline_state_set_property;
  object_class->finalize = hs_timeline_state_finalize;

  props[PROP_TIMELINE] = g_param_spec_boxed ("timeline", NULL, NULL, HS_TYPE_TIMELINE, flags);
  props[PROP_TIME_DISPLAY] = g_param_spec_enum ("time-display", NULL, NULL, HS_TYPE_TIME_DISPLAY, HS_TIME_DISPLAY_DOCUMENT, flags);
  props[PROP_SECOND_CLOCK] = g_param_spec_enum ("second-clock", NULL, NULL, HS_TYPE_SECOND_CLOCK, HS_SECOND_CLOCK_NONE, flags);
  props[PROP_SECOND_ZONE] = g_param_spec_string ("second-zone", NULL, NULL, "", flags);
  props[PROP_WITHOUT_PATHS] = g_param_spec_boolean ("without-paths", NULL, NULL, FALSE, flags);
  props[PROP_HAS_ESTIMATE] = g_param_spec_boolean ("has-estimate", NULL, NULL, FALSE, readable);
  props[PROP_AS_TABLE] = g_param_spec_boolean ("as-table", NULL, NULL, FALSE, flags);
  props[PROP_DIMMED_KINDS] = g_param_spec_uint ("dimmed-kinds", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_DIMMED_TEAMS] = g_param_spec_uint64 ("dimmed-teams", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SPAN_CHANGED] = g_signal_new ("span-changed", HS_TYPE_TIMELINE_STATE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hs_timeline_state_init (HsTimelineState *self)
{
  self->second_zone = g_intern_static_string ("");
}

HsTimelineState *
hs_timeline_state_new (void)
{
  return g_object_new (HS_TYPE_TIMELINE_STATE, NULL);
}

HsTimeline *
hs_timeline_state_get_timeline (HsTimelineState *self)
{
  return self->timeline;
}

void
hs_timeline_state_set_timeline (HsTimelineState *self, HsTimeline *timeline)
{
  g_return_if_fail (HS_IS_TIMELINE_STATE (self));

  if (self->timeline == timeline)
    return;
  g_object_freeze_notify (G_OBJECT (self));
  g_clear_pointer (&self->timeline, hs_timeline_unref);
  self->timeline = timeline != NULL ? hs_timeline_ref (timeline) : NULL;
  hs_timeline_state_undim (self);
  hs_timeline_state_set_anchor (self, 0);
  hs_timeline_state_set_span (self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TIMELINE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_ESTIMATE]);
  g_object_thaw_notify (G_OBJECT (self));
}

HsTimeDisplay
hs_timeline_state_get_time_display (HsTimelineState *self)
{
  return self->time_display;
}

gboolean
hs_timeline_state_is_table (HsTimelineState *self)
{
  return self->as_table;
}

guint
hs_timeline_state_get_dimmed_kinds (HsTimelineState *self)
{
  return self->dimmed_kinds;
}

guint64
hs_timeline_state_get_dimmed_teams (HsTimelineState *self)
{
  return self->dimmed_teams;
}

void
hs_timeline_state_dim_kind (HsTimelineState *self, HsEventKind kind, gboolean dim)
{
  guint bit = 1u << kind;

  g_return_if_fail (HS_IS_TIMELINE_STATE (self));

  set_dimmed (self, dim ? self->dimmed_kinds | bit : self->dimmed_kinds & ~bit, self->dimmed_teams);
}

void
hs_timeline_state_dim_team (HsTimelineState *self, guint team, gboolean dim)
{
  guint64 bit = team < 64 ? G_GUINT64_CONSTANT (1) << team : 0;

  g_return_if_fail (HS_IS_TIMELINE_STATE (self));

  set_dimmed (self, self->dimmed_kinds, dim ? self->dimmed_teams | bit : self->dimmed_teams & ~bit);
}

void
hs_timeline_state_undim (HsTimelineState *self)
{
  g_return_if_fail (HS_IS_TIMELINE_STATE (self));

  set_dimmed (self, 0, 0);
}

guint
hs_timeline_state_get_anchor (HsTimelineState *self)
{
  return self->anchor;
}

void
hs_timeline_state_set_anchor (HsTimelineState *self, guint event)
{
  g_return_if_fail (HS_IS_TIMELINE_STATE (self));

  if (self->anchor == event)
    return;
  self->anchor = event;
  g_signal_emit (self, signals[SPAN_CHANGED], 0);
}

const HsTimelineSpan *
hs_timeline_state_get_span (HsTimelineState *self)
{
  return &self->span;
}

void
hs_timeline_state_set_span (HsTimelineState *self, const HsTimelineSpan *span)
{
  HsTimelineSpan wanted = span != NULL ? *span : (HsTimelineSpan) { 0 };

  g_return_if_fail (HS_IS_TIMELINE_STATE (self));

  if (self->span.start == wanted.start && self->span.end == wanted.end && self->span.from == wanted.from && self->span.to == wanted.to)
    return;
  self->span = wanted;
  g_signal_emit (self, signals[SPAN_CHANGED], 0);
}

void
hs_timeline_state_fill_view (HsTimelineState *self, HsTimelineView *view)
{
  gboolean abroad = self->second_clock == HS_SECOND_CLOCK_ZONE;

  view->display = self->time_display;
  view->with_second = self->second_clock != HS_SECOND_CLOCK_NONE && !(abroad && *self->second_zone == '\0');
  view->second = second_displays[self->second_clock];
  view->second_zone = abroad && view->with_second ? self->second_zone : NULL;
  view->without_paths = self->without_paths;
  view->dimmed_kinds = self->dimmed_kinds;
  view->dimmed_teams = self->dimmed_teams;
  view->span = self->span;
}
