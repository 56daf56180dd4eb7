/* test-picture.c: tests of hs-picture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <cairo.h>
#include <glib/gstdio.h>
#include <string.h>

#include "hs-error.h"
#include "hs-picture.h"
#include "sample-incidents.h"

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("hindsight-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "picture", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_remove (fixture->path);
  g_rmdir (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
test_png (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("one-path");
  HsPictureOptions options = { .width = 800, .scale = 2, .theme = HS_THEME_DARK };
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;

  g_assert_true (hs_picture_write_png (incident, &options, fixture->file, NULL, &error));
  g_assert_no_error (error);
  surface = cairo_image_surface_create_from_png (fixture->path);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 1600);
  g_assert_cmpint (cairo_image_surface_get_height (surface), >, 400);
  cairo_surface_destroy (surface);
}

static void
test_svg (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("one-path");
  g_autoptr (GError) error = NULL;
  g_autofree char *svg = NULL;

  g_assert_true (hs_picture_write_svg (incident, NULL, fixture->file, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (fixture->path, &svg, NULL, NULL));
  g_assert_nonnull (strstr (svg, "<svg"));
  g_assert_nonnull (strstr (svg, "width=\"1600"));
}

static void
test_huge_scale_is_bounded (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("dateless");
  HsPictureOptions options = { .width = 6000, .scale = 100 };
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;

  g_assert_true (hs_picture_write_png (incident, &options, fixture->file, NULL, &error));
  g_assert_no_error (error);
  surface = cairo_image_surface_create_from_png (fixture->path);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, HS_PICTURE_MAX_PIXELS);
  cairo_surface_destroy (surface);
}

static void
test_no_such_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("dateless");
  g_autofree char *path = g_build_filename (fixture->folder, "missing", "picture.svg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (hs_picture_write_svg (incident, NULL, file, NULL, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_EXPORT);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("dateless");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (hs_picture_write_svg (incident, NULL, fixture->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/picture/png", Fixture, NULL, set_up, test_png, tear_down);
  g_test_add ("/picture/svg", Fixture, NULL, set_up, test_svg, tear_down);
  g_test_add ("/picture/huge-scale-is-bounded", Fixture, NULL, set_up, test_huge_scale_is_bounded, tear_down);
  g_test_add ("/picture/no-such-folder", Fixture, NULL, set_up, test_no_such_folder, tear_down);
  g_test_add ("/picture/cancelled", Fixture, NULL, set_up, test_cancelled, tear_down);
  return g_test_run ();
}
