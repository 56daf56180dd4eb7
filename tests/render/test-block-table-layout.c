/* test-block-table-layout.c: tests of hs-block-table-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "block-flow.h"
#include "flow-text.h"
#include "hs-event-margin.h"

/* What stands in which element, without where. */
static char *
get_structure (BlockFlow *sample)
{
  g_autofree char *text = block_flow_to_text (sample);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *structure = g_string_new (NULL);

  for (guint i = 0; lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", 3);

      g_string_append_printf (structure, "%s%s;", words[0] + strlen ("Table/TR/"), words[2]);
    }
  return g_string_free (structure, FALSE);
}

static void
test_structure (void)
{
  static const struct
  {
    const char *markdown;
    const char *structure;
  } cases[] = {
    { "| a | b |\n|---|---|\n| c | d |\n", "TH/a;TH/b;TD/c;TD/d;" },
    { "| a | b |\n|---|---|\n| c |\n", "TH/a;TH/b;TD/c;TD/;" },
    { "| a | b |\n|---|---|\n| c | d | e |\n", "TH/a;TH/b;TD/c;TD/d;" },
    { "| a | b |\n|---|---|\n", "TH/a;TH/b;" },
    { "| | |\n|---|---|\n| c | d |\n", "TD/c;TD/d;" },
    { "| a | |\n|---|---|\n| | |\n", "TH/a;TH/;TD/;TD/;" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BlockFlow) sample = block_flow_new (cases[i].markdown);
      g_autofree char *structure = get_structure (sample);

      g_assert_cmpstr (structure, ==, cases[i].structure);
    }
}

static double
get_width (const HsPageItem *item)
{
  PangoRectangle extents;

  pango_layout_line_get_extents (item->line, NULL, &extents);
  return pango_units_to_double (extents.width);
}

/* Where the short cell is in the width of the long one: 0 at its left, 1 at its right. */
static double
get_place (const char *align)
{
  g_autofree char *markdown = g_strdup_printf ("| head |\n|%s|\n| a long cell |\n| short |\n", align);
  g_autoptr (BlockFlow) sample = block_flow_new (markdown);
  const HsPageItem *wide = flow_find_line (sample->flow, "a long cell");
  const HsPageItem *narrow = flow_find_line (sample->flow, "short");

  return (narrow->x - wide->x) / (get_width (wide) - get_width (narrow));
}

static void
test_align (void)
{
  g_assert_cmpfloat_with_epsilon (get_place ("---"), 0, 0.05);
  g_assert_cmpfloat_with_epsilon (get_place (":--"), 0, 0.05);
  g_assert_cmpfloat_with_epsilon (get_place (":-:"), 0.5, 0.05);
  g_assert_cmpfloat_with_epsilon (get_place ("--:"), 1, 0.05);
}

static void
test_markup (void)
{
  g_autoptr (BlockFlow) sample = block_flow_new ("| a |\n|---|\n| see [there](https://example.org) |\n");
  g_autofree char *link = item_get_link (flow_find_line (sample->flow, "see there"));

  g_assert_cmpstr (link, ==, "https://example.org");
}

/* A table of @n_columns whose words are @word. */
static BlockFlow *
lay_wide_table (guint n_columns, const char *word)
{
  g_autoptr (GString) markdown = g_string_new (NULL);

  for (guint i = 0; i < n_columns; i++)
    g_string_append_printf (markdown, "|name-%u", i);
  g_string_append (markdown, "|\n");
  for (guint i = 0; i < n_columns; i++)
    g_string_append (markdown, "|---");
  g_string_append (markdown, "|\n");
  for (guint row = 0; row < 2; row++)
    {
      for (guint i = 0; i < n_columns; i++)
        g_string_append_printf (markdown, "|%s-%u-%u", word, row, i);
      g_string_append (markdown, "|\n");
    }
  return block_flow_new (markdown->str);
}

/* Too many columns become records: lines of name and value, each row on its own. */
static void
test_records (void)
{
  g_autoptr (BlockFlow) sample = lay_wide_table (20, "value");
  const HsPageItem *name = flow_find_line (sample->flow, "name-3");
  const HsPageItem *first = flow_find_line (sample->flow, "value-0-3");
  const HsPageItem *second = flow_find_line (sample->flow, "value-1-3");

  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->flow), ==, 40);
  g_assert_cmpuint (name->strip, ==, 3);
  g_assert_cmpuint (first->strip, ==, 3);
  g_assert_cmpuint (second->strip, ==, 23);
  g_assert_cmpfloat (name->x, ==, BLOCK_FLOW_LEFT);
  g_assert_cmpfloat (first->x, >, name->x + get_width (name));
  g_assert_cmpfloat (hs_page_flow_get_strip (sample->flow, 20)->before, >, hs_page_flow_get_strip (sample->flow, 19)->before);
}

/* Columns that fit stay columns, and so do few columns whose words have to be broken. */
static void
test_stays_table (void)
{
  g_autoptr (BlockFlow) fits = lay_wide_table (6, "v");
  g_autoptr (BlockFlow) breaks = lay_wide_table (4, "a-word-that-has-to-be-broken-wherever-there-is-no-room-left-for-it");

  g_assert_cmpuint (flow_find_line (fits->flow, "name-0")->strip, ==, flow_find_line (fits->flow, "name-5")->strip);
  g_assert_cmpuint (hs_page_flow_get_n_strips (fits->flow), ==, 3);
  g_assert_cmpuint (flow_find_line (breaks->flow, "name-0")->strip, ==, flow_find_line (breaks->flow, "name-3")->strip);
}

/* Events are marked beside the rows that tell them, in columns and in records. */
static void
test_events (void)
{
  static const char *const more_columns[] = { "", "averyverylongwordthatfillsaquarter|anotherverylongwordthatfillsit|athirdverylongwordthatfillsit|" };

  for (guint i = 0; i < G_N_ELEMENTS (more_columns); i++)
    {
      g_autofree char *markdown = g_strdup_printf ("# Outage of the shop\n\n## Timeline\n\n"
                                                   "|Time (UTC)|What happened|%s\n|---|---|%s\n"
                                                   "|10:00|An alert fired.|%s\n|10:30|Rolled back, the service was restored.|%s\n",
                                                   more_columns[i], i > 0 ? "---|---|---|" : "", more_columns[i], more_columns[i]);
      g_autoptr (BlockFlow) sample = block_flow_new (markdown);
      g_autofree char *name = hs_event_margin_get_line_name (0, 1);
      g_autofree char *last_name = hs_event_margin_get_line_name (0, 2);
      guint strip;

      g_assert_true (hs_page_flow_find_place (sample->flow, name, &strip));
      g_assert_cmpuint (strip, ==, flow_find_line (sample->flow, "10:00")->strip);
      g_assert_true (hs_page_flow_find_place (sample->flow, last_name, &strip));
      g_assert_cmpuint (strip, ==, flow_find_line (sample->flow, "10:30")->strip);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-table-layout/structure", test_structure);
  g_test_add_func ("/block-table-layout/align", test_align);
  g_test_add_func ("/block-table-layout/markup", test_markup);
  g_test_add_func ("/block-table-layout/records", test_records);
  g_test_add_func ("/block-table-layout/stays-table", test_stays_table);
  g_test_add_func ("/block-table-layout/events", test_events);
  return g_test_run ();
}
