/* test-zone-list.c: tests of the time zones that can be chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone-list.h"

#define MOST 6

static void
test_first (void)
{
  static const struct
  {
    const char *typed;
    const char *first;
  } cases[] = {
    { "berlin", "Europe/Berlin" },
    { "new y", "America/New_York" },
    { "munich", "Europe/Berlin" },
    { "sao p", "America/Sao_Paulo" },
    { "são", "America/Sao_Paulo" },
    { "Europe/Par", "Europe/Paris" },
    { "utc", "UTC" },
    { "utc+3", "+03:00" },
    { "UTC-4:30", "-04:30" },
    { "PT", "America/Los_Angeles" },
    { " tokyo ", "Asia/Tokyo" },
    { "nowhere", NULL },
    { "", NULL },
    { "  ", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) matches = hs_zone_list_complete (cases[i].typed, MOST);

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (matches[0], ==, cases[i].first);
      g_assert_true (matches[0] == NULL || hs_zone_list_has (matches[0]));
    }
}

/* Each once, and no more than asked for. */
static void
test_several (void)
{
  g_auto (GStrv) matches = hs_zone_list_complete ("america", MOST);
  g_auto (GStrv) germany = hs_zone_list_complete ("berlin", MOST);

  g_assert_cmpuint (g_strv_length (matches), ==, MOST);
  g_assert_cmpuint (g_strv_length (germany), ==, 1);
  for (guint i = 1; i < MOST; i++)
    g_assert_cmpstr (matches[i - 1], !=, matches[i]);
}

static void
test_place (void)
{
  static const char *const cases[][2] = {
    { "America/Argentina/Buenos_Aires", "Buenos Aires" },
    { "UTC", "UTC" },
    { "+05:30", "UTC+05:30" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *place = hs_zone_list_get_place (cases[i][0]);

      g_assert_cmpstr (place, ==, cases[i][1]);
    }
}

static void
test_has (void)
{
  g_assert_true (hs_zone_list_has ("Asia/Kolkata"));
  g_assert_true (hs_zone_list_has ("+05:30"));
  g_assert_false (hs_zone_list_has ("Asia/Nowhere"));
  g_assert_false (hs_zone_list_has (""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zone-list/first", test_first);
  g_test_add_func ("/zone-list/several", test_several);
  g_test_add_func ("/zone-list/place", test_place);
  g_test_add_func ("/zone-list/has", test_has);
  return g_test_run ();
}
