/* hs-plain-list.c: lists in plain text: marked, timed and indented lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-plain-list.h"

#include <string.h>

/* An item in the author's own list, whose mark Markdown may not know. */
static void
add_nested_item (HsPlainPass *self)
{
  gsize skipped = self->line.kind == HS_LINE_TIME ? 0 : self->line.marker;
  g_autofree char *line
      = g_strdup_printf ("%*s- %.*s", (int) self->line.indent, "",
                         (int) (self->line.length - skipped), self->line.text + skipped);

  hs_markdown_add (self->markdown, line, strlen (line), self->number);
}

void
hs_plain_list_read_item (HsPlainPass *self)
{
  const HsLine *line = &self->line;
  gboolean is_native
      = line->is_markdown && (line->indent < 4 || hs_plain_pass_is_in_author_list (self));

  if (hs_list_writer_is_open (self->list) && (!self->is_spaced || line->indent > 0 || !is_native))
    hs_list_writer_add (self->list, line, self->number);
  else if (is_native)
    {
      hs_list_writer_close (self->list);
      if (self->author_list == 0 || line->indent < self->author_list)
        self->author_list = line->indent + (line->kind == HS_LINE_NUMBER ? line->marker : 2);
      hs_plain_pass_add_raw (self);
    }
  else if (hs_plain_pass_is_in_author_list (self))
    add_nested_item (self);
  else
    hs_list_writer_add (self->list, line, self->number);
  self->is_time_alone = FALSE;
}

/* A time at the beginning of a line makes an entry, unless the line only goes on with a sentence.
 */
gboolean
hs_plain_list_is_entry (HsPlainPass *self)
{
  const HsLine *line = &self->line;
  HsLine next;

  if (hs_plain_pass_is_in_paragraph (self) && hs_line_is_wrapped (&self->previous, line))
    return FALSE;
  if (line->time == HS_LEAD_TIME_ENTRY)
    return TRUE;
  if (line->time == HS_LEAD_TIME_ALONE && line->text[line->length - 1] == ':')
    return TRUE;
  if (self->previous.kind == HS_LINE_TIME && !self->is_below_heading)
    return TRUE;
  next = hs_plain_pass_peek_text (self);
  return next.kind == HS_LINE_TIME;
}

void
hs_plain_list_read_time (HsPlainPass *self)
{
  if (hs_plain_pass_is_in_author_list (self) && self->line.indent >= self->author_list)
    add_nested_item (self);
  else
    {
      self->author_list = 0;
      hs_list_writer_add (self->list, &self->line, self->number);
    }
  self->is_time_alone = self->line.time == HS_LEAD_TIME_ALONE;
}

/* A line of text while a list that we write is open. False where it ends the list. */
gboolean
hs_plain_list_read_text (HsPlainPass *self)
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
  if (self->each_is_item && !hs_line_is_wrapped (&self->previous, line))
    hs_list_writer_add (self->list, line, self->number);
  else
    hs_list_writer_continue (self->list, line->text, line->length, self->number);
  return TRUE;
}

void
hs_plain_list_read_indented (HsPlainPass *self)
{
  if (self->number > self->indented_end)
    self->indented = hs_indented_read (self->text, self->number, &self->indented_end);
  switch (self->indented)
    {
    case HS_INDENTED_CODE:
      hs_markdown_add_blank (self->markdown, self->number);
      self->code_end = self->indented_end;
      hs_plain_pass_add_raw (self);
      break;
    case HS_INDENTED_LIST:
      self->each_is_item = TRUE;
      hs_list_writer_add (self->list, &self->line, self->number);
      break;
    default:
      hs_plain_pass_add_text (self);
    }
}
