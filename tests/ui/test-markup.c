/* test-markup.c: inline markup as Pango markup
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markup.h"

#include "hs-block-builder.h"

typedef struct
{
  const char *name;
  const char *source;
  const char *inner;
} Case;

static const Case cases[] = {
  { "plain", "a < b", "a &lt; b" },
  { "strong", "a **b** c", "a <span weight=\"bold\">b</span> c" },
  { "nested", "**a *b***", "<span weight=\"bold\">a <span style=\"italic\">b</span></span>" },
  { "link", "[a&b](https://example.com/?a&b)",
    "<a href=\"https://example.com/?a&amp;b\" title=\"https://example.com/?a&amp;b\">a&amp;b</a>" },
  { "strike", "~~é~~", "<span strikethrough=\"true\">é</span>" },
};

static void
test_markup (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (test->source, strlen (test->source));
  g_autoptr (HsText) text = hs_text_new (bytes, NULL);
  g_autoptr (HsBlocks) blocks = hs_blocks_new_from_text (text);
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_LIGHT, 1, NULL, NULL);
  g_autofree char *markup = hs_markup_new (hs_blocks_get (blocks, 0), style, HS_TEXT_BODY);
  const char *inner = strchr (markup, '>') + 1;
  g_autofree char *expected = g_strconcat (test->inner, "</span>", NULL);

  g_assert_true (g_str_has_prefix (markup, "<span font=\""));
  g_assert_cmpstr (inner, ==, expected);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/markup/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_markup);
    }

  return g_test_run ();
}
