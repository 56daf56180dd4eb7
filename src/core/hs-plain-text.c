/* hs-plain-text.c: writes what the author of a plain text meant as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-plain-text.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "hs-front-matter.h"
#include "hs-json-tree.h"
#include "hs-markdown-guard.h"
#include "hs-mojibake.h"
#include "hs-plain-list.h"
#include "hs-plain-markup.h"
#include "hs-plain-pass.h"

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
begins_table (HsPlainPass *self)
{
  HsLine next;

  if (memchr (self->line.text, '|', self->line.length) == NULL)
    return FALSE;
  next = hs_plain_pass_peek (self);
  return is_delimiter_row (&next);
}

static void
read_paragraph (HsPlainPass *self)
{
  HsLine next = hs_plain_pass_peek (self);

  if (next.kind == HS_LINE_UNDERLINE && next.indent < 4
      && hs_headings_is_underlined (&self->line, &next))
    {
      hs_plain_pass_leave_lists (self);
      hs_markdown_add_blank (self->markdown, self->number);
      self->is_setext = TRUE;
      hs_plain_pass_add_text (self);
      return;
    }
  if (hs_list_writer_is_open (self->list))
    {
      if (hs_plain_list_read_text (self))
        return;
      hs_plain_pass_leave_lists (self);
    }
  if (self->author_list > 0 && !hs_plain_pass_is_in_author_list (self))
    self->author_list = 0;
  if (self->author_list == 0 && self->line.indent >= 4
      && (self->is_spaced || self->is_below_heading || self->previous.kind != HS_LINE_TEXT))
    hs_plain_list_read_indented (self);
  else
    hs_plain_pass_add_raw (self);
}

static void
begin_table (HsPlainPass *self)
{
  if (!hs_plain_pass_is_in_author_list (self))
    hs_plain_pass_leave_lists (self);
  hs_markdown_add_blank (self->markdown, self->number);
  self->is_table = TRUE;
  hs_plain_pass_add_raw (self);
}

static guint
find_heading (HsPlainPass *self)
{
  HsLine next, next_text;
  HsHeadingPlace place;

  if (hs_plain_pass_is_in_author_list (self) && self->line.indent > 0)
    return 0;
  place = hs_plain_pass_get_place (self, &next, &next_text);
  return hs_headings_find (self->headings, &place);
}

static void
read_text (HsPlainPass *self)
{
  guint level;

  if (begins_table (self))
    {
      begin_table (self);
      return;
    }
  level = find_heading (self);
  if (level > 0)
    hs_plain_pass_add_heading (self, level);
  else
    read_paragraph (self);
}

/* `(1) text` above indented text is the name of a group, and its first item. */
static gboolean
begins_group (HsPlainPass *self)
{
  HsLine next = hs_plain_pass_peek (self);

  return *self->line.text == '(' && self->line.indent == 0 && next.kind == HS_LINE_TEXT
         && next.indent >= 4 && !hs_line_is_wrapped (&self->line, &next);
}

static void
begin_group (HsPlainPass *self)
{
  HsLine item = self->line;

  item.text += item.marker;
  item.length -= item.marker;
  item.indent = 4;
  item.kind = HS_LINE_TEXT;
  self->line.length = strcspn (self->line.text, ")") + 1;
  hs_plain_pass_add_heading (self, hs_headings_add_number (self->headings, &self->line));
  self->line = item;
  self->is_heading = FALSE;
  self->each_is_item = TRUE;
  hs_list_writer_add (self->list, &item, self->number);
}

static void
read_number (HsPlainPass *self)
{
  HsLine next, next_text;
  HsHeadingPlace place = hs_plain_pass_get_place (self, &next, &next_text);
  guint level = hs_headings_find_numbered (self->headings, &place);

  if (level > 0)
    hs_plain_pass_add_heading (self, level);
  else if (begins_group (self))
    begin_group (self);
  else
    hs_plain_list_read_item (self);
}

static void
read_line (HsPlainPass *self)
{
  switch (self->line.kind)
    {
    case HS_LINE_BLANK:
      hs_markdown_add_blank (self->markdown, self->number);
      break;
    case HS_LINE_FENCE:
      hs_plain_markup_read_fence (self);
      break;
    case HS_LINE_ATX:
      hs_plain_markup_read_atx (self);
      break;
    case HS_LINE_UNDERLINE:
      hs_plain_markup_read_underline (self);
      break;
    case HS_LINE_RULE:
      hs_plain_pass_leave_lists (self);
      hs_plain_pass_add_raw (self);
      break;
    case HS_LINE_BULLET:
      hs_plain_list_read_item (self);
      break;
    case HS_LINE_NUMBER:
      read_number (self);
      break;
    case HS_LINE_TIME:
      if (hs_plain_list_is_entry (self))
        hs_plain_list_read_time (self);
      else
        read_text (self);
      break;
    case HS_LINE_BOLD:
      if (!hs_plain_markup_read_bold (self))
        read_paragraph (self);
      break;
    case HS_LINE_QUOTE:
      hs_plain_markup_read_quote (self);
      break;
    case HS_LINE_HTML:
      if (!hs_plain_markup_read_html (self))
        read_paragraph (self);
      break;
    case HS_LINE_TABLE:
    case HS_LINE_TEXT:
      read_text (self);
    }
}

static void
step (HsPlainPass *self)
{
  if (self->number <= self->skip_end)
    return;
  self->line = hs_plain_pass_get_line (self, self->number);
  if (self->number <= self->code_end || (self->is_table && self->line.kind != HS_LINE_BLANK))
    {
      hs_plain_pass_add_raw (self);
      self->previous = self->line;
      self->previous.kind = HS_LINE_FENCE;
      self->is_below_heading = FALSE;
      self->is_spaced = FALSE;
      return;
    }
  self->is_table = FALSE;
  self->is_heading = FALSE;
  read_line (self);
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
      if (!is_code && length > 0 && (*line == '#' || *line == '=') && hs_line_get (text, number).kind == HS_LINE_ATX)
        return TRUE;
    }
  return FALSE;
}

/* A document that is data shows as such. */
static gboolean
is_json (const HsText *text)
{
  g_autoptr (JsonParser) parser = NULL;
  const char *string = hs_text_get_string (text);

  string += strspn (string, " \t\n");
  if (*string != '{' || !hs_json_is_shallow (string))
    return FALSE;
  parser = json_parser_new ();
  return json_parser_load_from_data (parser, string, -1, NULL);
}

static void
add_as_code (HsMarkdown *markdown, const HsText *text, const char *language)
{
  g_autofree char *fence = g_strconcat ("~~~~~~~~ ", language, NULL);
  guint n_lines = hs_text_get_n_lines (text);

  hs_markdown_add (markdown, fence, strlen (fence), 1);
  for (guint number = 1; number <= n_lines; number++)
    {
      gsize length;
      const char *line = hs_text_get_line (text, number, &length);

      hs_markdown_add (markdown, line, length, number);
    }
  hs_markdown_add (markdown, "~~~~~~~~", 8, n_lines);
}

static void
read_lines (HsMarkdown *markdown, HsText *text)
{
  HsPlainPass self = { .text = text, .markdown = markdown, .is_spaced = TRUE };

  self.list = hs_list_writer_new (markdown);
  self.headings = hs_headings_new (has_markup (text));
  for (self.number = hs_front_matter_read (text, markdown);
       self.number <= hs_text_get_n_lines (text); self.number++)
    step (&self);
  hs_list_writer_free (self.list);
  hs_headings_free (self.headings);
}

HsMarkdown *
hs_plain_text_to_markdown (HsText *text)
{
  g_autoptr (HsText) repaired = hs_mojibake_repair_text (text);
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();

  if (is_json (repaired))
    add_as_code (markdown, repaired, "json");
  else
    read_lines (markdown, repaired);
  return hs_markdown_guard (markdown);
}
