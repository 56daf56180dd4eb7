/* test-line-map.c: from source lines to offsets and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-line-map.h"

static void
test_empty (void)
{
  g_autoptr (HsLineMap) map = hs_line_map_new ();

  g_assert_cmpuint (hs_line_map_get_last_line (map), ==, 0);
  g_assert_cmpint (hs_line_map_get_offset (map, 3), ==, -1);
  g_assert_cmpint (hs_line_map_get_next_offset (map, 0), ==, -1);
  g_assert_cmpuint (hs_line_map_get_line (map, 0), ==, 0);
}

static void
test_lines (void)
{
  g_autoptr (HsLineMap) map = hs_line_map_new ();

  hs_line_map_add (map, 2, 0);
  hs_line_map_add (map, 5, 10);
  hs_line_map_add (map, 5, 12);
  hs_line_map_add (map, 6, 20);

  g_assert_cmpuint (hs_line_map_get_last_line (map), ==, 6);
  g_assert_cmpint (hs_line_map_get_offset (map, 1), ==, -1);
  g_assert_cmpint (hs_line_map_get_offset (map, 2), ==, 0);
  g_assert_cmpint (hs_line_map_get_offset (map, 4), ==, 0);
  g_assert_cmpint (hs_line_map_get_offset (map, 5), ==, 10);
  g_assert_cmpint (hs_line_map_get_offset (map, 99), ==, 20);
  g_assert_cmpuint (hs_line_map_get_line (map, 9), ==, 2);
  g_assert_cmpuint (hs_line_map_get_line (map, 10), ==, 5);
  g_assert_cmpuint (hs_line_map_get_line (map, 500), ==, 6);
  g_assert_cmpint (hs_line_map_get_next_offset (map, 10), ==, 20);
  g_assert_cmpint (hs_line_map_get_next_offset (map, 20), ==, -1);
}

static void
test_footnotes_and_rows (void)
{
  g_autoptr (HsLineMap) map = hs_line_map_new ();

  hs_line_map_add (map, 1, 0);
  hs_line_map_add (map, 7, 30);
  hs_line_map_add (map, 8, 30);
  hs_line_map_add (map, 3, 40);

  g_assert_cmpint (hs_line_map_get_offset (map, 3), ==, 40);
  g_assert_cmpint (hs_line_map_get_offset (map, 7), ==, 30);
  g_assert_cmpint (hs_line_map_get_offset (map, 8), ==, 30);
  g_assert_cmpint (hs_line_map_get_next_offset (map, 30), ==, 40);
  g_assert_cmpuint (hs_line_map_get_line (map, 45), ==, 3);

  hs_line_map_clear (map);
  g_assert_cmpuint (hs_line_map_get_last_line (map), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/line-map/empty", test_empty);
  g_test_add_func ("/line-map/lines", test_lines);
  g_test_add_func ("/line-map/footnotes-and-rows", test_footnotes_and_rows);

  return g_test_run ();
}
