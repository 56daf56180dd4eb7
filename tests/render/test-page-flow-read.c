/* test-page-flow-read.c: tests of hs-page-flow-read.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "flow-text.h"
#include "page-sample.h"

static void
add_strips (PageSample *sample, guint n, double height)
{
  for (guint i = 0; i < n; i++)
    hs_page_flow_add_strip (sample->flow, height);
}

static void
test_pages (PageSample *sample, gconstpointer data)
{
  static const struct
  {
    guint page;
    float y;
  } expected[] = { { 0, 0 }, { 0, 40 }, { 1, 0 }, { 1, 40 }, { 2, 0 } };

  add_strips (sample, G_N_ELEMENTS (expected), 40);
  hs_page_flow_break (sample->flow, 100);
  g_assert_cmpuint (hs_page_flow_get_n_pages (sample->flow), ==, 3);
  g_assert_cmpuint (hs_page_flow_get_page (sample->flow, 1)->first, ==, 2);
  g_assert_cmpuint (hs_page_flow_get_page (sample->flow, 1)->end, ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpuint (hs_page_flow_get_strip (sample->flow, i)->page, ==, expected[i].page);
      g_assert_cmpfloat (hs_page_flow_get_strip (sample->flow, i)->y, ==, expected[i].y);
    }
}

static void
test_empty (PageSample *sample, gconstpointer data)
{
  guint strip = 7;

  hs_page_flow_add_place (sample->flow, "nothing");
  hs_page_flow_break (sample->flow, 100);

  g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->flow, 0, 10);
  g_autoptr (GArray) places = hs_page_flow_list_places (sample->flow, 0, 10);
  g_assert_cmpuint (hs_page_flow_get_n_pages (sample->flow), ==, 1);
  g_assert_cmpuint (hs_page_flow_get_n_elements (sample->flow), ==, 1);
  g_assert_cmpuint (hs_page_flow_get_n_bands (sample->flow), ==, 0);
  g_assert_cmpuint (hs_page_flow_get_n_entries (sample->flow), ==, 0);
  g_assert_cmpuint (items->len, ==, 0);
  g_assert_cmpuint (places->len, ==, 0);
  g_assert_false (hs_page_flow_find_place (sample->flow, "nothing", &strip));
  g_assert_false (hs_page_flow_find_place (sample->flow, "unheard of", &strip));
}

/* Cells grow by turns, line by line; whoever reads wants one after the other. */
static void
test_order_of_items (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageText) text = page_sample_create_text (sample, "1\n2\n3\n4");
  g_autoptr (GArray) lines = hs_page_text_get_lines (text);
  guint cells[2];

  for (guint i = 0; i < 2; i++)
    {
      cells[i] = hs_page_flow_open (sample->flow, "TD");
      hs_page_flow_close (sample->flow);
    }
  for (guint i = 0; i < lines->len; i++)
    {
      if (i % 2 == 0)
        hs_page_flow_add_strip (sample->flow, 10);
      hs_page_flow_enter (sample->flow, cells[1 - i % 2]);
      hs_page_flow_add_line (sample->flow, text, &g_array_index (lines, HsPageLine, i), i, 8);
    }
  page_sample_assert_flow (sample, 100, "TD/ 1 2\nTD/ 3 4\nTD/ 0 1\nTD/ 2 3\n");
}

static void
test_range_of_items (PageSample *sample, gconstpointer data)
{
  static const struct
  {
    guint first;
    guint end;
    const char *text;
  } cases[] = { { 0, 4, "abcd" }, { 1, 3, "bc" }, { 3, 99, "d" }, { 2, 2, "" }, { 4, 9, "" } };
  static const char *const texts[] = { "a", "b", "c", "d" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    page_sample_add_text (sample, texts[i], "P");
  hs_page_flow_break (sample->flow, 100);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->flow, cases[i].first, cases[i].end);
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint k = 0; k < items->len; k++)
        {
          g_autofree char *line = item_to_text (g_ptr_array_index (items, k));
          g_string_append (text, line);
        }
      g_assert_cmpstr (text->str, ==, cases[i].text);
    }
}

/* The painter finds the first band of a page by this order. */
static void
test_order_of_bands (PageSample *sample, gconstpointer data)
{
  static const guint ends[] = { 9, 2, 5, 2, 1 };

  add_strips (sample, 9, 10);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    hs_page_flow_add_band (sample->flow, &(HsPageBand) { .first = 0, .end = ends[i] });
  hs_page_flow_break (sample->flow, 100);
  g_assert_cmpuint (hs_page_flow_get_n_bands (sample->flow), ==, G_N_ELEMENTS (ends));
  for (guint i = 1; i < G_N_ELEMENTS (ends); i++)
    g_assert_cmpuint (hs_page_flow_get_band (sample->flow, i - 1)->end, <=, hs_page_flow_get_band (sample->flow, i)->end);
}

/* A name given after the last strip is that of the last one; a strip of two names is one place. */
static void
test_places (PageSample *sample, gconstpointer data)
{
  static const struct
  {
    guint first;
    guint end;
    guint n_places;
    guint place;
  } cases[] = { { 0, 4, 2, 1 }, { 0, 1, 0, 0 }, { 1, 2, 1, 1 }, { 2, 4, 1, 3 }, { 3, 3, 0, 0 } };
  guint strip;

  add_strips (sample, 4, 10);
  hs_page_flow_add_place (sample->flow, "behind the end");
  hs_page_flow_name_strip (sample->flow, 3, "last");
  hs_page_flow_name_strip (sample->flow, 1, "second");
  hs_page_flow_break (sample->flow, 100);
  g_assert_true (hs_page_flow_find_place (sample->flow, "behind the end", &strip));
  g_assert_cmpuint (strip, ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) places = hs_page_flow_list_places (sample->flow, cases[i].first, cases[i].end);

      g_assert_cmpuint (places->len, ==, cases[i].n_places);
      if (places->len > 0)
        g_assert_cmpuint (g_array_index (places, guint, 0), ==, cases[i].place);
    }
}

static void
test_entries (PageSample *sample, gconstpointer data)
{
  add_strips (sample, 1, 10);
  hs_page_flow_add_entry (sample->flow, 2, "Entry");
  add_strips (sample, 1, 10);
  g_assert_cmpuint (hs_page_flow_get_n_entries (sample->flow), ==, 1);
  g_assert_cmpuint (hs_page_flow_get_entry (sample->flow, 0)->strip, ==, 1);
  g_assert_cmpuint (hs_page_flow_get_entry (sample->flow, 0)->level, ==, 2);
  g_assert_cmpstr (hs_page_flow_get_entry (sample->flow, 0)->title, ==, "Entry");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PAGE_SAMPLE_ADD ("/page-flow-read/pages", test_pages);
  PAGE_SAMPLE_ADD ("/page-flow-read/empty", test_empty);
  PAGE_SAMPLE_ADD ("/page-flow-read/order-of-items", test_order_of_items);
  PAGE_SAMPLE_ADD ("/page-flow-read/range-of-items", test_range_of_items);
  PAGE_SAMPLE_ADD ("/page-flow-read/order-of-bands", test_order_of_bands);
  PAGE_SAMPLE_ADD ("/page-flow-read/places", test_places);
  PAGE_SAMPLE_ADD ("/page-flow-read/entries", test_entries);
  return g_test_run ();
}
