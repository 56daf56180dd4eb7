/* test-page-painter.c: tests of hs-page-painter.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-page-painter.h"
#include "hs-scene.h"
#include "page-sample.h"
#include "painting.h"

#define PAGE_HEIGHT 50
#define STRIP 20 /* two of them on a page */

static const HsRect sheet = { 0, 0, PAGE_SAMPLE_WIDTH, PAGE_HEIGHT };

static Painting *
paint (PageSample *sample, guint page)
{
  Painting *painting = painting_new (PAGE_SAMPLE_WIDTH, PAGE_HEIGHT);

  hs_page_painter_paint (sample->flow, sample->style, painting->cr, page, NULL);
  return painting;
}

static void
assert_ink (PageSample *sample, guint page, const HsRect *expected)
{
  g_autoptr (Painting) painting = paint (sample, page);
  HsRect ink = painting_get_ink (painting, &sheet);

  g_assert_cmpfloat (ink.x, ==, expected->x);
  g_assert_cmpfloat (ink.y, ==, expected->y);
  g_assert_cmpfloat (ink.width, ==, expected->width);
  g_assert_cmpfloat (ink.height, ==, expected->height);
}

static void
add_strips (PageSample *sample, guint n_strips)
{
  for (guint i = 0; i < n_strips; i++)
    hs_page_flow_add_strip (sample->flow, STRIP);
}

static void
add_scene (PageSample *sample, HsColorRole color, double x, double y)
{
  g_autoptr (HsScene) scene = hs_scene_new (6, 4);
  HsRect box = { 0, 0, 6, 4 };

  hs_scene_add_rect (scene, &box, color, 0);
  hs_page_flow_add_scene (sample->flow, scene, x, y);
}

/* A band goes on over page breaks; a hairline is only where it ends. */
static void
test_bands (void)
{
  static const struct
  {
    guint first;
    guint end;
    double height;
    HsRect ink[3]; /* of each page */
  } cases[] = {
    { 0, 1, 0, { { 10, 0, 30, 20 }, { 0 }, { 0 } } },
    { 1, 4, 0, { { 10, 20, 30, 20 }, { 10, 0, 30, 40 }, { 0 } } },
    { 0, 5, 0, { { 10, 0, 30, 40 }, { 10, 0, 30, 40 }, { 10, 0, 30, 20 } } },
    { 2, 2, 0, { { 0 }, { 0 }, { 0 } } },
    { 1, 2, 2, { { 10, 38, 30, 2 }, { 0 }, { 0 } } },
    { 1, 3, 2, { { 0 }, { 10, 18, 30, 2 }, { 0 } } },
    { 0, 5, 2, { { 0 }, { 0 }, { 10, 18, 30, 2 } } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PageSample sample;
      HsPageBand band = { HS_BAND_FILLED, cases[i].first, cases[i].end, 10, 30, cases[i].height, HS_COLOR_FOREGROUND };

      page_sample_set_up (&sample, NULL);
      add_strips (&sample, 5);
      hs_page_flow_add_band (sample.flow, &band);
      hs_page_flow_break (sample.flow, PAGE_HEIGHT);
      g_assert_cmpuint (hs_page_flow_get_n_pages (sample.flow), ==, 3);
      for (guint page = 0; page < 3; page++)
        assert_ink (&sample, page, &cases[i].ink[page]);
      page_sample_tear_down (&sample, NULL);
    }
}

/* Of many bands each page gets its own, whatever the order in which they came. */
static void
test_many_bands (PageSample *sample, gconstpointer data)
{
  add_strips (sample, 40);
  for (guint i = 40; i > 0; i--)
    hs_page_flow_add_band (sample->flow, &(HsPageBand) { .first = i - 1, .end = i, .x = i, .width = 1, .color = HS_COLOR_FOREGROUND });
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);
  g_assert_cmpuint (hs_page_flow_get_n_pages (sample->flow), ==, 20);
  for (guint page = 0; page < 20; page++)
    assert_ink (sample, page, &(HsRect) { 2 * page + 1, 0, 2, 40 });
}

static void
test_hatch (PageSample *sample, gconstpointer data)
{
  HsPageBand band = { .kind = HS_BAND_HATCHED, .first = 0, .end = 2, .x = 10, .width = 12, .color = HS_COLOR_MISLEADING };
  guint n_painted = 0;

  add_strips (sample, 2);
  hs_page_flow_add_band (sample->flow, &band);
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);

  g_autoptr (Painting) painting = paint (sample, 0);
  for (int y = 0; y < PAGE_HEIGHT; y++)
    for (int x = 0; x < PAGE_SAMPLE_WIDTH; x++)
      if (painting_get_pixel (painting, x, y) != 0xffffff)
        {
          n_painted++;
          g_assert_true (x >= 10 && x < 22 && y < 40);
        }
  g_assert_cmpuint (n_painted, >, 12 * 40 / 5);
  g_assert_cmpuint (n_painted, <, 12 * 40);
}

static void
test_scene (PageSample *sample, gconstpointer data)
{
  add_strips (sample, 4);
  add_scene (sample, HS_COLOR_MISLEADING, 15, 3);
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);
  assert_ink (sample, 0, &(HsRect) { 0 });
  assert_ink (sample, 1, &(HsRect) { 15, 23, 6, 4 });
}

static void
test_bands_lie_below (PageSample *sample, gconstpointer data)
{
  add_strips (sample, 1);
  add_scene (sample, HS_COLOR_MISLEADING, 15, 3);
  hs_page_flow_add_band (sample->flow, &(HsPageBand) { .first = 0, .end = 1, .x = 10, .width = 30, .color = HS_COLOR_FOREGROUND });
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);

  g_autoptr (Painting) painting = paint (sample, 0);
  g_assert_cmphex (painting_get_pixel (painting, 17, 5), ==, painting_get_color (sample->style, HS_COLOR_MISLEADING));
  g_assert_cmphex (painting_get_pixel (painting, 12, 5), ==, painting_get_color (sample->style, HS_COLOR_FOREGROUND));
}

/* An image is as wide as it was wished, and as high as that makes it. */
static void
test_image (PageSample *sample, gconstpointer data)
{
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 40, 20);

  add_strips (sample, 2);
  hs_page_flow_add_image (sample->flow, image, 30, 2, 20);
  cairo_surface_destroy (image);
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);

  g_autoptr (Painting) painting = paint (sample, 0);
  HsRect ink = painting_get_ink (painting, &sheet);
  g_assert_cmphex (painting_get_pixel (painting, 40, 27), ==, 0);
  g_assert_cmpfloat_with_epsilon (ink.x, 30, 1);
  g_assert_cmpfloat_with_epsilon (ink.y, 22, 1);
  g_assert_cmpfloat_with_epsilon (ink.width, 20, 2);
  g_assert_cmpfloat_with_epsilon (ink.height, 10, 2);
}

static void
test_text (PageSample *sample, gconstpointer data)
{
  g_autoptr (GPtrArray) items = NULL;

  add_strips (sample, 1);
  page_sample_add_text (sample, "xxx", "P");
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);
  items = hs_page_flow_list_items (sample->flow, 0, 2);

  g_autoptr (Painting) painting = paint (sample, 0);
  HsRect ink = painting_get_ink (painting, &sheet);
  const HsPageItem *line = g_ptr_array_index (items, 0);
  g_assert_cmpfloat (ink.x, <, 3);
  g_assert_cmpfloat (ink.width, >, 10);
  g_assert_cmpfloat_with_epsilon (hs_rect_get_bottom (&ink), STRIP + line->y, 1.5);
}

/* The header of a table stands above the rows of every later page, with its rule. */
static void
test_header (PageSample *sample, gconstpointer data)
{
  hs_page_flow_add_strip (sample->flow, 10);
  add_scene (sample, HS_COLOR_FOREGROUND, 0, 1);
  hs_page_flow_add_band (sample->flow, &(HsPageBand) { .first = 0, .end = 1, .width = 50, .height = 1, .color = HS_COLOR_BORDER });
  for (guint i = 0; i < 4; i++)
    {
      add_strips (sample, 1);
      add_scene (sample, HS_COLOR_MISLEADING, 30 + 10 * i, 0);
    }
  hs_page_flow_repeat (sample->flow, 0, 1, 1, 5);
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);
  g_assert_cmpuint (hs_page_flow_get_n_pages (sample->flow), ==, 2);
  for (guint page = 0; page < 2; page++)
    {
      g_autoptr (Painting) painting = paint (sample, page);

      g_assert_cmphex (painting_get_pixel (painting, 3, 3), ==, painting_get_color (sample->style, HS_COLOR_FOREGROUND));
      g_assert_cmphex (painting_get_pixel (painting, 49, 9), ==, painting_get_color (sample->style, HS_COLOR_BORDER));
      g_assert_cmphex (painting_get_pixel (painting, 49, 8), ==, 0xffffff);
      g_assert_cmphex (painting_get_pixel (painting, 33 + 20 * page, 11), ==, painting_get_color (sample->style, HS_COLOR_MISLEADING));
    }
}

static void
test_empty (PageSample *sample, gconstpointer data)
{
  hs_page_flow_break (sample->flow, PAGE_HEIGHT);
  assert_ink (sample, 0, &(HsRect) { 0 });
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-painter/bands", test_bands);
  PAGE_SAMPLE_ADD ("/page-painter/many-bands", test_many_bands);
  PAGE_SAMPLE_ADD ("/page-painter/hatch", test_hatch);
  PAGE_SAMPLE_ADD ("/page-painter/scene", test_scene);
  PAGE_SAMPLE_ADD ("/page-painter/bands-lie-below", test_bands_lie_below);
  PAGE_SAMPLE_ADD ("/page-painter/image", test_image);
  PAGE_SAMPLE_ADD ("/page-painter/text", test_text);
  PAGE_SAMPLE_ADD ("/page-painter/header", test_header);
  PAGE_SAMPLE_ADD ("/page-painter/empty", test_empty);
  return g_test_run ();
}
