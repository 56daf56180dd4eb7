/* test-page-picture.c: tests of hs-page-picture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <string.h>

#include "hs-block-builder.h"
#include "hs-page-picture.h"

typedef struct
{
  char *root;
  char *folder;
  char *uri;
} Fixture;

static void
write_png (const char *folder, const char *name, int width, int height)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);

  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *document = NULL;

  fixture->root = g_dir_make_tmp ("hindsight-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->root, "documents", NULL);
  g_mkdir (fixture->folder, 0700);
  document = g_build_filename (fixture->folder, "outage.md", NULL);
  fixture->uri = g_filename_to_uri (document, NULL, NULL);
  write_png (fixture->root, "outside.png", 10, 10);
  write_png (fixture->folder, "wide graph.png", 2000, 100);
  write_png (fixture->folder, "high.png", 100, 4000);
  write_png (fixture->folder, "small.png", 50, 20);
}

static void
remove_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_file (fixture->folder, "wide graph.png");
  remove_file (fixture->folder, "high.png");
  remove_file (fixture->folder, "small.png");
  remove_file (fixture->folder, "broken.png");
  remove_file (fixture->root, "outside.png");
  g_rmdir (fixture->folder);
  g_rmdir (fixture->root);
  g_free (fixture->root);
  g_free (fixture->folder);
  g_free (fixture->uri);
}

static HsBlocks *
parse (const char *markdown)
{
  g_autoptr (GBytes) bytes = g_bytes_new (markdown, strlen (markdown));
  g_autoptr (HsText) text = hs_text_new (bytes, NULL);

  return hs_blocks_new_from_text (text);
}

static gboolean
add (Fixture *fixture, HsPageFlow *flow, const char *markdown)
{
  g_autoptr (HsBlocks) blocks = parse (markdown);

  return hs_page_picture_add (flow, hs_blocks_get (blocks, 0), fixture->uri, 20, 300);
}

static const HsPageItem *
get_item (HsPageFlow *flow)
{
  hs_page_flow_break (flow, 700);
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (flow, 0, 1);

  g_assert_cmpuint (items->len, ==, 1);
  return g_ptr_array_index (items, 0);
}

static void
test_fits (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *markdown;
    double width;
    double height;
  } cases[] = {
    { "![A graph](wide%20graph.png)", 300, 15 },
    { "![](high.png)", 12, 480 },
    { "![Small](./small.png)", 30, 12 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsPageFlow) flow = hs_page_flow_new (400);

      g_assert_true (add (fixture, flow, cases[i].markdown));
      g_assert_cmpfloat_with_epsilon (get_item (flow)->width, cases[i].width, 0.01);
      g_assert_cmpfloat_with_epsilon (hs_page_flow_get_strip (flow, 0)->height, cases[i].height, 0.01);
    }
}

static void
test_alternative (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageFlow) flow = hs_page_flow_new (400);

  g_assert_true (add (fixture, flow, "![A small thing](small.png)"));
  g_assert_cmpstr (hs_page_flow_get_element (flow, 1)->tag, ==, "Figure");
  g_assert_cmpstr (hs_page_flow_get_element (flow, 1)->alternative, ==, "A small thing");
}

/* Nothing but a picture file in the document's folder gets into a report. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static const char *const refused[] = {
    "![Outside](../outside.png)",
    "![Remote](https://example.org/small.png)",
    "![Absolute](/tmp/small.png)",
    "![File](file:///tmp/small.png)",
    "![Missing](missing.png)",
    "![Broken](broken.png)",
    "![Folder](.)",
    "Text with ![small](small.png)",
    "No picture",
  };
  g_autofree char *broken = g_build_filename (fixture->folder, "broken.png", NULL);
  g_autoptr (HsPageFlow) flow = hs_page_flow_new (400);

  g_assert_true (g_file_set_contents (broken, "no picture", -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_false (add (fixture, flow, refused[i]));
  g_assert_cmpuint (hs_page_flow_get_n_strips (flow), ==, 0);
}

static void
test_describe (void)
{
  static const char *const cases[][2] = {
    { "![](https://example.org/a.png)", "Picture: https://example.org/a.png" },
    { "![Graph](a.png)", "Picture: Graph (a.png)" },
    { "Text ![Graph](a.png)", NULL },
    { "Text", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsBlocks) blocks = parse (cases[i][0]);
      g_autofree char *text = hs_page_picture_describe (hs_blocks_get (blocks, 0));

      g_assert_cmpstr (text, ==, cases[i][1]);
    }
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/page-picture/fits", test_fits);
  ADD ("/page-picture/alternative", test_alternative);
  ADD ("/page-picture/refused", test_refused);
  g_test_add_func ("/page-picture/describe", test_describe);
  return g_test_run ();
}
