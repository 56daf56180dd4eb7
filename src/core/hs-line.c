/* hs-line.c: what one line of a document looks like, without its neighbours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-line.h"

#include <string.h>

/* A line shorter than this was ended by its author, not by the margin. */
#define MIN_WRAPPED 60

#define MAX_BOLD 90

/* Spaces that people and editors use besides the common one. */
static const char *const spaces[]
    = { "&nbsp;", "\xc2\xa0", "\xe2\x80\x8b", "\xe3\x80\x80", "\xef\xbb\xbf" };

/* Marks of list items that Markdown does not know; a glued one needs no space behind it. The longer
 * first. */
static const struct
{
  const char *text;
  gboolean is_glued;
} marks[] = {
  { "-->", FALSE }, { "->", TRUE }, { "=>", FALSE }, { "~>", FALSE }, { "•", TRUE },  { "‣", TRUE },
  { "◦", TRUE },    { "▪", TRUE },  { "▫", TRUE },   { "●", TRUE },   { "○", TRUE },  { "■", TRUE },
  { "□", TRUE },    { "◆", TRUE },  { "◇", TRUE },   { "➢", TRUE },   { "➤", TRUE },  { "➔", TRUE },
  { "➜", TRUE },    { "►", TRUE },  { "▶", TRUE },   { "»", FALSE },  { "∙", TRUE },  { "·", TRUE },
  { "→", FALSE },   { "⇒", FALSE }, { "–", FALSE },  { "—", FALSE },  { "☐", TRUE },  { "☑", TRUE },
  { "✔", TRUE },    { "✓", TRUE },  { "*", FALSE },  { "-", FALSE },  { "o", FALSE },
};

static gsize
space_length (const char *text, gsize length)
{
  if (length > 0 && (*text == ' ' || *text == '\f' || *text == '\v'))
    return 1;
  for (guint i = 0; i < G_N_ELEMENTS (spaces); i++)
    {
      gsize n = strlen (spaces[i]);

      if (n <= length && memcmp (text, spaces[i], n) == 0)
        return n;
    }
  return 0;
}

static void
trim (HsLine *line)
{
  line->text = line->raw;
  line->length = line->raw_length;
  while (line->length > 0)
    {
      gsize n = *line->text == '\t' ? 1 : space_length (line->text, line->length);

      if (n == 0)
        break;
      line->indent += *line->text == '\t' ? 4 - line->indent % 4 : 1;
      line->text += n;
      line->length -= n;
    }
  while (line->length > 0 && g_ascii_isspace (line->text[line->length - 1]))
    line->length--;
}

static gsize
count_run (const HsLine *line, char c)
{
  gsize n = 0;

  while (n < line->length && line->text[n] == c)
    n++;
  return n;
}

static gboolean
is_fence (const HsLine *line)
{
  gsize n = count_run (line, '`');

  if (n >= 3)
    return memchr (line->text + n, '`', line->length - n) == NULL;
  return count_run (line, '~') >= 3;
}

static gboolean
is_atx (const HsLine *line)
{
  gsize n = count_run (line, '#');
  gunichar next;

  if (n == 0 || n > 6 || line->indent > 3)
    return FALSE;
  if (n == line->length || g_ascii_isspace (line->text[n]))
    return TRUE;
  next = g_utf8_get_char_validated (line->text + n, line->length - n);
  return line->indent == 0 && line->length < 100
         && ((gint32) next > 0x2000 || next == '*' || g_unichar_isupper (next));
}

/* "== Timeline ==", as wikis mark headings. */
static gboolean
is_wiki_heading (const HsLine *line)
{
  gsize n = count_run (line, '=');
  gsize end = line->length;

  while (end > 0 && line->text[end - 1] == '=')
    end--;
  return n > 0 && n <= 6 && line->indent == 0 && end > n + strspn (line->text + n, " \t")
         && line->length - end == n
         && (n > 1 || (line->text[1] == ' ' && line->text[end - 1] == ' '));
}

static gboolean
is_rule (const HsLine *line)
{
  guint n = 0;

  if (*line->text != '*' && *line->text != '-' && *line->text != '_')
    return FALSE;
  for (gsize i = 0; i < line->length; i++)
    {
      if (line->text[i] == *line->text)
        n++;
      else if (!g_ascii_isspace (line->text[i]))
        return FALSE;
    }
  return n >= 3;
}

static gsize
skip_gap (const HsLine *line, gsize from)
{
  gsize n = from;

  while (n < line->length)
    {
      gsize step = line->text[n] == '\t' ? 1 : space_length (line->text + n, line->length - n);

      if (step == 0)
        break;
      n += step;
    }
  return n;
}

/* `-Text` and `*Text` are items too where nothing else makes sense of them. */
static gboolean
is_glued_mark (const HsLine *line, gsize n)
{
  gunichar next = g_utf8_get_char_validated (line->text + n, line->length - n);

  if (n != 1 || line->length < 4 || (*line->text != '-' && *line->text != '*'))
    return FALSE;
  return g_unichar_isupper (next)
         && memchr (line->text + 1, *line->text, MIN (line->length - 1, 200)) == NULL;
}

static gboolean
find_bullet (HsLine *line)
{
  if (strchr ("-*+", *line->text) != NULL
      && (line->length == 1 || line->text[1] == ' ' || line->text[1] == '\t'))
    {
      line->marker = skip_gap (line, 1);
      line->is_markdown = TRUE;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize n = strlen (marks[i].text), end;

      if (n >= line->length || memcmp (line->text, marks[i].text, n) != 0)
        continue;
      end = skip_gap (line, n);
      if (end == n && !marks[i].is_glued && !is_glued_mark (line, n))
        return FALSE;
      line->marker = end;
      return *line->text != 'o' || line->indent > 0;
    }
  return FALSE;
}

/* `1. x`, `1) x`, `(1) x`, `a) x`, `1.X`. */
static gboolean
find_number (HsLine *line)
{
  gsize n = *line->text == '(', digits = n, end;

  while (digits < line->length && digits < n + 4 && g_ascii_isdigit (line->text[digits]))
    digits++;
  if (digits == n && digits < line->length && n + 1 < line->length
      && g_ascii_islower (line->text[n]) && line->text[n + 1] == ')')
    digits++;
  if (digits == n || digits >= line->length)
    return FALSE;
  if (line->text[digits] != ')' && (n > 0 || line->text[digits] != '.'))
    return FALSE;
  end = skip_gap (line, digits + 1);
  if (end == line->length
      || (end == digits + 1 && (line->text[digits] == ')' || !g_ascii_isupper (line->text[end]))))
    return FALSE;
  line->marker = end;
  line->is_markdown = n == 0 && end > digits + 1 && g_ascii_isdigit (*line->text);
  return TRUE;
}

static HsLineKind
find_kind (HsLine *line)
{
  if (line->length == 0)
    return HS_LINE_BLANK;
  if (is_fence (line))
    return HS_LINE_FENCE;
  if (is_atx (line) || is_wiki_heading (line))
    return HS_LINE_ATX;
  if (count_run (line, '=') == line->length
      || (line->length > 1 && count_run (line, '-') == line->length))
    return HS_LINE_UNDERLINE;
  if (is_rule (line))
    return HS_LINE_RULE;
  if (*line->text == '>')
    return HS_LINE_QUOTE;
  if (*line->text == '|')
    return HS_LINE_TABLE;
  if (hs_line_is_bold (line))
    return HS_LINE_BOLD;
  line->time = hs_lead_time_find (line->text, line->length);
  if (line->time != HS_LEAD_TIME_NONE)
    return HS_LINE_TIME;
  if (find_bullet (line) || find_number (line))
    {
      line->time = hs_lead_time_find (line->text + line->marker, line->length - line->marker);
      return g_ascii_isalnum (*line->text) || *line->text == '(' ? HS_LINE_NUMBER : HS_LINE_BULLET;
    }
  if (*line->text == '<' && line->length > 2
      && (g_ascii_isalpha (line->text[1]) || line->text[1] == '/' || line->text[1] == '!'))
    return HS_LINE_HTML;
  return HS_LINE_TEXT;
}

/* `**x**`, `__x__`, `**x**:`; not two phrases, not a whole sentence. */
gboolean
hs_line_is_bold (const HsLine *line)
{
  const char *text = line->text;
  gsize length = line->length;
  char mark = *text;

  if (length > 0 && text[length - 1] == ':')
    length--;
  if ((mark != '*' && mark != '_') || length < 5 || length > MAX_BOLD || text[1] != mark)
    return FALSE;
  if (text[length - 1] != mark || text[length - 2] != mark)
    return FALSE;
  for (gsize i = 2; i + 2 < length; i++)
    if (text[i] == mark && text[i + 1] == mark && i + 3 < length && text[i - 1] != mark)
      return FALSE;
  return text[length - 3] != '.' || length < 40;
}

HsLine
hs_line_get (const HsText *text, guint number)
{
  HsLine line = { 0 };

  line.raw = hs_text_get_line (text, number, &line.raw_length);
  trim (&line);
  line.kind = find_kind (&line);
  return line;
}

gunichar
hs_line_get_end (const HsLine *line)
{
  const char *p;

  if (line->length == 0)
    return 0;
  p = line->text + line->length;
  while (p > line->text)
    {
      gunichar c;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (c < 0x80 ? c == 0 || strchr ("\"'*_`)]", (char) c) == NULL
                   : c != 0x201d && c != 0x2019 && c != 0xbb)
        return c;
    }
  return 0;
}

gboolean
hs_line_is_wrapped (const HsLine *line, const HsLine *next)
{
  gunichar end = hs_line_get_end (line);

  if (next->kind == HS_LINE_TEXT
      && g_unichar_islower (g_utf8_get_char_validated (next->text, next->length)))
    return TRUE;
  return line->length >= MIN_WRAPPED && end != '.' && end != '!' && end != '?' && end != ':';
}
