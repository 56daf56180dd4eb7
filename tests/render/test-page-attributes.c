/* test-page-attributes.c: tests of hs-page-attributes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-page-attributes.h"
#include "hs-scene-cairo.h"

#define TEXT "one two three"

/* A text of one line and its attributes. */
typedef struct
{
  PangoLayout *layout;
  HsStyle *style;
} Shaped;

static void
clear (Shaped *self)
{
  g_object_unref (self->layout);
  hs_style_unref (self->style);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Shaped, clear)

static Shaped
shape (HsTextRole role, const HsSpan *spans, guint n_spans)
{
  PangoContext *context = hs_scene_create_pango_context ();
  Shaped self = { pango_layout_new (context), hs_style_new (HS_THEME_PRINT, 1, NULL, NULL) };
  g_autoptr (PangoAttrList) attributes = hs_page_attributes_new (self.style, role, spans, n_spans);

  pango_layout_set_text (self.layout, TEXT, -1);
  pango_layout_set_font_description (self.layout, hs_style_get_font (self.style, role));
  pango_layout_set_attributes (self.layout, attributes);
  g_object_unref (context);
  return self;
}

static PangoLayoutRun *
find_run (Shaped *self, const char *word)
{
  int offset = strstr (TEXT, word) - TEXT;

  for (GSList *node = pango_layout_get_line_readonly (self->layout, 0)->runs; node != NULL; node = node->next)
    {
      PangoLayoutRun *run = node->data;

      if (run->item->offset <= offset && offset < run->item->offset + run->item->length)
        return run;
    }
  g_assert_not_reached ();
}

static PangoFontDescription *
describe_font (PangoLayoutRun *run)
{
  return pango_font_describe_with_absolute_size (run->item->analysis.font);
}

/* All spans are around "two". */
static void
test_looks (void)
{
  static const struct
  {
    HsSpan span;
    HsPageRunLook look;
    PangoWeight weight;
    PangoStyle slant;
  } cases[] = {
    { { HS_SPAN_STRONG, 4, 7, NULL }, { -1, -1, FALSE, FALSE, 0 }, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
    { { HS_SPAN_EMPHASIS, 4, 7, NULL }, { -1, -1, FALSE, FALSE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC },
    { { HS_SPAN_CODE, 4, 7, NULL }, { -1, -1, TRUE, FALSE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
    { { HS_SPAN_STRIKE, 4, 7, NULL }, { -1, -1, FALSE, TRUE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
    { { HS_SPAN_LINK, 4, 7, "a" }, { 0, HS_COLOR_LINK, FALSE, FALSE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
    { { HS_SPAN_LINK, 4, 7, "" }, { -1, -1, FALSE, FALSE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
    { { HS_SPAN_IMAGE, 4, 7, "a.png" }, { -1, HS_COLOR_DIM, FALSE, FALSE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
    { { HS_SPAN_HTML, 4, 7, NULL }, { -1, HS_COLOR_DIM, FALSE, FALSE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
    { { HS_SPAN_LINK, 4, 4, "a" }, { -1, -1, FALSE, FALSE, 0 }, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Shaped) shaped = shape (HS_TEXT_BODY, &cases[i].span, 1);
      PangoLayoutRun *run = find_run (&shaped, "two");
      HsPageRunLook look = hs_page_run_get_look (run);
      HsPageRunLook outside = hs_page_run_get_look (find_run (&shaped, "three"));
      g_autoptr (PangoFontDescription) font = describe_font (run);

      g_assert_cmpint (look.link, ==, cases[i].look.link);
      g_assert_cmpint (look.color, ==, cases[i].look.color);
      g_assert_cmpint (look.code, ==, cases[i].look.code);
      g_assert_cmpint (look.strike, ==, cases[i].look.strike);
      g_assert_cmpfloat (look.rise, ==, cases[i].look.rise);
      g_assert_cmpint (pango_font_description_get_weight (font), ==, cases[i].weight);
      g_assert_cmpint (pango_font_description_get_style (font) != PANGO_STYLE_NORMAL, ==, cases[i].slant != PANGO_STYLE_NORMAL);
      g_assert_cmpint (outside.link, ==, -1);
      g_assert_cmpint (outside.color, ==, -1);
      g_assert_false (outside.code || outside.strike);
    }
}

static void
test_footnote (void)
{
  const HsSpan span = { HS_SPAN_FOOTNOTE, 4, 7, "#footnote-1" };
  g_auto (Shaped) shaped = shape (HS_TEXT_BODY, &span, 1);
  HsPageRunLook look = hs_page_run_get_look (find_run (&shaped, "two"));
  g_autoptr (PangoFontDescription) raised = describe_font (find_run (&shaped, "two"));
  g_autoptr (PangoFontDescription) plain = describe_font (find_run (&shaped, "one"));

  g_assert_cmpint (look.link, ==, 0);
  g_assert_cmpfloat (look.rise, >, 0);
  g_assert_cmpint (pango_font_description_get_size (raised), <, pango_font_description_get_size (plain));
}

/* Inline code has the font of code at the scale of the text around; in a block of code it is there already. */
static void
test_code (void)
{
  static const HsTextRole roles[] = { HS_TEXT_BODY, HS_TEXT_HEADING_1, HS_TEXT_CODE };
  const HsSpan span = { HS_SPAN_CODE, 4, 7, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_auto (Shaped) shaped = shape (roles[i], &span, 1);
      g_autoptr (PangoFontDescription) code = describe_font (find_run (&shaped, "two"));
      double scale = hs_style_get_text (shaped.style, HS_TEXT_CODE)->size / hs_style_get_text (shaped.style, HS_TEXT_BODY)->size;
      double size = hs_style_get_text (shaped.style, roles[i])->size;

      if (roles[i] != HS_TEXT_CODE)
        size *= scale;
      g_assert_true (hs_page_run_get_look (find_run (&shaped, "two")).code);
      g_assert_cmpfloat_with_epsilon (pango_units_to_double (pango_font_description_get_size (code)), size, 0.05);
    }
}

/* Links that touch are two links, and markup inside of a link belongs to it. */
static void
test_links (void)
{
  static const HsSpan spans[] = {
    { HS_SPAN_LINK, 0, 4, "https://example.org/1" },
    { HS_SPAN_STRONG, 0, 2, NULL },
    { HS_SPAN_LINK, 4, 8, "https://example.org/2" },
  };
  static const struct
  {
    const char *at;
    int link;
  } cases[] = { { "one", 0 }, { "e two", 0 }, { "two", 2 }, { "three", -1 } };
  g_auto (Shaped) shaped = shape (HS_TEXT_BODY, spans, G_N_ELEMENTS (spans));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (hs_page_run_get_look (find_run (&shaped, cases[i].at)).link, ==, cases[i].link);
}

static void
test_is_link (void)
{
  g_assert_true (hs_page_span_is_link (&(HsSpan) { HS_SPAN_LINK, 0, 1, "a" }));
  g_assert_true (hs_page_span_is_link (&(HsSpan) { HS_SPAN_FOOTNOTE, 0, 1, "1" }));
  g_assert_false (hs_page_span_is_link (&(HsSpan) { HS_SPAN_LINK, 0, 1, "" }));
  g_assert_false (hs_page_span_is_link (&(HsSpan) { HS_SPAN_LINK, 0, 1, NULL }));
  g_assert_false (hs_page_span_is_link (&(HsSpan) { HS_SPAN_IMAGE, 0, 1, "a.png" }));
  g_assert_false (hs_page_span_is_link (&(HsSpan) { HS_SPAN_STRONG, 0, 1, "a" }));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-attributes/looks", test_looks);
  g_test_add_func ("/page-attributes/footnote", test_footnote);
  g_test_add_func ("/page-attributes/code", test_code);
  g_test_add_func ("/page-attributes/links", test_links);
  g_test_add_func ("/page-attributes/is-link", test_is_link);
  return g_test_run ();
}
