/* hs-plain-pass.c: where the reading of a plain text stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-plain-pass.h"

/* Each line is looked at from several places, so the last ones are kept. */
HsLine
hs_plain_pass_get_line (HsPlainPass *self, guint number)
{
  guint slot = number % G_N_ELEMENTS (self->lines);

  if (self->numbers[slot] != number)
    {
      self->lines[slot] = hs_line_get (self->text, number);
      self->numbers[slot] = number;
    }
  return self->lines[slot];
}

HsLine
hs_plain_pass_peek (HsPlainPass *self)
{
  return hs_plain_pass_get_line (self, self->number + 1);
}

HsLine
hs_plain_pass_peek_text (HsPlainPass *self)
{
  HsLine line = { 0 };

  for (guint i = 1;
       i <= HS_PLAIN_PASS_MAX_BLANK && self->number + i <= hs_text_get_n_lines (self->text); i++)
    {
      line = hs_plain_pass_get_line (self, self->number + i);
      if (line.kind != HS_LINE_BLANK)
        return line;
    }
  return (HsLine){ 0 };
}

void
hs_plain_pass_add_raw (HsPlainPass *self)
{
  hs_markdown_add (self->markdown, self->line.raw, self->line.raw_length, self->number);
}

void
hs_plain_pass_add_text (HsPlainPass *self)
{
  hs_markdown_add (self->markdown, self->line.text, self->line.length, self->number);
}

void
hs_plain_pass_leave_lists (HsPlainPass *self)
{
  hs_list_writer_close (self->list);
  self->author_list = 0;
  self->is_time_alone = FALSE;
  self->each_is_item = FALSE;
}

void
hs_plain_pass_add_heading (HsPlainPass *self, guint level)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < level; i++)
    g_string_append_c (line, '#');
  g_string_append_c (line, ' ');
  g_string_append_len (line, self->line.text, self->line.length);
  hs_plain_pass_leave_lists (self);
  hs_markdown_add (self->markdown, line->str, line->len, self->number);
  self->is_heading = TRUE;
}

gboolean
hs_plain_pass_is_in_author_list (const HsPlainPass *self)
{
  return self->author_list > 0 && (self->line.indent >= self->author_list || !self->is_spaced);
}

gboolean
hs_plain_pass_is_in_paragraph (const HsPlainPass *self)
{
  return !self->is_spaced && !self->is_below_heading && self->previous.kind == HS_LINE_TEXT;
}

HsHeadingPlace
hs_plain_pass_get_place (HsPlainPass *self, HsLine *next, HsLine *next_text)
{
  HsHeadingPlace place
      = { &self->line, &self->previous, next, next_text, self->is_spaced, self->is_below_heading };

  *next = hs_plain_pass_peek (self);
  *next_text = hs_plain_pass_peek_text (self);
  return place;
}
