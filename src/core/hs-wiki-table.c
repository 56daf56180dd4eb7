/* hs-wiki-table.c: a table of a page as a table of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-table.h"

#include <string.h>

#define MAX_COLUMNS 64
#define MAX_ROW_SPAN 1000

/* A day or a name; longer text is not repeated. */
#define MAX_REPEATED 64

typedef struct
{
  guint source;     /* of its tag, then of its first text */
  gboolean has_text;
  GPtrArray *cells; /* GString */
} Row;

struct _HsWikiTable
{
  GArray *rows;             /* Row */
  guint spans[MAX_COLUMNS]; /* rows that the cell above still covers */
  guint column;             /* of the last row: where text goes */
};

static void
clear_row (gpointer data)
{
  g_ptr_array_unref (((Row *) data)->cells);
}

static void
cell_free (gpointer data)
{
  g_string_free (data, TRUE);
}

HsWikiTable *
hs_wiki_table_new (void)
{
  HsWikiTable *self = g_new0 (HsWikiTable, 1);

  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
  return self;
}

void
hs_wiki_table_free (HsWikiTable *self)
{
  g_array_unref (self->rows);
  g_free (self);
}

static Row *
get_row (const HsWikiTable *self, guint index)
{
  return &g_array_index (self->rows, Row, index);
}

static Row *
get_last (const HsWikiTable *self)
{
  return get_row (self, self->rows->len - 1);
}

/* The cells that those above reach down to. */
static void
fill_spanned (HsWikiTable *self)
{
  GPtrArray *cells = get_last (self)->cells;
  const Row *above = self->rows->len > 1 ? get_row (self, self->rows->len - 2) : NULL;

  while (cells->len < MAX_COLUMNS && self->spans[cells->len] > 0)
    {
      guint column = cells->len;
      const GString *cell = above != NULL && column < above->cells->len ? above->cells->pdata[column] : NULL;

      self->spans[column]--;
      g_ptr_array_add (cells, g_string_new (cell != NULL && cell->len <= MAX_REPEATED ? cell->str : NULL));
    }
}

void
hs_wiki_table_begin_row (HsWikiTable *self, guint source)
{
  Row row = { .source = source, .cells = g_ptr_array_new_with_free_func (cell_free) };

  if (self->rows->len > 0)
    fill_spanned (self);
  g_array_append_val (self->rows, row);
}

static guint
read_span (const char *value, guint limit)
{
  guint64 span = value != NULL && g_ascii_isdigit (*value) ? g_ascii_strtoull (value, NULL, 10) : 1;

  return (guint) CLAMP (span, 1, limit);
}

void
hs_wiki_table_begin_cell (HsWikiTable *self, const char *colspan, const char *rowspan, guint source)
{
  guint n_columns = read_span (colspan, MAX_COLUMNS);
  guint n_rows = read_span (rowspan, MAX_ROW_SPAN);
  GPtrArray *cells;

  if (self->rows->len == 0)
    hs_wiki_table_begin_row (self, source);
  fill_spanned (self);
  cells = get_last (self)->cells;
  self->column = MIN (cells->len, MAX_COLUMNS - 1);
  for (guint i = 0; i < n_columns && cells->len < MAX_COLUMNS; i++)
    {
      self->spans[cells->len] = n_rows - 1;
      g_ptr_array_add (cells, g_string_new (NULL));
    }
}

void
hs_wiki_table_add (HsWikiTable *self, const char *line, guint source)
{
  GString *cell;

  if (self->rows->len == 0 || get_last (self)->cells->len == 0)
    hs_wiki_table_begin_cell (self, NULL, NULL, source);
  cell = get_last (self)->cells->pdata[self->column];
  if (!get_last (self)->has_text)
    get_last (self)->source = source;
  get_last (self)->has_text = TRUE;
  if (cell->len > 0)
    g_string_append (cell, "<br>");
  for (const char *p = line; *p != '\0'; p++)
    {
      if (*p == '|')
        g_string_append_c (cell, '\\');
      g_string_append_c (cell, *p);
    }
}

static guint
count_columns (const HsWikiTable *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n = MAX (n, get_row (self, i)->cells->len);
  return n;
}

static void
write_delimiter (HsMarkdown *markdown, guint n_columns, guint source)
{
  g_autoptr (GString) line = g_string_new ("|");

  for (guint i = 0; i < n_columns; i++)
    g_string_append (line, "---|");
  hs_markdown_add (markdown, line->str, line->len, source);
}

/* The parser fills short rows up to the columns of the header. */
static void
write_row (HsMarkdown *markdown, const Row *row, guint n_columns)
{
  g_autoptr (GString) line = g_string_new ("|");

  for (guint i = 0; i < MAX (row->cells->len, n_columns); i++)
    g_string_append_printf (line, " %s |", i < row->cells->len ? ((GString *) row->cells->pdata[i])->str : "");
  hs_markdown_add (markdown, line->str, line->len, row->source);
}

void
hs_wiki_table_write (HsWikiTable *self, HsMarkdown *markdown)
{
  guint n_columns;
  gboolean has_header = FALSE;

  if (self->rows->len > 0)
    fill_spanned (self);
  n_columns = count_columns (self);
  for (guint i = 0; i < self->rows->len && n_columns > 0; i++)
    {
      const Row *row = get_row (self, i);

      if (row->cells->len == 0)
        continue;
      write_row (markdown, row, has_header ? 0 : n_columns);
      if (!has_header)
        write_delimiter (markdown, n_columns, row->source);
      has_header = TRUE;
    }
}
