/* test-page-frame.c: tests of hs-page-frame.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-page-frame.h"
#include "hs-scene-cairo.h"
#include "painting.h"
#include "pdf-answers.h"

#define SCALE 4 /* pixels of a painting for each point */

static HsPageFrame *
create (HsPaper paper, const char *source)
{
  PangoContext *context = hs_scene_create_pango_context ();
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  HsPageFrame *frame = hs_page_frame_new (paper, FALSE, style, context, source);

  g_object_unref (context);
  return frame;
}

static void
test_area (void)
{
  for (HsPaper paper = 0; paper < HS_N_PAPERS; paper++)
    {
      g_autoptr (HsPageFrame) frame = create (paper, "shop.md");
      const HsRect *area = hs_page_frame_get_area (frame);

      g_assert_cmpfloat (hs_page_frame_get_width (frame), ==, hs_paper_get_width (paper));
      g_assert_cmpfloat (hs_page_frame_get_height (frame), ==, hs_paper_get_height (paper));
      g_assert_cmpfloat (area->x, >=, 36);
      g_assert_cmpfloat (area->y, >=, 36);
      g_assert_cmpfloat_with_epsilon (hs_page_frame_get_width (frame) - hs_rect_get_right (area), area->x, 0.001);
      g_assert_cmpfloat (hs_page_frame_get_height (frame) - hs_rect_get_bottom (area), >, area->y);
    }
}

static Painting *
paint (HsPageFrame *frame, guint page, guint n_pages)
{
  Painting *painting = painting_new (hs_page_frame_get_width (frame) * SCALE, hs_page_frame_get_height (frame) * SCALE);

  cairo_scale (painting->cr, SCALE, SCALE);
  hs_page_frame_paint (frame, painting->cr, page, n_pages);
  return painting;
}

static HsRect
to_pixels (const HsRect *box)
{
  return (HsRect) { box->x * SCALE, box->y * SCALE, box->width * SCALE, box->height * SCALE };
}

/* The foot of the page is as wide as its content and leaves that alone, however long the source. */
static void
test_place (void)
{
  g_autofree char *long_source = g_strnfill (400, 'x');
  const char *const sources[] = { "shop.md", long_source, "" };

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      g_autoptr (HsPageFrame) frame = create (HS_PAPER_A4, sources[i]);
      g_autoptr (Painting) painting = paint (frame, 0, 1);
      HsRect content = to_pixels (hs_page_frame_get_area (frame));
      HsRect below = { 0, hs_rect_get_bottom (&content), G_MAXINT, G_MAXINT };
      HsRect ink = painting_get_ink (painting, &content);

      g_assert_cmpfloat (ink.width, ==, 0);
      ink = painting_get_ink (painting, &below);
      g_assert_cmpfloat (ink.height, >, 0);
      g_assert_cmpfloat_with_epsilon (ink.x, content.x, 2);
      g_assert_cmpfloat_with_epsilon (hs_rect_get_right (&ink), hs_rect_get_right (&content), 2);
      g_assert_cmpfloat (hs_rect_get_bottom (&ink), <, (hs_page_frame_get_height (frame) - 18) * SCALE);
    }
}

/* Between a source that is too long and the number of the page there is room. */
static void
test_gap (void)
{
  g_autofree char *source = g_strnfill (400, 'x');
  g_autoptr (HsPageFrame) frame = create (HS_PAPER_LETTER, source);
  g_autoptr (Painting) painting = paint (frame, 0, 1);
  HsRect content = to_pixels (hs_page_frame_get_area (frame));
  HsRect line = { content.x, (hs_page_frame_get_height (frame) - 42) * SCALE, content.width, 20 * SCALE };
  int empty = 0, widest = 0;

  for (int x = line.x; x < hs_rect_get_right (&line); x++)
    {
      HsRect column = { x, line.y, 1, line.height };

      empty = painting_get_ink (painting, &column).width > 0 ? 0 : empty + 1;
      widest = MAX (widest, empty);
    }
  g_assert_cmpint (widest, >=, 20 * SCALE);
  g_assert_cmpint (widest, <=, 40 * SCALE);
}

static char *
read_text (HsPageFrame *frame, guint page, guint n_pages)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = pdf_surface_new (bytes, hs_page_frame_get_width (frame), hs_page_frame_get_height (frame));
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GBytes) pdf = NULL;

  hs_page_frame_paint (frame, cr, page, n_pages);
  pdf = pdf_surface_end (surface, cr, bytes);
  return g_strstrip (pdf_ask (pdf, "pdftotext -raw %s -"));
}

/* What is cut off for the eye can be copied whole. */
static void
test_text (void)
{
  g_autofree char *long_source = g_strnfill (400, 'x');
  g_autoptr (HsPageFrame) frame = create (HS_PAPER_A4, "Outage · made today from shop.md");
  g_autoptr (HsPageFrame) crowded = create (HS_PAPER_A4, long_source);
  g_autofree char *first = read_text (frame, 0, 1);
  g_autofree char *other = read_text (frame, 2, 1207);
  g_autofree char *cut = read_text (crowded, 0, 1);

  g_assert_nonnull (strstr (first, "Outage · made today from shop.md"));
  g_assert_nonnull (strstr (first, "page 1 of 1"));
  g_assert_nonnull (strstr (other, "page 3 of 1207"));
  g_assert_nonnull (strstr (cut, "page 1 of 1"));
  g_assert_nonnull (strstr (cut, long_source));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-frame/area", test_area);
  g_test_add_func ("/page-frame/place", test_place);
  g_test_add_func ("/page-frame/gap", test_gap);
  g_test_add_func ("/page-frame/text", test_text);
  return g_test_run ();
}
