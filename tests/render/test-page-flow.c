/* test-page-flow.c: tests of hs-page-flow.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-page-row.h"
#include "hs-scene.h"
#include "page-sample.h"

static void
test_structure (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) one = page_sample_create_text (sample, "one");
  g_autoptr (HsPageText) bullet = page_sample_create_text (sample, "•");

  hs_page_flow_open (sample->flow, "L");
  hs_page_flow_open (sample->flow, "Lbl");
  hs_page_flow_hang_text (sample->flow, bullet, 3);
  hs_page_flow_close (sample->flow);
  hs_page_row_add_text (sample->flow, one, "P", 12, PAGE_SAMPLE_WIDTH - 12);
  hs_page_flow_close (sample->flow);
  page_sample_assert_flow (sample, 500, "L/Lbl/ 3 •\nL/P/ 12 one\n");
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->flow), ==, 1);
}

static void
test_hanging_alone (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) bullet = page_sample_create_text (sample, "•");

  hs_page_flow_hang_text (sample->flow, bullet, 3);
  hs_page_flow_drop_hanging (sample->flow, 12);
  hs_page_flow_drop_hanging (sample->flow, 12);
  page_sample_assert_flow (sample, 500, " 3 •\n");
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->flow), ==, 1);
}

static void
test_space (PageSample *sample, gconstpointer data)
{
  hs_page_flow_leave (sample->flow, 4);
  hs_page_flow_leave (sample->flow, 9);
  hs_page_flow_leave (sample->flow, 2);
  hs_page_flow_add_strip (sample->flow, 10);
  hs_page_flow_add_strip (sample->flow, 10);
  g_assert_cmpfloat (hs_page_flow_get_strip (sample->flow, 0)->before, ==, 9);
  g_assert_cmpfloat (hs_page_flow_get_strip (sample->flow, 1)->before, ==, 0);
}

static void
test_places (PageSample *sample, gconstpointer data)
{
  guint strip = 99;

  hs_page_flow_add_strip (sample->flow, 10);
  hs_page_flow_add_place (sample->flow, "here");
  hs_page_flow_add_strip (sample->flow, 10);
  hs_page_flow_add_place (sample->flow, "here");
  hs_page_flow_name_strip (sample->flow, 0, "first");
  g_assert_true (hs_page_flow_find_place (sample->flow, "here", &strip));
  g_assert_cmpuint (strip, ==, 1);
  g_assert_true (hs_page_flow_find_place (sample->flow, "first", &strip));
  g_assert_cmpuint (strip, ==, 0);
}

static void
test_mark (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) text = page_sample_create_text (sample, "one\ntwo");
  g_autoptr (HsScene) scene = hs_scene_new (6, 6);

  hs_page_row_add_text (sample->flow, text, "P", 30, PAGE_SAMPLE_WIDTH - 30);
  hs_page_flow_add_mark (sample->flow, 0, scene, 5, 3, "#target");
  page_sample_assert_flow (sample, 500, "P/ 30 one\nP/ 30 two\nartifact/ 5 (scene)\n");

  g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->flow, 0, 1);
  const HsPageItem *line = g_ptr_array_index (items, 0);
  const HsPageItem *mark = g_ptr_array_index (items, 1);
  g_assert_cmpuint (mark->strip, ==, 0);
  g_assert_cmpfloat_with_epsilon (mark->y, line->y - 6, 0.01);
  g_assert_cmpstr (mark->target, ==, "#target");
}

static void
test_reach (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) text = page_sample_create_text (sample, "1\n2\n3");
  guint list = hs_page_flow_open (sample->flow, "L");

  hs_page_row_add_text (sample->flow, text, "P", 0, PAGE_SAMPLE_WIDTH);
  hs_page_flow_close (sample->flow);
  g_assert_cmpuint (hs_page_flow_get_element (sample->flow, list)->last_strip, ==, 2);
  g_assert_cmpuint (hs_page_flow_get_open (sample->flow), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PAGE_SAMPLE_ADD ("/page-flow/structure", test_structure);
  PAGE_SAMPLE_ADD ("/page-flow/hanging-alone", test_hanging_alone);
  PAGE_SAMPLE_ADD ("/page-flow/space", test_space);
  PAGE_SAMPLE_ADD ("/page-flow/places", test_places);
  PAGE_SAMPLE_ADD ("/page-flow/mark", test_mark);
  PAGE_SAMPLE_ADD ("/page-flow/reach", test_reach);
  return g_test_run ();
}
