/* test-wiki.c: a page of HTML as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki.h"

#include <string.h>

#include "markdown-lines.h"

static HsMarkdown *
read_page (const char *html)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (html));

  return hs_wiki_to_markdown (text);
}

static void
assert_page (const char *html, const char *expected)
{
  g_autoptr (HsMarkdown) markdown = read_page (html);

  markdown_lines_assert (markdown, expected);
}

static void
test_page (void)
{
  assert_page ("<!DOCTYPE html>\n<html>\n<head><title>Ops : Mail</title><style>p {}</style>\n"
               "<meta charset=\"iso-8859-1\"><script>\nif (a < b) x();\n</script></head>\n<body>\n"
               "<nav><a href=\"/\">Home</a></nav>\n"
               "<h1 id=\"title-heading\">\n  <span>\n Ops : Mail was down\n</span></h1>\n"
               "<p>From\n10:00 caf\xc3\xa9 &eacute; &lt;b&gt; <b>b</b></p>\n"
               "<ul><li>a<li>b<ol><li>c</ol></ul>\n"
               "<table>\n<tr><th>Time<th>Event\n<tr>\n <td>10:00\n <td>down</table>\n"
               "10:05 up<br>\n10:06 well\n"
               "<pre>\n$ x &amp; y\n</pre>\n<div id=footer>Bye</div></body></html>\n",
               "11 # Mail was down\n"
               "13 \n"
               "13 From 10:00 caf\xc3\xa9 \xc3\xa9 &lt;b> **b**\n"
               "15 \n"
               "15 - a\n"
               "15 - b\n"
               "15   1. c\n"
               "17 \n"
               "17 | Time | Event |\n"
               "17 |---|---|\n"
               "19 | 10:00 | down |\n"
               "21 \n"
               "21 10:05 up\n"
               "22 10:06 well\n"
               "23 \n"
               "23 ~~~~~~~~\n"
               "24 $ x & y\n"
               "25 ~~~~~~~~\n");
}

static void
test_title (void)
{
  assert_page ("<html><head>\n<title>\nMail *was* down\n</title></head>\n<body><h2>Timeline</h2></body></html>",
               "2 # Mail \\*was\\* down\n5 \n5 ## Timeline\n");
}

static void
test_tasks (void)
{
  assert_page ("<html><ul><li class=checked>a</li><li><input type=checkbox checked> b</li><li data-inline-task-id=1>c</ul>",
               "1 - [x] a\n1 - [x] b\n1 - [ ] c\n");
}

/* Long texts come in pieces. */
static void
test_many_lines (void)
{
  g_autoptr (GString) html = g_string_new ("<html><body>");
  g_autoptr (HsMarkdown) markdown = NULL;
  guint n_lines;

  for (guint i = 0; i < 70000; i++)
    g_string_append (html, i % 1000 == 999 ? "<p>x &amp;\n" : "some words\n");
  g_string_append (html, "<pre>a\nb</pre>\n");
  markdown = read_page (html->str);
  n_lines = hs_markdown_get_n_lines (markdown);
  g_assert_cmpuint (hs_markdown_get_source (markdown, n_lines), ==, 70002);
  g_assert_cmpuint (hs_markdown_get_source (markdown, n_lines - 2), ==, 70001);
  g_assert_cmpuint (hs_markdown_get_source (markdown, n_lines - 5), ==, 70000);
}

static void
test_hostile (void)
{
  g_autoptr (GString) deep = g_string_new ("<html>");
  g_autoptr (GString) attributes = g_string_new ("<html><p>x<a");
  static const char *const empty[] = { "<html>", "<!DOCTYPE html><html><body><script>x", "<html><body><!-- x", "<html><p>&", "<html><" };

  for (guint i = 0; i < 10000; i++)
    {
      g_string_append (deep, "<div>");
      g_string_append_printf (attributes, " a%u", i);
    }
  g_assert_null (read_page (deep->str));
  g_assert_null (read_page (attributes->str));
  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr (HsMarkdown) markdown = read_page (empty[i]);

      g_assert_true (markdown == NULL || hs_markdown_get_n_lines (markdown) == 1);
    }
}

/* Neither entities of the page's own nor files are read. */
static void
test_no_entities (void)
{
  g_autoptr (HsMarkdown) markdown = read_page ("<!DOCTYPE html [<!ENTITY a \"aaaa\">\n<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                                               "<html><p>&a;&a; &x; b</p>");
  gsize length;
  const char *string = hs_markdown_get_string (markdown, &length);

  g_assert_nonnull (strstr (string, "a;&a; &x; b"));
  g_assert_null (strstr (string, "aaaaaaaa"));
  g_assert_null (strstr (string, "root:"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wiki/page", test_page);
  g_test_add_func ("/wiki/title", test_title);
  g_test_add_func ("/wiki/tasks", test_tasks);
  g_test_add_func ("/wiki/many-lines", test_many_lines);
  g_test_add_func ("/wiki/hostile", test_hostile);
  g_test_add_func ("/wiki/no-entities", test_no_entities);
  return g_test_run ();
}
