/* hs-plain-text.c: writes what the author of a plain text meant as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-plain-text.h"

#include <string.h>

#include "hs-front-matter.h"
#include "hs-headings.h"
#include "hs-html-lines.h"
#include "hs-indented.h"
#include "hs-line.h"
#include "hs-list-writer.h"
#include "hs-markdown-guard.h"
#include "hs-mojibake.h"

/* How far ahead the next line with text is looked for. */
#define MAX_BLANK 16

/* Longer fences are drawings. */
#define MAX_FENCE 20

typedef struct
{
  const HsText *text;
  HsMarkdown *markdown;
  HsListWriter *list;
  HsHeadings *headings;
  HsLine lines[MAX_BLANK + 2];
  guint numbers[MAX_BLANK + 2]; /* of @lines, 0 for none */
  guint number;                 /* of the current line */
  HsLine line;
  HsLine previous;    /* the last line that is not blank */
  gboolean is_spaced; /* an empty line (or nothing) stands before the current one */
  gboolean is_below_heading; /* the last line that is not blank became a heading */
  gboolean is_heading;       /* the current line does */
  gboolean is_setext; /* the underline that comes next makes the line above a heading */
  gboolean is_table;
  gboolean is_time_alone; /* the last item is only a time: what comes next is its text */
  gboolean is_numbered;   /* the last item with a mark has a number that Markdown does not know */
  gboolean each_is_item;  /* every line of the open list says something of its own */
  guint author_list;      /* column of the content of the author's own Markdown list, 0 outside */
  guint code_end;         /* last line of the block of code that we are in */
  HsIndented indented;    /* what the lines to @indented_end are, where they are indented */
  guint indented_end;
  HsHtmlRaw raw;
  gsize unclosed[2];      /* length of the shortest fence of ` and of ~ that nothing closes below */
} Pass;

/* Each line is looked at from several places, so the last ones are kept. */
static HsLine
get_line (Pass *self, guint number)
{
  guint slot = number % G_N_ELEMENTS (self->lines);

  if (self->numbers[slot] != number)
    {
      self->lines[slot] = hs_line_get (self->text, number);
      self->numbers[slot] = number;
    }
  return self->lines[slot];
}

static HsLine
peek (Pass *self)
{
  return get_line (self, self->number + 1);
}

static HsLine
peek_text (Pass *self)
{
  HsLine line = { 0 };

  for (guint i = 1; i <= MAX_BLANK && self->number + i <= hs_text_get_n_lines (self->text); i++)
    {
      line = get_line (self, self->number + i);
      if (line.kind != HS_LINE_BLANK)
        return line;
    }
  return (HsLine){ 0 };
}

static void
add_raw (Pass *self)
{
  hs_markdown_add (self->markdown, self->line.raw, self->line.raw_length, self->number);
}

static void
add_text (Pass *self)
{
  hs_markdown_add (self->markdown, self->line.text, self->line.length, self->number);
}

static void
leave_lists (Pass *self)
{
  hs_list_writer_close (self->list);
  self->author_list = 0;
  self->is_time_alone = FALSE;
  self->each_is_item = FALSE;
}

static void
add_heading (Pass *self, guint level)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < level; i++)
    g_string_append_c (line, '#');
  g_string_append_c (line, ' ');
  g_string_append_len (line, self->line.text, self->line.length);
  leave_lists (self);
  hs_markdown_add (self->markdown, line->str, line->len, self->number);
  self->is_heading = TRUE;
}

static gboolean
is_in_author_list (const Pass *self)
{
  return self->author_list > 0 && (self->line.indent >= self->author_list || !self->is_spaced);
}

static gboolean
is_paragraph_before (const Pass *self)
{
  return !self->is_spaced && !self->is_below_heading && self->previous.kind == HS_LINE_TEXT;
}

/* An item in the author's own list, whose mark Markdown may not know. */
static void
add_nested_item (Pass *self)
{
  gsize skipped = self->line.kind == HS_LINE_TIME ? 0 : self->line.marker;
  g_autofree char *line = g_strdup_printf ("%*s- %.*s", (int) self->line.indent, "", (int) (self->line.length - skipped), self->line.text + skipped);

  hs_markdown_add (self->markdown, line, strlen (line), self->number);
}

static void
read_item (Pass *self)
{
  const HsLine *line = &self->line;
  gboolean is_native = line->is_markdown && (line->indent < 4 || is_in_author_list (self));

  if (hs_list_writer_is_open (self->list) && (!self->is_spaced || line->indent > 0 || !is_native))
    hs_list_writer_add (self->list, line, self->number);
  else if (is_native)
    {
      hs_list_writer_close (self->list);
      if (self->author_list == 0 || line->indent < self->author_list)
        self->author_list = line->indent + (line->kind == HS_LINE_NUMBER ? line->marker : 2);
      add_raw (self);
    }
  else if (is_in_author_list (self))
    add_nested_item (self);
  else
    hs_list_writer_add (self->list, line, self->number);
  self->is_time_alone = FALSE;
  self->is_numbered = line->kind == HS_LINE_NUMBER && !line->is_markdown;
}

/* A time at the beginning of a line makes an entry, unless the line only goes on with a sentence. */
static gboolean
is_entry (Pass *self)
{
  const HsLine *line = &self->line;
  HsLine next;

  if (is_paragraph_before (self) && hs_line_is_wrapped (&self->previous, line))
    return FALSE;
  if (line->time == HS_LEAD_TIME_ENTRY)
    return TRUE;
  if (line->time == HS_LEAD_TIME_ALONE && line->text[line->length - 1] == ':')
    return TRUE;
  if (self->previous.kind == HS_LINE_TIME && !self->is_below_heading)
    return TRUE;
  next = peek_text (self);
  return next.kind == HS_LINE_TIME;
}

static void
read_time (Pass *self)
{
  if (is_in_author_list (self) && self->line.indent >= self->author_list)
    add_nested_item (self);
  else
    {
      self->author_list = 0;
      hs_list_writer_add (self->list, &self->line, self->number);
    }
  self->is_numbered = FALSE;
  self->is_time_alone = self->line.time == HS_LEAD_TIME_ALONE;
}

/* Whether the line is an item itself, though it has no mark: lines below `(1) text` and lines of an
 * indented list are. */
static gboolean
says_own_thing (const Pass *self)
{
  if (hs_line_is_wrapped (&self->previous, &self->line))
    return FALSE;
  if (self->each_is_item)
    return TRUE;
  return self->is_numbered && !self->is_spaced && self->line.indent > hs_list_writer_get_first_indent (self->list);
}

/* A line of text while a list that we write is open. False where it ends the list. */
static gboolean
read_text_in_list (Pass *self)
{
  const HsLine *line = &self->line;

  if (self->is_time_alone)
    {
      hs_list_writer_continue (self->list, line->text, line->length, self->number);
      self->is_time_alone = FALSE;
      return TRUE;
    }
  if (self->is_spaced && line->indent < MAX (hs_list_writer_get_first_indent (self->list), 1))
    return FALSE;
  if (says_own_thing (self))
    hs_list_writer_add (self->list, line, self->number);
  else
    hs_list_writer_continue (self->list, line->text, line->length, self->number);
  return TRUE;
}

static void
read_indented (Pass *self)
{
  if (self->number > self->indented_end)
    self->indented = hs_indented_read (self->text, self->number, &self->indented_end);
  switch (self->indented)
    {
    case HS_INDENTED_CODE:
      hs_markdown_add_blank (self->markdown, self->number);
      self->code_end = self->indented_end;
      add_raw (self);
      break;
    case HS_INDENTED_LIST:
      self->each_is_item = TRUE;
      hs_list_writer_add (self->list, &self->line, self->number);
      break;
    default:
      add_text (self);
    }
}

static gboolean
is_delimiter_row (const HsLine *line)
{
  gboolean has_dash = FALSE, has_pipe = FALSE;

  for (gsize i = 0; i < line->length; i++)
    {
      if (strchr ("|:- \t", line->text[i]) == NULL)
        return FALSE;
      has_dash |= line->text[i] == '-';
      has_pipe |= line->text[i] == '|';
    }
  return has_dash && has_pipe;
}

static gboolean
begins_table (Pass *self)
{
  HsLine next;

  if (memchr (self->line.text, '|', self->line.length) == NULL)
    return FALSE;
  next = peek (self);
  return is_delimiter_row (&next);
}

static void
read_paragraph (Pass *self)
{
  HsLine next = peek (self);

  if (next.kind == HS_LINE_UNDERLINE && next.indent < 4 && hs_headings_is_underlined (&self->line, &next))
    {
      leave_lists (self);
      hs_markdown_add_blank (self->markdown, self->number);
      self->is_setext = TRUE;
      add_text (self);
      return;
    }
  if (hs_list_writer_is_open (self->list))
    {
      if (read_text_in_list (self))
        return;
      leave_lists (self);
    }
  if (self->author_list > 0 && !is_in_author_list (self))
    self->author_list = 0;
  if (self->author_list == 0 && self->line.indent >= 4 && (self->is_spaced || self->is_below_heading || self->previous.kind != HS_LINE_TEXT))
    read_indented (self);
  else
    add_raw (self);
}

static void
read_text (Pass *self)
{
  guint level;

  if (begins_table (self))
    {
      if (!is_in_author_list (self))
        leave_lists (self);
      hs_markdown_add_blank (self->markdown, self->number);
      self->is_table = TRUE;
      add_raw (self);
      return;
    }
  if (!(is_in_author_list (self) && self->line.indent > 0))
    {
      HsLine next = peek (self), next_text = peek_text (self);
      HsHeadingPlace place = { &self->line, &self->previous, &next, &next_text, self->is_spaced, self->is_below_heading };

      level = hs_headings_find (self->headings, &place);
      if (level > 0)
        {
          add_heading (self, level);
          return;
        }
    }
  read_paragraph (self);
}

static void
read_atx (Pass *self)
{
  gsize n = 0;

  leave_lists (self);
  while (n < self->line.length && self->line.text[n] == '#')
    n++;
  if (n == self->line.length)
    {
      hs_markdown_add_blank (self->markdown, self->number);
      return;
    }
  hs_headings_set_level (self->headings, n);
  self->is_heading = TRUE;
  if (g_ascii_isspace (self->line.text[n]))
    add_raw (self);
  else
    {
      self->line.text += n;
      self->line.length -= n;
      add_heading (self, n);
    }
}

static void
read_underline (Pass *self)
{
  if (self->is_setext)
    {
      hs_headings_set_level (self->headings, *self->line.text == '=' ? 1 : 2);
      self->is_heading = TRUE;
      add_raw (self);
      return;
    }
  leave_lists (self);
  hs_markdown_add_blank (self->markdown, self->number);
  if (self->line.length > 2)
    hs_markdown_add (self->markdown, "***", 3, self->number);
  else
    add_raw (self);
}

/* The line that closes the fence of @n marks on the current line, 0 where none does. */
static guint
find_fence_end (Pass *self, char mark, gsize n)
{
  gsize *unclosed = &self->unclosed[mark == '~'];

  if (n > MAX_FENCE || (*unclosed > 0 && n >= *unclosed))
    return 0;
  for (guint number = self->number + 1; number <= hs_text_get_n_lines (self->text); number++)
    {
      gsize length, i = 0, end;
      const char *line = hs_text_get_line (self->text, number, &length);

      while (i < length && (g_ascii_isspace (line[i]) || line[i] == '>'))
        i++;
      for (end = i; end < length && line[end] == mark;)
        end++;
      if (end - i >= n && end + strspn (line + end, " \t") >= length)
        return number;
    }
  *unclosed = n;
  return 0;
}

/* A fence that nothing closes would take the rest of the document with it, and is dropped. */
static void
read_fence (Pass *self)
{
  gsize n = 1;

  while (n < self->line.length && self->line.text[n] == *self->line.text)
    n++;
  if (!is_in_author_list (self) && !(hs_list_writer_is_open (self->list) && self->line.indent > 0))
    leave_lists (self);
  self->code_end = find_fence_end (self, *self->line.text, n);
  if (self->code_end == 0)
    hs_markdown_add_blank (self->markdown, self->number);
  else
    add_raw (self);
}

static void
read_quote (Pass *self)
{
  HsLine inner = self->line, next = peek (self);

  while (inner.length > 0 && (*inner.text == '>' || *inner.text == ' '))
    {
      inner.text++;
      inner.length--;
    }
  leave_lists (self);
  if (hs_line_is_bold (&inner) && (next.kind != HS_LINE_QUOTE || next.length == 1))
    {
      self->line = inner;
      hs_markdown_add_blank (self->markdown, self->number);
      add_heading (self, hs_headings_add_bold (self->headings, &inner, self->is_below_heading));
    }
  else if (inner.length == 0 && self->is_below_heading)
    hs_markdown_add_blank (self->markdown, self->number);
  else
    add_raw (self);
}

static void
read_html (Pass *self)
{
  g_autofree char *markdown = NULL;
  guint last = hs_html_raw_find_end (&self->raw, self->text, self->number);

  if (last > 0)
    {
      leave_lists (self);
      hs_markdown_add_blank (self->markdown, self->number);
      self->code_end = last;
      add_raw (self);
      return;
    }
  markdown = hs_html_line_to_markdown (self->line.text, self->line.length);
  if (markdown == NULL)
    {
      read_paragraph (self);
      return;
    }
  if (*markdown == '\0' || *markdown == '#')
    hs_markdown_add_blank (self->markdown, self->number);
  hs_markdown_add (self->markdown, markdown, strlen (markdown), self->number);
  self->is_heading = *markdown == '#';
}

static void
read_bold (Pass *self)
{
  HsLine next = peek (self);
  gboolean is_free = self->is_spaced || self->is_below_heading || !hs_line_is_wrapped (&self->previous, &self->line);

  if (is_free && !(is_in_author_list (self) && self->line.indent > 0) && self->line.indent < 4 && next.kind != HS_LINE_UNDERLINE)
    add_heading (self, hs_headings_add_bold (self->headings, &self->line, self->is_below_heading));
  else
    read_paragraph (self);
}

static void
read_number (Pass *self)
{
  HsLine next = peek (self), next_text = peek_text (self);
  HsHeadingPlace place = { &self->line, &self->previous, &next, &next_text, self->is_spaced, self->is_below_heading };
  guint level = hs_headings_find_numbered (self->headings, &place);

  if (level > 0)
    add_heading (self, level);
  else
    read_item (self);
}

static void
read_line (Pass *self)
{
  switch (self->line.kind)
    {
    case HS_LINE_BLANK:
      hs_markdown_add_blank (self->markdown, self->number);
      break;
    case HS_LINE_FENCE:
      read_fence (self);
      break;
    case HS_LINE_ATX:
      read_atx (self);
      break;
    case HS_LINE_UNDERLINE:
      read_underline (self);
      break;
    case HS_LINE_RULE:
      leave_lists (self);
      add_raw (self);
      break;
    case HS_LINE_BULLET:
      read_item (self);
      break;
    case HS_LINE_NUMBER:
      read_number (self);
      break;
    case HS_LINE_TIME:
      if (is_entry (self))
        read_time (self);
      else
        read_text (self);
      break;
    case HS_LINE_BOLD:
      read_bold (self);
      break;
    case HS_LINE_QUOTE:
      read_quote (self);
      break;
    case HS_LINE_HTML:
      read_html (self);
      break;
    case HS_LINE_TABLE:
    case HS_LINE_TEXT:
      read_text (self);
    }
}

static void
step (Pass *self)
{
  gboolean was_setext = self->is_setext;

  self->line = get_line (self, self->number);
  if (self->number <= self->code_end || (self->is_table && self->line.kind != HS_LINE_BLANK))
    {
      add_raw (self);
      self->previous = self->line;
      self->is_below_heading = FALSE;
      self->is_spaced = FALSE;
      return;
    }
  self->is_table = FALSE;
  self->is_heading = FALSE;
  read_line (self);
  if (was_setext)
    self->is_setext = FALSE;
  self->is_spaced = self->line.kind == HS_LINE_BLANK;
  if (self->is_spaced)
    return;
  if (!self->is_heading && !self->is_setext)
    hs_headings_pass (self->headings);
  self->is_below_heading = self->is_heading;
  self->previous = self->line;
}

/* Whether the author marks headings as Markdown does. */
static gboolean
has_markup (const HsText *text)
{
  gboolean is_code = FALSE;

  for (guint number = 1; number <= hs_text_get_n_lines (text); number++)
    {
      gsize length;
      const char *line = hs_text_get_line (text, number, &length);

      is_code ^= length >= 3 && (memcmp (line, "```", 3) == 0 || memcmp (line, "~~~", 3) == 0);
      if (!is_code && length > 0 && *line == '#' && hs_line_get (text, number).kind == HS_LINE_ATX)
        return TRUE;
    }
  return FALSE;
}

HsMarkdown *
hs_plain_text_to_markdown (HsText *text)
{
  g_autoptr (HsText) repaired = hs_mojibake_repair_text (text);
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  Pass self = { .text = repaired, .markdown = markdown, .is_spaced = TRUE };

  self.list = hs_list_writer_new (markdown);
  self.headings = hs_headings_new (has_markup (repaired));
  for (self.number = hs_front_matter_read (repaired, markdown); self.number <= hs_text_get_n_lines (repaired); self.number++)
    step (&self);
  hs_list_writer_free (self.list);
  hs_headings_free (self.headings);
  return hs_markdown_guard (markdown);
}
