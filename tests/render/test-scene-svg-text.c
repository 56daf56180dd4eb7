/* test-scene-svg-text.c: tests of hs-scene-svg-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-scene-cairo.h"
#include "hs-scene-svg-private.h"

static const HsRect box = { 10, 20, 80, 30 };

/* The elements of the last item of @scene. */
static char *
to_svg (const HsScene *scene)
{
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_LIGHT, 1, "DejaVu Sans", NULL);
  PangoContext *context = hs_scene_create_pango_context ();
  GString *svg = g_string_new (NULL);

  hs_svg_append_text (svg, hs_scene_get_item (scene, hs_scene_get_n_items (scene) - 1), style, context);
  g_object_unref (context);
  return g_string_free (svg, FALSE);
}

static char *
write_text (const char *text, HsSceneAlign align, guint lines, gboolean mirrored)
{
  g_autoptr (HsScene) scene = hs_scene_new (100, 60);

  hs_scene_add_text (scene, &box, text, HS_TEXT_LABEL, HS_COLOR_FOREGROUND, align, lines);
  if (mirrored)
    hs_scene_mirror (scene);
  return to_svg (scene);
}

/* The texts between the tags, a line for each element. */
static char *
strip_tags (const char *svg)
{
  g_autoptr (GRegex) tag = g_regex_new ("<[^>]*>", 0, 0, NULL);

  return g_regex_replace_literal (tag, svg, -1, 0, "", 0, NULL);
}

/* Held where it stands in its box, whatever font the viewer has. */
static void
test_hold (void)
{
  static const struct
  {
    const char *text;
    HsSceneAlign align;
    gboolean mirrored;
    const char *hold;
  } cases[] = {
    { "text", HS_SCENE_ALIGN_START, FALSE, "text-anchor=\"start\" x=\"10.00\"" },
    { "text", HS_SCENE_ALIGN_CENTER, FALSE, "text-anchor=\"middle\" x=\"50.00\"" },
    { "text", HS_SCENE_ALIGN_END, FALSE, "text-anchor=\"end\" x=\"90.00\"" },
    { "text", HS_SCENE_ALIGN_START, TRUE, "text-anchor=\"end\" x=\"90.00\"" },
    { "text", HS_SCENE_ALIGN_END, TRUE, "text-anchor=\"start\" x=\"10.00\"" },
    { "שלום", HS_SCENE_ALIGN_START, TRUE, "text-anchor=\"start\" direction=\"rtl\" x=\"90.00\"" },
    { "שלום", HS_SCENE_ALIGN_CENTER, TRUE, "text-anchor=\"middle\" direction=\"rtl\" x=\"50.00\"" },
    { "שלום", HS_SCENE_ALIGN_END, TRUE, "text-anchor=\"end\" direction=\"rtl\" x=\"10.00\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *svg = write_text (cases[i].text, cases[i].align, 1, cases[i].mirrored);

      if (strstr (svg, cases[i].hold) == NULL)
        g_test_message ("%u: %s", i, svg);
      g_assert_nonnull (strstr (svg, cases[i].hold));
      g_assert_true (g_str_has_prefix (svg, "<text class=\"label\" "));
    }
}

static void
test_words (void)
{
  static const struct
  {
    const char *text;
    guint lines;
    const char *words;
  } cases[] = {
    { "a < b & \"c\"", 1, "a &lt; b &amp; &quot;c&quot;\n" },
    { "one\ntwo", 0, "one\ntwo\n" },
    { "several words that need more lines", 0, "several \nwords that \nneed more \nlines\n" },
    { "", 1, "\n" },
    { "שלום 12", 1, "שלום 12\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *svg = write_text (cases[i].text, HS_SCENE_ALIGN_START, cases[i].lines, FALSE);
      g_autofree char *words = strip_tags (svg);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* What does not fit is not there for the eye, and an ellipsis says so. */
static void
test_ellipsis (void)
{
  g_autofree char *svg = write_text ("several words that need more than two lines of text", HS_SCENE_ALIGN_START, 2, FALSE);
  g_autofree char *words = strip_tags (svg);

  g_assert_true (g_str_has_prefix (words, "several \n"));
  g_assert_true (g_str_has_suffix (words, "…\n"));
  g_assert_null (strstr (words, "of text"));
  g_assert_null (strstr (strchr (words, '\n') + 1, "\n\n"));
}

static void
test_lead (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (400, 60);
  const HsRect wide = { 10, 10, 380, 20 };
  g_autofree char *svg = NULL;

  hs_scene_add_label (scene, &wide, "21:15", HS_TEXT_LABEL_TIME, "plain", HS_TEXT_LABEL, HS_COLOR_FOREGROUND, HS_SCENE_ALIGN_START, 1);
  svg = to_svg (scene);
  g_assert_nonnull (strstr (svg, "<tspan font-weight=\"700\">21:15</tspan>"));
  g_assert_nonnull (strstr (svg, "plain</text>\n"));
}

/* Lines stand one below the other, in the box. */
static void
test_baselines (void)
{
  g_autofree char *svg = write_text ("one\ntwo", HS_SCENE_ALIGN_START, 0, FALSE);
  const char *first = strstr (svg, " y=\"");
  const char *second = strstr (first + 1, " y=\"");
  double y = g_ascii_strtod (first + strlen (" y=\""), NULL);
  double below = g_ascii_strtod (second + strlen (" y=\""), NULL);

  g_assert_cmpfloat (y, >, box.y + 5);
  g_assert_cmpfloat (y, <, box.y + 20);
  g_assert_cmpfloat_with_epsilon (below - y, 14 * 1.2, 3);
}

static void
test_color (void)
{
  g_autoptr (HsScene) scene = hs_scene_new (100, 60);
  g_autofree char *svg = NULL;

  hs_scene_set_opacity (scene, 0.5);
  hs_scene_add_text (scene, &box, "x", HS_TEXT_LABEL, HS_COLOR_ON_MARK, HS_SCENE_ALIGN_START, 1);
  svg = to_svg (scene);
  g_assert_nonnull (strstr (svg, "fill=\"#ffffff\" fill-opacity=\"0.500\">x</text>"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene-svg-text/hold", test_hold);
  g_test_add_func ("/scene-svg-text/words", test_words);
  g_test_add_func ("/scene-svg-text/ellipsis", test_ellipsis);
  g_test_add_func ("/scene-svg-text/lead", test_lead);
  g_test_add_func ("/scene-svg-text/baselines", test_baselines);
  g_test_add_func ("/scene-svg-text/color", test_color);
  return g_test_run ();
}
