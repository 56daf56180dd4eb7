/* test-page-row.c: tests of hs-page-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-page-row.h"
#include "page-sample.h"

static const HsPageItem *
get_item (PageSample *sample, guint index)
{
  g_autoptr (GPtrArray) items = NULL;

  hs_page_flow_break (sample->flow, 1000);
  items = hs_page_flow_list_items (sample->flow, 0, hs_page_flow_get_n_strips (sample->flow));
  g_assert_cmpuint (index, <, items->len);
  return g_ptr_array_index (items, index);
}

static void
test_cells (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) left = page_sample_create_text (sample, "one\ntwo");
  g_autoptr (HsPageText) right = page_sample_create_text (sample, "three");
  HsPageRow row = { 2, 3, 5 };
  HsPageCell cells[] = { { left, 0, 90, HS_CELL_START, "TD" }, { right, 100, 100, HS_CELL_RIGHT, "TD" } };
  guint open = hs_page_flow_open (sample->flow, "TR");

  hs_page_row_add (sample->flow, &row, cells, G_N_ELEMENTS (cells));
  g_assert_cmpuint (hs_page_flow_get_open (sample->flow), ==, open);
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->flow), ==, 2);
  hs_page_flow_close (sample->flow);

  const HsPageItem *one = get_item (sample, 0);
  const HsPageItem *two = get_item (sample, 1);
  const HsPageItem *three = get_item (sample, 2);
  g_assert_cmpuint (one->element, ==, two->element);
  g_assert_cmpuint (one->strip, ==, three->strip);
  g_assert_cmpfloat (one->y, ==, three->y);
  g_assert_cmpfloat_with_epsilon (one->y, two->y + 2, 0.01);
  g_assert_cmpfloat_with_epsilon (hs_page_flow_get_strip (sample->flow, 1)->height,
                                  hs_page_flow_get_strip (sample->flow, 0)->height + 1, 0.01);
}

/* Texts of any size stand on one baseline, and the strip has room for all of them. */
static void
test_baseline (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) small = page_sample_create_text (sample, "small");
  g_autoptr (HsPageText) large = hs_page_text_new (sample->context, sample->style, HS_TEXT_TITLE, HS_COLOR_FOREGROUND, "large", NULL, 0);
  g_autoptr (GArray) lines = hs_page_text_get_lines (large);
  const HsPageLine *line = &g_array_index (lines, HsPageLine, 0);
  HsPageRow row = { 0 };
  HsPageCell cells[] = { { small, 0, 90, HS_CELL_START, NULL }, { large, 100, 100, HS_CELL_START, NULL } };

  hs_page_row_add (sample->flow, &row, cells, G_N_ELEMENTS (cells));
  g_assert_cmpfloat (get_item (sample, 0)->y, ==, get_item (sample, 1)->y);
  g_assert_cmpfloat_with_epsilon (get_item (sample, 0)->y, line->baseline, 0.01);
  g_assert_cmpfloat (hs_page_flow_get_strip (sample->flow, 0)->height, >=, (float) line->height);
}

static void
test_align (void)
{
  static const struct
  {
    const char *text;
    HsCellAlign align;
    double free_share; /* of the free width, left of the text */
  } cases[] = {
    { "text", HS_CELL_START, 0 },    { "text", HS_CELL_LEFT, 0 }, { "text", HS_CELL_CENTER, 0.5 }, { "text", HS_CELL_RIGHT, 1 },
    { "שלום", HS_CELL_START, 1 },    { "שלום", HS_CELL_LEFT, 0 }, { "שלום", HS_CELL_CENTER, 0.5 }, { "שלום", HS_CELL_RIGHT, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PageSample sample;
      g_autoptr (HsPageText) text = NULL;
      HsPageRow row = { 0 };
      double free_width;

      page_sample_set_up (&sample, NULL);
      text = page_sample_create_text (&sample, cases[i].text);
      free_width = 100 - hs_page_text_get_natural_width (text);
      hs_page_row_add (sample.flow, &row, &(HsPageCell) { text, 20, 100, cases[i].align, NULL }, 1);
      g_assert_cmpfloat_with_epsilon (get_item (&sample, 0)->x, 20 + cases[i].free_share * free_width, 0.5);
      page_sample_tear_down (&sample, NULL);
    }
}

/* Nor does a text that is wider than its cell begin left of it. */
static void
test_too_wide (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) text = page_sample_create_text (sample, "W");
  HsPageRow row = { 0 };

  hs_page_row_add (sample->flow, &row, &(HsPageCell) { text, 20, 1, HS_CELL_RIGHT, NULL }, 1);
  g_assert_cmpfloat (get_item (sample, 0)->x, ==, 20);
}

/* A row always adds a strip: rows of a table must not fall onto one another. */
static void
test_nothing (PageSample *sample, gconstpointer data)
{
  HsPageRow row = { 2, 3, 0 };
  HsPageCell cells[] = { { NULL, 0, 90, HS_CELL_START, "TD" }, { NULL, 100, 90, HS_CELL_START, NULL } };

  hs_page_row_add (sample->flow, &row, cells, G_N_ELEMENTS (cells));
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->flow), ==, 1);
  g_assert_cmpfloat (hs_page_flow_get_strip (sample->flow, 0)->height, ==, 5);
  page_sample_assert_flow (sample, 500, "");
}

/* Which strips of a text of @n_lines stay with the next, as "1" and "0". */
static char *
get_kept (guint n_lines, guint keep_lines)
{
  PageSample sample;
  g_autoptr (GString) string = g_string_new ("x");
  g_autoptr (HsPageText) text = NULL;
  HsPageRow row = { 0, 0, keep_lines };
  GString *kept = g_string_new (NULL);

  page_sample_set_up (&sample, NULL);
  for (guint i = 1; i < n_lines; i++)
    g_string_append (string, "\nx");
  text = page_sample_create_text (&sample, string->str);
  hs_page_row_add (sample.flow, &row, &(HsPageCell) { text, 0, 100, HS_CELL_START, "P" }, 1);
  for (guint i = 0; i < hs_page_flow_get_n_strips (sample.flow); i++)
    g_string_append_c (kept, hs_page_flow_get_strip (sample.flow, i)->flags & HS_STRIP_KEEP ? '1' : '0');
  page_sample_tear_down (&sample, NULL);
  return g_string_free (kept, FALSE);
}

/* Two lines stay at either end of what is torn. */
static void
test_tearing (void)
{
  static const struct
  {
    guint n_lines;
    guint keep_lines;
    const char *kept;
  } cases[] = {
    { 1, 0, "0" },     { 2, 0, "10" },    { 3, 0, "110" },   { 4, 0, "1010" },   { 5, 0, "10010" },
    { 5, 4, "10010" }, { 5, 5, "11110" }, { 1, 5, "0" },     { 6, 5, "100010" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *kept = get_kept (cases[i].n_lines, cases[i].keep_lines);

      g_assert_cmpstr (kept, ==, cases[i].kept);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PAGE_SAMPLE_ADD ("/page-row/cells", test_cells);
  PAGE_SAMPLE_ADD ("/page-row/baseline", test_baseline);
  g_test_add_func ("/page-row/align", test_align);
  PAGE_SAMPLE_ADD ("/page-row/too-wide", test_too_wide);
  PAGE_SAMPLE_ADD ("/page-row/nothing", test_nothing);
  g_test_add_func ("/page-row/tearing", test_tearing);
  return g_test_run ();
}
