/* hs-markdown-escape.c: writes text that is no Markdown so that it stays as it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markdown-escape.h"

#include <string.h>

static gboolean
is_word (char c)
{
  return g_ascii_isalnum (c) || (guchar) c >= 0x80;
}

static gboolean
is_markup (char before, char c, char after)
{
  switch (c)
    {
    case '`':
    case '*':
      return TRUE;
    case '\\':
      return g_ascii_ispunct (after);
    case '_':
      return !is_word (before) || !is_word (after);
    case '~':
      return before == '~' || after == '~';
    case '&':
      return g_ascii_isalpha (after) || after == '#';
    case '[':
      return after == '^';
    case ']':
      return after == '(' || after == '[' || after == ':';
    default:
      return FALSE;
    }
}

void
hs_markdown_escape (GString *to, const char *text, gsize length)
{
  char before = to->len > 0 ? to->str[to->len - 1] : ' ';

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '<')
        g_string_append (to, "&lt;");
      else
        {
          if (is_markup (before, text[i], i + 1 < length ? text[i + 1] : ' '))
            g_string_append_c (to, '\\');
          g_string_append_c (to, text[i]);
        }
      before = text[i];
    }
}

void
hs_markdown_escape_line (GString *line)
{
  gsize begin = strspn (line->str, " \t");
  const char *text = line->str + begin;
  gsize run = strspn (text, "=-");

  if (*text == '<')
    g_string_overwrite (g_string_insert (line, (gssize) begin, "   "), begin, "&lt;");
  else if (*text == '#' || *text == '>' || g_str_has_prefix (text, "~~~") || g_str_has_prefix (text, "```")
           || (run > 0 && text[run + strspn (text + run, " \t")] == '\0'))
    g_string_insert_c (line, (gssize) begin, '\\');
}
