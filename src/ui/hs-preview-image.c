/* hs-preview-image.c: an image from beside a document as a widget within its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-preview-image.h"

#include <glib/gi18n-lib.h>

#include "hs-error.h"
#include "hs-uri.h"

/* Larger images are scaled down while they are read; ones beyond the limits are not read at all. */
#define MAX_WIDTH 1200
#define MAX_HEIGHT 1000
#define MAX_PIXELS (40 * 1000 * 1000)
#define MAX_BYTES (32 * 1024 * 1024)

struct _HsPreviewImage
{
  GtkWidget parent_instance;

  GtkWidget *child;
  GCancellable *cancellable;
  char *text;
};

G_DEFINE_FINAL_TYPE (HsPreviewImage, hs_preview_image, GTK_TYPE_WIDGET)

/* What authors use; the rest of what the platform could read is only a danger. */
static gboolean
is_known (GdkPixbufFormat *format)
{
  static const char *const names[] = { "png", "jpeg", "svg", "webp", "gif", NULL };
  g_autofree char *name = format != NULL ? gdk_pixbuf_format_get_name (format) : NULL;

  return name != NULL && g_strv_contains (names, name);
}

static gboolean
check_size (GFile *file, int *width, int *height, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  if (info == NULL)
    g_set_error_literal (error, HS_ERROR, HS_ERROR_READ, _("the file is not there"));
  else if (g_file_info_get_size (info) > MAX_BYTES)
    g_set_error_literal (error, HS_ERROR, HS_ERROR_TOO_LARGE, _("the image is too large to be shown"));
  else if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR || path == NULL
           || !is_known (gdk_pixbuf_get_file_info (path, width, height)))
    g_set_error_literal (error, HS_ERROR, HS_ERROR_READ, _("not an image that can be shown"));
  else if ((gint64) *width * *height > MAX_PIXELS)
    g_set_error_literal (error, HS_ERROR, HS_ERROR_TOO_LARGE, _("the image is too large to be shown"));
  else
    return TRUE;

  return FALSE;
}

static void
load_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GFile *file = task_data;
  g_autoptr (GInputStream) stream = NULL;
  GdkPixbuf *pixbuf = NULL;
  GError *error = NULL;
  int width, height;

  if (check_size (file, &width, &height, &error))
    stream = G_INPUT_STREAM (g_file_read (file, cancellable, &error));
  if (stream != NULL)
    pixbuf = gdk_pixbuf_new_from_stream_at_scale (stream, MIN (width, MAX_WIDTH), MIN (height, MAX_HEIGHT), TRUE,
                                                  cancellable, &error);
  if (pixbuf != NULL)
    g_task_return_pointer (task, pixbuf, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
set_child (HsPreviewImage *self, GtkWidget *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
show_reason (HsPreviewImage *self, const char *reason)
{
  /* Translators: %s is why an image of the document is not shown */
  g_autofree char *text = g_strdup_printf (_("Image not shown: %s"), reason);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "caption");
  set_child (self, label);
}

static void
show_pixbuf (HsPreviewImage *self, GdkPixbuf *pixbuf)
{
  g_autoptr (GdkTexture) texture = gdk_texture_new_for_pixbuf (pixbuf);
  GtkWidget *picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (texture));

  gtk_picture_set_alternative_text (GTK_PICTURE (picture), self->text);
  gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
  gtk_widget_set_halign (picture, GTK_ALIGN_START);
  set_child (self, picture);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPixbuf) pixbuf = g_task_propagate_pointer (G_TASK (result), &error);

  if (pixbuf != NULL)
    show_pixbuf (HS_PREVIEW_IMAGE (source), pixbuf);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_reason (HS_PREVIEW_IMAGE (source), error->message);
}

static void
load (HsPreviewImage *self, GFile *file)
{
  g_autoptr (GTask) task = NULL;

  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, loaded_cb, NULL);
  g_task_set_source_tag (task, load);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_thread);
}

/* The width comes from the size request; the height follows the picture, which never grows beyond
 * its own size. */
static void
hs_preview_image_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                          int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  HsPreviewImage *self = HS_PREVIEW_IMAGE (widget);
  GdkPaintable *paintable = GTK_IS_PICTURE (self->child) ? gtk_picture_get_paintable (GTK_PICTURE (self->child)) : NULL;
  int width, height, room;

  if (paintable == NULL)
    {
      gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
      return;
    }

  width = gdk_paintable_get_intrinsic_width (paintable);
  height = gdk_paintable_get_intrinsic_height (paintable);
  gtk_widget_get_size_request (widget, &room, NULL);
  if (room > 0 && width > room)
    {
      height = MAX ((gint64) height * room / width, 1);
      width = room;
    }
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static void
hs_preview_image_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (HS_PREVIEW_IMAGE (widget)->child, width, height, baseline, NULL);
}

static void
hs_preview_image_dispose (GObject *object)
{
  HsPreviewImage *self = HS_PREVIEW_IMAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (hs_preview_image_parent_class)->dispose (object);
}

static void
hs_preview_image_class_init (HsPreviewImageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_preview_image_dispose;
  widget_class->measure = hs_preview_image_measure;
  widget_class->size_allocate = hs_preview_image_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "previewimage");
}

static void
hs_preview_image_init (HsPreviewImage *self)
{
  set_child (self, gtk_label_new (NULL));
}

GtkWidget *
hs_preview_image_new (const char *document_uri, const char *target, const char *text)
{
  HsPreviewImage *self = g_object_new (HS_TYPE_PREVIEW_IMAGE, NULL);
  g_autoptr (GFile) file = hs_uri_find_file (document_uri, target, NULL);

  self->text = g_strdup (text);
  if (file != NULL)
    load (self, file);
  else
    show_reason (self, _("it does not lie beside the document"));

  return GTK_WIDGET (self);
}
