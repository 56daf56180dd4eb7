/* test-block-layout.c: tests of hs-block-layout.c and of the files that lay out leaves and tables
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "flow-text.h"
#include "hs-block-builder.h"
#include "hs-block-layout-private.h"
#include "hs-scene-cairo.h"

#define WIDTH 400

static HsBlocks *
parse (const char *markdown)
{
  g_autoptr (GBytes) bytes = g_bytes_new (markdown, strlen (markdown));
  g_autoptr (HsText) text = hs_text_new (bytes, NULL);

  return hs_blocks_new_from_text (text);
}

static HsPageFlow *
lay_out (HsBlocks *blocks)
{
  PangoContext *context = hs_scene_create_pango_context ();
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  HsPageFlow *flow = hs_page_flow_new (WIDTH);
  HsBlockLayoutOptions options = { .x = 30, .width = WIDTH - 30, .level = 1 };

  hs_block_layout_add (flow, style, context, blocks, &options);
  hs_page_flow_break (flow, 600);
  g_object_unref (context);
  return flow;
}

static void
test_structure (void)
{
  static const struct
  {
    const char *markdown;
    const char *flow;
  } cases[] = {
    { "# Title\n\nText.\n", "H2/ 30 Title\nP/ 30 Text.\n" },
    { "Text with a [link](https://example.org).\n", "P/ 30 Text with a link.\n" },
    { "- one\n- two\n", "L/LI/Lbl/ 33 •\nL/LI/LBody/P/ 43 one\nL/LI/Lbl/ 33 •\nL/LI/LBody/P/ 43 two\n" },
    { "- one\n  - two\n", "L/LI/Lbl/ 33 •\nL/LI/LBody/P/ 43 one\nL/LI/LBody/L/LI/Lbl/ 46 •\nL/LI/LBody/L/LI/LBody/P/ 56 two\n" },
    { "- [x] done\n", "L/LI/Lbl/ 31 (scene)\nL/LI/LBody/P/ 43 done\n" },
    { "> quoted\n", "BlockQuote/P/ 44 quoted\n" },
    { "```\na  b\nc\n```\n", "P/Code/ 36 a  b\nP/Code/ 36 c\n" },
    { "<p align=\"center\">Inside of HTML.</p>\n\n<!-- hidden -->\n", "P/ 30 Inside of HTML.\n" },
    { "This was before.\n\n---\n\nThis came after.\n", "P/ 30 This was before.\nP/ 30 This came after.\n" },
    { "| a | b |\n|---|---|\n| c | d |\n", "Table/TR/TH/ 30 a\nTable/TR/TH/ 48 b\nTable/TR/TD/ 30 c\nTable/TR/TD/ 48 d\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsBlocks) blocks = parse (cases[i].markdown);
      g_autoptr (HsPageFlow) flow = lay_out (blocks);
      g_autofree char *text = flow_to_text (flow);

      if (strchr (cases[i].markdown, '|') == NULL)
        g_assert_cmpstr (text, ==, cases[i].flow);
      else
        g_assert_cmpint (strncmp (text, cases[i].flow, strlen ("Table/TR/TH/ 30 a\n")), ==, 0);
    }
}

/* Entries nest by the levels that are used, not by their numbers. */
static void
test_outline (void)
{
  static const guint levels[] = { 1, 2, 2, 1, 2 };
  g_autoptr (HsBlocks) blocks = parse ("# A\n\n### B\n\n### C\n\n# D\n\n#### E\n\nText.\n");
  g_autoptr (HsPageFlow) flow = lay_out (blocks);
  guint strip;

  g_assert_cmpuint (hs_page_flow_get_n_entries (flow), ==, G_N_ELEMENTS (levels));
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    g_assert_cmpuint (hs_page_flow_get_entry (flow, i)->level, ==, levels[i]);
  g_assert_true (hs_page_flow_find_place (flow, "e", &strip));
  g_assert_cmpuint (strip, ==, 4);
}

/* Too many columns become lines of name and value. */
static void
test_records (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);
  const char *const rows[] = { "name", "-", "value" };

  for (guint row = 0; row < 3; row++)
    for (guint i = 0; i < 20; i++)
      g_string_append_printf (markdown, "|%s%s%s", row == 1 ? "---" : rows[row], row == 1 ? "" : "number", i == 19 ? "|\n" : "");

  g_autoptr (HsBlocks) blocks = parse (markdown->str);
  g_autoptr (HsPageFlow) flow = lay_out (blocks);
  g_autofree char *text = flow_to_text (flow);

  g_assert_true (g_str_has_prefix (text, "Table/TR/TD/ 30 namenumber\nTable/TR/TD/ "));
  g_assert_cmpuint (hs_page_flow_get_n_strips (flow), ==, 20);
}

/* A heading is never the last line of a page. */
static void
test_heading_keeps (void)
{
  g_autoptr (HsBlocks) blocks = parse ("## One\n\n### Two\n\nText of some lines.\n");
  g_autoptr (HsPageFlow) flow = lay_out (blocks);

  g_assert_true (hs_page_flow_get_strip (flow, 0)->flags & HS_STRIP_KEEP);
  g_assert_true (hs_page_flow_get_strip (flow, 1)->flags & HS_STRIP_KEEP);
  g_assert_false (hs_page_flow_get_strip (flow, 2)->flags & HS_STRIP_KEEP);
}

static void
test_footnote (void)
{
  g_autoptr (HsBlocks) blocks = parse ("Text.[^1]\n\n[^1]: The note.\n");
  g_autoptr (HsPageFlow) flow = lay_out (blocks);
  guint strip;

  g_assert_true (hs_page_flow_find_place (flow, "footnote-1", &strip));
  g_assert_cmpuint (strip, ==, 1);
}

/* Nothing is set narrower than a word however deep it stands. */
static void
test_depth (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (markdown, "%*s- level\n", (int) (2 * i), "");

  g_autoptr (HsBlocks) blocks = parse (markdown->str);
  g_autoptr (HsPageFlow) flow = lay_out (blocks);
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (flow, 0, hs_page_flow_get_n_strips (flow));

  g_assert_cmpuint (items->len, >, 60);
  for (guint i = 0; i < items->len; i++)
    g_assert_cmpfloat (((const HsPageItem *) g_ptr_array_index (items, i))->x, <, 0.65 * WIDTH);
}

static void
test_names (void)
{
  static const char *const cases[][2] = {
    { "Root cause", "root-cause" },
    { "What went wrong?", "what-went-wrong" },
    { "1. Ünder_score - x", "1-ünder_score---x" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = hs_block_layout_get_heading_name (cases[i][0]);

      g_assert_cmpstr (name, ==, cases[i][1]);
    }
}

static void
test_strip_html (void)
{
  static const char *const cases[][2] = {
    { "<p align=\"center\">Text</p>\n", "Text" },
    { "<!-- a > b -->", "" },
    { "<!-- never ends", "" },
    { "a < b", "a < b" },
    { "<img src=\"x.png\">", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hs_block_layout_strip_html (cases[i][0]);

      g_assert_cmpstr (text, ==, cases[i][1]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-layout/structure", test_structure);
  g_test_add_func ("/block-layout/outline", test_outline);
  g_test_add_func ("/block-layout/heading-keeps", test_heading_keeps);
  g_test_add_func ("/block-layout/footnote", test_footnote);
  g_test_add_func ("/block-layout/depth", test_depth);
  g_test_add_func ("/block-layout/names", test_names);
  g_test_add_func ("/block-layout/strip-html", test_strip_html);
  g_test_add_func ("/block-layout/records", test_records);
  return g_test_run ();
}
