/* markdown-lines.c: Markdown and where its lines come from, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "markdown-lines.h"

void
markdown_lines_assert (const HsMarkdown *markdown, const char *expected)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  g_assert_nonnull (markdown);
  for (guint i = 1; i <= hs_markdown_get_n_lines (markdown); i++)
    {
      gsize length;
      const char *line = hs_markdown_get_line (markdown, i, &length);

      g_string_append_printf (lines, "%u %.*s\n", hs_markdown_get_source (markdown, i), (int) length, line);
    }
  g_assert_cmpstr (lines->str, ==, expected);
}
