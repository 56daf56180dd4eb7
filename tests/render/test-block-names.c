/* test-block-names.c: tests of hs-block-names.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-block-layout-private.h"

typedef struct
{
  const char *text;
  const char *name;
} NameCase;

static void
assert_names (char *(*make) (const char *text), const NameCase *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *name = make (cases[i].text);

      g_assert_cmpstr (name, ==, cases[i].name);
    }
}

static void
test_headings (void)
{
  static const NameCase cases[] = {
    { "Root cause", "root-cause" },
    { "What went wrong?", "what-went-wrong" },
    { "1. Ünder_score - x", "1-ünder_score---x" },
    { "ÄRGER", "ärger" },
    { "two  spaces", "two--spaces" },
    { "a\tb/c", "abc" },
    { "時系列 1", "時系列-1" },
    { "?!", "" },
    { "", "" },
  };

  assert_names (hs_block_layout_get_heading_name, cases, G_N_ELEMENTS (cases));
}

static void
test_footnotes (void)
{
  static const NameCase cases[] = { { "1", "footnote-1" }, { "the note", "footnote-the note" }, { "", "footnote-" } };

  assert_names (hs_block_layout_get_footnote_name, cases, G_N_ELEMENTS (cases));
}

static void
test_strip_html (void)
{
  static const NameCase cases[] = {
    { "<p align=\"center\">Text</p>\n", "Text" },
    { "<a title=\"a > b\">inside</a>", "inside" },
    { "one<br/>\ntwo", "one\ntwo" },
    { "<!-- a > b -->", "" },
    { "<!-- first --> kept <!-- second -->", "kept" },
    { "<!-- never ends", "" },
    { "<!-- ends --", "" },
    { "a < b", "a < b" },
    { "<p never ends", "<p never ends" },
    { "<img src=\"x.png\">", "" },
    { "  \n ", "" },
    { "", "" },
  };

  assert_names (hs_block_layout_strip_html, cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-names/headings", test_headings);
  g_test_add_func ("/block-names/footnotes", test_footnotes);
  g_test_add_func ("/block-names/strip-html", test_strip_html);
  return g_test_run ();
}
