/* test-list-writer.c: lists written from items
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-list-writer.h"

/* Writes each line of @text as an item; a line that begins with `+` goes on with the one before. */
static char *
write_items (const char *string)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (string));
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsListWriter) writer = hs_list_writer_new (markdown);
  gsize length;

  for (guint number = 1; number <= hs_text_get_n_lines (text); number++)
    {
      HsLine line = hs_line_get (text, number);

      if (*line.text == '=')
        hs_list_writer_continue (writer, line.text + 1, line.length - 1, number);
      else
        hs_list_writer_add (writer, &line, number);
    }
  return g_strdup (hs_markdown_get_string (markdown, &length));
}

static void
test_add (void)
{
  static const struct
  {
    const char *items;
    const char *markdown;
  } cases[] = {
    { "-> a\n-> b", "- a\n- b\n" },
    { "• a\n    • b\n        • c\n  • d\n• e", "- a\n  - b\n    - c\n  - d\n- e\n" },
    { "10:00: a\n    10:05: b\n10:10: c", "- 10:00: a\n- 10:05: b\n- 10:10: c\n" },
    { "10:00: a\n- b\n- c\n10:10: d", "- 10:00: a\n  - b\n  - c\n- 10:10: d\n" },
    { "• June 15\n    10:00: a\n    11:00: b\n• June 16",
      "- June 15\n  - 10:00: a\n  - 11:00: b\n- June 16\n" },
    { "(1) a\n(2) b\na) c", "1) a\n2) b\n- a) c\n" },
    { "Heading of items:\n    An item.", "- Heading of items:\n  - An item.\n" },
    { "[10:05]: a", "- \\[10:05]: a\n" },
    { "10:00: a\n=b", "- 10:00: a\n  b\n" },
    { "(1) a\n=b", "1) a\n   b\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *markdown = write_items (cases[i].items);

      g_assert_cmpstr (markdown, ==, cases[i].markdown);
    }
}

static void
test_depth (void)
{
  g_autoptr (GString) items = g_string_new (NULL);
  g_autofree char *markdown = NULL;

  for (int i = 0; i < 60; i++)
    g_string_append_printf (items, "%*s-> a\n", i, "");
  markdown = write_items (items->str);
  g_assert_cmpuint (strspn (strrchr (markdown, '\n') - 60, " "), <, 40);
  g_assert_null (strstr (markdown, "                         - "));
}

static void
test_state (void)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup ("  -> a\n      -> b\n"));
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsListWriter) writer = hs_list_writer_new (markdown);

  g_assert_false (hs_list_writer_is_open (writer));
  for (guint number = 1; number <= 2; number++)
    {
      HsLine line = hs_line_get (text, number);

      hs_list_writer_add (writer, &line, number);
    }
  g_assert_true (hs_list_writer_is_open (writer));
  g_assert_cmpuint (hs_list_writer_get_first_indent (writer), ==, 2);
  g_assert_cmpuint (hs_list_writer_get_last_indent (writer), ==, 6);
  hs_list_writer_close (writer);
  g_assert_false (hs_list_writer_is_open (writer));
  g_assert_cmpuint (hs_list_writer_get_last_indent (writer), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list-writer/add", test_add);
  g_test_add_func ("/list-writer/depth", test_depth);
  g_test_add_func ("/list-writer/state", test_state);
  return g_test_run ();
}
