/* test-page-text.c: tests of hs-page-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-page-text.h"
#include "hs-scene-cairo.h"

typedef struct
{
  PangoContext *context;
  HsStyle *style;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = hs_scene_create_pango_context ();
  fixture->style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->context);
  hs_style_unref (fixture->style);
}

static HsPageText *
create (Fixture *fixture, const char *string, const HsSpan *spans, guint n_spans)
{
  return hs_page_text_new (fixture->context, fixture->style, HS_TEXT_BODY, HS_COLOR_FOREGROUND, string, spans, n_spans);
}

static void
test_lines (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "one two three four five six seven", NULL, 0);
  double natural = hs_page_text_get_natural_width (text);
  g_autoptr (GArray) lines = NULL;

  hs_page_text_set_width (text, natural / 2);
  lines = hs_page_text_get_lines (text);
  g_assert_cmpuint (lines->len, >=, 2);
  for (guint i = 0; i < lines->len; i++)
    {
      const HsPageLine *line = &g_array_index (lines, HsPageLine, i);

      g_assert_cmpfloat (line->width, <=, natural / 2 + 0.1);
      g_assert_cmpfloat (line->baseline, >, 0);
      g_assert_cmpfloat (line->baseline, <, line->height);
      g_assert_false (line->right_to_left);
    }
}

static void
test_long_word_is_broken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", NULL, 0);
  g_autoptr (GArray) lines = NULL;

  hs_page_text_set_width (text, 40);
  lines = hs_page_text_get_lines (text);
  g_assert_cmpuint (lines->len, >, 1);
  g_assert_cmpfloat (g_array_index (lines, HsPageLine, 0).width, <=, 40);
}

static void
test_widths (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "wide longestword a", NULL, 0);
  g_autoptr (HsPageText) word = create (fixture, "longestword", NULL, 0);

  g_assert_cmpfloat_with_epsilon (hs_page_text_get_minimum_width (text), hs_page_text_get_natural_width (word), 0.5);
  g_assert_cmpfloat (hs_page_text_get_natural_width (text), >, hs_page_text_get_minimum_width (text));
}

static void
test_single_line (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "one two three\nfour five six seven", NULL, 0);
  g_autoptr (GArray) lines = NULL;

  hs_page_text_set_single_line (text, 50);
  lines = hs_page_text_get_lines (text);
  g_assert_cmpuint (lines->len, ==, 1);
  g_assert_cmpfloat (g_array_index (lines, HsPageLine, 0).width, <=, 50);
}

static void
test_right_to_left (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageText) text = create (fixture, "שלום", NULL, 0);
  g_autoptr (GArray) lines = hs_page_text_get_lines (text);

  g_assert_true (g_array_index (lines, HsPageLine, 0).right_to_left);
}

static void
begin_cb (const char *target, gpointer user_data)
{
  g_string_append_printf (user_data, "[%s", target != NULL ? target : "-");
}

static void
end_cb (const char *target, gpointer user_data)
{
  g_string_append (user_data, "]");
}

static void
test_parts (Fixture *fixture, gconstpointer data)
{
  const HsSpan spans[] = {
    { HS_SPAN_STRONG, 0, 5, NULL },
    { HS_SPAN_LINK, 4, 8, "https://example.org" },
    { HS_SPAN_CODE, 9, 12, NULL },
    { HS_SPAN_STRIKE, 9, 12, NULL },
  };
  g_autoptr (HsPageText) text = create (fixture, "see here now", spans, G_N_ELEMENTS (spans));
  g_autoptr (GArray) lines = hs_page_text_get_lines (text);
  g_autoptr (GString) log = g_string_new (NULL);
  HsPageTextParts parts = { begin_cb, end_cb, log };
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height;

  g_assert_true (hs_page_text_has_links (text));
  hs_page_text_paint_line (text, g_array_index (lines, HsPageLine, 0).line, cr, 0, 20, &parts);
  g_assert_cmpstr (log->str, ==, "[-][https://example.org][-]");
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat (width, >, 20);
  g_assert_cmpfloat (width, <=, g_array_index (lines, HsPageLine, 0).width + 5);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/page-text/lines", test_lines);
  ADD ("/page-text/long-word-is-broken", test_long_word_is_broken);
  ADD ("/page-text/widths", test_widths);
  ADD ("/page-text/single-line", test_single_line);
  ADD ("/page-text/right-to-left", test_right_to_left);
  ADD ("/page-text/parts", test_parts);
  return g_test_run ();
}
