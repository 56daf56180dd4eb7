/* hs-plain-markup.c: lines that bear markup, and what of it needs mending
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-plain-markup.h"

#include <string.h>

#include "hs-html-table.h"

/* Longer fences are drawings. */
#define MAX_FENCE 20

/* "== Timeline ==". */
static void
read_wiki_heading (HsPlainPass *self)
{
  gsize n = 0;

  while (self->line.text[n] == '=')
    n++;
  self->line.text += n;
  self->line.length -= 2 * n;
  for (; self->line.length > 0 && g_ascii_isspace (*self->line.text); self->line.text++)
    self->line.length--;
  while (self->line.length > 0 && g_ascii_isspace (self->line.text[self->line.length - 1]))
    self->line.length--;
  hs_headings_set_level (self->headings, n);
  hs_plain_pass_add_heading (self, n);
}

void
hs_plain_markup_read_atx (HsPlainPass *self)
{
  gsize n = 0;

  hs_plain_pass_leave_lists (self);
  if (*self->line.text == '=')
    {
      read_wiki_heading (self);
      return;
    }
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
    hs_plain_pass_add_raw (self);
  else
    {
      self->line.text += n;
      self->line.length -= n;
      hs_plain_pass_add_heading (self, n);
    }
}

void
hs_plain_markup_read_underline (HsPlainPass *self)
{
  if (self->is_setext)
    {
      hs_headings_set_level (self->headings, *self->line.text == '=' ? 1 : 2);
      self->is_heading = TRUE;
      self->is_setext = FALSE;
      hs_plain_pass_add_raw (self);
      return;
    }
  hs_plain_pass_leave_lists (self);
  hs_markdown_add_blank (self->markdown, self->number);
  if (self->line.length > 2)
    hs_markdown_add (self->markdown, "***", 3, self->number);
  else
    hs_plain_pass_add_raw (self);
}

/* The line that closes the fence of @n marks on the current line, 0 where none does. */
static guint
find_fence_end (HsPlainPass *self, char mark, gsize n)
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
void
hs_plain_markup_read_fence (HsPlainPass *self)
{
  gsize n = 1;

  while (n < self->line.length && self->line.text[n] == *self->line.text)
    n++;
  if (!hs_plain_pass_is_in_author_list (self)
      && !(hs_list_writer_is_open (self->list) && self->line.indent > 0))
    hs_plain_pass_leave_lists (self);
  self->code_end = find_fence_end (self, *self->line.text, n);
  if (self->code_end == 0)
    hs_markdown_add_blank (self->markdown, self->number);
  else
    hs_plain_pass_add_raw (self);
}

void
hs_plain_markup_read_quote (HsPlainPass *self)
{
  HsLine inner = self->line, next = hs_plain_pass_peek (self);

  while (inner.length > 0 && (*inner.text == '>' || *inner.text == ' '))
    {
      inner.text++;
      inner.length--;
    }
  hs_plain_pass_leave_lists (self);
  if (hs_line_is_bold (&inner) && (next.kind != HS_LINE_QUOTE || next.length == 1))
    {
      self->line = inner;
      hs_markdown_add_blank (self->markdown, self->number);
      hs_plain_pass_add_heading (
          self, hs_headings_add_bold (self->headings, &inner, self->is_below_heading));
    }
  else if (inner.length == 0 && self->is_below_heading)
    hs_markdown_add_blank (self->markdown, self->number);
  else
    hs_plain_pass_add_raw (self);
}

static void
add_raw_html (HsPlainPass *self, guint last)
{
  if (self->line.length >= 6 && g_ascii_strncasecmp (self->line.text, "<table", 6) == 0)
    {
      hs_html_table_add (self->markdown, self->text, self->number, last);
      self->skip_end = last;
      return;
    }
  hs_markdown_add_blank (self->markdown, self->number);
  self->code_end = last;
  hs_plain_pass_add_raw (self);
}

gboolean
hs_plain_markup_read_html (HsPlainPass *self)
{
  g_autofree char *markdown = NULL;
  guint last = hs_html_raw_find_end (&self->raw, self->text, self->number);

  if (last > 0)
    {
      hs_plain_pass_leave_lists (self);
      add_raw_html (self, last);
      return TRUE;
    }
  markdown = hs_html_line_to_markdown (self->line.text, self->line.length);
  if (markdown == NULL)
    return FALSE;
  if (*markdown == '#')
    {
      hs_plain_pass_leave_lists (self);
      hs_headings_set_level (self->headings, strspn (markdown, "#"));
      self->is_heading = TRUE;
    }
  if (*markdown == '\0' || *markdown == '#')
    hs_markdown_add_blank (self->markdown, self->number);
  if (*markdown != '\0')
    hs_markdown_add (self->markdown, markdown, strlen (markdown), self->number);
  return TRUE;
}

/* Whether the bold words are only a line of the paragraph above. */
static gboolean
goes_on (const HsPlainPass *self)
{
  gunichar end = hs_line_get_end (&self->previous);

  if (!hs_plain_pass_is_in_paragraph (self) || end == '.' || end == '!' || end == '?' || end == ':')
    return FALSE;
  return hs_line_get_end (&self->line) != ':' || hs_line_is_wrapped (&self->previous, &self->line);
}

gboolean
hs_plain_markup_read_bold (HsPlainPass *self)
{
  HsLine next = hs_plain_pass_peek (self);

  if (goes_on (self) || self->line.indent >= 4 || next.kind == HS_LINE_UNDERLINE
      || (hs_plain_pass_is_in_author_list (self) && self->line.indent > 0))
    return FALSE;
  hs_plain_pass_add_heading (
      self, hs_headings_add_bold (self->headings, &self->line, self->is_below_heading));
  return TRUE;
}
