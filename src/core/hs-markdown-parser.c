/* hs-markdown-parser.c: the one way to the Markdown parser
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markdown-parser.h"

#include <cmark-gfm-core-extensions.h>

static const char *const extensions[] = { "table", "strikethrough", "autolink", "tasklist" };

/* While the parser works, its extensions set characters in a table that all parsers share, and
 * clear them when it is done: two at once spoil each other's text. */
static GMutex parser_mutex;

cmark_node *
hs_markdown_parse (const HsMarkdown *markdown)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&parser_mutex);
  cmark_parser *parser;
  cmark_node *document;
  gsize length;
  const char *string = hs_markdown_get_string (markdown, &length);

  cmark_gfm_core_extensions_ensure_registered ();
  parser = cmark_parser_new (CMARK_OPT_FOOTNOTES);
  for (guint i = 0; i < G_N_ELEMENTS (extensions); i++)
    cmark_parser_attach_syntax_extension (parser, cmark_find_syntax_extension (extensions[i]));
  cmark_parser_feed (parser, string, length);
  document = cmark_parser_finish (parser);
  cmark_parser_free (parser);
  return document;
}
