/* test-zone-names.c: tests of the table of zone names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone-names.h"

static void
test_abbreviation (void)
{
  const HsZoneName *name = hs_zone_names_find_abbreviation ("ESTATE", 3);

  g_assert_nonnull (name);
  g_assert_cmpstr (name->name, ==, "EST");
  g_assert_cmpint (name->minutes, ==, -300);
  g_assert_true (name->ambiguous);
  g_assert_nonnull (hs_zone_names_find_abbreviation ("est", 3));
  g_assert_null (hs_zone_names_find_abbreviation ("ES", 2));
  g_assert_null (hs_zone_names_find_abbreviation ("XYZ", 3));
}

static void
test_words (void)
{
  gsize length;
  const HsZoneName *name = hs_zone_names_find_words ("Eastern Standard  Time (EST)", &length);

  g_assert_nonnull (name);
  g_assert_cmpuint (length, ==, 22);
  g_assert_cmpint (name->minutes, ==, -300);

  name = hs_zone_names_find_words ("Eastern Europe", &length);
  g_assert_nonnull (name);
  g_assert_cmpuint (length, ==, 7);
  g_assert_true (name->after_clock);

  g_assert_null (hs_zone_names_find_words ("Easterner", &length));
  g_assert_cmpuint (length, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zone-names/abbreviation", test_abbreviation);
  g_test_add_func ("/zone-names/words", test_words);
  return g_test_run ();
}
