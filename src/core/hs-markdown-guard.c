/* hs-markdown-guard.c: keeps hostile text from costing the parser minutes or gigabytes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markdown-guard.h"

#include <string.h>

/* The parser's time grows with the square of some lines and paragraphs. */
#define MAX_LINE 4096
#define MAX_PARAGRAPH 16384
#define MAX_NESTING 24
#define MAX_ATS 64
#define MAX_LABEL 200

/* Cells that a document may have, at least and for so many bytes each: short rows are filled up to
 * the columns of the header, so that a few bytes may stand for a thousand cells. */
#define MIN_CELLS 20000
#define BYTES_PER_CELL 4

typedef struct
{
  const HsMarkdown *from;
  HsMarkdown *to;
  gsize n_cells;   /* that the document may still have */
  guint *n_rows;   /* of each line: how many lines follow before an empty one */
  gsize paragraph; /* bytes since the last empty line or item */
  gboolean is_table;
  char fence; /* the mark of the fence that we are in, or 0 */
  gsize fence_length;
  GHashTable *references; /* labels of footnotes */
  GString *buffer;
} Guard;

/* The label of `[^label]` at @text, in lower case, or %NULL; @end is set behind it. */
static char *
read_label (const char *text, const char **end)
{
  gsize n = 2;

  if (text[0] != '[' || text[1] != '^')
    return NULL;
  while (text[n] != '\0' && text[n] != '\n' && text[n] != ']' && n < MAX_LABEL)
    n++;
  if (text[n] != ']' || n == 2)
    return NULL;
  *end = text + n + 1;
  return g_ascii_strdown (text + 2, n - 2);
}

/* (element-type utf8): the labels of footnotes that the text refers to. */
static GHashTable *
find_references (const char *text)
{
  GHashTable *labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *at = text;

  while ((at = strstr (at, "[^")) != NULL)
    {
      const char *end = at + 2;
      char *label = read_label (at, &end);

      if (label != NULL && *end == ':' && (at == text || at[-1] == '\n'))
        g_clear_pointer (&label, g_free);
      if (label != NULL)
        g_hash_table_add (labels, label);
      at = end;
    }
  return labels;
}

/* The parser drops the notes that nothing refers to. */
static gboolean
is_lost_footnote (const Guard *self, const char *line, gsize length)
{
  const char *end;
  g_autofree char *label = length > 4 ? read_label (line, &end) : NULL;

  return label != NULL && *end == ':' && !g_hash_table_contains (self->references, label);
}

static gsize
skip_quotes (const char *line, gsize length)
{
  gsize n = 0;

  while (n < length && (line[n] == '>' || line[n] == ' ' || line[n] == '\t'))
    n++;
  return n;
}

static gsize
count_marks (const char *line, gsize length, gsize from)
{
  gsize n = from;

  while (n < length && line[n] == line[from])
    n++;
  return n - from;
}

/* Follows fences; true inside of one and on its borders. */
static gboolean
follow_fence (Guard *self, const char *line, gsize length)
{
  gsize from = skip_quotes (line, length), n;

  if (from == length || (line[from] != '`' && line[from] != '~'))
    return self->fence != 0;
  n = count_marks (line, length, from);
  if (self->fence == 0 && n >= 3)
    {
      self->fence = line[from];
      self->fence_length = n;
      return TRUE;
    }
  if (self->fence == line[from] && n >= self->fence_length
      && from + n + strspn (line + from + n, " \t") >= length)
    {
      self->fence = 0;
      return TRUE;
    }
  return self->fence != 0;
}

/* The mark of a container at @line: `>`, `- `, `12. `; its bytes, 0 where there is none. */
static gsize
find_container (const char *line, gsize length)
{
  gsize n = 0;

  if (length == 0)
    return 0;
  if (*line == '>')
    return 1;
  if (strchr ("-*+", *line) != NULL)
    return length > 1 && (line[1] == ' ' || line[1] == '\t') ? 1 : 0;
  while (n < length && n < 9 && g_ascii_isdigit (line[n]))
    n++;
  return n > 0 && n + 1 < length && (line[n] == '.' || line[n] == ')') && line[n + 1] == ' ' ? n + 1
                                                                                             : 0;
}

/* Where the container that is nested too deep begins, or @length. @is_item: whether any is an item.
 */
static gsize
find_excess (const char *line, gsize length, gboolean *is_item)
{
  gsize at = 0, n;
  guint depth = 0;

  *is_item = FALSE;
  while (TRUE)
    {
      while (at < length && (line[at] == ' ' || line[at] == '\t'))
        at++;
      n = find_container (line + at, length - at);
      if (n == 0)
        return length;
      if (++depth > MAX_NESTING)
        return at + n - 1;
      *is_item |= line[at] != '>';
      at += n;
    }
}

static guint
count_columns (const char *line, gsize length)
{
  gsize from = skip_quotes (line, length);
  guint n = 1;

  while (length > from && g_ascii_isspace (line[length - 1]))
    length--;
  if (from < length && line[from] == '|')
    from++;
  if (length > from && line[length - 1] == '|' && (length < 2 || line[length - 2] != '\\'))
    length--;
  for (gsize i = from; i < length; i++)
    {
      if (line[i] == '\\')
        i++;
      else
        n += line[i] == '|';
    }
  return n;
}

static gboolean
is_delimiter (const char *line, gsize length)
{
  gboolean has_dash = FALSE;

  for (gsize i = skip_quotes (line, length); i < length; i++)
    {
      if (strchr ("|:- \t", line[i]) == NULL)
        return FALSE;
      has_dash |= line[i] == '-';
    }
  return has_dash && (memchr (line, '|', length) != NULL || memchr (line, ':', length) != NULL);
}

/* Whether the line would make a table that is too large, or only cost the attempt. */
static gboolean
is_harmful_delimiter (Guard *self, guint number, const char *line, gsize length)
{
  gsize header_length, n_cells;
  const char *header;
  guint n_columns;

  if (number == 1 || !is_delimiter (line, length))
    return FALSE;
  header = hs_markdown_get_line (self->from, number - 1, &header_length);
  if (header_length == 0)
    return FALSE;
  n_columns = count_columns (line, length);
  n_cells = (gsize) n_columns * (self->n_rows[number - 1] + 1);
  if (n_cells > self->n_cells || n_columns != count_columns (header, header_length))
    return TRUE;
  self->n_cells -= n_cells;
  self->is_table = TRUE;
  return FALSE;
}

/* Adds a line with a backslash at byte @at, so that what stands there is only text. */
static void
add_escaped (Guard *self, const char *line, gsize length, gsize at, guint source)
{
  g_string_truncate (self->buffer, 0);
  g_string_append_len (self->buffer, line, at);
  g_string_append_c (self->buffer, '\\');
  g_string_append_len (self->buffer, line + at, length - at);
  hs_markdown_add (self->to, self->buffer->str, self->buffer->len, source);
}

static void
add_piece (Guard *self, const char *piece, gsize length, gboolean is_harmful, guint source)
{
  gboolean is_item;
  gsize excess = find_excess (piece, length, &is_item);

  if (is_item || self->is_table)
    self->paragraph = 0;
  self->paragraph += length + 1;
  if (self->paragraph > MAX_PARAGRAPH)
    {
      hs_markdown_add_blank (self->to, source);
      self->paragraph = length;
    }
  if (excess < length)
    add_escaped (self, piece, length, excess, source);
  else if (is_harmful)
    add_escaped (self, piece, length, skip_quotes (piece, length), source);
  else
    hs_markdown_add (self->to, piece, length, source);
}

/* Bytes of the first piece of a line that is too long, or holds too much that may be an address: up
 * to a space, or at least whole characters. */
static gsize
find_cut (const char *line, gsize length)
{
  gsize n = 0;

  for (guint n_ats = 0; n < MIN (length, MAX_LINE) && n_ats < MAX_ATS; n++)
    n_ats += line[n] == '@';
  if (n == length)
    return n;
  for (gsize at = n; at > n / 2; at--)
    if (line[at] == ' ')
      return at;
  while (n > 1 && ((guchar) line[n] & 0xc0) == 0x80)
    n--;
  return n;
}

static void
add_line (Guard *self, guint number)
{
  gsize length;
  const char *line = hs_markdown_get_line (self->from, number, &length);
  guint source = hs_markdown_get_source (self->from, number);
  gboolean is_code = follow_fence (self, line, length);
  gboolean is_harmful = !is_code
                        && (is_harmful_delimiter (self, number, line, length)
                            || is_lost_footnote (self, line, length));

  if (length == 0)
    {
      self->paragraph = 0;
      self->is_table = FALSE;
    }
  do
    {
      gsize n = find_cut (line, length);

      if (is_code)
        hs_markdown_add (self->to, line, n, source);
      else
        add_piece (self, line, n, is_harmful, source);
      line += n;
      length -= n;
    }
  while (length > 0);
}

static guint *
count_rows (const HsMarkdown *markdown)
{
  guint n_lines = hs_markdown_get_n_lines (markdown);
  guint *n_rows = g_new0 (guint, n_lines + 1);

  for (guint number = n_lines; number > 0; number--)
    {
      gsize length;

      hs_markdown_get_line (markdown, number, &length);
      n_rows[number - 1] = length == 0 ? 0 : n_rows[number] + 1;
    }
  return n_rows;
}

HsMarkdown *
hs_markdown_guard (const HsMarkdown *markdown)
{
  Guard self = { .from = markdown, .to = hs_markdown_new () };
  const char *front_matter;
  guint end_line;
  gsize length;

  self.references = find_references (hs_markdown_get_string (markdown, &length));
  self.n_cells = MIN_CELLS + length / BYTES_PER_CELL;
  self.n_rows = count_rows (markdown);
  self.buffer = g_string_new (NULL);
  front_matter = hs_markdown_get_front_matter (markdown, &end_line);
  if (front_matter != NULL)
    hs_markdown_set_front_matter (self.to, front_matter, end_line);
  for (guint number = 1; number <= hs_markdown_get_n_lines (markdown); number++)
    add_line (&self, number);
  g_hash_table_unref (self.references);
  g_free (self.n_rows);
  g_string_free (self.buffer, TRUE);
  return self.to;
}
