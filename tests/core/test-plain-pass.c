/* test-plain-pass.c: where the reading of a plain text stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-plain-pass.h"

static void
test_peek (void)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup ("one\n\n\n- two\n"));
  HsPlainPass pass = { .text = text, .number = 1 };
  HsLine next, next_text;
  HsHeadingPlace place;

  g_assert_cmpint (hs_plain_pass_get_line (&pass, 1).kind, ==, HS_LINE_TEXT);
  g_assert_cmpint (hs_plain_pass_peek (&pass).kind, ==, HS_LINE_BLANK);
  g_assert_cmpint (hs_plain_pass_peek_text (&pass).kind, ==, HS_LINE_BULLET);
  pass.line = hs_plain_pass_get_line (&pass, 1);
  place = hs_plain_pass_get_place (&pass, &next, &next_text);
  g_assert_true (place.line == &pass.line);
  g_assert_cmpint (place.next->kind, ==, HS_LINE_BLANK);
  g_assert_cmpuint (place.next_text->length, ==, 5);
  pass.number = 4;
  g_assert_cmpuint (hs_plain_pass_peek_text (&pass).length, ==, 0);
}

static void
test_add (void)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup ("    words  \n"));
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsListWriter) list = hs_list_writer_new (markdown);
  HsPlainPass pass
      = { .text = text, .markdown = markdown, .list = list, .number = 1, .author_list = 2 };
  gsize length;

  pass.line = hs_plain_pass_get_line (&pass, 1);
  g_assert_true (hs_plain_pass_is_in_author_list (&pass));
  hs_plain_pass_add_raw (&pass);
  hs_plain_pass_add_text (&pass);
  hs_plain_pass_add_heading (&pass, 3);
  g_assert_cmpstr (hs_markdown_get_string (markdown, &length), ==,
                   "    words  \nwords\n### words\n");
  g_assert_true (pass.is_heading);
  g_assert_false (hs_plain_pass_is_in_author_list (&pass));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-pass/peek", test_peek);
  g_test_add_func ("/plain-pass/add", test_add);
  return g_test_run ();
}
