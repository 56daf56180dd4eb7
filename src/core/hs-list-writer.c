/* hs-list-writer.c: writes Markdown lists from items indented as their author liked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-list-writer.h"

#include <string.h>

/* Deeper nesting than anybody reads. */
#define MAX_LEVELS 12

/* An open item: its indentation as written, and the column of its content as we write it. */
typedef struct
{
  guint indent;
  guint content;
  gboolean is_time;
} Level;

struct _HsListWriter
{
  HsMarkdown *markdown;
  GArray *levels; /* Level */
  GString *buffer;
};

static const Level *
get_top (const HsListWriter *self)
{
  return self->levels->len > 0 ? &g_array_index (self->levels, Level, self->levels->len - 1) : NULL;
}

/* Bullets right below a bare time are its details, unless they go on with a list around it. */
static gboolean
is_detail (const HsListWriter *self, guint indent, gboolean is_time)
{
  if (is_time || !get_top (self)->is_time || self->levels->len >= MAX_LEVELS)
    return FALSE;
  for (guint i = 0; i < self->levels->len; i++)
    {
      const Level *level = &g_array_index (self->levels, Level, i);

      if (!level->is_time && level->indent >= indent)
        return FALSE;
    }
  return TRUE;
}

static void
pop_levels (HsListWriter *self, guint indent, gboolean is_time)
{
  const Level *top;

  while ((top = get_top (self)) != NULL && !is_detail (self, indent, is_time)
         && (top->indent >= indent || (is_time && top->is_time) || self->levels->len >= MAX_LEVELS))
    g_array_set_size (self->levels, self->levels->len - 1);
}

/* The number of an item that Markdown would count, or `-`. Other numbers stay in the text. */
static gsize
append_marker (GString *out, const HsLine *line)
{
  const char *number = line->text + (*line->text == '(');
  gsize n = 0;

  while (g_ascii_isdigit (number[n]))
    n++;
  if (line->kind == HS_LINE_NUMBER && n > 0)
    {
      g_string_append_len (out, number, n);
      g_string_append (out, number[n] == ')' ? ") " : ". ");
      return line->marker;
    }
  g_string_append (out, "- ");
  return line->kind == HS_LINE_BULLET ? line->marker : 0;
}

/* `[10:05]: text` must not be taken for the target of a link. */
static void
append_item_text (GString *out, const char *text, gsize length)
{
  if (length > 0 && *text == '[' && g_strstr_len (text, MIN (length, 64), "]:") != NULL)
    g_string_append_c (out, '\\');
  g_string_append_len (out, text, length);
}

HsListWriter *
hs_list_writer_new (HsMarkdown *markdown)
{
  HsListWriter *self = g_new0 (HsListWriter, 1);

  self->markdown = markdown;
  self->levels = g_array_new (FALSE, FALSE, sizeof (Level));
  self->buffer = g_string_new (NULL);
  return self;
}

void
hs_list_writer_free (HsListWriter *self)
{
  g_array_unref (self->levels);
  g_string_free (self->buffer, TRUE);
  g_free (self);
}

gboolean
hs_list_writer_is_open (const HsListWriter *self)
{
  return self->levels->len > 0;
}

void
hs_list_writer_close (HsListWriter *self)
{
  g_array_set_size (self->levels, 0);
}

guint
hs_list_writer_get_first_indent (const HsListWriter *self)
{
  return self->levels->len > 0 ? g_array_index (self->levels, Level, 0).indent : 0;
}

guint
hs_list_writer_get_last_indent (const HsListWriter *self)
{
  return self->levels->len > 0 ? get_top (self)->indent : 0;
}

void
hs_list_writer_add (HsListWriter *self, const HsLine *line, guint source)
{
  Level level = { line->indent, 0, line->kind == HS_LINE_TIME };
  const Level *parent;
  gsize skipped;

  if (!hs_list_writer_is_open (self))
    hs_markdown_add_blank (self->markdown, source);
  pop_levels (self, line->indent, level.is_time);
  parent = get_top (self);
  g_string_truncate (self->buffer, 0);
  g_string_append_printf (self->buffer, "%*s", parent != NULL ? (int) parent->content : 0, "");
  skipped = append_marker (self->buffer, line);
  level.content = self->buffer->len;
  append_item_text (self->buffer, line->text + skipped, line->length - skipped);
  g_array_append_val (self->levels, level);
  hs_markdown_add (self->markdown, self->buffer->str, self->buffer->len, source);
}

void
hs_list_writer_continue (HsListWriter *self, const char *text, gsize length, guint source)
{
  g_string_printf (self->buffer, "%*s", (int) get_top (self)->content, "");
  g_string_append_len (self->buffer, text, length);
  hs_markdown_add (self->markdown, self->buffer->str, self->buffer->len, source);
}
