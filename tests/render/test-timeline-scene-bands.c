/* test-timeline-scene-bands.c: tests of hs-timeline-scene-bands.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-scene-private.h"
#include "sample-incidents.h"

typedef void (*AddFunc) (HsScene *scene, const HsTimelineLayout *layout);

static HsScene *
paint (const HsTimelineLayout *layout, AddFunc add)
{
  HsScene *scene = hs_scene_new (layout->view.width, layout->height);

  add (scene, layout);
  return scene;
}

static HsTimelineLayout *
lay_out (const char *name)
{
  HsTimelineView view = { .width = 1400 };

  return sample_layout_new_of (name, &view, 1);
}

static guint
count (const HsScene *scene, const char *tag, HsSceneType type)
{
  guint n = 0;

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      n += item->type == type && g_strcmp0 (item->tag, tag) == 0;
    }
  return n;
}

static guint
count_if_shown (const HsRect *box)
{
  return box->width > 0 ? 1 : 0;
}

/* Each part of the layout is drawn once. */
static void
test_every_part (gconstpointer data)
{
  g_autoptr (HsTimelineLayout) layout = lay_out (data);
  g_autoptr (HsScene) back = paint (layout, hs_timeline_scene_add_axis_back);
  g_autoptr (HsScene) bands = paint (layout, hs_timeline_scene_add_bands);
  g_autoptr (HsScene) captions = paint (layout, hs_timeline_scene_add_captions);
  g_autoptr (HsScene) bars = paint (layout, hs_timeline_scene_add_bars);
  g_autoptr (HsScene) axis = paint (layout, hs_timeline_scene_add_axis);
  guint n_arrows = 0;

  for (guint i = 0; i < layout->bars->len; i++)
    n_arrows += g_array_index (layout->bars, HsTimelineBar, i).has_arrow;
  g_assert_cmpuint (count (back, "night", HS_SCENE_RECT), ==, layout->nights->len);
  g_assert_cmpuint (count (back, "grid", HS_SCENE_LINE), ==, layout->ticks->len);
  g_assert_cmpuint (count (bands, "impact", HS_SCENE_RECT), ==, count_if_shown (&layout->impact));
  g_assert_cmpuint (count (bands, "impact", HS_SCENE_HATCH), ==, count_if_shown (&layout->unnoticed));
  g_assert_cmpuint (count (bands, "phase", HS_SCENE_RECT), ==, layout->stretches->len);
  g_assert_cmpuint (count (captions, "caption", HS_SCENE_TEXT), ==, layout->captions->len);
  g_assert_cmpuint (count (bars, "team", HS_SCENE_RECT) + count (bars, "team", HS_SCENE_FRAME), ==, layout->bars->len);
  g_assert_cmpuint (count (bars, "call", HS_SCENE_MARK), ==, n_arrows);
  g_assert_cmpuint (count (axis, "axis", HS_SCENE_LINE), ==, layout->ticks->len + 1);
}

static void
test_no_events (void)
{
  const Sample sample = { 0 };
  HsTimelineView view = { .width = 900 };
  g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
  static const AddFunc nothing[] = { hs_timeline_scene_add_axis_back, hs_timeline_scene_add_bands, hs_timeline_scene_add_captions, hs_timeline_scene_add_bars, hs_timeline_scene_add_breaks };

  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr (HsScene) scene = paint (layout, nothing[i]);

      g_assert_cmpuint (hs_scene_get_n_items (scene), ==, 0);
    }
}

/* Patterns tell apart what colours alone would not. */
static void
test_stretches (void)
{
  static const struct
  {
    HsPhaseKind kind;
    gboolean hatched;
  } stretches[] = {
    { HS_PHASE_UNNOTICED, TRUE }, { HS_PHASE_LOOKING, FALSE }, { HS_PHASE_MISLED, TRUE }, { HS_PHASE_FIXING, FALSE }, { HS_PHASE_RECOVERING, FALSE },
  };
  const HsRect box = { 10, 20, 30, 8 };

  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    {
      g_autoptr (HsScene) scene = hs_scene_new (100, 50);

      hs_timeline_scene_add_stretch (scene, &box, stretches[i].kind, 1);
      g_assert_cmpuint (hs_scene_get_n_items (scene), ==, stretches[i].hatched ? 2 : 1);
      g_assert_cmpint (hs_scene_get_item (scene, 0)->color, ==, hs_style_get_phase_color (stretches[i].kind));
      g_assert_cmpfloat (hs_scene_get_item (scene, 0)->box.width, ==, 30);
    }
}

/* Teams whose call has no time get an outline only. */
static void
test_untold_bars (void)
{
  g_autoptr (HsTimelineLayout) told = lay_out ("one-path");
  g_autoptr (HsTimelineLayout) untold = lay_out ("untimed");
  g_autoptr (HsScene) told_bars = paint (told, hs_timeline_scene_add_bars);
  g_autoptr (HsScene) untold_bars = paint (untold, hs_timeline_scene_add_bars);

  g_assert_cmpuint (count (told_bars, "team", HS_SCENE_FRAME), ==, 0);
  g_assert_cmpuint (count (untold_bars, "team", HS_SCENE_FRAME), ==, 1);
}

/* No arrow runs through the text of a label. */
static void
test_arrows_spare_labels (void)
{
  static const double widths[] = { 400, 700, 1400 };

  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        HsTimelineView view = { .width = widths[j], .height = 320 };
        g_autoptr (HsTimelineLayout) layout = sample_layout_new_of (sample_incident_get_name (i), &view, 1);
        g_autoptr (HsScene) scene = paint (layout, hs_timeline_scene_add_bars);

        for (guint k = 0; k < hs_scene_get_n_items (scene); k++)
          for (guint l = 0; l < layout->labels->len; l++)
            {
              const HsSceneItem *item = hs_scene_get_item (scene, k);
              const HsRect *label = &g_array_index (layout->labels, HsTimelineLabel, l).box;
              double middle = (item->points[0].y + item->points[1].y) / 2;

              g_assert_false (item->type == HS_SCENE_LINE && hs_rect_contains (label, item->points[0].x - 0.1, middle) && hs_rect_contains (label, item->points[0].x + 0.1, middle));
            }
      }
}

/* A break leaves out the labels, which may run over it. */
static void
test_breaks_spare_labels (void)
{
  g_autoptr (HsTimelineLayout) layout = lay_out ("several-days");
  g_autoptr (HsScene) scene = paint (layout, hs_timeline_scene_add_breaks);

  g_assert_cmpuint (count (scene, "break", HS_SCENE_RECT), ==, 3);
  g_assert_cmpuint (count (scene, "break", HS_SCENE_LINE), ==, 6);
  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      g_assert_true (hs_rect_get_bottom (&item->box) <= layout->label_top + 1 || item->box.y >= layout->track_y - 12);
      g_assert_cmpfloat (item->opacity, ==, item->type == HS_SCENE_RECT ? 0.85 : 1);
    }
}

static double
get_text_start (const HsSceneItem *item, double width)
{
  return item->align == HS_SCENE_ALIGN_END ? hs_rect_get_right (&item->box) - width : item->align == HS_SCENE_ALIGN_CENTER ? item->box.x + (item->box.width - width) / 2 : item->box.x;
}

/* No text beside the axis covers another, wherever in the view midnights fall. */
static void
assert_texts_apart (const HsScene *scene, HsTextMeasure *measure)
{
  double y = -1, end = 0;

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);
      double width, start;

      if (item->type != HS_SCENE_TEXT)
        continue;
      width = hs_text_measure_get_width (measure, item->role, item->text);
      start = get_text_start (item, width);
      if (item->box.y == y)
        g_assert_cmpfloat (start, >, end);
      y = item->box.y;
      end = start + width;
    }
}

static void
test_axis_texts_apart (void)
{
  static const char *const ends[] = { "2024-03-11T00:10", "2024-03-11T04:00", "2024-03-12T00:10", "2024-03-12T03:00", "2024-03-14T00:30", "2024-03-15T05:00" };
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    for (double width = 400; width < 1600; width += 25)
      {
        const Sample sample = { .events = { { "2024-03-10T20:00", NULL, HS_EVENT_OTHER, NULL, NULL, "One." }, { ends[i], NULL, HS_EVENT_OTHER, NULL, NULL, "Two." } } };
        HsTimelineView view = { .width = width };
        g_autoptr (HsTimelineLayout) layout = sample_layout_new (&sample, &view, 1);
        g_autoptr (HsScene) scene = paint (layout, hs_timeline_scene_add_axis);

        assert_texts_apart (scene, measure);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; sample_incident_get_name (i) != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-scene-bands/every-part/", sample_incident_get_name (i), NULL);

      g_test_add_data_func (path, sample_incident_get_name (i), test_every_part);
    }
  g_test_add_func ("/timeline-scene-bands/no-events", test_no_events);
  g_test_add_func ("/timeline-scene-bands/stretches", test_stretches);
  g_test_add_func ("/timeline-scene-bands/untold-bars", test_untold_bars);
  g_test_add_func ("/timeline-scene-bands/arrows-spare-labels", test_arrows_spare_labels);
  g_test_add_func ("/timeline-scene-bands/breaks-spare-labels", test_breaks_spare_labels);
  g_test_add_func ("/timeline-scene-bands/axis-texts-apart", test_axis_texts_apart);
  return g_test_run ();
}
