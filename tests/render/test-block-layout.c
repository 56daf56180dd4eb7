/* test-block-layout.c: tests of hs-block-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "block-flow.h"

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
      g_autoptr (BlockFlow) sample = block_flow_new (cases[i].markdown);
      g_autofree char *text = block_flow_to_text (sample);

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
  g_autoptr (BlockFlow) sample = block_flow_new ("# A\n\n### B\n\n### C\n\n# D\n\n#### E\n\nText.\n");
  guint strip;

  g_assert_cmpuint (hs_page_flow_get_n_entries (sample->flow), ==, G_N_ELEMENTS (levels));
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    g_assert_cmpuint (hs_page_flow_get_entry (sample->flow, i)->level, ==, levels[i]);
  g_assert_true (hs_page_flow_find_place (sample->flow, "e", &strip));
  g_assert_cmpuint (strip, ==, 4);
}

static void
test_footnote (void)
{
  g_autoptr (BlockFlow) sample = block_flow_new ("Text.[^1]\n\n[^1]: The note.\n");
  guint strip;

  g_assert_true (hs_page_flow_find_place (sample->flow, "footnote-1", &strip));
  g_assert_cmpuint (strip, ==, 1);
}

/* Nothing is set narrower than a word however deep it stands. */
static void
test_depth (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (markdown, "%*s- level\n", (int) (2 * i), "");

  g_autoptr (BlockFlow) sample = block_flow_new (markdown->str);
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (sample->flow, 0, hs_page_flow_get_n_strips (sample->flow));

  g_assert_cmpuint (items->len, >, 60);
  for (guint i = 0; i < items->len; i++)
    g_assert_cmpfloat (((const HsPageItem *) g_ptr_array_index (items, i))->x, <, 0.65 * BLOCK_FLOW_RIGHT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-layout/structure", test_structure);
  g_test_add_func ("/block-layout/outline", test_outline);
  g_test_add_func ("/block-layout/footnote", test_footnote);
  g_test_add_func ("/block-layout/depth", test_depth);
  return g_test_run ();
}
