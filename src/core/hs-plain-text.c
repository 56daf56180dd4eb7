/* hs-plain-text.c: writes what the author of a plain text meant as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-plain-text.h"

HsMarkdown *
hs_plain_text_to_markdown (const HsText *text)
{
  HsMarkdown *markdown = hs_markdown_new ();

  for (guint line = 1; line <= hs_text_get_n_lines (text); line++)
    {
      gsize length;
      const char *start = hs_text_get_line (text, line, &length);

      hs_markdown_add (markdown, start, length, line);
    }
  return markdown;
}
