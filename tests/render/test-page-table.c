/* test-page-table.c: tests of hs-page-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "flow-text.h"
#include "hs-page-table.h"
#include "page-sample.h"

static void
take (PageSample *sample, HsPageTable *table, const char *string)
{
  hs_page_table_take (table, hs_page_text_new (sample->context, sample->style, HS_TEXT_TABLE_CELL, HS_COLOR_FOREGROUND, string, NULL, 0));
}

static void
test_share_width (void)
{
  static const struct
  {
    double minimums[3];
    double naturals[3];
    double width;
    double widths[3];
  } cases[] = {
    { { 10, 10, 10 }, { 20, 30, 40 }, 200, { 20, 30, 40 } },
    { { 10, 10, 40 }, { 20, 30, 400 }, 200, { 20, 30, 150 } },
    { { 10, 20, 40 }, { 10, 420, 440 }, 210, { 10, 90, 110 } },
    { { 50, 100, 200 }, { 60, 500, 500 }, 210, { 60, 50, 100 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double widths[3];

      hs_page_table_share_width (cases[i].minimums, cases[i].naturals, 3, cases[i].width, widths);
      for (guint k = 0; k < 3; k++)
        g_assert_cmpfloat_with_epsilon (widths[k], cases[i].widths[k], 0.01);
    }
}

static void
test_structure (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageTable) table = hs_page_table_new (2);
  g_autofree char *text = NULL;

  take (sample, table, "a");
  take (sample, table, "b");
  take (sample, table, "c");
  hs_page_table_take (table, NULL);
  hs_page_table_set_align (table, 1, HS_CELL_RIGHT);
  hs_page_table_lay (table, sample->flow, 0, PAGE_SAMPLE_WIDTH);
  hs_page_flow_break (sample->flow, 500);
  text = flow_to_text (sample->flow);
  g_assert_true (g_str_has_prefix (text, "Table/TR/TH/ 0 a\nTable/TR/TH/ "));
  g_assert_nonnull (strstr (text, "\nTable/TR/TD/ 0 c\n"));
  g_assert_cmpuint (hs_page_table_get_n_rows (table), ==, 2);
}

/* Every page after the first repeats the header, and no row is lost. */
static void
test_repeats_header (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageTable) table = hs_page_table_new (1);
  guint n_rows = 0;

  take (sample, table, "head");
  for (guint i = 0; i < 40; i++)
    take (sample, table, "row");
  hs_page_table_lay (table, sample->flow, 0, PAGE_SAMPLE_WIDTH);
  hs_page_flow_break (sample->flow, 200);
  g_assert_cmpuint (hs_page_flow_get_n_pages (sample->flow), >, 2);
  for (guint i = 0; i < hs_page_flow_get_n_pages (sample->flow); i++)
    {
      const HsPage *page = hs_page_flow_get_page (sample->flow, i);

      g_assert_cmpuint (page->header_end - page->header, ==, i == 0 ? 0 : 1);
      n_rows += page->end - page->first;
    }
  g_assert_cmpuint (n_rows, ==, 41);
}

/* The first row stays with the header and the second one, the last with the one before it. */
static void
test_no_row_alone (PageSample *sample, gconstpointer data)
{
  static const gboolean kept[] = { TRUE, TRUE, FALSE, TRUE, FALSE };
  g_autoptr (HsPageTable) table = hs_page_table_new (1);

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    take (sample, table, "row");
  hs_page_table_lay (table, sample->flow, 0, PAGE_SAMPLE_WIDTH);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    g_assert_cmpint ((hs_page_flow_get_strip (sample->flow, i)->flags & HS_STRIP_KEEP) != 0, ==, kept[i]);
}

static void
test_names_and_marks (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageTable) table = hs_page_table_new (1);
  guint strip, first, end;
  guint n_hatched = 0;

  take (sample, table, "head");
  take (sample, table, "first");
  take (sample, table, "second");
  hs_page_table_name_row (table, "event-2");
  hs_page_table_mark_row (table);
  hs_page_table_lay (table, sample->flow, 0, PAGE_SAMPLE_WIDTH);
  g_assert_true (hs_page_flow_find_place (sample->flow, "event-2", &strip));
  hs_page_table_get_strips (table, 2, &first, &end);
  g_assert_cmpuint (strip, ==, first);
  g_assert_cmpuint (end, ==, first + 1);
  for (guint i = 0; i < hs_page_flow_get_n_bands (sample->flow); i++)
    {
      const HsPageBand *band = hs_page_flow_get_band (sample->flow, i);

      if (band->kind != HS_BAND_HATCHED)
        continue;
      n_hatched++;
      g_assert_cmpuint (band->first, ==, first);
      g_assert_cmpuint (band->end, ==, end);
    }
  g_assert_cmpuint (n_hatched, ==, 1);
}

static void
test_hidden_header (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageTable) table = hs_page_table_new (1);
  g_autofree char *text = NULL;
  guint first, end;

  take (sample, table, "");
  take (sample, table, "row");
  hs_page_table_hide_header (table);
  hs_page_table_lay (table, sample->flow, 0, PAGE_SAMPLE_WIDTH);
  hs_page_flow_break (sample->flow, 500);
  text = flow_to_text (sample->flow);
  g_assert_cmpstr (text, ==, "Table/TR/TD/ 0 row\n");
  hs_page_table_get_strips (table, 0, &first, &end);
  g_assert_cmpuint (first, ==, end);
}

static void
test_empty (PageSample *sample, gconstpointer data)
{
  g_autoptr (HsPageTable) table = hs_page_table_new (3);

  hs_page_table_lay (table, sample->flow, 0, PAGE_SAMPLE_WIDTH);
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->flow), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-table/share-width", test_share_width);
  PAGE_SAMPLE_ADD ("/page-table/structure", test_structure);
  PAGE_SAMPLE_ADD ("/page-table/repeats-header", test_repeats_header);
  PAGE_SAMPLE_ADD ("/page-table/no-row-alone", test_no_row_alone);
  PAGE_SAMPLE_ADD ("/page-table/names-and-marks", test_names_and_marks);
  PAGE_SAMPLE_ADD ("/page-table/hidden-header", test_hidden_header);
  PAGE_SAMPLE_ADD ("/page-table/empty", test_empty);
  return g_test_run ();
}
