/* parse-floor.c: the least that reading a folder can cost: each file's bytes, parsed as Markdown
 *
 * Usage: parse-floor FOLDER. Prints the milliseconds. One thread.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <glib.h>
#include <stdio.h>

static int
parse_file (const char *path, const struct stat *status, int type, struct FTW *place)
{
  static const char *const extensions[] = { "table", "autolink", "strikethrough", "tasklist" };
  g_autofree char *text = NULL;
  cmark_parser *parser;
  gsize length;

  if (type != FTW_F || !g_file_get_contents (path, &text, &length, NULL))
    return 0;
  parser = cmark_parser_new (CMARK_OPT_DEFAULT);
  for (guint i = 0; i < G_N_ELEMENTS (extensions); i++)
    cmark_parser_attach_syntax_extension (parser, cmark_find_syntax_extension (extensions[i]));
  cmark_parser_feed (parser, text, length);
  cmark_node_free (cmark_parser_finish (parser));
  cmark_parser_free (parser);
  return 0;
}

int
main (int argc, char *argv[])
{
  gint64 start;

  if (argc != 2)
    return 2;
  cmark_gfm_core_extensions_ensure_registered ();
  start = g_get_monotonic_time ();
  if (nftw (argv[1], parse_file, 64, FTW_PHYS) != 0)
    return 1;
  printf ("%.1f\n", (double) (g_get_monotonic_time () - start) / 1000);
  return 0;
}
