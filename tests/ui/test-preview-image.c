/* test-preview-image.c: images beside a document, and what pretends to be one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-image.h"

#include <glib/gstdio.h>
#include <string.h>

#define TOO_LARGE "Image not shown: the image is too large to be shown"
#define NO_IMAGE "Image not shown: not an image that can be shown"
#define ELSEWHERE "Image not shown: it does not lie beside the document"

typedef struct
{
  char *outer;  /* holds red.png, out of reach */
  char *folder; /* the library's, within it */
  char *uri;    /* of the document in it */
} Fixture;

static void
save_red (const char *folder, const char *name, int width, int height)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);

  gdk_pixbuf_fill (pixbuf, 0xff0000ff);
  g_assert_true (gdk_pixbuf_save (pixbuf, path, "png", NULL, NULL));
}

static void
save (const Fixture *fixture, const char *name, const void *bytes, gsize length)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, bytes, length, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *document = NULL;

  fixture->outer = g_dir_make_tmp ("hs-image-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->outer, "library", NULL);
  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
  document = g_build_filename (fixture->folder, "own.md", NULL);
  fixture->uri = g_filename_to_uri (document, NULL, NULL);
  save_red (fixture->outer, "red.png", 8, 8);
}

static void
remove_all (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_all (fixture->folder);
  remove_all (fixture->outer);
  g_free (fixture->outer);
  g_free (fixture->folder);
  g_free (fixture->uri);
}

static gboolean
is_waiting (GtkWidget *image)
{
  GtkWidget *child = gtk_widget_get_first_child (image);

  return GTK_IS_LABEL (child) && *gtk_label_get_text (GTK_LABEL (child)) == '\0';
}

/* (transfer full): as soon as it has got its picture or a reason. */
static GtkWidget *
load (const Fixture *fixture, const char *target)
{
  GtkWidget *image = g_object_ref_sink (hs_preview_image_new (fixture->uri, target, "what it shows"));

  while (is_waiting (image))
    g_main_context_iteration (NULL, TRUE);

  return image;
}

static void
assert_refused (const Fixture *fixture, const char *target, const char *reason)
{
  g_autoptr (GtkWidget) image = load (fixture, target);
  GtkWidget *child = gtk_widget_get_first_child (image);

  g_test_message ("%s", target);
  g_assert_true (GTK_IS_LABEL (child));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (child)), ==, reason);
}

static void
test_shown (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) image = NULL;
  GtkWidget *child;

  save_red (fixture->folder, "wide.png", 2400, 100);
  image = load (fixture, "wide.png");
  child = gtk_widget_get_first_child (image);
  g_assert_true (GTK_IS_PICTURE (child));
  g_assert_cmpstr (gtk_picture_get_alternative_text (GTK_PICTURE (child)), ==, "what it shows");
  g_assert_cmpint (gdk_paintable_get_intrinsic_width (gtk_picture_get_paintable (GTK_PICTURE (child))), <=, 1200);
}

static void
test_paths (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link.png", NULL);
  g_autofree char *absolute = g_build_filename (fixture->outer, "red.png", NULL);
  g_autofree char *uri = g_filename_to_uri (absolute, NULL, NULL);

  g_assert_cmpint (symlink ("../red.png", link), ==, 0);
  assert_refused (fixture, "link.png", ELSEWHERE);
  assert_refused (fixture, "../red.png", ELSEWHERE);
  assert_refused (fixture, "x/../../red.png", ELSEWHERE);
  assert_refused (fixture, "%2e%2e/red.png", ELSEWHERE);
  assert_refused (fixture, absolute, ELSEWHERE);
  assert_refused (fixture, uri, ELSEWHERE);
  assert_refused (fixture, "nothing.png", "Image not shown: the file is not there");
  assert_refused (fixture, ".", ELSEWHERE);
}

static gboolean
can_read_svg (void)
{
  g_autoptr (GSList) formats = gdk_pixbuf_get_formats ();
  gboolean found = FALSE;

  for (GSList *item = formats; item != NULL; item = item->next)
    {
      g_autofree char *name = gdk_pixbuf_format_get_name (item->data);

      found = found || g_str_equal (name, "svg");
    }

  return found;
}

/* The head of a PNG that claims 60,000 times 60,000 pixels, and a file of 33 MB that holds nothing. */
static void
test_bombs (Fixture *fixture, gconstpointer data)
{
  static const guint8 head[] = { 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0xea, 0x60, 0, 0,
                                 0xea, 0x60, 8, 2, 0, 0, 0, 0x0f, 0xb0, 0xe2, 0x15, 0, 0, 0, 16, 'I', 'D', 'A', 'T',
                                 0x78, 0x9c, 0, 0, 0, 0, 0, 0 };
  static const char svg[] = "<svg xmlns='http://www.w3.org/2000/svg' width='90000' height='90000'/>";
  static const char xpm[] = "/* XPM */\nstatic char *x[] = {\"1 1 1 1\", \"a c #f00\", \"a\"};\n";
  g_autofree char *large = g_build_filename (fixture->folder, "large.png", NULL);

  save (fixture, "bomb.png", head, sizeof head);
  save (fixture, "bomb.svg", svg, strlen (svg));
  save (fixture, "text.png", "no image at all", 15);
  save (fixture, "odd.xpm", xpm, strlen (xpm));
  save (fixture, "large.png", "", 0);
  g_assert_cmpint (truncate (large, 33 * 1024 * 1024), ==, 0);
  assert_refused (fixture, "bomb.png", TOO_LARGE);
  assert_refused (fixture, "large.png", TOO_LARGE);
  assert_refused (fixture, "text.png", NO_IMAGE);
  assert_refused (fixture, "odd.xpm", NO_IMAGE);
  assert_refused (fixture, "bomb.svg", can_read_svg () ? TOO_LARGE : NO_IMAGE);
}

static guint
count_red (GdkPaintable *paintable)
{
  GdkTexture *texture = GDK_TEXTURE (paintable);
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new0 (guint32, (gsize) width * height);
  guint n = 0;

  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);
  for (int i = 0; i < width * height; i++)
    n += (pixels[i] & 0xffffff) == 0xff0000;

  return n;
}

/* Its scripts do not run, and what lies elsewhere is not drawn, near or far. */
static void
test_svg (Fixture *fixture, gconstpointer data)
{
  static const char svg[]
      = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' height='40'>"
        "<script>document.documentElement.setAttribute('fill', 'red')</script><rect width='10' height='10' fill='lime'/>"
        "<image x='10' width='30' height='30' xlink:href='../red.png'/><image y='10' width='30' height='30' href='near.png'/>"
        "<image width='9' height='9' href='https://example.com/x.png'/></svg>";
  g_autoptr (GtkWidget) image = NULL;
  GtkWidget *child;

  save_red (fixture->folder, "near.png", 8, 8);
  save (fixture, "evil.svg", svg, strlen (svg));
  if (!can_read_svg ())
    {
      g_test_skip ("nothing here reads SVG: install librsvg2-common");
      assert_refused (fixture, "evil.svg", NO_IMAGE);
      return;
    }
  image = load (fixture, "evil.svg");
  child = gtk_widget_get_first_child (image);
  g_assert_true (GTK_IS_PICTURE (child));
  g_assert_cmpuint (count_red (gtk_picture_get_paintable (GTK_PICTURE (child))), ==, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/preview-image/shown", Fixture, NULL, set_up, test_shown, tear_down);
  g_test_add ("/preview-image/paths", Fixture, NULL, set_up, test_paths, tear_down);
  g_test_add ("/preview-image/bombs", Fixture, NULL, set_up, test_bombs, tear_down);
  g_test_add ("/preview-image/svg", Fixture, NULL, set_up, test_svg, tear_down);

  return g_test_run ();
}
