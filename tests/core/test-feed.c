/* test-feed.c: recorded incidents as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-feed.h"

#include <string.h>

#include "markdown-lines.h"

static void
test_write (void)
{
  g_autoptr (HsFeed) feed = hs_feed_new ("Mail *down*\r\n", 3);
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();

  hs_feed_add_time (feed, "Start", "2024-05-01T12:00:00.123+02:00", 3);
  hs_feed_add_time (feed, "End", "tomorrow", 3);
  hs_feed_add_time (feed, "End", NULL, 3);
  hs_feed_add_fact (feed, "Severity", "major", 4);
  hs_feed_add_fact (feed, "Affected", " ", 4);
  hs_feed_add_entry (feed, "2024-05-01T10:30:00Z", "Resolved:", "Works again.<br/>Thanks.\n\n# No heading\n```", 20, 24);
  hs_feed_add_entry (feed, NULL, "Never:", NULL, 15, 15);
  hs_feed_add_entry (feed, "2024-05-01T10:05:00Z", "Escalated to Ann", NULL, 10, 14);
  g_assert_cmpuint (hs_feed_get_n_entries (feed), ==, 3);
  hs_feed_write (feed, markdown);
  markdown_lines_assert (markdown, "3 # Mail \\*down\\*\n"
                                   "3 \n"
                                   "3 ## Summary\n"
                                   "3 \n"
                                   "3 - Start: 2024-05-01 10:00:00 UTC\n"
                                   "4 - Severity: major\n"
                                   "3 \n"
                                   "3 ## Timeline\n"
                                   "3 \n"
                                   "10 - 2024-05-01 10:05:00 UTC - Escalated to Ann\n"
                                   "14 \n"
                                   "20 - 2024-05-01 10:30:00 UTC - Resolved:\n"
                                   "24   Works again.\n"
                                   "24   Thanks.\n"
                                   "24 \n"
                                   "24   \\# No heading\n"
                                   "24   \\```\n"
                                   "24 \n"
                                   "15 - Never:\n"
                                   "15 \n");
}

/* Of entries at one moment, the newest first turned round. */
static void
test_order (void)
{
  static const char *const times[] = { "2024-05-01T10:01:00Z", "2024-05-01T10:00:00Z", "2024-05-01T10:00:00Z" };
  g_autoptr (HsFeed) feed = hs_feed_new ("Mail", 1);
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  gsize length;

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *head = g_strdup_printf ("Entry %u", i);

      hs_feed_add_entry (feed, times[i], head, NULL, i + 2, i + 2);
    }
  hs_feed_write (feed, markdown);
  g_assert_nonnull (strstr (hs_markdown_get_string (markdown, &length), "10:00:00 UTC - Entry 2\n\n- 2024-05-01 10:00:00 UTC - Entry 1\n\n"
                                                                        "- 2024-05-01 10:01:00 UTC - Entry 0\n"));
}

/* A name that sounds like that of a section, or none, is no heading. */
static void
test_names (void)
{
  static const struct
  {
    const char *title;
    const char *begin;
  } cases[] = {
    { "Search is slow", "# Search is slow\n\n## Summary" },
    { "Impact on search", "# Incident\n\n## Summary\n\n- Title: Impact on search" },
    { "Template rendering fails", "# Incident\n\n## Summary\n\n- Title: Template rendering fails" },
    { NULL, "# Incident\n\n## Summary" },
    { "", "# Incident\n\n## Summary" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsFeed) feed = hs_feed_new (cases[i].title, 1);
      g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
      gsize length;

      hs_feed_write (feed, markdown);
      g_assert_true (g_str_has_prefix (hs_markdown_get_string (markdown, &length), cases[i].begin));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/feed/write", test_write);
  g_test_add_func ("/feed/order", test_order);
  g_test_add_func ("/feed/names", test_names);
  return g_test_run ();
}
