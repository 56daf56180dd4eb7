/* test-report-figure.c: tests of hs-report-figure.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-report-words.h"
#include "hs-scene.h"
#include "report-sample.h"
#include "sample-incidents.h"

static ReportSample *
create (HsIncident *incident)
{
  ReportSample *sample = report_sample_new_for_incident (incident);

  hs_report_add_timeline (&sample->builder);
  hs_page_flow_break (sample->builder.flow, 700);
  return sample;
}

/* The picture in strip @strip: 0 the timeline, 1 its legend. */
static const HsPageItem *
get_item (ReportSample *sample, guint strip)
{
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->builder.flow, strip, strip + 1);

  g_assert_cmpuint (items->len, ==, 1);
  return g_ptr_array_index (items, 0);
}

/* The words of a picture, a line for each text. */
static char *
read_words (const HsScene *scene)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    if (hs_scene_get_item (scene, i)->type == HS_SCENE_TEXT)
      g_string_append_printf (words, "%s\n", hs_scene_get_item (scene, i)->text);
  return g_string_free (words, FALSE);
}

/* Whoever cannot see the figure hears the account of it; it stays with its legend. */
static void
test_figure (void)
{
  const char *name;

  for (guint i = 0; (name = sample_incident_get_name (i)) != NULL; i++)
    {
      g_autoptr (ReportSample) sample = create (sample_incident_new (name));
      g_autofree char *account = hs_report_words_tell (sample->builder.incident);
      const HsPageElement *figure = hs_page_flow_get_element (sample->builder.flow, 1);
      const HsScene *scene = get_item (sample, 0)->scene;

      g_assert_cmpstr (figure->tag, ==, "Figure");
      g_assert_cmpstr (figure->alternative, ==, account);
      g_assert_cmpstr (hs_page_flow_get_element (sample->builder.flow, 2)->tag, ==, "Caption");
      g_assert_true (hs_page_flow_get_strip (sample->builder.flow, 0)->flags & HS_STRIP_KEEP);
      g_assert_cmpfloat (hs_page_flow_get_strip (sample->builder.flow, 0)->height, ==, (float) hs_scene_get_height (scene));
      g_assert_cmpfloat (hs_scene_get_width (scene), <=, REPORT_SAMPLE_WIDTH);
    }
}

static void
test_no_events (void)
{
  g_autoptr (ReportSample) sample = create (hs_incident_builder_end (hs_incident_builder_new ()));

  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->builder.flow), ==, 0);
  g_assert_cmpuint (hs_page_flow_get_n_elements (sample->builder.flow), ==, 1);
}

/* However much happened, there is room below for what else tells the incident. */
static void
test_height (void)
{
  static const double heights[] = { 300, 500, 700 };

  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    {
      g_autoptr (ReportSample) sample = report_sample_new_for_incident (sample_incident_new_large (600));

      sample->builder.page_height = heights[i];
      hs_report_add_timeline (&sample->builder);
      g_assert_cmpfloat (hs_page_flow_get_strip (sample->builder.flow, 0)->height, <=, MAX (heights[i] * 0.62, 240) + 0.5);
    }
}

/* Only what the figure shows. */
static void
test_legend (void)
{
  static const struct
  {
    const char *incident;
    const char *words;
  } cases[] = {
    { "one-path", "Investigation\nDetection\nEscalation\nMitigation\nCause found\nResolution\nMisleading path\n" },
    { "dateless", "Detection\nEscalation\nMitigation\nResolution\n" },
    { "no-times", "Trigger\nInvestigation\nDetection\nResolution\nMisleading path\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ReportSample) sample = create (sample_incident_new (cases[i].incident));
      g_autofree char *words = read_words (get_item (sample, 1)->scene);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Entries stand beside their marks and do not touch; those that find no room go to the next line. */
static void
test_legend_lines (void)
{
  g_autoptr (ReportSample) sample = create (sample_incident_new_large (100));
  const HsScene *scene = get_item (sample, 1)->scene;
  HsRect before = { 0 };
  gboolean has_lines = FALSE;

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      g_assert_cmpfloat (hs_rect_get_right (&item->box), <=, REPORT_SAMPLE_WIDTH);
      g_assert_cmpfloat (hs_rect_get_bottom (&item->box), <=, hs_page_flow_get_strip (sample->builder.flow, 1)->height + 0.01);
      if (i > 0)
        g_assert_false (hs_rect_overlaps (&item->box, &before));
      has_lines |= item->box.y > 13;
      before = item->box;
    }
  g_assert_true (has_lines);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-figure/figure", test_figure);
  g_test_add_func ("/report-figure/no-events", test_no_events);
  g_test_add_func ("/report-figure/height", test_height);
  g_test_add_func ("/report-figure/legend", test_legend);
  g_test_add_func ("/report-figure/legend-lines", test_legend_lines);
  return g_test_run ();
}
