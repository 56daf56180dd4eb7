/* test-markdown-parser.c: the parser, from several threads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-markdown-parser.h"

static gboolean
is_parsed (void)
{
  static const char *const lines[]
      = { "| a | b |", "|---|---|", "| ~~c~~ | www.example.org |", "", "- [x] done[^1]",
          "",          "[^1]: note" };
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  cmark_node *document;
  char *html;
  gboolean is_complete;

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    hs_markdown_add (markdown, lines[i], strlen (lines[i]), i + 1);
  document = hs_markdown_parse (markdown);
  html = cmark_render_html (document, CMARK_OPT_DEFAULT, NULL);
  is_complete = strstr (html, "<table>") != NULL && strstr (html, "<del>") != NULL
                && strstr (html, "http://www.example.org") != NULL
                && strstr (html, "checkbox") != NULL && strstr (html, "footnote") != NULL;
  free (html);
  cmark_node_free (document);
  return is_complete;
}

static gpointer
parse_often (gpointer data)
{
  for (guint i = 0; i < 500; i++)
    if (!is_parsed ())
      return GINT_TO_POINTER (FALSE);
  return GINT_TO_POINTER (TRUE);
}

static void
test_threads (void)
{
  GThread *threads[8];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("parse", parse_often, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (GPOINTER_TO_INT (g_thread_join (threads[i])));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown-parser/threads", test_threads);
  return g_test_run ();
}
