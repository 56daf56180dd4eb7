/* test-block-leaf-layout.c: tests of hs-block-leaf-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "block-flow.h"
#include "flow-text.h"

static void
test_text (void)
{
  static const struct
  {
    const char *markdown;
    const char *flow;
  } cases[] = {
    { "An address:\nSome Road 1\n", "P/ 30 An address:\nP/ 30 Some Road 1\n" },
    { "Root `cause`\n===\n", "H2/ 30 Root cause\n" },
    { "Before.\n\n<!-- hidden -->\n\nAfter.\n", "P/ 30 Before.\nP/ 30 After.\n" },
    { "<details>Inside.</details>\n", "P/ 30 Inside.\n" },
    { "---\nseverity: high\n---\n", "P/ 30 severity: high\n" },
    { "![A graph](missing.png)\n", "P/ 30 Picture: A graph (missing.png)\n" },
    { "![](missing.png)\n", "P/ 30 Picture: missing.png\n" },
    { "See ![A graph](missing.png) here.\n", "P/ 30 See A graph here.\n" },
    { "```\n\tone\n\ntwo  \n\n```\n", "P/Code/ 36 \tone\nP/Code/ 36 \nP/Code/ 36 two\n" },
    { "```\n```\n", "P/Code/ 36 \n" },
    { "***\n", "" },
    { "- item\n- # \n", "L/LI/Lbl/ 33 •\nL/LI/LBody/P/ 43 item\nL/LI/Lbl/ 33 •\nL/LI/LBody/H2/ 43 \n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BlockFlow) sample = block_flow_new (cases[i].markdown);
      g_autofree char *text = block_flow_to_text (sample);

      g_assert_cmpstr (text, ==, cases[i].flow);
    }
}

/* A line break that was only for want of room is none on paper. */
static void
test_flowed (void)
{
  g_autoptr (BlockFlow) sample = block_flow_new ("Filled with words until there was no room left for the next one that came, so that\nit stands below.\n");
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->flow, 0, 1);
  const HsPageItem *item = g_ptr_array_index (items, 0);

  g_assert_null (strchr (pango_layout_get_text (item->line->layout), '\n'));
  g_assert_true (g_str_has_suffix (pango_layout_get_text (item->line->layout), "so that it stands below."));
}

/* They are tagged as deep as they stand in the outline, and set smaller by their own level. */
static void
test_headings (void)
{
  static const char *const tags[] = { "H2", "H3", "H4", "H5", "H6", "H6", "P" };
  g_autoptr (BlockFlow) sample = block_flow_new ("# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n\ntext\n");
  double height = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      const HsStrip *strip = hs_page_flow_get_strip (sample->flow, i);

      g_assert_cmpstr (hs_page_flow_get_element (sample->flow, i + 1)->tag, ==, tags[i]);
      g_assert_cmpint (strip->flags & HS_STRIP_KEEP, ==, i < 6 ? HS_STRIP_KEEP : 0);
      if (i > 0 && i < 6)
        g_assert_cmpfloat (strip->height, <, height);
      height = strip->height;
    }
}

static void
test_outline (void)
{
  g_autoptr (BlockFlow) sample = block_flow_new ("One two\n===\n\n## Root `cause`\n\n- item\n- # \n");
  guint strip;

  g_assert_cmpuint (hs_page_flow_get_n_entries (sample->flow), ==, 2);
  g_assert_cmpstr (hs_page_flow_get_entry (sample->flow, 0)->title, ==, "One two");
  g_assert_cmpstr (hs_page_flow_get_entry (sample->flow, 1)->title, ==, "Root cause");
  g_assert_cmpuint (hs_page_flow_get_entry (sample->flow, 1)->level, ==, 2);
  g_assert_true (hs_page_flow_find_place (sample->flow, "one-two", &strip));
  g_assert_cmpuint (strip, ==, 0);
  g_assert_true (hs_page_flow_find_place (sample->flow, "root-cause", &strip));
  g_assert_cmpuint (strip, ==, 1);
}

/* A heading of several lines is not torn either. */
static void
test_long_heading (void)
{
  g_autoptr (GString) markdown = g_string_new ("# ");
  g_autoptr (BlockFlow) sample = NULL;

  for (guint i = 0; i < 40; i++)
    g_string_append (markdown, "heading ");
  g_string_append (markdown, "\n\ntext\n");
  sample = block_flow_new (markdown->str);

  guint last = hs_page_flow_get_n_strips (sample->flow) - 1;
  g_assert_cmpuint (last, >, 4);
  for (guint i = 0; i <= last; i++)
    g_assert_cmpint (hs_page_flow_get_strip (sample->flow, i)->flags & HS_STRIP_KEEP, ==, i < last ? HS_STRIP_KEEP : 0);
}

static const HsPageBand *
find_band (BlockFlow *sample, HsColorRole color)
{
  for (guint i = 0; i < hs_page_flow_get_n_bands (sample->flow); i++)
    if (hs_page_flow_get_band (sample->flow, i)->color == color)
      return hs_page_flow_get_band (sample->flow, i);
  g_assert_not_reached ();
}

/* Code is shaped in pieces; nobody sees where one ends. */
static void
test_long_code (void)
{
  static const guint numbers[] = { 1, 63, 64, 65, 127, 128, 129, 130, 199, 200 };
  g_autoptr (GString) markdown = g_string_new ("```\n");
  g_autoptr (BlockFlow) sample = NULL;
  const HsPageBand *background;

  for (guint i = 1; i <= 200; i++)
    g_string_append_printf (markdown, "line %u\n", i);
  g_string_append (markdown, "```\n");
  sample = block_flow_new (markdown->str);
  g_assert_cmpuint (hs_page_flow_get_n_strips (sample->flow), ==, 200);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *line = g_strdup_printf ("line %u", numbers[i]);
      double height = hs_page_flow_get_strip (sample->flow, numbers[i] - 1)->height;
      double inner = hs_page_flow_get_strip (sample->flow, 100)->height;

      g_assert_cmpuint (flow_find_line (sample->flow, line)->strip, ==, numbers[i] - 1);
      if (numbers[i] == 1 || numbers[i] == 200)
        g_assert_cmpfloat_with_epsilon (height, inner + 6, 0.01);
      else
        g_assert_cmpfloat_with_epsilon (height, inner, 0.01);
    }
  background = find_band (sample, HS_COLOR_CODE_BACKGROUND);
  g_assert_cmpuint (background->first, ==, 0);
  g_assert_cmpuint (background->end, ==, 200);
  g_assert_cmpfloat (background->x, ==, BLOCK_FLOW_LEFT);
  g_assert_cmpfloat (background->x + background->width, ==, BLOCK_FLOW_RIGHT);
}

static void
test_rule (void)
{
  g_autoptr (BlockFlow) sample = block_flow_new ("above\n\n***\n\nbelow\n");
  const HsPageBand *rule = find_band (sample, HS_COLOR_BORDER);

  g_assert_cmpuint (rule->first, ==, 1);
  g_assert_cmpuint (rule->end, ==, 2);
  g_assert_cmpfloat (rule->height, >, 0);
  g_assert_cmpfloat (rule->x, ==, BLOCK_FLOW_LEFT);
  g_assert_cmpfloat (rule->width, ==, BLOCK_FLOW_RIGHT - BLOCK_FLOW_LEFT);
  g_assert_cmpfloat (hs_page_flow_get_strip (sample->flow, 1)->before, ==, hs_page_flow_get_strip (sample->flow, 2)->before);
}

static PangoStyle
get_slant (BlockFlow *sample, const char *line)
{
  const HsPageItem *item = flow_find_line (sample->flow, line);

  return pango_font_description_get_style (pango_layout_get_font_description (item->line->layout));
}

static void
test_quote (void)
{
  g_autoptr (BlockFlow) sample = block_flow_new ("> quoted\n\nplain\n");

  g_assert_cmpint (get_slant (sample, "quoted"), ==, PANGO_STYLE_ITALIC);
  g_assert_cmpint (get_slant (sample, "plain"), ==, PANGO_STYLE_NORMAL);
}

static void
test_footnote_link (void)
{
  g_autoptr (BlockFlow) sample = block_flow_new ("Text.[^a]\n\n[^a]: The note.\n");
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->flow, 0, 1);
  g_autofree char *link = item_get_link (g_ptr_array_index (items, 0));
  guint strip;

  g_assert_cmpint (link[0], ==, '#');
  g_assert_true (hs_page_flow_find_place (sample->flow, link + 1, &strip));
  g_assert_cmpuint (strip, ==, flow_find_line (sample->flow, "The note.")->strip);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-leaf-layout/text", test_text);
  g_test_add_func ("/block-leaf-layout/flowed", test_flowed);
  g_test_add_func ("/block-leaf-layout/headings", test_headings);
  g_test_add_func ("/block-leaf-layout/outline", test_outline);
  g_test_add_func ("/block-leaf-layout/long-heading", test_long_heading);
  g_test_add_func ("/block-leaf-layout/long-code", test_long_code);
  g_test_add_func ("/block-leaf-layout/rule", test_rule);
  g_test_add_func ("/block-leaf-layout/quote", test_quote);
  g_test_add_func ("/block-leaf-layout/footnote-link", test_footnote_link);
  return g_test_run ();
}
