/* test-incident-day.c: tests of the day of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-incident-day.h"
#include "opened-text.h"

static void
test_find (void)
{
  static const struct
  {
    const char *document;
    const char *day;
  } cases[] = {
    { "", NULL },
    { "It stops at 10:00.\n", NULL },
    { "On 2024-05-03 it stops.\n", "2024-05-03" },
    { "I write this on 9 May 2024.\n\nDate: 2024-05-03\n", "2024-05-03" },
    { "On May 3 it stops.\n\n- 5/3/24 10:00 AM: again\n", "2024-05-03" },
    { "On May 3 it stops.\n", "XXXX-05-03" },
    { "Published: 2024-05-09\n\nOn May 3 it stops.\n", "2024-05-03" },
    { "Published: 2024-01-09\n\nOn December 30 it stops.\n", "2023-12-30" },
    { "---\ntitle: Mill\ndate: 2024-05-09\n---\n\nOn May 3 it stops.\n", "2024-05-03" },
    { "---\ndate: 2024-05-03 10:00\nresolvedWhen: 2024-05-03 11:00\n---\n\nIt stops.\n", "2024-05-03" },
    { "Last updated: 2024-05-09\n", NULL },
    { "From: ops@mill.example\nDate: Fri, 4 May 2024 09:30:11 +0100\nSubject: The mill\n\nDear all,\n\nyesterday (3 May 2024) it stopped.\n", "2024-05-03" },
    { "From: ops@mill.example\nDate: 4 May 2024\nSubject: The mill\n\nOn May 3 it stops.\n", "2024-05-03" },
    { "## Action items\n\n- Oil it by 2024-06-01\n", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (OpenedText) opened = opened_text_new (cases[i].document);
      HsTime day = hs_reading_find_day (&opened->reading);
      g_autofree char *told = hs_time_to_string (&day);

      g_test_message ("%s", cases[i].document);
      g_assert_cmpstr (told, ==, cases[i].day);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/incident-day/find", test_find);
  return g_test_run ();
}
