/* test-wiki-element.c: what elements of HTML are for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-element.h"

static void
test_names (void)
{
  g_assert_cmpint (hs_wiki_element_get ("h3", NULL), ==, HS_WIKI_HEADING_3);
  g_assert_cmpint (hs_wiki_element_get ("STRONG", NULL), ==, HS_WIKI_STRONG);
  g_assert_cmpint (hs_wiki_element_get ("th", NULL), ==, HS_WIKI_CELL);
  g_assert_cmpint (hs_wiki_element_get ("script", NULL), ==, HS_WIKI_DROPPED);
  g_assert_cmpint (hs_wiki_element_get ("span", NULL), ==, HS_WIKI_PLAIN);
  g_assert_cmpint (hs_wiki_element_get ("h7", NULL), ==, HS_WIKI_PLAIN);
}

static void
test_surroundings (void)
{
  g_assert_cmpint (hs_wiki_element_get ("div", (const char *[]){ "id", "footer", NULL, NULL }), ==, HS_WIKI_DROPPED);
  g_assert_cmpint (hs_wiki_element_get ("span", (const char *[]){ "class", "a mw-editsection", NULL, NULL }), ==, HS_WIKI_DROPPED);
  g_assert_cmpint (hs_wiki_element_get ("div", (const char *[]){ "class", "toc-like footer2", NULL, NULL }), ==, HS_WIKI_BLOCK);
  g_assert_cmpint (hs_wiki_element_get ("table", (const char *[]){ "role", "presentation", NULL, NULL }), ==, HS_WIKI_BLOCK);
  g_assert_cmpint (hs_wiki_element_get ("input", (const char *[]){ "type", "checkbox", NULL, NULL }), ==, HS_WIKI_CHECK_BOX);
  g_assert_cmpint (hs_wiki_element_get ("input", (const char *[]){ "type", "text", NULL, NULL }), ==, HS_WIKI_DROPPED);
}

static void
test_attributes (void)
{
  const char *attributes[] = { "checked", NULL, "Class", "one two", NULL, NULL };

  g_assert_null (hs_wiki_get_attribute (attributes, "checked"));
  g_assert_cmpstr (hs_wiki_get_attribute (attributes, "class"), ==, "one two");
  g_assert_null (hs_wiki_get_attribute (NULL, "class"));
  g_assert_true (hs_wiki_has_word (attributes, "class", "two"));
  g_assert_false (hs_wiki_has_word (attributes, "class", "tw"));
  g_assert_false (hs_wiki_has_word (attributes, "id", "two"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wiki-element/names", test_names);
  g_test_add_func ("/wiki-element/surroundings", test_surroundings);
  g_test_add_func ("/wiki-element/attributes", test_attributes);
  return g_test_run ();
}
