/* test-list-marker.c: tests of hs-list-marker.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "flow-text.h"
#include "hs-list-marker.h"
#include "hs-page-row.h"
#include "hs-scene.h"
#include "page-sample.h"

#define X 20

/* Hangs the marker of an item on a line; returns how far its text is indented. */
static double
hang (PageSample *sample, int number, HsTask task)
{
  const HsBlock item = { .type = HS_BLOCK_ITEM, .level = number, .task = task };
  double indent = hs_list_marker_hang (sample->flow, sample->style, sample->context, &item, X);

  page_sample_add_text (sample, "text", NULL);
  hs_page_flow_break (sample->flow, 500);
  return indent;
}

static const HsPageItem *
get_item (PageSample *sample, guint index)
{
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->flow, 0, 1);

  g_assert_cmpuint (items->len, ==, 2);
  return g_ptr_array_index (items, index);
}

static void
test_bullet (PageSample *sample, gconstpointer data)
{
  double indent = hang (sample, -1, HS_TASK_NONE);
  const HsPageItem *bullet = get_item (sample, 0);
  g_autofree char *text = item_to_text (bullet);

  g_assert_cmpstr (text, ==, "•");
  g_assert_cmpfloat (bullet->x, >, X);
  g_assert_cmpfloat (bullet->x, <, X + indent);
  g_assert_cmpfloat (bullet->y, ==, get_item (sample, 1)->y);
}

/* Numbers end at one place, and the text of those that are wide begins farther right. */
static void
test_numbers (void)
{
  static const struct
  {
    int number;
    const char *text;
    gboolean wide;
  } cases[] = { { 0, "0.", FALSE }, { 1, "1.", FALSE }, { 99, "99.", TRUE }, { 123456, "123456.", TRUE } };
  double before = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PageSample sample;
      g_autofree char *text = NULL;
      PangoRectangle extents;
      const HsPageItem *number;
      double indent;

      page_sample_set_up (&sample, NULL);
      indent = hang (&sample, cases[i].number, HS_TASK_NONE);
      number = get_item (&sample, 0);
      text = item_to_text (number);
      pango_layout_line_get_extents (number->line, NULL, &extents);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpfloat (number->x, >=, X);
      g_assert_cmpfloat_with_epsilon (number->x + pango_units_to_double (extents.width), X + indent - 5, 0.01);
      g_assert_cmpfloat (number->y, ==, get_item (&sample, 1)->y);
      if (cases[i].wide)
        g_assert_cmpfloat (indent, >, before);
      else
        g_assert_cmpfloat (indent, ==, 17);
      before = indent;
      page_sample_tear_down (&sample, NULL);
    }
}

/* The box of a task stands in the place of its bullet or number, its middle above the baseline. */
static void
test_boxes (void)
{
  static const struct
  {
    HsTask task;
    int number;
    guint n_lines;
  } cases[] = { { HS_TASK_OPEN, -1, 0 }, { HS_TASK_DONE, -1, 2 }, { HS_TASK_DONE, 3, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PageSample sample;
      const HsPageItem *box;
      double indent;

      page_sample_set_up (&sample, NULL);
      indent = hang (&sample, cases[i].number, cases[i].task);
      box = get_item (&sample, 0);
      g_assert_nonnull (box->scene);
      g_assert_cmpuint (hs_scene_get_n_items (box->scene), ==, 1 + cases[i].n_lines);
      g_assert_cmpint (hs_scene_get_item (box->scene, 0)->type, ==, HS_SCENE_FRAME);
      g_assert_cmpfloat (box->x, >=, X);
      g_assert_cmpfloat (box->x + hs_scene_get_width (box->scene), <, X + indent);
      g_assert_cmpfloat_with_epsilon (box->y + hs_scene_get_height (box->scene) / 2, get_item (&sample, 1)->y - 3.4, 0.01);
      page_sample_tear_down (&sample, NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PAGE_SAMPLE_ADD ("/list-marker/bullet", test_bullet);
  g_test_add_func ("/list-marker/numbers", test_numbers);
  g_test_add_func ("/list-marker/boxes", test_boxes);
  return g_test_run ();
}
