/* test-scene-svg.c: tests of hs-scene-svg.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-scene-svg.h"

static const HsRect box = { 10, 20, 80, 30 };

static HsStyle *
make_style (void)
{
  return hs_style_new (HS_THEME_LIGHT, 1, "DejaVu Sans", NULL);
}

static void
count_element_cb (GMarkupParseContext *context, const char *element, const char **names, const char **values, gpointer data, GError **error)
{
  ++*(guint *) data;
}

/* How many elements the document has; it must be well-formed. */
static guint
count_elements (const char *svg)
{
  const GMarkupParser parser = { .start_element = count_element_cb };
  guint n_elements = 0;
  g_autoptr (GError) error = NULL;
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, &n_elements, NULL);

  g_assert_true (g_markup_parse_context_parse (context, svg, -1, &error));
  g_assert_true (g_markup_parse_context_end_parse (context, &error));
  g_assert_no_error (error);
  g_markup_parse_context_free (context);
  return n_elements;
}

static char *
to_svg (const HsScene *scene, const char *title)
{
  g_autoptr (HsStyle) style = make_style ();

  return hs_scene_to_svg (scene, style, title);
}

static void
test_primitives (void)
{
  const HsPoint curve[] = { { 0, 0 }, { 1, 2 }, { 3, 4 }, { 5, 6.5 } };
  g_autoptr (HsScene) scene = hs_scene_new (100, 60.2);
  g_autofree char *svg = NULL;

  hs_scene_add_rect (scene, &box, HS_COLOR_ON_MARK, 4);
  hs_scene_add_line (scene, 1, 2, 3, 4, HS_COLOR_ON_MARK, 2, HS_DASH_DOTTED);
  hs_scene_add_curve (scene, curve, HS_COLOR_ON_MARK, 3, HS_DASH_SOLID);
  hs_scene_push_clip (scene, &box);
  hs_scene_add_mark (scene, &box, HS_SHAPE_CIRCLE, HS_COLOR_ON_MARK, 2, FALSE);
  hs_scene_pop_clip (scene);
  svg = to_svg (scene, NULL);
  count_elements (svg);
  g_assert_nonnull (strstr (svg, "width=\"100\" height=\"61\" viewBox=\"0 0 100 61\""));
  g_assert_nonnull (strstr (svg, "<rect x=\"10.00\" y=\"20.00\" width=\"80.00\" height=\"30.00\" rx=\"4.00\" fill=\"#ffffff\"/>"));
  g_assert_nonnull (strstr (svg, "<line x1=\"1.00\" y1=\"2.00\" x2=\"3.00\" y2=\"4.00\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"2.00\" stroke-linecap=\"round\" stroke-dasharray=\"0 6\"/>"));
  g_assert_nonnull (strstr (svg, "<path d=\"M0.00 0.00 C1.00 2.00 3.00 4.00 5.00 6.50\""));
  g_assert_nonnull (strstr (svg, "<g clip-path=\"url(#clip-0)\">\n<circle cx=\"50.00\" cy=\"35.00\" r=\"15.00\""));
}

static void
test_every_mark_is_well_formed (void)
{
  for (guint i = 0; i < HS_N_SHAPES * 2; i++)
    {
      g_autoptr (HsScene) scene = hs_scene_new (100, 60);
      g_autofree char *svg = NULL;

      hs_scene_add_mark (scene, &box, i / 2, HS_COLOR_AXIS, 2, i % 2);
      svg = to_svg (scene, NULL);
      g_assert_cmpuint (count_elements (svg), >, 3);
    }
}

static void
test_hatch_is_defined_once (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (100, 60);
  g_autofree char *svg = NULL;
  const char *first;

  hs_scene_add_hatch (scene, &box, HS_COLOR_IMPACT_HATCH, 0, 1.5, 6);
  hs_scene_add_hatch (scene, &box, HS_COLOR_IMPACT_HATCH, 0, 1.5, 6);
  svg = to_svg (scene, NULL);
  count_elements (svg);
  first = strstr (svg, "<pattern id=\"hatch-impact-hatch-150-600\"");
  g_assert_nonnull (first);
  g_assert_null (strstr (first + 1, "<pattern"));
  g_assert_nonnull (strstr (first, "fill=\"url(#hatch-impact-hatch-150-600)\""));
}

static void
test_text_is_text (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (400, 60);
  g_autofree char *svg = NULL;
  const HsRect wide = { 10, 10, 380, 20 };

  hs_scene_add_label (scene, &wide, "21:15", HS_TEXT_LABEL_TIME, "a < b & c", HS_TEXT_LABEL, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START, 1);
  svg = to_svg (scene, "Title & more");
  count_elements (svg);
  g_assert_nonnull (strstr (svg, "<title>Title &amp; more</title>"));
  g_assert_nonnull (strstr (svg, "<tspan font-weight=\"700\">21:15</tspan>"));
  g_assert_nonnull (strstr (svg, "a &lt; b &amp; c</text>"));
  g_assert_nonnull (strstr (svg, "text-anchor=\"start\" x=\"10.00\""));
}

static void
test_opacity (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (100, 60);
  g_autofree char *svg = NULL;

  hs_scene_set_opacity (scene, 0.5);
  hs_scene_add_rect (scene, &box, HS_COLOR_ON_MARK, 0);
  svg = to_svg (scene, NULL);
  g_assert_nonnull (strstr (svg, "fill=\"#ffffff\" fill-opacity=\"0.500\""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene-svg/primitives", test_primitives);
  g_test_add_func ("/scene-svg/every-mark-is-well-formed", test_every_mark_is_well_formed);
  g_test_add_func ("/scene-svg/hatch-is-defined-once", test_hatch_is_defined_once);
  g_test_add_func ("/scene-svg/text-is-text", test_text_is_text);
  g_test_add_func ("/scene-svg/opacity", test_opacity);
  return g_test_run ();
}
