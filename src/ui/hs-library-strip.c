/* hs-library-strip.c: where the time of an incident went, as a thin strip
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-strip.h"

#define HEIGHT 8
#define MIN_WIDTH 32
#define NATURAL_WIDTH 160
#define GAP 1
#define RADIUS 2
#define HATCH_PERIOD 5.0
#define HATCH_WIDTH 1.75
#define DEPTH 0.35
#define HATCH_DEPTH 0.75

struct _HsLibraryStrip
{
  GtkWidget parent_instance;
  HsSummary *summary;
  HsStyleSource *source;
};

G_DEFINE_FINAL_TYPE (HsLibraryStrip, hs_library_strip, GTK_TYPE_WIDGET)

static GdkRGBA
get_color (HsLibraryStrip *self, HsColorRole role)
{
  const HsColor *color = hs_style_get_color (hs_style_source_get_style (self->source), role);

  return (GdkRGBA) { color->red, color->green, color->blue, color->alpha };
}

static gboolean
is_hatched (HsPhaseKind kind)
{
  return kind == HS_PHASE_MISLED || kind == HS_PHASE_UNNOTICED;
}

/* Stripes at 45 degrees: a repeating gradient with hard edges, which every renderer draws fast. */
static void
append_hatch (GtkSnapshot *snapshot, const graphene_rect_t *area, const GdkRGBA *color)
{
  const GdkRGBA none = { color->red, color->green, color->blue, 0 };
  const float edge = HATCH_WIDTH / HATCH_PERIOD;
  const GskColorStop stops[] = { { 0, *color }, { edge, *color }, { edge, none }, { 1, none } };
  graphene_point_t start = area->origin;
  graphene_point_t end = { start.x + HATCH_PERIOD, start.y + HATCH_PERIOD };

  gtk_snapshot_append_repeating_linear_gradient (snapshot, area, &start, &end, stops, G_N_ELEMENTS (stops));
}

/* The colour of what goes on in the phase. */
static HsColorRole
get_deep_role (HsPhaseKind kind)
{
  switch (kind)
    {
    case HS_PHASE_UNNOTICED:
      return HS_COLOR_KIND_TRIGGER;
    case HS_PHASE_LOOKING:
      return HS_COLOR_KIND_INVESTIGATION;
    case HS_PHASE_MISLED:
      return HS_COLOR_MISLEADING;
    case HS_PHASE_FIXING:
      return HS_COLOR_KIND_RESOLUTION;
    case HS_PHASE_RECOVERING:
    case HS_N_PHASES:
    default:
      return HS_COLOR_LEVEL_WARNING;
    }
}

/* The fills of phases are made to bear text; without it, and this thin, they need more depth. */
static GdkRGBA
get_phase_color (HsLibraryStrip *self, HsPhaseKind kind, float depth)
{
  GdkRGBA fill = get_color (self, hs_style_get_phase_color (kind));
  GdkRGBA deep = get_color (self, get_deep_role (kind));

  return (GdkRGBA) {
    fill.red + (deep.red - fill.red) * depth,
    fill.green + (deep.green - fill.green) * depth,
    fill.blue + (deep.blue - fill.blue) * depth,
    1,
  };
}

static void
append_share (HsLibraryStrip *self, GtkSnapshot *snapshot, HsPhaseKind kind, const graphene_rect_t *area)
{
  GdkRGBA color = get_phase_color (self, kind, DEPTH);

  gtk_snapshot_append_color (snapshot, &color, area);
  if (is_hatched (kind))
    {
      GdkRGBA hatch = get_phase_color (self, kind, HATCH_DEPTH);
      append_hatch (snapshot, area, &hatch);
    }
}

static void
append_shares (HsLibraryStrip *self, GtkSnapshot *snapshot, float width, float height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint n = hs_summary_get_n_shares (self->summary);
  float x = 0;

  for (guint i = 0; i < n; i++)
    {
      const HsShare *share = hs_summary_get_share (self->summary, i);
      float length = share->fraction * width;
      float drawn = MAX (length - (i + 1 < n ? GAP : 0), 1);
      graphene_rect_t area = GRAPHENE_RECT_INIT (mirrored ? width - x - drawn : x, 0, drawn, height);

      append_share (self, snapshot, share->kind, &area);
      x += length;
    }
}

static void
append_unknown (HsLibraryStrip *self, GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  GdkRGBA color = get_color (self, HS_COLOR_BORDER);

  gtk_snapshot_append_color (snapshot, &color, area);
}

static void
hs_library_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HsLibraryStrip *self = HS_LIBRARY_STRIP (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, width, height);
  GskRoundedRect outline;

  if (self->summary == NULL || self->source == NULL)
    return;
  gsk_rounded_rect_init_from_rect (&outline, &area, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (hs_summary_get_n_shares (self->summary) > 0)
    append_shares (self, snapshot, width, height);
  else
    append_unknown (self, snapshot, &area);
  gtk_snapshot_pop (snapshot);
}

static void
hs_library_strip_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  HsLibraryStrip *self = HS_LIBRARY_STRIP (widget);
  double unit = self->source == NULL ? 1 : hs_style_get_unit (hs_style_source_get_style (self->source));

  *minimum = (orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : MIN_WIDTH) * unit;
  *natural = (orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : NATURAL_WIDTH) * unit;
}

static void
hs_library_strip_dispose (GObject *object)
{
  HsLibraryStrip *self = HS_LIBRARY_STRIP (object);

  hs_library_strip_set_style_source (self, NULL);
  g_clear_pointer (&self->summary, hs_summary_unref);
  G_OBJECT_CLASS (hs_library_strip_parent_class)->dispose (object);
}

static void
hs_library_strip_class_init (HsLibraryStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_library_strip_dispose;
  widget_class->measure = hs_library_strip_measure;
  widget_class->snapshot = hs_library_strip_snapshot;
  gtk_widget_class_set_css_name (widget_class, "strip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
hs_library_strip_init (HsLibraryStrip *self)
{
}

void
hs_library_strip_set_summary (HsLibraryStrip *self, HsSummary *summary)
{
  g_return_if_fail (HS_IS_LIBRARY_STRIP (self));

  if (self->summary == summary)
    return;
  g_clear_pointer (&self->summary, hs_summary_unref);
  self->summary = summary == NULL ? NULL : hs_summary_ref (summary);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
hs_library_strip_set_style_source (HsLibraryStrip *self, HsStyleSource *source)
{
  g_return_if_fail (HS_IS_LIBRARY_STRIP (self));

  if (self->source == source)
    return;
  if (self->source != NULL)
    g_signal_handlers_disconnect_by_data (self->source, self);
  g_set_object (&self->source, source);
  if (source != NULL)
    g_signal_connect_object (source, "notify::style", G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}
