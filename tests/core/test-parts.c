/* test-parts.c: tests of the parts of a document that tell one incident each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "incident-text.h"

#define TIMELINE "Timeline\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n\n"

static const IncidentTextCase cases[] = {
  { "one", "# Mill down\n\n## " TIMELINE, "Mill down | T10:00 | T10:20 | - | 0 | -1\n" },
  { "numbered", "# Two bad days\n\nTimes are in UTC.\n\n## Incident 1: Mill down\n\n### " TIMELINE "## Incident 2: Bakery down\n\n### Timeline\n\n- 11:00: The oven is cold.\n- 11:20: It is hot.\n",
    "Mill down | T10:00 | T10:20 | UTC | 0 | -1\nBakery down | T11:00 | T11:20 | UTC | 0 | -1\n" },
  { "within-a-timeline", "# Two bad days\n\n## Incident timeline\n\n### May 3, 2024 - Mill down\n\n**Duration:** 10:00 to 10:20 UTC\n\n**Timeline:**\n\n- **10:00** The wheel stops.\n- **10:20** It turns.\n\n### May 5, 2024 - Bakery down\n\n**Duration:** 11:00 to 11:20 UTC\n\n**Timeline:**\n\n- **11:00** The oven is cold.\n- **11:20** It is hot.\n",
    "Mill down | 2024-05-03T10:00 | 2024-05-03T10:20 | UTC | 0 | -1\nBakery down | 2024-05-05T11:00 | 2024-05-05T11:20 | UTC | 0 | -1\n" },
  { "days-of-one", "# Mill down\n\n## Timeline\n\n### May 3, 2024\n\n- 10:00: The wheel stops.\n\n### May 4, 2024\n\n- 10:20: It turns.\n",
    "Mill down | 2024-05-03T10:00 | 2024-05-04T10:20 | - | 0 | -1\n" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  incident_text_add ("/parts", incident_text_tell_summary, cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
