/* test-timeline-markdown.c: tests of hs-timeline-markdown.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-markdown.h"
#include "sample-incidents.h"

static const Sample sample = {
  .name = "Slow | pages",
  .zone = "UTC",
  .events = {
    { "2024-03-10T23:00", NULL, HS_EVENT_DETECTION, "", NULL, "Alert: a|b *now* <br>." },
    { "2024-03-11T00:30", NULL, HS_EVENT_ESCALATION, "em", "Database team", "Called in." },
    { NULL, NULL, HS_EVENT_OTHER, "", NULL, "Report." },
  },
  .paths = { { "network_load", 2, 0, HS_ENDED_NOT_TOLD } },
};

static void
test_table (void)
{
  g_autoptr (HsTimeline) timeline = sample_timeline_new (&sample);
  g_autofree char *markdown = hs_timeline_to_markdown (timeline, HS_TIME_DISPLAY_DOCUMENT);

  g_assert_cmpstr (markdown, ==,
                   "## Slow \\| pages\n\n"
                   "Times: UTC\n\n"
                   "| \\# | Time | Kind | Event |\n"
                   "| --: | :-- | :-- | :-- |\n"
                   "| 1 | Sun 10 March 2024 23:00 | Detection | Alert: a\\|b \\*now\\* \\<br\\>. |\n"
                   "| 2 | Mon 11 March 2024 00:30 | Escalation, called in: Database team, on a misleading path | Called in. |\n"
                   "| 3 |  | Other | Report. |\n"
                   "\nMisleading paths\n\n"
                   "- “network\\_load”: end not told (2)\n");
}

static void
test_clock (void)
{
  g_autoptr (HsTimeline) timeline = sample_timeline_new (&sample);
  g_autofree char *markdown = hs_timeline_to_markdown (timeline, HS_TIME_DISPLAY_SINCE_DETECTION);

  g_assert_nonnull (strstr (markdown, "\nTimes: Since detection\n"));
  g_assert_nonnull (strstr (markdown, "| 2 | T+1:30 |"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-markdown/table", test_table);
  g_test_add_func ("/timeline-markdown/clock", test_clock);
  return g_test_run ();
}
