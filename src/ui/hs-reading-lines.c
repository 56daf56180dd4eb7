/* hs-reading-lines.c: how far each document was read, remembered from run to run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-reading-lines.h"

#define KEY "reading-lines"
#define TYPE "a(su)"

typedef struct
{
  char *uri;
  guint line;
} ReadingLine;

struct _HsReadingLines
{
  GSettings *settings; /* (nullable) */
  GArray *lines;       /* ReadingLine, the one left last at the end */
};

static void
clear_line (ReadingLine *line)
{
  g_free (line->uri);
}

static int
find (HsReadingLines *self, const char *uri)
{
  for (guint i = 0; i < self->lines->len; i++)
    if (g_str_equal (g_array_index (self->lines, ReadingLine, i).uri, uri))
      return i;

  return -1;
}

static void
load (HsReadingLines *self)
{
  g_autoptr (GVariant) value = g_settings_get_value (self->settings, KEY);
  GVariantIter iter;
  const char *uri;
  guint line;

  g_variant_iter_init (&iter, value);
  while (g_variant_iter_next (&iter, "(&su)", &uri, &line))
    hs_reading_lines_remember (self, uri, line);
}

HsReadingLines *
hs_reading_lines_new (GSettings *settings)
{
  HsReadingLines *self = g_new0 (HsReadingLines, 1);

  self->lines = g_array_new (FALSE, FALSE, sizeof (ReadingLine));
  g_array_set_clear_func (self->lines, (GDestroyNotify) clear_line);
  if (settings == NULL)
    return self;
  self->settings = g_object_ref (settings);
  load (self);

  return self;
}

void
hs_reading_lines_free (HsReadingLines *self)
{
  g_clear_object (&self->settings);
  g_array_unref (self->lines);
  g_free (self);
}

void
hs_reading_lines_remember (HsReadingLines *self, const char *uri, guint line)
{
  int index = find (self, uri);
  ReadingLine reading = { NULL, line };

  if (index >= 0)
    g_array_remove_index (self->lines, index);
  if (line <= 1)
    return;
  reading.uri = g_strdup (uri);
  g_array_append_val (self->lines, reading);
  if (self->lines->len > HS_READING_LINES_MAX)
    g_array_remove_index (self->lines, 0);
}

guint
hs_reading_lines_recall (HsReadingLines *self, const char *uri)
{
  int index = find (self, uri);

  return index >= 0 ? g_array_index (self->lines, ReadingLine, index).line : 0;
}

void
hs_reading_lines_save (HsReadingLines *self)
{
  GVariantBuilder builder;

  if (self->settings == NULL)
    return;
  g_variant_builder_init (&builder, G_VARIANT_TYPE (TYPE));
  for (guint i = 0; i < self->lines->len; i++)
    {
      const ReadingLine *reading = &g_array_index (self->lines, ReadingLine, i);

      g_variant_builder_add (&builder, "(su)", reading->uri, reading->line);
    }
  g_settings_set_value (self->settings, KEY, g_variant_builder_end (&builder));
}
