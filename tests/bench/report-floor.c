/* report-floor.c: the least that a PDF through Pango and cairo costs: each line of a text, wrapped, paged, no structure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: report-floor IN OUT.pdf
 */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <string.h>

#define WIDTH 595
#define HEIGHT 842
#define MARGIN 56

/* Paints the lines of @layout from @y on, on new pages where they do not fit; returns where they end. */
static double
paint (cairo_t *cr, PangoLayout *layout, double y)
{
  for (GSList *node = pango_layout_get_lines_readonly (layout); node != NULL; node = node->next)
    {
      PangoRectangle extents;

      pango_layout_line_get_extents (node->data, NULL, &extents);
      if (y + pango_units_to_double (extents.height) > HEIGHT - MARGIN)
        {
          cairo_show_page (cr);
          y = MARGIN;
        }
      cairo_move_to (cr, MARGIN, y - pango_units_to_double (extents.y));
      pango_cairo_show_layout_line (cr, node->data);
      y += pango_units_to_double (extents.height);
    }
  return y;
}

int
main (int argc, char **argv)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoLayout *layout;
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell 10");
  double y = MARGIN;

  if (argc != 3 || !g_file_get_contents (argv[1], &text, NULL, NULL))
    return 2;
  lines = g_strsplit (text, "\n", -1);
  surface = cairo_pdf_surface_create (argv[2], WIDTH, HEIGHT);
  cr = cairo_create (surface);
  layout = pango_cairo_create_layout (cr);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (WIDTH - 2 * MARGIN) * PANGO_SCALE);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      pango_layout_set_text (layout, lines[i], -1);
      y = paint (cr, layout, y);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  g_object_unref (layout);
  pango_font_description_free (font);
  return 0;
}
