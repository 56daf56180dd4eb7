/* hs-picture.c: the timeline of one incident as a picture file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <cairo.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "hs-error.h"
#include "hs-picture.h"
#include "hs-save.h"
#include "hs-scene-cairo.h"
#include "hs-scene-svg.h"
#include "hs-timeline-scene.h"

#define MOST_SCALE 8.0

static const HsPictureOptions usual = { 0 };

static HsStyle *
make_style (const HsPictureOptions *options)
{
  return hs_style_new (options->theme, options->text_scale > 0 ? options->text_scale : 1, NULL, NULL);
}

static HsScene *
make_scene_of (HsTimeline *timeline, const HsTimelineView *seen, const HsPictureOptions *options, HsStyle *style)
{
  g_autoptr (HsTextMeasure) measure = hs_text_measure_new (style);
  HsTimelineView view = seen != NULL ? *seen : (HsTimelineView) { 0 };
  g_autoptr (HsTimelineLayout) layout = NULL;

  view.width = options->width > 0 ? options->width : HS_PICTURE_WIDTH;
  view.height = 0;
  view.rtl = options->rtl;
  layout = hs_timeline_layout_new (timeline, &view, measure);
  return hs_timeline_scene_new (layout, 0);
}

static HsScene *
make_scene (HsIncident *incident, const HsPictureOptions *options, HsStyle *style)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

  return make_scene_of (timeline, NULL, options, style);
}

static double
choose_scale (const HsPictureOptions *options, const HsScene *scene)
{
  double largest = MAX (hs_scene_get_width (scene), hs_scene_get_height (scene));
  double scale = options->scale > 0 ? MIN (options->scale, MOST_SCALE) : 1;

  return MIN (scale, HS_PICTURE_MAX_PIXELS / largest);
}

static cairo_surface_t *
paint (const HsScene *scene, const HsStyle *style, double scale)
{
  const HsColor *background = hs_style_get_color (style, HS_COLOR_BACKGROUND);
  int width = (int) ceil (hs_scene_get_width (scene) * scale), height = (int) ceil (hs_scene_get_height (scene) * scale);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, background->red, background->green, background->blue);
  cairo_paint (cr);
  hs_scene_paint (scene, style, cr);
  cairo_destroy (cr);
  return surface;
}

static cairo_status_t
write_bytes_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* %NULL with @error where there is not enough memory for so large a picture. */
static GByteArray *
encode_png (cairo_surface_t *surface, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_status_t status = cairo_surface_write_to_png_stream (surface, write_bytes_cb, bytes);

  if (status == CAIRO_STATUS_SUCCESS)
    return g_steal_pointer (&bytes);
  g_set_error (error, HS_ERROR, HS_ERROR_EXPORT, _("The picture could not be drawn: %s"), cairo_status_to_string (status));
  return NULL;
}

static gboolean
save (const char *data, gsize length, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;

  if (hs_save (file, data, length, cancellable, &reason))
    return TRUE;
  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    g_set_error (error, HS_ERROR, HS_ERROR_EXPORT, _("The picture could not be written: %s"), reason->message);
  return FALSE;
}

gboolean
hs_picture_write_svg (HsIncident *incident, const HsPictureOptions *options, GFile *file, GCancellable *cancellable, GError **error)
{
  const HsPictureOptions *wanted = options != NULL ? options : &usual;
  g_autoptr (HsStyle) style = make_style (wanted);
  g_autoptr (HsScene) scene = make_scene (incident, wanted, style);
  g_autofree char *svg = hs_scene_to_svg (scene, style, hs_incident_get_title (incident));

  return save (svg, strlen (svg), file, cancellable, error);
}

gboolean
hs_picture_write_png (HsIncident *incident, const HsPictureOptions *options, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (GBytes) png = hs_picture_draw_png (timeline, NULL, options, error);

  return png != NULL && save (g_bytes_get_data (png, NULL), g_bytes_get_size (png), file, cancellable, error);
}

GBytes *
hs_picture_draw_png (HsTimeline *timeline, const HsTimelineView *view, const HsPictureOptions *options, GError **error)
{
  const HsPictureOptions *wanted = options != NULL ? options : &usual;
  g_autoptr (HsStyle) style = make_style (wanted);
  g_autoptr (HsScene) scene = make_scene_of (timeline, view, wanted, style);
  cairo_surface_t *surface = paint (scene, style, choose_scale (wanted, scene));
  g_autoptr (GByteArray) png = encode_png (surface, error);

  cairo_surface_destroy (surface);
  return png != NULL ? g_byte_array_free_to_bytes (g_steal_pointer (&png)) : NULL;
}
