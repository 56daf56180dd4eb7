/* test-bounds-inferred.c: tests of the start and end of an incident by its events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "incident-text.h"

static const IncidentTextCase cases[] = {
  { "first-and-last", "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 10:20: The wheel turns again, service restored.\n",
    "Mill down | T10:00 | T10:20 | - | 0 | -1\n" },
  { "after-the-repair", "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops, flour is no longer made.\n- 10:05: Restarted the pump.\n- 10:20: Service restored.\n- 11:30: Apology sent to all customers.\n",
    "Mill down | T10:00 | T10:20 | - | 0 | -1\n" },
  { "declared-later", "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops, flour is no longer made.\n- 10:05: Restarted the pump.\n- 10:20: Service restored.\n- 12:00: Incident resolved.\n",
    "Mill down | T10:00 | T10:20 | - | 0 | -1\n" },
  { "one-event", "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n\n## Root cause\n\nA worn belt.\n",
    "Mill down | T10:00 | - | - | 9 | -1\n" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  incident_text_add ("/bounds-inferred", incident_text_tell_summary, cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
