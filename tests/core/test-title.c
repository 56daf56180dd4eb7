/* test-title.c: tests of the names of incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-title.h"

static void
test_clean (void)
{
  static const struct
  {
    const char *heading;
    const char *title;
  } cases[] = {
    { "Postmortem: The mill stood still", "The mill stood still" },
    { "Incident Report - Mill down (2024-05-03)", "Mill down" },
    { "2024-05-03 - Mill down", "Mill down" },
    { "2024-05-03, Mill down", "Mill down" },
    { "incident date: 2024-05-03, Mill down", "Mill down" },
    { "May 3-4, 2024 - Mill down", "Mill down" },
    { "2024-05-03 mill down", "2024-05-03 mill down" },
    { "Mill outage on May 3, 2024", "Mill outage on May 3, 2024" },
    { "Mill Postmortem (incident #504)", "Mill" },
    { "Post-Mortem of the mill's quiet day", "the mill's quiet day" },
    { "Outage (the \"big\" one)", "Outage (the \"big\" one)" },
    { "Incident report August 12 2025 - Mill down", "Mill down" },
    { "INC-1234: Mill down", "Mill down" },
    { "PM-2024-05-03: Mill down", "Mill down" },
    { "[Public] Outage review: Mill down", "Mill down" },
    { "[Public] Post-Incident Report 2024-05-03 \u2014 Mill down", "Mill down" },
    { "[Internal] Post-incident review: Mill down", "Mill down" },
    { "Root cause analysis for the quiet mill", "the quiet mill" },
    { "A major incident review - The mill stood still", "The mill stood still" },
    { "Internal outage retrospective", NULL },
    { "PUBLIC INCIDENT STATEMENT", NULL },
    { "Postmortems", NULL },
    { "Postmortem", NULL },
    { "Incident report, 2024-05-03", NULL },
    { "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = hs_title_clean (hs_lexicon_get_default (), cases[i].heading);

      g_test_message ("%s", cases[i].heading);
      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/title/clean", test_clean);
  return g_test_run ();
}
