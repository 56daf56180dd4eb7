/* test-page-link.c: tests of hs-page-link.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-page-link.h"

static void
test_web (void)
{
  static const struct
  {
    const char *target;
    const char *attributes;
  } cases[] = {
    { "https://example.org/a?b=c&d#e", "uri='https://example.org/a?b=c&d#e'" },
    { "http://example.org/it's", "uri='http://example.org/it%27s'" },
    { "http://example.org/a\\b c", "uri='http://example.org/a%5Cb%20c'" },
    { "https://example.org/%20ü", "uri='https://example.org/%20%C3%BC'" },
    { "mailto:a@example.org", "uri='mailto:a@example.org'" },
    { "file:///etc/passwd", NULL },
    { "javascript:alert(1)", NULL },
    { "other.md", NULL },
    { "/assets/graph.png", NULL },
    { "#nowhere", NULL },
    { "", NULL },
  };
  g_autoptr (HsPageFlow) flow = hs_page_flow_new (100);

  hs_page_flow_add_strip (flow, 10);
  hs_page_flow_break (flow, 100);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *attributes = hs_page_link_get_attributes (flow, cases[i].target);

      g_assert_cmpstr (attributes, ==, cases[i].attributes);
    }
}

static void
test_places (void)
{
  g_autoptr (HsPageFlow) flow = hs_page_flow_new (100);
  g_autofree char *attributes = NULL;
  g_autofree char *place = NULL;
  g_autofree char *entry = NULL;
  g_autofree char *beyond = NULL;

  hs_page_flow_add_strip (flow, 60);
  hs_page_flow_add_strip (flow, 60);
  hs_page_flow_add_place (flow, "third");
  hs_page_flow_leave (flow, 4);
  hs_page_flow_add_strip (flow, 20);
  hs_page_flow_break (flow, 100);
  attributes = hs_page_link_get_attributes (flow, "#third");
  g_assert_cmpstr (attributes, ==, "dest='2'");
  place = hs_page_link_get_place_attributes (flow, 2, 50, 40);
  g_assert_cmpstr (place, ==, "name='2' x=50.00 y=98.00");
  entry = hs_page_link_get_entry_attributes (flow, 2, 50, 40);
  g_assert_cmpstr (entry, ==, "page=2 pos=[50.00 98.00]");
  beyond = hs_page_link_get_entry_attributes (flow, 99, 50, 40);
  g_assert_cmpstr (beyond, ==, entry);
}

static void
test_area (void)
{
  HsRect box = { 10, 20.5, 30, 40 };
  g_autofree char *attribute = hs_page_link_get_area_attribute (&box, 50, 40);

  g_assert_cmpstr (attribute, ==, "rect=[60.00 60.50 30.00 40.00 ]");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-link/web", test_web);
  g_test_add_func ("/page-link/places", test_places);
  g_test_add_func ("/page-link/area", test_area);
  return g_test_run ();
}
