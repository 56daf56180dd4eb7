/* hs-indented.c: whether indented lines are code or text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-indented.h"

#include <string.h>

#include "hs-line.h"

#define MIN_INDENT 4

/* Of a long run the first lines tell enough. */
#define MAX_LINES 200

typedef struct
{
  guint n_prose;
  guint n_code;
  guint n_wrapped;
} Counts;

static gboolean
has_any (const HsLine *line, const char *const *needles)
{
  for (; *needles != NULL; needles++)
    if (g_strstr_len (line->text, line->length, *needles) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
begins_any (const HsLine *line, const char *const *starts)
{
  for (; *starts != NULL; starts++)
    if (line->length >= strlen (*starts) && memcmp (line->text, *starts, strlen (*starts)) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_code_like (const HsLine *line)
{
  static const char *const inside[] = { "();", "){",  ") {", "=>", "==",  "!=",  "&&", "||",
                                        " | ", " --", "</",  "/>", "\":", "\\n", "$(", NULL };
  static const char *const starts[]
      = { "$ ", "# ", "% ", "{", "}",   "[{",      "sudo ",   "curl ", "kubectl ", "#!",
          "//", "/*", "<?", "@", "at ", "File \"", "import ", "def ",  NULL };
  char last = line->text[line->length - 1];

  return begins_any (line, starts) || has_any (line, inside) || last == ';' || last == '{'
         || last == '}' || last == '\\';
}

static gboolean
is_prose_like (const HsLine *line)
{
  guint n_words = 1, n_other = 0;

  if (line->kind == HS_LINE_TIME || line->kind == HS_LINE_BULLET || line->kind == HS_LINE_NUMBER
      || line->kind == HS_LINE_BOLD)
    return TRUE;
  for (gsize i = 0; i < line->length; i++)
    {
      char c = line->text[i];

      n_words += c == ' ';
      n_other += c != ' ' && !g_ascii_isalpha (c) && (guchar) c < 0x80;
    }
  if (line->text[line->length - 1] == ':' && n_words <= 8)
    return TRUE;
  return n_words >= 3 && n_other * 6 <= line->length + 6;
}

static void
count_line (Counts *counts, const HsLine *line, const HsLine *previous)
{
  if (is_code_like (line))
    counts->n_code++;
  else if (is_prose_like (line))
    counts->n_prose++;
  if (previous != NULL && line->kind == HS_LINE_TEXT && hs_line_is_wrapped (previous, line))
    counts->n_wrapped++;
}

HsIndented
hs_indented_read (const HsText *text, guint first, guint *last)
{
  Counts counts = { 0 };
  HsLine previous = { 0 };
  guint n_lines = 0;

  *last = first;
  for (guint number = first; number <= hs_text_get_n_lines (text); number++)
    {
      HsLine line = hs_line_get (text, number);

      if (line.kind == HS_LINE_BLANK)
        continue;
      if (line.indent < MIN_INDENT || line.kind == HS_LINE_FENCE)
        break;
      *last = number;
      if (n_lines++ < MAX_LINES)
        count_line (&counts, &line, n_lines > 1 ? &previous : NULL);
      previous = line;
    }
  if (counts.n_prose <= counts.n_code || counts.n_prose * 2 < MIN (n_lines, MAX_LINES))
    return HS_INDENTED_CODE;
  if (counts.n_wrapped * 2 >= n_lines || (n_lines == 1 && previous.kind == HS_LINE_TEXT))
    return HS_INDENTED_PARAGRAPH;
  return HS_INDENTED_LIST;
}
