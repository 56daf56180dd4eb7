/* hs-page-frame.c: what surrounds the text area of every page: margins, footer, page number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-page-frame.h"

#include "hs-page-text.h"

struct _HsPageFrame
{
  HsStyle *style;
  PangoContext *context;
  char *source;
  double width;
  double height;
  HsRect area;
};

#define MARGIN_SIDE 52
#define MARGIN_TOP 50
#define MARGIN_BOTTOM 64
#define FOOTER_RULE 44 /* points above the lower edge of the sheet */
#define FOOTER_BASELINE 31
#define FOOTER_GAP 24 /* at least, between source and page number */
#define HAIRLINE 0.5

HsPageFrame *
hs_page_frame_new (HsPaper paper, gboolean landscape, const HsStyle *style, PangoContext *context, const char *source)
{
  HsPageFrame *self = g_new0 (HsPageFrame, 1);

  self->style = hs_style_ref ((HsStyle *) style);
  self->context = g_object_ref (context);
  self->source = g_strdup (source);
  self->width = landscape ? hs_paper_get_height (paper) : hs_paper_get_width (paper);
  self->height = landscape ? hs_paper_get_width (paper) : hs_paper_get_height (paper);
  self->area.x = MARGIN_SIDE;
  self->area.y = MARGIN_TOP;
  self->area.width = self->width - 2 * MARGIN_SIDE;
  self->area.height = self->height - MARGIN_TOP - MARGIN_BOTTOM;
  return self;
}

void
hs_page_frame_free (HsPageFrame *self)
{
  hs_style_unref (self->style);
  g_object_unref (self->context);
  g_free (self->source);
  g_free (self);
}

double
hs_page_frame_get_width (const HsPageFrame *self)
{
  return self->width;
}

double
hs_page_frame_get_height (const HsPageFrame *self)
{
  return self->height;
}

const HsRect *
hs_page_frame_get_area (const HsPageFrame *self)
{
  return &self->area;
}

static void
paint_rule (const HsPageFrame *self, cairo_t *cr)
{
  const HsColor *color = hs_style_get_color (self->style, HS_COLOR_BORDER);

  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
  cairo_rectangle (cr, self->area.x, self->height - FOOTER_RULE, self->area.width, HAIRLINE);
  cairo_fill (cr);
}

/* Returns the width of the text. It is set at the right edge, or cut off at @width at the left. */
static double
paint_text (const HsPageFrame *self, cairo_t *cr, const char *string, gboolean at_right, double width)
{
  g_autoptr (HsPageText) text = hs_page_text_new (self->context, self->style, HS_TEXT_FOOTER, HS_COLOR_DIM, string, NULL, 0);
  g_autoptr (GArray) lines = NULL;
  double x = self->area.x;

  hs_page_text_set_single_line (text, width);
  lines = hs_page_text_get_lines (text);
  const HsPageLine *line = &g_array_index (lines, HsPageLine, 0);
  if (at_right)
    x += width - line->width;
  hs_page_text_paint_line (text, line->line, cr, x, self->height - FOOTER_BASELINE, NULL);
  return line->width;
}

void
hs_page_frame_paint (const HsPageFrame *self, cairo_t *cr, guint page, guint n_pages)
{
  /* Translators: at the foot of a page of the report, as in "page 3 of 7" */
  g_autofree char *number = g_strdup_printf (_("page %u of %u"), page + 1, n_pages);
  double number_width;

  paint_rule (self, cr);
  number_width = paint_text (self, cr, number, TRUE, self->area.width);
  paint_text (self, cr, self->source, FALSE, self->area.width - number_width - FOOTER_GAP);
}
