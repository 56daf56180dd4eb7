/* test-wiki-inline.c: the text of a block of HTML as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-inline.h"

#include <string.h>

static void
add (HsWikiInline *text, const char *string, guint source)
{
  hs_wiki_inline_add (text, string, strlen (string), source);
}

static void
assert_line (HsWikiInline *text, guint index, const char *expected, guint expected_source)
{
  guint source;

  g_assert_cmpstr (hs_wiki_inline_get_line (text, index, &source), ==, expected);
  g_assert_cmpuint (source, ==, expected_source);
}

static void
test_space (void)
{
  g_autoptr (HsWikiInline) text = hs_wiki_inline_new ();

  add (text, "\n \n  a\n b", 3);
  add (text, " ", 6);
  add (text, "\xc2\xa0 c  ", 6);
  hs_wiki_inline_break (text);
  hs_wiki_inline_break (text);
  add (text, "\nd", 7);
  hs_wiki_inline_break (text);
  g_assert_cmpuint (hs_wiki_inline_end (text), ==, 2);
  assert_line (text, 0, "a b c", 5);
  assert_line (text, 1, "d", 8);
  hs_wiki_inline_clear (text);
  g_assert_true (hs_wiki_inline_is_empty (text));
  add (text, " \n", 1);
  g_assert_cmpuint (hs_wiki_inline_end (text), ==, 0);
}

static void
test_spans (void)
{
  g_autoptr (HsWikiInline) text = hs_wiki_inline_new ();

  add (text, "a ", 1);
  hs_wiki_inline_open (text, HS_SPAN_STRONG, NULL);
  hs_wiki_inline_open (text, HS_SPAN_STRONG, NULL);
  add (text, " b*c ", 1);
  hs_wiki_inline_close (text);
  hs_wiki_inline_close (text);
  hs_wiki_inline_open (text, HS_SPAN_EMPHASIS, NULL);
  hs_wiki_inline_close (text);
  add (text, "d!", 1);
  hs_wiki_inline_open (text, HS_SPAN_LINK, "http://x/<a b>");
  hs_wiki_inline_open (text, HS_SPAN_CODE, NULL);
  add (text, "e`f", 1);
  hs_wiki_inline_close (text);
  hs_wiki_inline_close (text);
  hs_wiki_inline_open (text, HS_SPAN_LINK, "#top");
  add (text, " g", 1);
  hs_wiki_inline_close (text);
  g_assert_cmpuint (hs_wiki_inline_end (text), ==, 1);
  assert_line (text, 0, "a **b\\*c** d\\![`` e`f ``](<http://x/%3Ca%20b%3E>) g", 1);
}

/* What is open at the end of a block goes on in the next. */
static void
test_open_at_end (void)
{
  g_autoptr (HsWikiInline) text = hs_wiki_inline_new ();

  hs_wiki_inline_open (text, HS_SPAN_STRONG, NULL);
  add (text, "a", 1);
  g_assert_cmpuint (hs_wiki_inline_end (text), ==, 1);
  assert_line (text, 0, "**a**", 1);
  hs_wiki_inline_clear (text);
  add (text, "b", 2);
  hs_wiki_inline_close (text);
  hs_wiki_inline_close (text);
  add (text, "c", 2);
  g_assert_cmpuint (hs_wiki_inline_end (text), ==, 1);
  assert_line (text, 0, "**b**c", 2);
}

static void
test_images (void)
{
  g_autoptr (HsWikiInline) text = hs_wiki_inline_new ();

  hs_wiki_inline_add_image (text, "a.png", "A [graph]", 2);
  hs_wiki_inline_add_image (text, "data:image/png;base64,AAAA", " inside", 2);
  hs_wiki_inline_add_image (text, NULL, NULL, 2);
  g_assert_cmpuint (hs_wiki_inline_end (text), ==, 1);
  assert_line (text, 0, "![A [graph]](<a.png>) inside", 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wiki-inline/space", test_space);
  g_test_add_func ("/wiki-inline/spans", test_spans);
  g_test_add_func ("/wiki-inline/open-at-end", test_open_at_end);
  g_test_add_func ("/wiki-inline/images", test_images);
  return g_test_run ();
}
