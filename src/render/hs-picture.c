/* hs-picture.c: the timeline of one incident as a picture file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-error.h"
#include "hs-picture.h"
#include "hs-scene-cairo.h"
#include "hs-timeline-scene.h"

#define MOST_SCALE 8.0

typedef cairo_surface_t *(*MakeSurface) (GByteArray *bytes, double width, double height, double scale);

static cairo_status_t
write_bytes_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static HsScene *
make_scene (HsIncident *incident, const HsPictureOptions *options, HsStyle *style)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTextMeasure) measure = hs_text_measure_new (style);
  HsTimelineView view = { .width = options->width > 0 ? options->width : HS_PICTURE_WIDTH, .rtl = options->rtl };
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);

  return hs_timeline_scene_new (layout, 0);
}

static void
paint (const HsScene *scene, const HsStyle *style, cairo_t *cr)
{
  const HsColor *background = hs_style_get_color (style, HS_COLOR_BACKGROUND);

  cairo_set_source_rgb (cr, background->red, background->green, background->blue);
  cairo_paint (cr);
  hs_scene_paint (scene, style, cr);
}

static cairo_surface_t *
make_svg_surface (GByteArray *bytes, double width, double height, double scale)
{
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (write_bytes_cb, bytes, width, height);

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  return surface;
}

static cairo_surface_t *
make_png_surface (GByteArray *bytes, double width, double height, double scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (width * scale), (int) ceil (height * scale));

  cairo_surface_set_device_scale (surface, scale, scale);
  return surface;
}

static double
choose_scale (const HsPictureOptions *options, const HsScene *scene)
{
  double largest = MAX (hs_scene_get_width (scene), hs_scene_get_height (scene));
  double scale = options->scale > 0 ? MIN (options->scale, MOST_SCALE) : 1;

  return MIN (scale, HS_PICTURE_MAX_PIXELS / largest);
}

static gboolean
finish (cairo_surface_t *surface, GByteArray *bytes, GError **error)
{
  cairo_status_t status;

  if (cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_IMAGE)
    cairo_surface_write_to_png_stream (surface, write_bytes_cb, bytes);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  if (status != CAIRO_STATUS_SUCCESS || bytes->len == 0)
    {
      g_set_error (error, HS_ERROR, HS_ERROR_EXPORT, _("The picture could not be drawn: %s"), cairo_status_to_string (status));
      return FALSE;
    }
  return TRUE;
}

static gboolean
save (GByteArray *bytes, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;

  if (g_file_replace_contents (file, (const char *) bytes->data, bytes->len, NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, &reason))
    return TRUE;
  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    g_set_error (error, HS_ERROR, HS_ERROR_EXPORT, _("The picture could not be written: %s"), reason->message);
  return FALSE;
}

static gboolean
write_picture (HsIncident *incident, const HsPictureOptions *options, MakeSurface make_surface, GFile *file, GCancellable *cancellable, GError **error)
{
  const HsPictureOptions usual = { 0 };
  const HsPictureOptions *wanted = options != NULL ? options : &usual;
  g_autoptr (HsStyle) style = hs_style_new (wanted->theme, wanted->text_scale > 0 ? wanted->text_scale : 1, NULL, NULL);
  g_autoptr (HsScene) scene = make_scene (incident, wanted, style);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = make_surface (bytes, hs_scene_get_width (scene), ceil (hs_scene_get_height (scene)), choose_scale (wanted, scene));
  cairo_t *cr = cairo_create (surface);
  gboolean written;

  paint (scene, style, cr);
  cairo_destroy (cr);
  written = finish (surface, bytes, error) && save (bytes, file, cancellable, error);
  cairo_surface_destroy (surface);
  return written;
}

gboolean
hs_picture_write_svg (HsIncident *incident, const HsPictureOptions *options, GFile *file, GCancellable *cancellable, GError **error)
{
  return write_picture (incident, options, make_svg_surface, file, cancellable, error);
}

gboolean
hs_picture_write_png (HsIncident *incident, const HsPictureOptions *options, GFile *file, GCancellable *cancellable, GError **error)
{
  return write_picture (incident, options, make_png_surface, file, cancellable, error);
}
