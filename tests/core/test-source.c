/* test-source.c: documents known by what they hold
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-source.h"

#include <string.h>

#include "markdown-lines.h"

static void
test_guess (void)
{
  static const struct
  {
    const char *text;
    HsSourceKind kind;
  } cases[] = {
    { "<!DOCTYPE html>\n<html>", HS_SOURCE_PAGE },
    { "\xef\xbb\xbf \n<HTML lang=en>", HS_SOURCE_PAGE },
    { "<?xml version=\"1.0\"?>\n<!-- a -->\n<!doctype HTML>", HS_SOURCE_PAGE },
    { "<!-- never ends <html>", HS_SOURCE_TEXT },
    { "<table><tr><td>x</td></tr></table>", HS_SOURCE_TEXT },
    { "Text about <html>", HS_SOURCE_TEXT },
    { " {\"a\": {\"incident_updates\": []}}", HS_SOURCE_FEED },
    { "[{\"type\": \"resolve_log_entry\"}]", HS_SOURCE_FEED },
    { "[10:00] the \"incident_updates\" were late", HS_SOURCE_FEED },
    { "The \"incident_updates\" were late", HS_SOURCE_TEXT },
    { "{\"name\": \"x\"}", HS_SOURCE_TEXT },
    { "# Title\n", HS_SOURCE_TEXT },
    { "", HS_SOURCE_TEXT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (hs_source_guess (cases[i].text, strlen (cases[i].text)), ==, cases[i].kind);
}

static void
assert_markdown (const char *string, const char *expected)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (string));
  g_autoptr (HsMarkdown) markdown = hs_source_to_markdown (text);

  markdown_lines_assert (markdown, expected);
}

/* Lines with times are a list, whatever they are written in. */
static void
test_page (void)
{
  assert_markdown ("<html>\n<body>\n<h1>Mail</h1>\n<p>10:00 down<br>\n10:05 up</p>\n",
                   "3 # Mail\n4 \n4 - 10:00 down\n5 - 10:05 up\n");
}

static void
test_feed (void)
{
  assert_markdown ("{\"name\": \"Mail\",\n\"incident_updates\": [{\n\"status\": \"resolved\"}]}",
                   "1 # Mail\n1 \n1 ## Summary\n1 \n1 - Affected: Mail\n1 \n1 ## Timeline\n1 \n2 - Resolved:\n3 \n");
}

/* What only looks like a page or feed is what it was. */
static void
test_text (void)
{
  assert_markdown ("# Mail\n\ntext\n", "1 # Mail\n2 \n3 text\n");
  assert_markdown ("[10:00] \"incident_updates\" late\n", "1 - [10:00] \"incident_updates\" late\n");
  assert_markdown ("{\"name\": 1}\n", "1 ~~~~~~~~ json\n1 {\"name\": 1}\n1 ~~~~~~~~\n");
  assert_markdown ("{\"incident_updates\": 1}\n", "1 ~~~~~~~~ json\n1 {\"incident_updates\": 1}\n1 ~~~~~~~~\n");
  assert_markdown ("{\"incident_updates\": [{\n", "1 {\"incident_updates\": [{\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/source/guess", test_guess);
  g_test_add_func ("/source/page", test_page);
  g_test_add_func ("/source/feed", test_feed);
  g_test_add_func ("/source/text", test_text);
  return g_test_run ();
}
