/* hs-cli-table.c: rows printed in columns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-cli-table.h"

#define GAP 2

struct _HsCliTable
{
  guint n_left;
  GPtrArray *rows; /* char ** */
};

static guint
measure (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      width += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
    }
  return width;
}

static guint
measure_column (const HsCliTable *self, guint column)
{
  guint widest = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      char **row = self->rows->pdata[i];

      if (column < g_strv_length (row))
        widest = MAX (widest, measure (row[column]));
    }
  return widest;
}

static void
append_spaces (GString *text, guint n)
{
  g_string_append_printf (text, "%*s", (int) n, "");
}

static void
append_row (const HsCliTable *self, GString *text, char **row, const guint *widths)
{
  for (guint i = 0; row[i] != NULL; i++)
    {
      guint pad = widths[i] - measure (row[i]);

      if (i > 0)
        append_spaces (text, GAP);
      if (i >= self->n_left)
        append_spaces (text, pad);
      g_string_append (text, row[i]);
      if (i < self->n_left && row[i + 1] != NULL)
        append_spaces (text, pad);
    }
  g_string_append_c (text, '\n');
}

HsCliTable *
hs_cli_table_new (guint n_left)
{
  HsCliTable *self = g_new0 (HsCliTable, 1);

  self->n_left = n_left;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return self;
}

void
hs_cli_table_free (HsCliTable *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

void
hs_cli_table_add (HsCliTable *self, ...)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  const char *cell;
  va_list cells;

  va_start (cells, self);
  while ((cell = va_arg (cells, const char *)) != NULL)
    g_strv_builder_add (row, cell);
  va_end (cells);
  g_ptr_array_add (self->rows, g_strv_builder_end (row));
}

char *
hs_cli_table_to_string (const HsCliTable *self, const char *indent)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GArray) widths = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_columns = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n_columns = MAX (n_columns, g_strv_length (self->rows->pdata[i]));
  for (guint i = 0; i < n_columns; i++)
    {
      guint width = measure_column (self, i);

      g_array_append_val (widths, width);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_string_append (text, indent);
      append_row (self, text, self->rows->pdata[i], (const guint *) (gpointer) widths->data);
    }
  return g_string_free (text, FALSE);
}
