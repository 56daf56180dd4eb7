/* test-html-tag.c: names and attributes of tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-html-tag.h"

static void
test_name (void)
{
  static const struct
  {
    const char *html;
    const char *name;
    gboolean is_closing;
  } cases[] = {
    { "<p>", "p", FALSE },     { "<IMG src=x>", "img", FALSE },
    { "</H1 >", "h1", TRUE },  { "<br/>", "br", FALSE },
    { "<!-- x -->", NULL, 0 }, { "<3", NULL, 0 },
    { "text", NULL, 0 },       { "<", NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean is_closing = FALSE;
      g_autofree char *name = hs_html_tag_get_name (cases[i].html, &is_closing);

      g_assert_cmpstr (name, ==, cases[i].name);
      if (name != NULL)
        g_assert_cmpint (is_closing, ==, cases[i].is_closing);
    }
}

static void
test_attribute (void)
{
  static const struct
  {
    const char *html;
    const char *name;
    const char *value;
  } cases[] = {
    { "<img src=\"a b.png\" alt='x > y'>", "src", "a b.png" },
    { "<img src=\"a b.png\" alt='x > y'>", "alt", "x > y" },
    { "<a HREF = http://x.y/?a=1&amp;b=2 >", "href", "http://x.y/?a=1&b=2" },
    { "<img alt=\"\">", "alt", "" },
    { "<img alt>", "alt", NULL },
    { "<img", "src", NULL },
    { "<img src=\"unclosed", "src", "unclosed" },
    { "<img src=x/>", "src", "x/" },
    { "<img = \" >", "src", NULL },
    { "<p title=\"&lt;b&gt; &unknown; &\">", "title", "<b> &unknown; &" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *value = hs_html_tag_get_attribute (cases[i].html, cases[i].name);

      g_assert_cmpstr (value, ==, cases[i].value);
    }
}

static void
test_end (void)
{
  static const struct
  {
    const char *html;
    int end;
  } cases[] = {
    { "<p>x", 3 },  { "</p>", 4 }, { "<a title=\">\">x", 13 }, { "<p", -1 },
    { "a<b>", -1 }, { "<a+b:c>", -1 }, { "</a b=c>", -1 },
    { "<a b='c'd=e>", -1 }, { "<a b = c d />", 13 }, { "<a b*c>", -1 }, { "<1>", -1 }, { "<a title=\">", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *html = cases[i].html, *end = NULL;
      gboolean found = hs_html_tag_find_end (html, html + strlen (html), &end);

      g_assert_cmpint (found ? (int) (end - html) : -1, ==, cases[i].end);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html-tag/name", test_name);
  g_test_add_func ("/html-tag/attribute", test_attribute);
  g_test_add_func ("/html-tag/end", test_end);
  return g_test_run ();
}
