/* hs-line-map.c: which characters of a text stand for which lines of its source
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-line-map.h"

#define NO_OFFSET (-1)

typedef struct
{
  guint line;
  int offset;
} LineStart;

struct _HsLineMap
{
  GArray *starts;  /* LineStart, by offset */
  GArray *by_line; /* int: the first offset of each line, NO_OFFSET where it begins no text */
};

/* Index of the first start after @offset. */
static guint
find_after (const HsLineMap *self, int offset)
{
  guint low = 0, high = self->starts->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->starts, LineStart, middle).offset <= offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

HsLineMap *
hs_line_map_new (void)
{
  HsLineMap *self = g_new0 (HsLineMap, 1);

  self->starts = g_array_new (FALSE, FALSE, sizeof (LineStart));
  self->by_line = g_array_new (FALSE, FALSE, sizeof (int));

  return self;
}

void
hs_line_map_free (HsLineMap *self)
{
  g_array_unref (self->starts);
  g_array_unref (self->by_line);
  g_free (self);
}

void
hs_line_map_clear (HsLineMap *self)
{
  g_array_set_size (self->starts, 0);
  g_array_set_size (self->by_line, 0);
}

void
hs_line_map_add (HsLineMap *self, guint line, int offset)
{
  LineStart start = { line, offset };
  const int none = NO_OFFSET;

  if (self->starts->len > 0 && g_array_index (self->starts, LineStart, self->starts->len - 1).line == line)
    return;

  g_array_append_val (self->starts, start);
  while (self->by_line->len <= line)
    g_array_append_val (self->by_line, none);
  if (g_array_index (self->by_line, int, line) == NO_OFFSET)
    g_array_index (self->by_line, int, line) = offset;
}

guint
hs_line_map_get_last_line (const HsLineMap *self)
{
  return self->by_line->len > 0 ? self->by_line->len - 1 : 0;
}

int
hs_line_map_get_offset (const HsLineMap *self, guint line)
{
  for (guint i = MIN (line, hs_line_map_get_last_line (self)); i > 0; i--)
    if (g_array_index (self->by_line, int, i) != NO_OFFSET)
      return g_array_index (self->by_line, int, i);

  return NO_OFFSET;
}

int
hs_line_map_get_next_offset (const HsLineMap *self, int offset)
{
  guint index = find_after (self, offset);

  return index < self->starts->len ? g_array_index (self->starts, LineStart, index).offset : NO_OFFSET;
}

guint
hs_line_map_get_line (const HsLineMap *self, int offset)
{
  guint index = find_after (self, offset);

  return index > 0 ? g_array_index (self->starts, LineStart, index - 1).line : 0;
}
