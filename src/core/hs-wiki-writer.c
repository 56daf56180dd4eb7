/* hs-wiki-writer.c: writes the blocks of a page as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-writer.h"

#include <string.h>

#include "hs-markdown-escape.h"
#include "hs-wiki-blocks.h"
#include "hs-wiki-inline.h"
#include "hs-wiki-table.h"

struct _HsWikiWriter
{
  HsWikiBlocks *blocks;
  HsWikiInline *text;
  guint heading;         /* level of the heading that we are in, or 0 */
  guint n_bold_headings; /* headings where Markdown has none, that are open */
  gboolean cut_space;    /* the heading begins with the name of its space */
  HsWikiTable *table;    /* the outermost */
  guint n_tables;        /* that are open */
  gboolean is_in_cell;
  HsMarkdown *code; /* the lines of a block of code, but the last */
  GString *code_line;
  guint code_source;
  guint n_empty; /* lines of code before the next one */
  char *time; /* what an element without text says */
};

HsWikiWriter *
hs_wiki_writer_new (HsMarkdown *markdown)
{
  HsWikiWriter *self = g_new0 (HsWikiWriter, 1);

  self->blocks = hs_wiki_blocks_new (markdown);
  self->text = hs_wiki_inline_new ();
  self->code_line = g_string_new (NULL);
  return self;
}

void
hs_wiki_writer_free (HsWikiWriter *self)
{
  hs_wiki_blocks_free (self->blocks);
  hs_wiki_inline_free (self->text);
  g_clear_pointer (&self->table, hs_wiki_table_free);
  g_clear_pointer (&self->code, hs_markdown_free);
  g_string_free (self->code_line, TRUE);
  g_free (self->time);
  g_free (self);
}

/* The name of the page without that of its space: "Operations : Mail was down". */
static const char *
skip_space_name (const char *title)
{
  const char *colon = strstr (title, " : ");

  return colon != NULL ? colon + 3 : title;
}

static void
write_heading (HsWikiWriter *self, guint n_lines)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) heading = g_string_new (NULL);
  guint first, other;

  for (guint i = 0; i < n_lines; i++)
    g_string_append_printf (words, "%s ", hs_wiki_inline_get_line (self->text, i, i == 0 ? &first : &other));
  for (guint i = 0; i < self->heading; i++)
    g_string_append_c (heading, '#');
  g_string_append_printf (heading, " %s", self->cut_space ? skip_space_name (words->str) : words->str);
  hs_wiki_blocks_add_line (self->blocks, g_strchomp (heading->str), first);
}

static void
write_line (HsWikiWriter *self, guint index)
{
  guint source;
  g_autoptr (GString) line = g_string_new (hs_wiki_inline_get_line (self->text, index, &source));

  if (self->is_in_cell)
    hs_wiki_table_add (self->table, line->str, source);
  else if (line->len > 0)
    {
      hs_markdown_escape_line (line);
      hs_wiki_blocks_add_line (self->blocks, line->str, source);
    }
}

/* Ends the paragraph, heading or part of a cell that is open. */
static void
flush (HsWikiWriter *self)
{
  guint n_lines = hs_wiki_inline_end (self->text);
  guint source;

  if (n_lines > 0 && !self->is_in_cell)
    {
      hs_wiki_inline_get_line (self->text, 0, &source);
      hs_wiki_blocks_begin (self->blocks, source);
    }
  if (n_lines > 0 && self->heading > 0)
    write_heading (self, n_lines);
  else
    for (guint i = 0; i < n_lines; i++)
      write_line (self, i);
  hs_wiki_inline_clear (self->text);
}

static void
begin_heading (HsWikiWriter *self, guint level, const char *const *attributes)
{
  if (self->heading > 0 || self->is_in_cell || hs_wiki_blocks_is_nested (self->blocks))
    {
      self->n_bold_headings++;
      hs_wiki_inline_open (self->text, HS_SPAN_STRONG, NULL);
      return;
    }
  self->heading = level;
  self->cut_space = g_strcmp0 (hs_wiki_get_attribute (attributes, "id"), "title-heading") == 0
                    || hs_wiki_has_word (attributes, "class", "pagetitle");
}

static void
end_heading (HsWikiWriter *self)
{
  if (self->n_bold_headings > 0)
    {
      self->n_bold_headings--;
      hs_wiki_inline_close (self->text);
      flush (self);
      return;
    }
  flush (self);
  self->heading = 0;
}

static void
begin_item (HsWikiWriter *self, const char *const *attributes, guint source)
{
  gboolean is_done = hs_wiki_has_word (attributes, "class", "checked");

  hs_wiki_blocks_open_item (self->blocks, source);
  if (is_done || hs_wiki_get_attribute (attributes, "data-inline-task-id") != NULL)
    hs_wiki_blocks_set_task (self->blocks, is_done);
}

/* A box at the beginning of an item. */
static void
add_check_box (HsWikiWriter *self, const char *const *attributes)
{
  gboolean is_done = FALSE;

  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    is_done |= g_ascii_strcasecmp (attributes[i], "checked") == 0;
  if (!self->is_in_cell && hs_wiki_inline_is_empty (self->text))
    hs_wiki_blocks_set_task (self->blocks, is_done);
}

static void
begin_list (HsWikiWriter *self, HsWikiElement element, const char *const *attributes)
{
  const char *start = hs_wiki_get_attribute (attributes, "start");
  guint64 number = start != NULL ? g_ascii_strtoull (start, NULL, 10) : 1;

  hs_wiki_blocks_open_list (self->blocks, element == HS_WIKI_ORDERED_LIST ? (guint) CLAMP (number, 1, 1000000) : 0);
}

/* Lists and quotes; a cell holds their text. */
static void
begin_container (HsWikiWriter *self, HsWikiElement element, const char *const *attributes, guint source)
{
  if (self->is_in_cell)
    return;
  if (element == HS_WIKI_ITEM)
    begin_item (self, attributes, source);
  else if (element == HS_WIKI_QUOTE)
    hs_wiki_blocks_open_quote (self->blocks);
  else
    begin_list (self, element, attributes);
}

static void
begin_table (HsWikiWriter *self)
{
  if (self->n_tables++ == 0)
    self->table = hs_wiki_table_new ();
}

static void
end_table (HsWikiWriter *self)
{
  g_autoptr (HsMarkdown) lines = NULL;

  if (--self->n_tables > 0)
    return;
  lines = hs_markdown_new ();
  hs_wiki_table_write (self->table, lines);
  hs_wiki_blocks_add_all (self->blocks, lines);
  g_clear_pointer (&self->table, hs_wiki_table_free);
}

/* Rows and cells of the outermost table; those of tables in its cells are text. */
static void
begin_cell (HsWikiWriter *self, const char *const *attributes, guint source)
{
  if (self->n_tables != 1)
    return;
  hs_wiki_table_begin_cell (self->table, hs_wiki_get_attribute (attributes, "colspan"),
                            hs_wiki_get_attribute (attributes, "rowspan"), source);
  self->is_in_cell = TRUE;
}

/* Empty lines count only between others. */
static void
end_code_line (HsWikiWriter *self)
{
  g_strchomp (self->code_line->str);
  if (*self->code_line->str == '\0')
    self->n_empty++;
  else
    {
      for (guint i = hs_markdown_get_n_lines (self->code) > 1 ? self->n_empty : 0; i > 0; i--)
        hs_markdown_add (self->code, "", 0, self->code_source - MIN (i, self->code_source - 1));
      hs_markdown_add (self->code, self->code_line->str, strlen (self->code_line->str), self->code_source);
      self->n_empty = 0;
    }
  g_string_truncate (self->code_line, 0);
}

static void
begin_code (HsWikiWriter *self, guint source)
{
  if (self->is_in_cell || self->code != NULL)
    return;
  self->code = hs_markdown_new ();
  self->code_source = source;
  self->n_empty = 0;
  hs_markdown_add (self->code, "~~~~~~~~", 8, source);
}

static void
end_code (HsWikiWriter *self, guint source)
{
  if (self->code == NULL)
    return;
  end_code_line (self);
  hs_markdown_add (self->code, "~~~~~~~~", 8, source);
  if (hs_markdown_get_n_lines (self->code) > 2)
    hs_wiki_blocks_add_all (self->blocks, self->code);
  g_clear_pointer (&self->code, hs_markdown_free);
}

static void
add_code (HsWikiWriter *self, const char *text, gsize length, guint source)
{
  self->code_source = source;
  for (gsize i = 0; i < length; i++)
    if (text[i] == '\n')
      {
        end_code_line (self);
        self->code_source++;
      }
    else
      g_string_append_c (self->code_line, text[i]);
}

static void
add_break (HsWikiWriter *self)
{
  if (self->code != NULL)
    end_code_line (self);
  else
    hs_wiki_inline_break (self->text);
}

static void
add_rule (HsWikiWriter *self, guint source)
{
  if (self->is_in_cell)
    return;
  hs_wiki_blocks_begin (self->blocks, source);
  hs_wiki_blocks_add_line (self->blocks, "***", source);
}

static void
add_image (HsWikiWriter *self, const char *const *attributes, guint source)
{
  const char *target = hs_wiki_get_attribute (attributes, "src");

  if (hs_wiki_has_word (attributes, "class", "emoticon") || hs_wiki_has_word (attributes, "class", "emoji"))
    target = NULL;
  hs_wiki_inline_add_image (self->text, target, hs_wiki_get_attribute (attributes, "alt"), source);
}

static gboolean
is_inline (HsWikiElement element)
{
  return element == HS_WIKI_PLAIN || element >= HS_WIKI_BREAK;
}

static void
begin_inline (HsWikiWriter *self, HsWikiElement element, const char *const *attributes, guint source)
{
  static const HsSpanType types[] = {
    [HS_WIKI_STRONG] = HS_SPAN_STRONG, [HS_WIKI_EMPHASIS] = HS_SPAN_EMPHASIS, [HS_WIKI_STRIKE] = HS_SPAN_STRIKE,
    [HS_WIKI_CODE] = HS_SPAN_CODE,     [HS_WIKI_LINK] = HS_SPAN_LINK,
  };

  switch ((guint) element)
    {
    case HS_WIKI_STRONG:
    case HS_WIKI_EMPHASIS:
    case HS_WIKI_STRIKE:
    case HS_WIKI_CODE:
    case HS_WIKI_LINK:
      hs_wiki_inline_open (self->text, types[element], hs_wiki_get_attribute (attributes, "href"));
      break;
    case HS_WIKI_BREAK:
      add_break (self);
      break;
    case HS_WIKI_IMAGE:
      add_image (self, attributes, source);
      break;
    case HS_WIKI_CHECK_BOX:
      add_check_box (self, attributes);
      break;
    case HS_WIKI_TIME:
      g_free (self->time);
      self->time = g_strdup (hs_wiki_get_attribute (attributes, "datetime"));
      break;
    default:
      break;
    }
}

static void
begin_block (HsWikiWriter *self, HsWikiElement element, const char *const *attributes, guint source)
{
  switch ((guint) element)
    {
    case HS_WIKI_TERM:
      hs_wiki_inline_open (self->text, HS_SPAN_STRONG, NULL);
      break;
    case HS_WIKI_LIST:
    case HS_WIKI_ORDERED_LIST:
    case HS_WIKI_ITEM:
    case HS_WIKI_QUOTE:
      begin_container (self, element, attributes, source);
      break;
    case HS_WIKI_CODE_BLOCK:
      begin_code (self, source);
      break;
    case HS_WIKI_TABLE:
      begin_table (self);
      break;
    case HS_WIKI_ROW:
      if (self->n_tables == 1)
        hs_wiki_table_begin_row (self->table, source);
      break;
    case HS_WIKI_CELL:
      begin_cell (self, attributes, source);
      break;
    case HS_WIKI_RULE:
      add_rule (self, source);
      break;
    default:
      if (element >= HS_WIKI_HEADING_1 && element <= HS_WIKI_HEADING_6)
        begin_heading (self, element - HS_WIKI_HEADING_1 + 1, attributes);
    }
}

void
hs_wiki_writer_begin (HsWikiWriter *self, HsWikiElement element, const char *const *attributes, guint source)
{
  if (is_inline (element))
    begin_inline (self, element, attributes, source);
  else
    {
      flush (self);
      begin_block (self, element, attributes, source);
    }
}

static void
end_inline (HsWikiWriter *self, HsWikiElement element, guint source)
{
  if (element >= HS_WIKI_STRONG && element <= HS_WIKI_LINK)
    hs_wiki_inline_close (self->text);
  if (element != HS_WIKI_TIME || self->time == NULL)
    return;
  hs_wiki_inline_add (self->text, self->time, strlen (self->time), source);
  g_clear_pointer (&self->time, g_free);
}

static void
end_block (HsWikiWriter *self, HsWikiElement element, guint source)
{
  switch ((guint) element)
    {
    case HS_WIKI_LIST:
    case HS_WIKI_ORDERED_LIST:
    case HS_WIKI_ITEM:
    case HS_WIKI_QUOTE:
      if (!self->is_in_cell)
        hs_wiki_blocks_close (self->blocks);
      break;
    case HS_WIKI_CODE_BLOCK:
      end_code (self, source);
      break;
    case HS_WIKI_TABLE:
      end_table (self);
      break;
    case HS_WIKI_CELL:
      if (self->n_tables == 1)
        self->is_in_cell = FALSE;
      break;
    default:
      break;
    }
}

void
hs_wiki_writer_end (HsWikiWriter *self, HsWikiElement element, guint source)
{
  if (element >= HS_WIKI_HEADING_1 && element <= HS_WIKI_HEADING_6)
    end_heading (self);
  else if (is_inline (element))
    end_inline (self, element, source);
  else
    {
      if (element == HS_WIKI_TERM)
        hs_wiki_inline_close (self->text);
      flush (self);
      end_block (self, element, source);
    }
}

void
hs_wiki_writer_add_text (HsWikiWriter *self, const char *text, gsize length, guint source)
{
  g_clear_pointer (&self->time, g_free);
  if (self->code != NULL)
    add_code (self, text, length, source);
  else
    hs_wiki_inline_add (self->text, text, length, source);
}

void
hs_wiki_writer_finish (HsWikiWriter *self)
{
  flush (self);
}
