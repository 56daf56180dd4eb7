/* hs-legend-sample.c: the mark of a kind of events, as the timeline draws it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-legend-sample.h"

#include "hs-scene-snapshot.h"
#include "hs-style-source.h"
#include "hs-timeline-scene.h"

#define SIZE 16.0

struct _HsLegendSample
{
  GtkWidget parent_instance;

  HsEventKind kind;
  HsStyleSource *style_source;
  HsSceneSnapshot *painter;
};

G_DEFINE_FINAL_TYPE (HsLegendSample, hs_legend_sample, GTK_TYPE_WIDGET)

static double
get_size (HsLegendSample *self)
{
  return SIZE * hs_style_get_unit (hs_style_source_get_style (self->style_source));
}

static void
hs_legend_sample_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                          int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = (int) get_size (HS_LEGEND_SAMPLE (widget));
}

static void
hs_legend_sample_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HsLegendSample *self = HS_LEGEND_SAMPLE (widget);
  double size = get_size (self);
  HsRect visible = { 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };
  HsRect box = { (visible.width - size) / 2, (visible.height - size) / 2, size, size };
  g_autoptr (HsScene) scene = hs_scene_new (visible.width, visible.height);

  hs_scene_add_mark (scene, &box, hs_event_kind_get_shape (self->kind), hs_style_get_kind_color (self->kind), 1, FALSE);
  hs_scene_snapshot_paint (self->painter, scene, hs_style_source_get_style (self->style_source), &visible, snapshot);
}

static void
hs_legend_sample_dispose (GObject *object)
{
  g_clear_object (&HS_LEGEND_SAMPLE (object)->style_source);

  G_OBJECT_CLASS (hs_legend_sample_parent_class)->dispose (object);
}

static void
hs_legend_sample_finalize (GObject *object)
{
  g_clear_pointer (&HS_LEGEND_SAMPLE (object)->painter, hs_scene_snapshot_free);

  G_OBJECT_CLASS (hs_legend_sample_parent_class)->finalize (object);
}

static void
hs_legend_sample_class_init (HsLegendSampleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_legend_sample_dispose;
  G_OBJECT_CLASS (klass)->finalize = hs_legend_sample_finalize;
  widget_class->measure = hs_legend_sample_measure;
  widget_class->snapshot = hs_legend_sample_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
hs_legend_sample_init (HsLegendSample *self)
{
  self->painter = hs_scene_snapshot_new ();
  self->style_source = hs_style_source_new ();
  g_signal_connect_object (self->style_source, "notify::style", G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

GtkWidget *
hs_legend_sample_new (HsEventKind kind)
{
  HsLegendSample *self = g_object_new (HS_TYPE_LEGEND_SAMPLE, NULL);

  self->kind = kind;

  return GTK_WIDGET (self);
}
