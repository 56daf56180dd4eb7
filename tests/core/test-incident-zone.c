/* test-incident-zone.c: tests of the time zone of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-incident-zone.h"
#include "opened-text.h"

static void
test_find (void)
{
  static const struct
  {
    const char *document;
    const char *zone;
  } cases[] = {
    { "", NULL },
    { "It stops at 10:00.\n", NULL },
    { "# 2024-05-03 10:00 PST: Mill down\n\nAnn saw it at 19:02 CET.\n", "PST" },
    { "# Mill down\n\nAll times in PST\n\n- 10:00: It stops.\n", "PST" },
    { "# Mill down\n\nAll times in Central European Time (CET)\n", "CET" },
    { "# Mill down\n\nDown from 10:00 until the next morning (CET).\n", "CET" },
    { "# Mill down\n\nDown from late last night (April 5th) eastern US time until 10:45am.\n", "eastern US time" },
    { "# Mill down\n\nThe miller of Pacific time fame was late.\n", NULL },
    { "# Mill down\n\nIt stops at 10:00.\n\n## Action items\n\n- Move the meeting of 2024-06-01 to Pacific Time.\n", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (OpenedText) opened = opened_text_new (cases[i].document);

      g_test_message ("%s", cases[i].document);
      hs_reading_take_title_zone (&opened->reading);
      hs_reading_find_zone (&opened->reading);
      g_assert_cmpstr (opened->reading.builder->zone, ==, cases[i].zone);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/incident-zone/find", test_find);
  return g_test_run ();
}
