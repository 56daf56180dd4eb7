/* hs-page-text.h: a piece of text, shaped and broken into lines, for the pages of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pangocairo.h>

#include "hs-block.h"
#include "hs-style.h"

G_BEGIN_DECLS

/**
 * HsPageText:
 *
 * Text with its inline markup, set in a role of the style. Reference-counted; used by one thread.
 */
typedef struct _HsPageText HsPageText;

/* One line: `height` is the room it takes, `baseline` the distance of its baseline from the top of
 * that room, `width` that of its ink and spaces, all in points. `right_to_left` is the direction of
 * its paragraph. */
typedef struct
{
  PangoLayoutLine *line;
  double height;
  double baseline;
  double width;
  gboolean right_to_left;
} HsPageLine;

/* @spans (nullable) must outlive the text; those of links get %HS_COLOR_LINK, all else @color. */
HsPageText *hs_page_text_new (PangoContext *context,
                              const HsStyle *style,
                              HsTextRole role,
                              HsColorRole color,
                              const char *text,
                              const HsSpan *spans,
                              guint n_spans);
HsPageText *hs_page_text_ref (HsPageText *self);
void hs_page_text_unref (HsPageText *self);

/* Breaks the text into lines of at most @width points; a word that is wider is broken too. */
void hs_page_text_set_width (HsPageText *self, double width);

/* Sets the text on one line that ends in an ellipsis where it does not fit into @width points. */
void hs_page_text_set_single_line (HsPageText *self, double width);

/* The width on one line (of the widest paragraph), and that of the widest word. */
double hs_page_text_get_natural_width (HsPageText *self);
double hs_page_text_get_minimum_width (HsPageText *self);

/* (element-type HsPageLine) (transfer full): the lines, which live as long as the text. */
GArray *hs_page_text_get_lines (HsPageText *self);

gboolean hs_page_text_has_links (const HsPageText *self);

/* What a painter does around the part of a line that is a link (@target is its address as written)
 * and around all other parts (@target is %NULL). Either may be %NULL. */
typedef struct
{
  void (*begin) (const char *target, gpointer user_data);
  void (*end) (const char *target, gpointer user_data);
  gpointer user_data;
} HsPageTextParts;

/* Paints @line with the left end of its baseline at @x, @y. @parts is nullable. */
void hs_page_text_paint_line (HsPageText *self,
                              PangoLayoutLine *line,
                              cairo_t *cr,
                              double x,
                              double y,
                              const HsPageTextParts *parts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPageText, hs_page_text_unref)

G_END_DECLS
