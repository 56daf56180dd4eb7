/* hs-page-tagger.c: writes the structure of a report into a tagged PDF while it is painted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-tagger.h"

#include "hs-page-link.h"

struct _HsPageTagger
{
  const HsPageFlow *flow;
  cairo_t *cr;
  double left;
  double top;
  GArray *open;        /* of guint: elements, outermost first */
  gboolean has_pieces; /* the innermost one holds Spans and Links, no marks of its own */
  const char *piece;   /* the tag of the open piece */
};

static guint
get_innermost (HsPageTagger *self)
{
  return g_array_index (self->open, guint, self->open->len - 1);
}

static void
begin_piece (HsPageTagger *self, const char *tag, const char *attributes)
{
  cairo_tag_begin (self->cr, tag, attributes);
  self->piece = tag;
}

static void
end_piece (HsPageTagger *self)
{
  if (self->piece != NULL)
    cairo_tag_end (self->cr, self->piece);
  self->piece = NULL;
}

static void
close_innermost (HsPageTagger *self)
{
  end_piece (self);
  cairo_tag_end (self->cr, hs_page_flow_get_element (self->flow, get_innermost (self))->tag);
  g_array_set_size (self->open, self->open->len - 1);
  self->has_pieces = TRUE;
}

static gboolean
is_inside (HsPageTagger *self, guint element, guint container)
{
  while (element > container)
    element = hs_page_flow_get_element (self->flow, element)->parent;
  return element == container;
}

static void
open_down_to (HsPageTagger *self, guint element)
{
  const HsPageElement *record = hs_page_flow_get_element (self->flow, element);

  if (self->open->len > 0 && get_innermost (self) == element)
    return;
  if (element != 0)
    open_down_to (self, record->parent);
  end_piece (self);
  cairo_tag_begin (self->cr, record->tag, "");
  g_array_append_val (self->open, element);
}

HsPageTagger *
hs_page_tagger_new (const HsPageFlow *flow, cairo_t *cr, double left, double top)
{
  HsPageTagger *self = g_new0 (HsPageTagger, 1);

  self->flow = flow;
  self->cr = cr;
  self->left = left;
  self->top = top;
  self->open = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

void
hs_page_tagger_free (HsPageTagger *self)
{
  while (self->open->len > 0)
    close_innermost (self);
  g_array_unref (self->open);
  g_free (self);
}

void
hs_page_tagger_enter (HsPageTagger *self, guint element, guint last_strip)
{
  const HsPageElement *record;

  if (element == HS_PAGE_ARTIFACT)
    {
      hs_page_tagger_end_page (self);
      return;
    }
  while (self->open->len > 0 && !is_inside (self, element, get_innermost (self)))
    close_innermost (self);
  if (self->open->len > 0 && get_innermost (self) == element)
    return;
  open_down_to (self, element);
  record = hs_page_flow_get_element (self->flow, element);
  self->has_pieces = record->has_links || record->last_strip > last_strip;
}

void
hs_page_tagger_begin_part (HsPageTagger *self, const char *target)
{
  g_autofree char *attributes = NULL;

  if (!self->has_pieces)
    return;
  if (target != NULL)
    attributes = hs_page_link_get_attributes (self->flow, target);
  if (attributes != NULL)
    {
      end_piece (self);
      begin_piece (self, CAIRO_TAG_LINK, attributes);
    }
  else if (self->piece == NULL)
    begin_piece (self, "Span", "");
}

void
hs_page_tagger_end_part (HsPageTagger *self)
{
  if (g_strcmp0 (self->piece, CAIRO_TAG_LINK) == 0)
    end_piece (self);
}

void
hs_page_tagger_add_places (HsPageTagger *self, guint first, guint end)
{
  g_autoptr (GArray) strips = hs_page_flow_list_places (self->flow, first, end);

  for (guint i = 0; i < strips->len; i++)
    {
      g_autofree char *attributes = NULL;

      attributes = hs_page_link_get_place_attributes (self->flow, g_array_index (strips, guint, i), self->left, self->top);
      cairo_tag_begin (self->cr, CAIRO_TAG_DEST, attributes);
      cairo_tag_end (self->cr, CAIRO_TAG_DEST);
    }
}

void
hs_page_tagger_add_area (HsPageTagger *self, const char *target, const HsRect *box)
{
  g_autofree char *attributes = hs_page_link_get_attributes (self->flow, target);
  g_autofree char *area = NULL;
  g_autofree char *both = NULL;

  if (attributes == NULL)
    return;
  area = hs_page_link_get_area_attribute (box, self->left, self->top);
  both = g_strjoin (" ", attributes, area, NULL);
  cairo_tag_begin (self->cr, CAIRO_TAG_LINK, both);
  cairo_tag_end (self->cr, CAIRO_TAG_LINK);
}

void
hs_page_tagger_end_page (HsPageTagger *self)
{
  end_piece (self);
  if (!self->has_pieces && self->open->len > 0)
    close_innermost (self);
}
