/* hs-page-picture.c: pictures that stand beside a document, in the flow of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-page-picture.h"

#define MAX_BYTES (32 * 1024 * 1024)
#define MAX_PIXELS 3000 /* of the longer side; more than that no printer shows */
#define POINTS_PER_PIXEL 0.6
#define MAX_HEIGHT 480
#define SPACE 8

/* The paragraph's only content, else NULL. */
static const HsSpan *
find_picture (const HsBlock *block)
{
  const HsSpan *picture = NULL;

  for (guint i = 0; i < block->n_spans; i++)
    if (block->spans[i].type == HS_SPAN_IMAGE)
      {
        if (picture != NULL)
          return NULL;
        picture = &block->spans[i];
      }
  if (picture == NULL || picture->target == NULL)
    return NULL;
  return picture->start == 0 && picture->end == strlen (block->text) ? picture : NULL;
}

/* Only files in the document's folder and below: a document must not pull others into a report. */
static GFile *
find_file (const char *base_uri, const char *target)
{
  g_autoptr (GFile) document = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (base_uri == NULL || g_uri_peek_scheme (target) != NULL || target[0] == '/')
    return NULL;
  path = g_uri_unescape_string (target, NULL);
  document = g_file_new_for_uri (base_uri);
  folder = g_file_get_parent (document);
  if (path == NULL || folder == NULL || !g_file_is_native (folder))
    return NULL;
  file = g_file_resolve_relative_path (folder, path);
  return g_file_has_prefix (file, folder) ? g_steal_pointer (&file) : NULL;
}

static GBytes *
read_file (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR || g_file_info_get_size (info) > MAX_BYTES)
    return NULL;
  return g_file_load_bytes (file, NULL, NULL, NULL);
}

static void
limit_size_cb (GdkPixbufLoader *loader, int width, int height, gpointer user_data)
{
  double scale = (double) MAX_PIXELS / MAX (MAX (width, height), 1);
  gboolean *intact = user_data;

  if (scale >= 1)
    return;
  gdk_pixbuf_loader_set_size (loader, MAX (width * scale, 1), MAX (height * scale, 1));
  *intact = FALSE;
}

/* @intact tells whether the pixels are those of the file, neither shrunk nor turned. */
static GdkPixbuf *
decode (GBytes *bytes, gboolean *intact)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  GdkPixbuf *pixbuf, *turned;
  gboolean written;

  *intact = TRUE;
  g_signal_connect (loader, "size-prepared", G_CALLBACK (limit_size_cb), intact);
  written = gdk_pixbuf_loader_write_bytes (loader, bytes, NULL);
  pixbuf = gdk_pixbuf_loader_close (loader, NULL) && written ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;
  if (pixbuf == NULL)
    return NULL;
  turned = gdk_pixbuf_apply_embedded_orientation (pixbuf);
  *intact = *intact && turned == pixbuf;
  return turned;
}

/* cairo wants premultiplied pixels in machine order. */
static guint32
convert_pixel (const guchar *pixel, gboolean has_alpha)
{
  guint32 alpha = has_alpha ? pixel[3] : 255;

  return alpha << 24 | (pixel[0] * alpha / 255) << 16 | (pixel[1] * alpha / 255) << 8 | pixel[2] * alpha / 255;
}

static cairo_surface_t *
create_surface (GdkPixbuf *pixbuf)
{
  int width = gdk_pixbuf_get_width (pixbuf);
  int height = gdk_pixbuf_get_height (pixbuf);
  gboolean has_alpha = gdk_pixbuf_get_has_alpha (pixbuf);
  cairo_surface_t *surface = cairo_image_surface_create (has_alpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, width, height);
  guchar *target = cairo_image_surface_get_data (surface);

  for (int y = 0; target != NULL && y < height; y++)
    {
      const guchar *pixel = gdk_pixbuf_read_pixels (pixbuf) + (gsize) y * gdk_pixbuf_get_rowstride (pixbuf);
      guint32 *row = (guint32 *) (target + (gsize) y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < width; x++, pixel += gdk_pixbuf_get_n_channels (pixbuf))
        row[x] = convert_pixel (pixel, has_alpha);
    }
  cairo_surface_mark_dirty (surface);
  return surface;
}

static gboolean
is_jpeg (GBytes *bytes)
{
  static const guchar magic[] = { 0xff, 0xd8, 0xff };

  return g_bytes_get_size (bytes) > sizeof magic && memcmp (g_bytes_get_data (bytes, NULL), magic, sizeof magic) == 0;
}

/* A JPEG goes into the PDF as it is, so that it neither grows nor fades. */
static void
attach_jpeg (cairo_surface_t *surface, GBytes *bytes)
{
  gsize size;
  const guchar *data = g_bytes_get_data (bytes, &size);
  cairo_status_t status;

  if (!is_jpeg (bytes))
    return;
  status = cairo_surface_set_mime_data (surface, CAIRO_MIME_TYPE_JPEG, data, size, (cairo_destroy_func_t) g_bytes_unref,
                                        g_bytes_ref (bytes));
  if (status != CAIRO_STATUS_SUCCESS)
    g_bytes_unref (bytes);
}

static cairo_surface_t *
load (GFile *file)
{
  g_autoptr (GBytes) bytes = read_file (file);
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  cairo_surface_t *surface;
  gboolean intact;

  if (bytes == NULL)
    return NULL;
  pixbuf = decode (bytes, &intact);
  if (pixbuf == NULL)
    return NULL;
  surface = create_surface (pixbuf);
  if (intact)
    attach_jpeg (surface, bytes);
  return surface;
}

static void
add_surface (HsPageFlow *flow, cairo_surface_t *surface, const char *alternative, double x, double width)
{
  double pixel_width = cairo_image_surface_get_width (surface);
  double pixel_height = cairo_image_surface_get_height (surface);
  double shown = MIN (pixel_width * POINTS_PER_PIXEL, width);

  shown = MIN (shown, MAX_HEIGHT * pixel_width / pixel_height);
  hs_page_flow_leave (flow, SPACE);
  hs_page_flow_open (flow, "Figure");
  hs_page_flow_set_alternative (flow, alternative);
  hs_page_flow_add_strip (flow, shown * pixel_height / pixel_width);
  hs_page_flow_add_image (flow, surface, x, 0, shown);
  hs_page_flow_close (flow);
  hs_page_flow_leave (flow, SPACE);
}

gboolean
hs_page_picture_add (HsPageFlow *flow, const HsBlock *block, const char *base_uri, double x, double width)
{
  const HsSpan *picture = find_picture (block);
  g_autoptr (GFile) file = picture != NULL ? find_file (base_uri, picture->target) : NULL;
  cairo_surface_t *surface = file != NULL ? load (file) : NULL;
  gboolean usable = surface != NULL && cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS;

  if (usable)
    add_surface (flow, surface, block->text, x, width);
  g_clear_pointer (&surface, cairo_surface_destroy);
  return usable;
}

char *
hs_page_picture_describe (const HsBlock *block)
{
  const HsSpan *picture = find_picture (block);

  if (picture == NULL)
    return NULL;
  if (block->text[0] == '\0')
    /* Translators: in the place of a picture that the report does not hold; %s is its address */
    return g_strdup_printf (_("Picture: %s"), picture->target);
  /* Translators: in the place of a picture; what it shows, then its address */
  return g_strdup_printf (_("Picture: %s (%s)"), block->text, picture->target);
}
