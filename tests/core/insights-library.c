/* insights-library.c: a small library and its insights, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insights-library.h"

#include <string.h>

static const char shop[] = "# Outage of the shop\n\n"
                           "## Summary\n"
                           "- **Duration:** 3 May 2024, 10:00 - 12:00 (UTC)\n\n"
                           "## Timeline\n"
                           "- 10:00: Alert: error rate above 5 %.\n"
                           "- 10:30: Suspected a DDoS attack.\n"
                           "- 11:00: Escalated to the Database team.\n"
                           "- 11:30: Root cause identified: a missing index.\n"
                           "- 12:00: Service fully restored.\n\n"
                           "## Root cause\n"
                           "A missing index on the orders table.\n\n"
                           "## Action items\n"
                           "- [x] Add the index (Database)\n"
                           "- [ ] Watch slow queries (Database)\n"
                           "- [ ] Rehearse a failover\n";

static const char mail[] = "# Mail delayed\n\n"
                           "## Timeline\n"
                           "- 2024-07-01 09:00: Alert: the queue is full.\n"
                           "- 2024-07-01 09:10: Root cause identified: a full disk.\n"
                           "- 2024-07-01 09:30: Service restored.\n\n"
                           "## Root cause\n"
                           "A full disk.\n";

void
insights_library_add (HsInsights *insights, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, &error);

  g_assert_no_error (error);
  hs_insights_add (insights, document);
}

HsInsights *
insights_library_new (void)
{
  HsInsights *insights = hs_insights_new ();

  insights_library_add (insights, shop);
  insights_library_add (insights, mail);
  insights_library_add (insights, "");
  hs_insights_add_unreadable (insights);
  return insights;
}
