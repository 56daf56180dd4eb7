/* hs-html-table.c: a table of HTML as a table of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-html-table.h"

#include <string.h>

#include "hs-html-tag.h"

typedef struct
{
  guint source;
  GPtrArray *cells; /* GString */
} Row;

typedef struct
{
  GArray *rows; /* Row */
  GString *loose;
  gboolean is_in_cell;
  guint number; /* of the current line */
} Table;

static void
clear_row (gpointer data)
{
  g_ptr_array_unref (((Row *) data)->cells);
}

static void
free_cell (gpointer data)
{
  g_string_free (data, TRUE);
}

static void
begin_row (Table *self)
{
  Row row = { self->number, g_ptr_array_new_with_free_func (free_cell) };

  g_array_append_val (self->rows, row);
  self->is_in_cell = FALSE;
}

static void
begin_cell (Table *self)
{
  if (self->rows->len == 0)
    begin_row (self);
  g_ptr_array_add (g_array_index (self->rows, Row, self->rows->len - 1).cells, g_string_new (NULL));
  self->is_in_cell = TRUE;
}

static GString *
get_target (Table *self)
{
  GPtrArray *cells;

  if (!self->is_in_cell)
    return self->loose;
  cells = g_array_index (self->rows, Row, self->rows->len - 1).cells;
  return g_ptr_array_index (cells, cells->len - 1);
}

static void
append_text (Table *self, const char *text, gsize length)
{
  GString *target = get_target (self);

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '|' && self->is_in_cell)
        g_string_append (target, "\\|");
      else if (!g_ascii_isspace (text[i]))
        g_string_append_c (target, text[i]);
      else if (target->len > 0 && target->str[target->len - 1] != ' ')
        g_string_append_c (target, ' ');
    }
}

static void
read_tag (Table *self, const char *tag, gsize length)
{
  static const char *const silent[]
      = { "table", "thead", "tbody", "tfoot", "colgroup", "col", "caption",
          "p",     "div",   "span",  "font",  "ul",       "ol",  NULL };
  gboolean is_closing;
  g_autofree char *name = hs_html_tag_get_name (tag, &is_closing);

  if (strcmp (name, "td") == 0 || strcmp (name, "th") == 0)
    {
      if (is_closing)
        self->is_in_cell = FALSE;
      else
        begin_cell (self);
    }
  else if (strcmp (name, "tr") == 0)
    {
      if (is_closing)
        self->is_in_cell = FALSE;
      else
        begin_row (self);
    }
  else if (g_strv_contains (silent, name))
    append_text (self, " ", 1);
  else
    append_text (self, tag, length);
}

static void
read_line (Table *self, const char *line, gsize length)
{
  const char *p = line, *limit = line + length, *end;

  while (p < limit)
    {
      if (hs_html_tag_find_end (p, limit, &end))
        read_tag (self, p, end - p);
      else
        {
          for (end = p + 1; end < limit && *end != '<'; end++)
            ;
          append_text (self, p, end - p);
        }
      p = end;
    }
  append_text (self, " ", 1);
}

static guint
count_columns (const Table *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n = MAX (n, g_array_index (self->rows, Row, i).cells->len);
  return n;
}

/* The header is filled up to @n_columns; of the other rows the parser does so, where it is
 * harmless. */
static void
add_row (HsMarkdown *markdown, const Row *row, guint n_columns)
{
  g_autoptr (GString) line = g_string_new ("|");

  for (guint i = 0; i < row->cells->len; i++)
    g_string_append_printf (line, " %s |",
                            g_strchomp (((GString *) g_ptr_array_index (row->cells, i))->str));
  for (guint i = row->cells->len; i < n_columns; i++)
    g_string_append (line, "  |");
  hs_markdown_add (markdown, line->str, line->len, row->source);
}

static void
add_delimiter (HsMarkdown *markdown, guint n_columns, guint source)
{
  g_autoptr (GString) line = g_string_new ("|");

  for (guint i = 0; i < n_columns; i++)
    g_string_append (line, "---|");
  hs_markdown_add (markdown, line->str, line->len, source);
}

static void
add_table (HsMarkdown *markdown, const Table *self, guint first)
{
  guint n_columns = count_columns (self);
  gboolean has_header = FALSE;

  g_strstrip (self->loose->str);
  hs_markdown_add_blank (markdown, first);
  if (*self->loose->str != '\0')
    {
      hs_markdown_add (markdown, self->loose->str, strlen (self->loose->str), first);
      hs_markdown_add_blank (markdown, first);
    }
  for (guint i = 0; i < self->rows->len && n_columns > 0; i++)
    {
      const Row *row = &g_array_index (self->rows, Row, i);

      if (row->cells->len == 0)
        continue;
      add_row (markdown, row, has_header ? 0 : n_columns);
      if (!has_header)
        add_delimiter (markdown, n_columns, row->source);
      has_header = TRUE;
    }
}

void
hs_html_table_add (HsMarkdown *markdown, const HsText *text, guint first, guint last)
{
  Table self = { .loose = g_string_new (NULL) };

  self.rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self.rows, clear_row);
  for (self.number = first; self.number <= last; self.number++)
    {
      gsize length;
      const char *line = hs_text_get_line (text, self.number, &length);

      read_line (&self, line, length);
    }
  add_table (markdown, &self, first);
  hs_markdown_add_blank (markdown, last);
  g_array_unref (self.rows);
  g_string_free (self.loose, TRUE);
}
