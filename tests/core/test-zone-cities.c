/* test-zone-cities.c: tests of zones named by a place
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone-cities.h"

static void
test_find (void)
{
  static const struct
  {
    const char *text;
    const char *identifier;
    gsize length;
  } cases[] = {
    { "Beirut time) and", "Asia/Beirut", 11 },
    { "Abidjan time", "Africa/Abidjan", 12 },
    { "Zurich time", "Europe/Zurich", 11 },
    { "Nairobi local time.", "Africa/Nairobi", 18 },
    { "New York time", "America/New_York", 13 },
    { "heure de Paris)", "Europe/Paris", 14 },
    { "Hora de Madrid", "Europe/Madrid", 14 },
    { "Kenyan time", "Africa/Nairobi", 11 },
    { "Parisian time", NULL, 0 },
    { "Paris times out", NULL, 0 },
    { "Paris office", NULL, 0 },
    { "beirut time", NULL, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = 0;
      const char *identifier = hs_zone_cities_find (cases[i].text, &length);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (identifier, ==, cases[i].identifier);
      if (identifier != NULL)
        g_assert_cmpuint (length, ==, cases[i].length);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zone-cities/find", test_find);
  return g_test_run ();
}
