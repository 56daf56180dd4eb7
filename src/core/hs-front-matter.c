/* hs-front-matter.c: `key: value` lines that stand before a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-front-matter.h"

#include <string.h>

#define MAX_LINES 300

static gboolean
is_line (const HsText *text, guint number, const char *wanted)
{
  gsize length;
  const char *line = hs_text_get_line (text, number, &length);

  while (length > 0 && g_ascii_isspace (line[length - 1]))
    length--;
  return length == strlen (wanted) && memcmp (line, wanted, length) == 0;
}

static gboolean
is_key (const HsText *text, guint number, char separator)
{
  gsize length, n = 0;
  const char *line = hs_text_get_line (text, number, &length);

  while (n < length
         && (g_ascii_isalnum (line[n]) || line[n] == '_' || line[n] == '-' || line[n] == '.'))
    n++;
  while (n > 0 && n < length && line[n] == ' ')
    n++;
  return n > 0 && n < length && line[n] == separator;
}

guint
hs_front_matter_read (const HsText *text, HsMarkdown *markdown)
{
  static const struct
  {
    const char *fence;
    const char *end;
    char separator;
  } forms[] = { { "---", "---", ':' }, { "---", "...", ':' }, { "+++", "+++", '=' } };
  guint n_lines = MIN (hs_text_get_n_lines (text), MAX_LINES);

  for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
    {
      if (!is_line (text, 1, forms[f].fence) || !is_key (text, 2, forms[f].separator))
        continue;
      for (guint line = 3; line <= n_lines; line++)
        if (is_line (text, line, forms[f].end))
          {
            const char *start = hs_text_get_line (text, 2, NULL);
            g_autofree char *content
                = g_strndup (start, hs_text_get_line (text, line, NULL) - start - 1);

            hs_markdown_set_front_matter (markdown, content, line);
            return line + 1;
          }
    }
  return 1;
}
