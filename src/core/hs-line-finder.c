/* hs-line-finder.c: the source lines of blocks, corrected where the parser is wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-line-finder.h"

#include <string.h>

/* How far ahead the next word of a text is looked for in its source. */
#define WINDOW 512
#define MAX_WORD 32

struct _HsLineFinder
{
  const HsMarkdown *markdown;
  guint last; /* line of the Markdown on which the last placed leaf ended */
};

/* A place in the Markdown. */
typedef struct
{
  guint line;
  gsize column;
} Cursor;

static const char *
skip_prefix (const char *line, gsize *length)
{
  while (*length > 0 && (*line == ' ' || *line == '\t' || *line == '>'))
    {
      line++;
      (*length)--;
    }
  return line;
}

static gboolean
is_underline (const HsMarkdown *markdown, guint number)
{
  gsize length;
  const char *line = hs_markdown_get_line (markdown, number, &length);

  line = skip_prefix (line, &length);
  while (length > 0 && g_ascii_isspace (line[length - 1]))
    length--;
  if (length == 0 || (*line != '=' && *line != '-'))
    return FALSE;
  for (gsize i = 1; i < length; i++)
    if (line[i] != *line)
      return FALSE;
  return TRUE;
}

static guint
count_segments (const char *text)
{
  guint n = 1;

  for (; *text != '\0'; text++)
    n += *text == '\n';
  return n;
}

/* The end of a heading: its own line, or the underline below. */
static guint
find_heading_end (const HsMarkdown *markdown, guint first, guint last, guint *text_end)
{
  for (guint line = first + 1; line <= last; line++)
    if (is_underline (markdown, line))
      {
        *text_end = line - 1;
        return line;
      }
  *text_end = first;
  return first;
}

static gboolean
is_fence (const HsMarkdown *markdown, guint number)
{
  gsize length;
  const char *line = hs_markdown_get_line (markdown, number, &length);

  return g_strstr_len (line, length, "```") != NULL || g_strstr_len (line, length, "~~~") != NULL;
}

static gboolean
is_word_char (char c)
{
  return g_ascii_isalnum (c) || (guchar) c >= 0x80;
}

/* Moves behind @word, no further than line @last; false (and stays) where the word is not near. */
static gboolean
find_word (const HsMarkdown *markdown, Cursor *cursor, guint last, const char *word)
{
  gsize seen = 0;

  for (guint line = cursor->line; line <= last && seen < WINDOW; line++)
    {
      gsize length, column = line == cursor->line ? cursor->column : 0;
      const char *start = hs_markdown_get_line (markdown, line, &length), *found;

      column = MIN (column, length);
      found = g_strstr_len (start + column, MIN (length - column, WINDOW), word);
      if (found != NULL)
        {
          *cursor = (Cursor){ line, found - start + strlen (word) };
          return TRUE;
        }
      seen += length - column + 1;
    }
  return FALSE;
}

/* From @offset on the text stands on @line, where it was @expected to stand. */
static void
add_mark (GArray *marks, guint block, guint offset, guint line, guint *expected)
{
  HsLineMark mark = { block, offset, line };

  if (line != *expected)
    g_array_append_val (marks, mark);
  *expected = line;
}

/* Follows the text word by word through lines @first to @last. */
static void
align (HsLineFinder *self, guint index, const char *text, guint first, guint last, guint expected,
       GArray *marks)
{
  Cursor cursor = { first, 0 };

  for (const char *p = text; *p != '\0';)
    {
      const char *word = p;
      char needle[MAX_WORD + 1] = { 0 };

      while (is_word_char (*p) && p - word < MAX_WORD)
        p++;
      memcpy (needle, word, p - word);
      if (p == word)
        expected += *p++ == '\n';
      else if (find_word (self->markdown, &cursor, last, needle))
        add_mark (marks, index, word - text, hs_markdown_get_source (self->markdown, cursor.line),
                  &expected);
    }
}

/* The text stands line by line from @first on. */
static void
follow (HsLineFinder *self, guint index, const char *text, guint first, guint expected,
        GArray *marks)
{
  const char *p = text;

  for (guint line = first; p != NULL; line++)
    {
      add_mark (marks, index, p - text, hs_markdown_get_source (self->markdown, line), &expected);
      expected++;
      p = strchr (p, '\n');
      p = p != NULL ? p + 1 : NULL;
    }
}

HsLineFinder *
hs_line_finder_new (const HsMarkdown *markdown)
{
  HsLineFinder *self = g_new0 (HsLineFinder, 1);

  self->markdown = markdown;
  return self;
}

void
hs_line_finder_free (HsLineFinder *self)
{
  g_free (self);
}

void
hs_line_finder_place (HsLineFinder *self, guint index, HsBlock *block, GArray *marks)
{
  guint n_lines = MAX (hs_markdown_get_n_lines (self->markdown), 1);
  guint first = CLAMP (block->line > 0 ? block->line : self->last + 1, 1, n_lines);
  guint n_segments = block->text != NULL ? count_segments (block->text) : 1;
  guint text_first = first, text_last, last;

  switch ((guint) block->type)
    {
    case HS_BLOCK_CODE:
      text_first += is_fence (self->markdown, first) && block->end_line > first;
      text_last = text_first + n_segments - 1;
      last = text_first > first ? MAX (block->end_line, text_last) : text_last;
      break;
    case HS_BLOCK_HTML:
      text_last = last = first + n_segments - 1;
      break;
    case HS_BLOCK_RULE:
      text_last = last = first;
      break;
    case HS_BLOCK_HEADING:
      last
          = find_heading_end (self->markdown, first,
                              MIN (MAX (block->end_line, first + n_segments), n_lines), &text_last);
      break;
    default:
      text_last = last = MAX (block->end_line, first);
    }
  last = MIN (last, n_lines);
  self->last = last;
  block->line = hs_markdown_get_source (self->markdown, first);
  block->end_line = hs_markdown_get_source (self->markdown, last);
  if (block->text == NULL)
    return;
  if (text_last - text_first + 1 == n_segments || block->type == HS_BLOCK_CODE)
    follow (self, index, block->text, text_first, block->line, marks);
  else
    align (self, index, block->text, text_first, MIN (text_last, n_lines), block->line, marks);
}

void
hs_line_finder_enclose (HsLineFinder *self, guint index, GArray *blocks)
{
  HsBlock *container = &g_array_index (blocks, HsBlock, index);
  guint line = hs_markdown_get_source (self->markdown, container->line);

  container->line = container->end_line = line;
  for (guint i = index + 1; i < container->end; i = g_array_index (blocks, HsBlock, i).end)
    {
      const HsBlock *child = &g_array_index (blocks, HsBlock, i);

      container->line = MIN (container->line, child->line);
      container->end_line = MAX (container->end_line, child->end_line);
    }
}
