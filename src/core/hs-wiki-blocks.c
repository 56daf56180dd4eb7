/* hs-wiki-blocks.c: writes blocks of Markdown within lists and quotes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-blocks.h"

#include <string.h>

/* What nests deeper counts as part of the last level. */
#define MAX_CONTAINERS 12
#define MAX_NUMBER 999999999

typedef enum
{
  LIST,
  ITEM,
  QUOTE,
} Kind;

typedef struct
{
  Kind kind;
  guint number;       /* of a list: of its next item, 0 where they have none */
  gsize outer_length; /* of the prefix around it */
} Container;

struct _HsWikiBlocks
{
  HsMarkdown *markdown;
  GArray *containers; /* Container */
  guint n_deeper;     /* containers that are open beyond the limit */
  GString *prefix;    /* before each line */
  GString *marker;    /* of an item that has no text yet: stands in place of the end of the prefix */
  gsize marker_width; /* of that end */
  guint marker_source;
  gboolean has_items; /* the list that is open has text */
};

HsWikiBlocks *
hs_wiki_blocks_new (HsMarkdown *markdown)
{
  HsWikiBlocks *self = g_new0 (HsWikiBlocks, 1);

  self->markdown = markdown;
  self->containers = g_array_new (FALSE, FALSE, sizeof (Container));
  self->prefix = g_string_new (NULL);
  self->marker = g_string_new (NULL);
  return self;
}

void
hs_wiki_blocks_free (HsWikiBlocks *self)
{
  g_array_unref (self->containers);
  g_string_free (self->prefix, TRUE);
  g_string_free (self->marker, TRUE);
  g_free (self);
}

static Container *
get_last (const HsWikiBlocks *self)
{
  return self->containers->len > 0 ? &g_array_index (self->containers, Container, self->containers->len - 1) : NULL;
}

gboolean
hs_wiki_blocks_is_nested (const HsWikiBlocks *self)
{
  return self->containers->len > 0;
}

/* The items of a list follow each other; all other blocks stand apart. */
void
hs_wiki_blocks_begin (HsWikiBlocks *self, guint source)
{
  if (self->marker->len == 0 || !self->has_items)
    hs_markdown_add_blank (self->markdown, source);
  self->has_items = hs_wiki_blocks_is_nested (self);
}

void
hs_wiki_blocks_add_line (HsWikiBlocks *self, const char *line, guint source)
{
  g_autoptr (GString) whole = g_string_new (self->prefix->str);

  if (self->marker->len > 0)
    {
      g_string_truncate (whole, whole->len - MIN (whole->len, self->marker_width));
      g_string_append_len (whole, self->marker->str, (gssize) self->marker->len);
      g_string_truncate (self->marker, 0);
    }
  g_string_append (whole, line);
  hs_markdown_add (self->markdown, whole->str, whole->len, source);
}

void
hs_wiki_blocks_add_all (HsWikiBlocks *self, const HsMarkdown *other)
{
  g_autofree char *line = NULL;

  for (guint i = 1; i <= hs_markdown_get_n_lines (other); i++)
    {
      gsize length;
      const char *start = hs_markdown_get_line (other, i, &length);
      guint source = hs_markdown_get_source (other, i);

      g_free (line);
      line = g_strndup (start, length);
      if (i == 1)
        hs_wiki_blocks_begin (self, source);
      hs_wiki_blocks_add_line (self, line, source);
    }
}

/* An item whose first block is a list, or that is empty, has a line of its own. */
static void
write_marker (HsWikiBlocks *self)
{
  if (self->marker->len == 0)
    return;
  hs_wiki_blocks_begin (self, self->marker_source);
  hs_wiki_blocks_add_line (self, "", self->marker_source);
}

static void
open_container (HsWikiBlocks *self, Kind kind, guint number)
{
  Container container = { kind, number, self->prefix->len };

  write_marker (self);
  if (self->containers->len >= MAX_CONTAINERS)
    self->n_deeper++;
  else
    g_array_append_val (self->containers, container);
}

void
hs_wiki_blocks_open_list (HsWikiBlocks *self, guint number)
{
  if (self->containers->len == 0)
    self->has_items = FALSE;
  open_container (self, LIST, number);
}

void
hs_wiki_blocks_open_item (HsWikiBlocks *self, guint source)
{
  Container *list = get_last (self);
  guint number = list != NULL && list->kind == LIST && list->number > 0 ? list->number++ : 0;

  open_container (self, ITEM, 0);
  if (number > 0)
    g_string_printf (self->marker, "%u. ", MIN (number, MAX_NUMBER));
  else
    g_string_assign (self->marker, "- ");
  self->marker_width = self->marker->len;
  self->marker_source = source;
  for (gsize i = 0; i < self->marker_width && self->n_deeper == 0; i++)
    g_string_append_c (self->prefix, ' ');
}

void
hs_wiki_blocks_open_quote (HsWikiBlocks *self)
{
  open_container (self, QUOTE, 0);
  if (self->n_deeper == 0)
    g_string_append (self->prefix, "> ");
}

void
hs_wiki_blocks_close (HsWikiBlocks *self)
{
  const Container *last = get_last (self);

  g_string_truncate (self->marker, 0);
  if (self->n_deeper > 0)
    self->n_deeper--;
  else if (last != NULL)
    {
      g_string_truncate (self->prefix, last->outer_length);
      g_array_set_size (self->containers, self->containers->len - 1);
    }
}

void
hs_wiki_blocks_set_task (HsWikiBlocks *self, gboolean is_done)
{
  if (self->marker->len == self->marker_width)
    g_string_append (self->marker, is_done ? "[x] " : "[ ] ");
}
