/* test-page-flow.c: tests of hs-page-flow.c, hs-page-flow-read.c and hs-page-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "flow-text.h"
#include "hs-page-row.h"
#include "hs-scene-cairo.h"
#include "hs-scene.h"

typedef struct
{
  PangoContext *context;
  HsStyle *style;
  HsPageFlow *flow;
} Fixture;

#define WIDTH 200

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = hs_scene_create_pango_context ();
  fixture->style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  fixture->flow = hs_page_flow_new (WIDTH);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hs_page_flow_free (fixture->flow);
  g_object_unref (fixture->context);
  hs_style_unref (fixture->style);
}

static HsPageText *
create (Fixture *fixture, const char *string)
{
  return hs_page_text_new (fixture->context, fixture->style, HS_TEXT_BODY, HS_COLOR_FOREGROUND, string, NULL, 0);
}

static void
assert_flow (Fixture *fixture, const char *expected)
{
  g_autofree char *text = NULL;

  hs_page_flow_break (fixture->flow, 500);
  text = flow_to_text (fixture->flow);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_structure (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) one = create (fixture, "one");
  g_autoptr (HsPageText) bullet = create (fixture, "•");

  hs_page_flow_open (fixture->flow, "L");
  hs_page_flow_open (fixture->flow, "Lbl");
  hs_page_flow_hang_text (fixture->flow, bullet, 3);
  hs_page_flow_close (fixture->flow);
  hs_page_row_add_text (fixture->flow, one, "P", 12, WIDTH - 12);
  hs_page_flow_close (fixture->flow);
  assert_flow (fixture, "L/Lbl/ 3 •\nL/P/ 12 one\n");
  g_assert_cmpuint (hs_page_flow_get_n_strips (fixture->flow), ==, 1);
}

static void
test_hanging_alone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) bullet = create (fixture, "•");

  hs_page_flow_hang_text (fixture->flow, bullet, 3);
  hs_page_flow_drop_hanging (fixture->flow, 12);
  hs_page_flow_drop_hanging (fixture->flow, 12);
  assert_flow (fixture, " 3 •\n");
  g_assert_cmpuint (hs_page_flow_get_n_strips (fixture->flow), ==, 1);
}

static void
test_cells (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) left = create (fixture, "one\ntwo");
  g_autoptr (HsPageText) right = create (fixture, "three");
  HsPageRow row = { 2, 3, 5 };
  HsPageCell cells[] = { { left, 0, 90, HS_CELL_START, "TD" }, { right, 100, 100, HS_CELL_RIGHT, "TD" } };

  hs_page_row_add (fixture->flow, &row, cells, G_N_ELEMENTS (cells));
  hs_page_flow_break (fixture->flow, 500);
  g_assert_cmpuint (hs_page_flow_get_n_strips (fixture->flow), ==, 2);
  g_assert_true (hs_page_flow_get_strip (fixture->flow, 0)->flags & HS_STRIP_KEEP);

  g_autoptr (GPtrArray) items = hs_page_flow_list_items (fixture->flow, 0, 2);
  const HsPageItem *one = g_ptr_array_index (items, 0);
  const HsPageItem *two = g_ptr_array_index (items, 1);
  const HsPageItem *three = g_ptr_array_index (items, 2);
  g_assert_cmpuint (items->len, ==, 3);
  g_assert_cmpuint (one->element, ==, two->element);
  g_assert_cmpuint (one->strip, ==, three->strip);
  g_assert_cmpfloat (one->y, ==, three->y);
  g_assert_cmpfloat (three->x, >, 120);
}

/* Two lines stay at either end of a paragraph that is torn. */
static void
test_widows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "1\n2\n3\n4\n5");

  hs_page_row_add_text (fixture->flow, text, "P", 0, WIDTH);
  g_assert_cmpuint (hs_page_flow_get_n_strips (fixture->flow), ==, 5);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpint (hs_page_flow_get_strip (fixture->flow, i)->flags & HS_STRIP_KEEP, ==, i == 0 || i == 3 ? HS_STRIP_KEEP : 0);
}

static void
test_space (Fixture *fixture, gconstpointer data)
{
  hs_page_flow_leave (fixture->flow, 4);
  hs_page_flow_leave (fixture->flow, 9);
  hs_page_flow_leave (fixture->flow, 2);
  hs_page_flow_add_strip (fixture->flow, 10);
  hs_page_flow_add_strip (fixture->flow, 10);
  g_assert_cmpfloat (hs_page_flow_get_strip (fixture->flow, 0)->before, ==, 9);
  g_assert_cmpfloat (hs_page_flow_get_strip (fixture->flow, 1)->before, ==, 0);
}

static void
test_places (Fixture *fixture, gconstpointer data)
{
  guint strip = 99;

  hs_page_flow_add_strip (fixture->flow, 10);
  hs_page_flow_add_place (fixture->flow, "here");
  hs_page_flow_add_strip (fixture->flow, 10);
  hs_page_flow_add_place (fixture->flow, "here");
  hs_page_flow_add_place (fixture->flow, "behind the end");
  g_assert_true (hs_page_flow_find_place (fixture->flow, "here", &strip));
  g_assert_cmpuint (strip, ==, 1);
  g_assert_true (hs_page_flow_find_place (fixture->flow, "behind the end", &strip));
  g_assert_cmpuint (strip, ==, 1);
  g_assert_false (hs_page_flow_find_place (fixture->flow, "nowhere", &strip));

  hs_page_flow_break (fixture->flow, 100);
  g_autoptr (GArray) all = hs_page_flow_list_places (fixture->flow, 0, 2);
  g_autoptr (GArray) none = hs_page_flow_list_places (fixture->flow, 0, 1);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpuint (g_array_index (all, guint, 0), ==, 1);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_mark (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "one\ntwo");
  g_autoptr (HsScene) scene = hs_scene_new (6, 6);

  hs_page_row_add_text (fixture->flow, text, "P", 30, WIDTH - 30);
  hs_page_flow_add_mark (fixture->flow, 0, scene, 5, 3, "#target");
  assert_flow (fixture, "P/ 30 one\nP/ 30 two\nartifact/ 5 (scene)\n");

  g_autoptr (GPtrArray) items = hs_page_flow_list_items (fixture->flow, 0, 1);
  const HsPageItem *line = g_ptr_array_index (items, 0);
  const HsPageItem *mark = g_ptr_array_index (items, 1);
  g_assert_cmpuint (mark->strip, ==, 0);
  g_assert_cmpfloat_with_epsilon (mark->y, line->y - 6, 0.01);
  g_assert_cmpstr (mark->target, ==, "#target");
}

static void
test_reach (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "1\n2\n3");
  guint list = hs_page_flow_open (fixture->flow, "L");

  hs_page_row_add_text (fixture->flow, text, "P", 0, WIDTH);
  hs_page_flow_close (fixture->flow);
  g_assert_cmpuint (hs_page_flow_get_element (fixture->flow, list)->last_strip, ==, 2);
  g_assert_cmpuint (hs_page_flow_get_open (fixture->flow), ==, 0);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/page-flow/structure", test_structure);
  ADD ("/page-flow/hanging-alone", test_hanging_alone);
  ADD ("/page-flow/cells", test_cells);
  ADD ("/page-flow/widows", test_widows);
  ADD ("/page-flow/space", test_space);
  ADD ("/page-flow/places", test_places);
  ADD ("/page-flow/mark", test_mark);
  ADD ("/page-flow/reach", test_reach);
  return g_test_run ();
}
