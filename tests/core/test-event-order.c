/* test-event-order.c: tests of the order in which events are listed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-event-order.h"
#include "opened-text.h"

static void
test_newest_first (void)
{
  static const struct
  {
    const char *events;
    gboolean newest_first;
  } cases[] = {
    { "- 10:00: It stops.\n- 10:10: It turns.\n- 10:20: It sings.\n", FALSE },
    { "- 2024-05-03 10:20: It sings.\n- 2024-05-03 10:10: It turns.\n- 2024-05-03 10:00: It stops.\n", TRUE },
    { "- 2024-05-03 10:10: It turns.\n- 2024-05-03 10:00: It stops.\n", FALSE },
    { "- It stops.\n- It turns.\n", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *document = g_strconcat ("# Mill down\n\n## Timeline\n\n", cases[i].events, NULL);
      g_autoptr (OpenedText) opened = opened_text_new (document);

      g_test_message ("%s", cases[i].events);
      hs_reading_read_events (&opened->reading);
      g_assert_cmpint (hs_reading_is_newest_first (&opened->reading), ==, cases[i].newest_first);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-order/newest-first", test_newest_first);
  return g_test_run ();
}
