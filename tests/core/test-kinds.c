/* test-kinds.c: the main thing that each event reports
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "reading-text.h"

static const ReadingTextCase cases[] = {
  { "course", "An expired key for the gateway.",
    "Alert: messages are not delivered.\n"
    "On-call looks at the logs.\n"
    "Logs show that the key for the gateway has expired. Root cause found.\n"
    "Key renewed.\n"
    "Service restored.\n"
    "Customers informed by email.",
    "detection investigation identification mitigation resolution communication" },
  { "before-anyone-knows", "A configuration change emptied the routing table.",
    "Configuration change deployed to all routers.\n"
    "Traffic drops to zero.\n"
    "Alerts fire.\n"
    "Change rolled back.\n"
    "Traffic recovers.",
    "trigger trigger detection mitigation resolution" },
  { "later-reports", NULL,
    "Monitoring detected errors.\n"
    "Engineers investigate.\n"
    "Customers report the same errors.\n"
    "Region west fails too.",
    "detection investigation investigation investigation" },
  { "second-episode", NULL,
    "Alert for errors.\n"
    "Workers restarted.\n"
    "Service restored.\n"
    "The nightly import begins.\n"
    "Alert for errors.",
    "detection mitigation resolution trigger detection" },
  { "headlines", "A job deleted the record of an internal name.",
    "Error budget alarm.\n"
    "Logs of the runners examined.\n"
    "Runners restarted.\n"
    "Platform team asked to join.\n"
    "Record of an internal name found deleted by a job.\n"
    "Record recreated.\n"
    "Builds green again.\n"
    "Customers told on the status page.",
    "detection investigation mitigation escalation>Platform team identification mitigation resolution communication" },
  { "in-the-present", "A typo in the configuration of the proxy.",
    "The monitor reports 502.\n"
    "Lea looks at the log of the proxy.\n"
    "She finds a typo in the configuration.\n"
    "She corrects the typo and reloads the proxy.\n"
    "The site answers with 200 again.",
    "detection investigation identification mitigation resolution" },
  { "in-part", NULL,
    "Alert for errors.\n"
    "Partial recovery after the switch to the replica.\n"
    "Remaining traffic moved to the replica.\n"
    "All services back to normal.",
    "detection mitigation mitigation resolution" },
  { "had-no-effect", NULL,
    "Alert for errors.\n"
    "The web server was restarted.\n"
    "The restart had no effect.\n"
    "The rollback did not help.",
    "detection mitigation investigation investigation" },
  { "done-together", NULL,
    "Alert for errors.\n"
    "Sam suspected the proxy and rolled it back.\n"
    "Naming suspects the resolvers and adds two more.",
    "detection mitigation? mitigation?" },
  { "says-no-end", NULL,
    "Alert for errors.\n"
    "The limit was raised.\n"
    "The first tickets are sold.",
    "detection mitigation resolution" },
  { "names-the-cause", "A cron job deleted the session table.",
    "Errors at login.\n"
    "Sam confirmed that the proxy answers.\n"
    "The DBA finds that the session table was deleted.\n"
    "She restored the table.\n"
    "Users can log in again.",
    "detection investigation identification mitigation resolution" },
  { "status-page", NULL,
    "Alert for errors.\n"
    "Engineers investigate.\n"
    "Status page updated.\n"
    "Resolved.",
    "detection investigation communication resolution" },
  { "changes-before-a-symptom", NULL,
    "A new image was published.\n"
    "Latency of all pods is abnormal.\n"
    "Engineers discuss it.\n"
    "The image was pinned to the version before.",
    "trigger detection investigation mitigation?" },
  { "found-before-repair", "Nobody renewed it.",
    "Alert for errors.\n"
    "Kim notices that the licence of the search cluster has lapsed.\n"
    "The licence was renewed.\n"
    "Search works again.",
    "detection identification mitigation resolution" },
  { "nouns-are-no-actions", NULL,
    "Alert for errors.\n"
    "A kernel upgrade of last week is discussed.\n"
    "A sudden increase in traffic shows in the graphs.\n"
    "Engineers read the logs.",
    "detection investigation investigation investigation" },
  { "phone-and-people", NULL,
    "The certificate of the shop runs out.\n"
    "My phone goes off: the probe cannot connect.\n"
    "I log in and look around.\n"
    "So it is the certificate.\n"
    "Renewed by hand.\n"
    "The shop is reachable again.",
    "trigger detection investigation identification mitigation resolution" },
  { "by-label", NULL,
    "Detection: the phone of the shift.\n"
    "Mitigation: a second host.\n"
    "Resolution: a third host.",
    "detection mitigation resolution" },
  { "partial", NULL,
    "Alert for errors.\n"
    "Partial recovery after the failover.\n"
    "Failed over to the second region.",
    "detection mitigation mitigation" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  reading_text_add ("/kinds", reading_text_read_events, cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
