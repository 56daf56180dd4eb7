/* hs-heading-shape.c: whether a bare line reads like a heading
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-heading-shape.h"

#include <string.h>

#define MAX_BYTES 90
#define MAX_WORDS 8
#define MAX_COLON_WORDS 6
#define MAX_WEAK_WORDS 5
#define MAX_TITLE_BYTES 140
#define MAX_TITLE_WORDS 16

/* A line that begins like this and ends in a colon leads into what follows; it names nothing. */
static const char *const lead_ins[] = {
  "a",    "after", "also",  "an",   "and",  "as",    "at", "below", "but",  "following", "for",
  "from", "here",  "i",     "if",   "in",   "it",    "on", "our",   "so",   "that",      "the",
  "then", "there", "these", "they", "this", "those", "to", "we",    "when", "with",      "you",
};

typedef struct
{
  guint n_words;
  guint n_long;  /* words but for the short ones (a, the, and) */
  guint n_small; /* longer words in lower case */
  guint n_letters;
  guint n_capitals;
  gboolean begins_capital;
  gboolean is_lead_in;
  gboolean has_colon; /* inside, followed by space */
  gboolean has_comma;
  gboolean is_machine; /* an address, a path, code */
  gunichar end;
} Words;

static gboolean
is_lead_in (const char *word, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (lead_ins); i++)
    if (strlen (lead_ins[i]) == length && g_ascii_strncasecmp (word, lead_ins[i], length) == 0)
      return TRUE;
  return FALSE;
}

static void
add_word (Words *words, const char *word, const char *end)
{
  gunichar first = 0;
  guint n = 0;

  for (const char *p = word; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isalnum (c))
        continue;
      first = n++ == 0 ? c : first;
      words->n_letters += g_unichar_isalpha (c);
      words->n_capitals += g_unichar_isupper (c);
    }
  if (n == 0)
    return;
  if (words->n_words++ == 0)
    {
      words->begins_capital
          = g_unichar_isupper (first) || g_unichar_isdigit (first) || !g_unichar_islower (first);
      words->is_lead_in = is_lead_in (word, end - word);
    }
  words->n_long += n > 3;
  words->n_small += n > 3 && g_unichar_islower (first);
  words->has_colon |= end[-1] == ':';
  words->has_comma |= end[-1] == ',';
}

static gboolean
is_machine_text (const char *text, gsize length)
{
  return g_strstr_len (text, length, "://") != NULL || g_strstr_len (text, length, "](") != NULL
         || memchr (text, '@', length) != NULL || memchr (text, '=', length) != NULL
         || memchr (text, '{', length) != NULL || memchr (text, ';', length) != NULL
         || memchr (text, '|', length) != NULL || memchr (text, '$', length) != NULL;
}

/* Reads the words of the line outside of brackets, without a final colon. */
static Words
read_words (const HsLine *line)
{
  Words words = { 0 };
  gsize length = line->length;
  const char *p = line->text, *end, *word = NULL;
  guint depth = 0;

  words.end = hs_line_get_end (line);
  if (length > 0 && p[length - 1] == ':')
    length--;
  end = p + length;
  words.is_machine = is_machine_text (p, length);
  for (; p < end; p++)
    {
      depth += *p == '(' || *p == '[';
      if (depth == 0 && !g_ascii_isspace (*p))
        word = word == NULL ? p : word;
      else if (word != NULL)
        {
          add_word (&words, word, p);
          word = NULL;
        }
      depth -= depth > 0 && (*p == ')' || *p == ']');
    }
  if (word != NULL)
    add_word (&words, word, end);
  return words;
}

static gboolean
is_open_end (gunichar end)
{
  return end != '.' && end != ',' && end != '!' && end != 0x2026;
}

HsHeadingShape
hs_heading_shape_of (const HsLine *line, guint *n_words)
{
  Words words;
  gboolean is_title, has_end_colon;

  if (line->length == 0 || line->length > MAX_BYTES || line->kind != HS_LINE_TEXT)
    return HS_HEADING_SHAPE_NONE;
  words = read_words (line);
  if (n_words != NULL)
    *n_words = MAX (words.n_long, 1);
  has_end_colon = line->text[line->length - 1] == ':';
  if (words.n_words == 0 || words.n_words > MAX_WORDS || words.n_letters < 3
      || !words.begins_capital || words.has_colon || words.is_machine || !is_open_end (words.end))
    return HS_HEADING_SHAPE_NONE;
  is_title = words.n_small == 0 || words.n_capitals == words.n_letters;
  if (has_end_colon && !words.has_comma
      && (is_title || (words.n_words <= MAX_COLON_WORDS && !words.is_lead_in)))
    return HS_HEADING_SHAPE_COLON;
  if (has_end_colon)
    return HS_HEADING_SHAPE_NONE;
  if (is_title && words.end != '?')
    return HS_HEADING_SHAPE_TITLE;
  return words.n_words <= MAX_WEAK_WORDS ? HS_HEADING_SHAPE_WEAK : HS_HEADING_SHAPE_NONE;
}

gboolean
hs_heading_shape_is_title (const HsLine *line)
{
  Words words;

  if (line->length == 0 || line->length > MAX_TITLE_BYTES
      || (line->kind != HS_LINE_TEXT && line->kind != HS_LINE_NUMBER))
    return FALSE;
  words = read_words (line);
  return words.n_words > 0 && words.n_words <= MAX_TITLE_WORDS && words.begins_capital
         && !words.is_machine && is_open_end (words.end) && words.end != ';' && words.end != ':';
}
