/* test-hypotheses.c: wrong suppositions, how long they are held and how they end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "reading-text.h"

static const ReadingTextCase cases[] = {
  { "refuted", "A firewall rule blocked the port of the replica.",
    "Alert for slow queries.\n"
    "We suspect the release of last night.\n"
    "The release is ruled out.\n"
    "A firewall rule is found to block the port of the replica.",
    "release of last night 2-3 refuted" },
  { "replaced", "A firewall rule blocked the port of the replica.",
    "Alert for slow queries.\n"
    "The team assumed a traffic surge.\n"
    "Suspicion turned to the load balancer.\n"
    "Root cause identified: a firewall rule.",
    "traffic surge 2-3 replaced; load balancer 3-4 cause found" },
  { "elsewhere", "A firewall rule blocked the port of the replica.",
    "Alert for slow queries.\n"
    "We suspected the search cache.\n"
    "Logs and graphs were reviewed.\n"
    "Looked into the mail gateway.\n"
    "Root cause identified: a firewall rule.",
    "search cache 2-4 replaced" },
  { "release-taken-back", "A firewall rule blocked the port of the replica.",
    "Alert for slow queries.\n"
    "We suspected the search cache.\n"
    "Rolled back the last release.\n"
    "Root cause identified: a firewall rule.",
    "search cache 2-3 replaced" },
  { "ruled-out-at-once", "A firewall rule blocked the port of the replica.",
    "Alert for slow queries.\n"
    "Kim suspected the search cache, but it was healthy.\n"
    "More alerts fire.\n"
    "Root cause identified: a firewall rule.",
    "search cache 2-3 refuted" },
  { "given-up", "A firewall rule blocked the port of the replica.",
    "Alert for slow queries.\n"
    "We assumed a stale index.\n"
    "We suspected the mail gateway.\n"
    "Escalated to the storage team when no mail or index-related issues were found.\n"
    "Root cause identified: a firewall rule.",
    "stale index 2-4 refuted; mail gateway 3-4 refuted" },
  { "as-a-cause", "A firewall rule blocked the port of the replica.",
    "Alert for slow queries.\n"
    "The team examined the search cache as a possible cause.\n"
    "Root cause identified: a firewall rule.",
    "search cache 2-3 cause found" },
  { "right", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "We suspect a memory leak in the image worker.\n"
    "Heap dumps reveal a memory leak in the image worker.",
    "" },
  { "synonym", "The database ran out of connections.",
    "Errors at login.\n"
    "On-call suspects MySQL connections.\n"
    "Pool size raised.",
    "" },
  { "no-effect", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "Engineers think that the traffic spike is the reason and scale out.\n"
    "Scaling does not help.\n"
    "A memory leak in the image worker is found.",
    "traffic spike 2-3 refuted" },
  { "parallel", "Firmware stalls reads while it trims blocks.",
    "Alert for read latency.\n"
    "We suspect a noisy neighbour.\n"
    "In parallel, another group suspects the kernel upgrade.\n"
    "The noisy neighbour is ruled out.\n"
    "The kernel is ruled out.\n"
    "The vendor finds the root cause: firmware stalls reads.",
    "noisy neighbour 2-4 refuted; kernel upgrade 3-5 refuted" },
  { "recalled", "The renewal job wrote to an old folder.",
    "Alert for handshakes.\n"
    "We suspected an outage at the card processor.\n"
    "The processor is healthy. The assumption of an outage was dropped.\n"
    "Renewal job identified as the root cause.",
    "outage at the card processor 2-3 refuted" },
  { "passive", "The renewal job wrote to an old folder.",
    "Alert for handshakes.\n"
    "The app release of that evening is suspected, since all reports come from it.\n"
    "Attention shifted to the gateway.",
    "app release of that evening 2-3 replaced" },
  { "and-then", "The zone lost its glue records.",
    "Names do not resolve.\n"
    "The team suspects the registry and restarts it.\n"
    "Sam assumed that \"resolver two\" was overloaded and added two more.",
    "registry 2-3 replaced; \"resolver two\" was overloaded 3-0 not told" },
  { "nested", "A clean-up job removed files.",
    "Builds fail.\n"
    "First guess: we blamed flaky tests and switched them off.\n"
    "Builds still fail.",
    "flaky tests 2-3 refuted" },
  { "due-to", "A clean-up job removed files.",
    "Builds fail.\n"
    "It was assumed that the slow builds were due to a full disk.",
    "full disk 2-0 not told" },
  { "called-misleading", "A typo in the template.",
    "Page is blank.\n"
    "We went down a rabbit hole investigating the cache.\n"
    "Typo in the template found.",
    "cache 2-3 cause found" },
  { "after-the-cause", "A typo in the template.",
    "Page is blank.\n"
    "Root cause identified: a typo in the template.\n"
    "We had suspected the cache.",
    "" },
  { "not-looked-at", "A typo in the template.",
    "Page is blank.\n"
    "We checked the cache and the disks.",
    "" },
  { "gainsaid", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "Lea figures that the autoscaler has stalled.\n"
    "Sixty more pods are up, and the queue keeps growing.\n"
    "A memory leak in the image worker is found.",
    "autoscaler has stalled 2-3 refuted" },
  { "asked", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "Did the nightly export run twice?\n"
    "The history shows one run, no more.\n"
    "A memory leak in the image worker is found.",
    "nightly export run twice 2-3 refuted" },
  { "bracketed", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "We thought the broker (in the old rack) had stalled.\n"
    "The broker is healthy.\n"
    "A memory leak in the image worker is found.",
    "broker (in the old rack) had stalled 2-3 refuted" },
  { "cleared", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "Everybody shouts at the nightly export, as usual.\n"
    "The export is off the hook: it had not run.\n"
    "A memory leak in the image worker is found.",
    "nightly export 2-3 refuted" },
  { "looked-at-and-cleared", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "Checked the nightly export.\n"
    "The export is off the hook: it had not run.\n"
    "A memory leak in the image worker is found.",
    "" },
  { "referred-to", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "A long export is running, so we hold it responsible.\n"
    "Export stopped.\n"
    "Memory keeps growing.\n"
    "A memory leak in the image worker is found.",
    "long export 2-4 refuted" },
  { "called", "A memory leak in the image worker.",
    "Alert for memory.\n"
    "Wrong turn: the nightly export\n"
    "The export had not run.\n"
    "A memory leak in the image worker is found.",
    "nightly export 2-3 refuted" },
  { "taken-back", "The spooler dies at files larger than its memory.",
    "Alert for the printers.\n"
    "Found a filter that came with last night's update and removed it.\n"
    "Queue restarted, stalls again within a minute.\n"
    "Filter reinstalled.\n"
    "Root cause identified: the spooler dies at files larger than its memory.",
    "filter that came with last night's update 2-3 refuted" },
  { "throttle-lifted", "A template added too many fields to the index.",
    "Search is slow.\n"
    "One tenant ran a heavy export. We treated this as a noisy neighbour and throttled the tenant.\n"
    "Throttle lifted. The export had been innocent.\n"
    "Root cause identified: a template added too many fields.",
    "noisy neighbour 2-3 refuted" },
  { "told-in-talk", "The tax service locks a row for each state.",
    "Checkout is slow.\n"
    "Bots, says everyone. Challenge page enabled.\n"
    "Many complaints.\n"
    "These are real customers. Challenge page disabled.\n"
    "Root cause identified: the tax service locks a row.",
    "Bots 2-4 refuted" },
  { "named-later", "The renewal job used an expired card.",
    "Pages show adverts.\n"
    "I wrote to the hosting because for me it was a problem of the hosting.\n"
    "Grandmother asks if it is ready. It is not ready.\n"
    "The hosting answers that their machines are ok and asks for a look at the domain.\n"
    "Root cause identified: the renewal job used an expired card.",
    "hosting 2-4 refuted" },
  { "share-of-the-cause", "With no backend left after the new health check, the balancer of the network answers 503.",
    "Alert for 503.\n"
    "Rosa theorised about a network partition.\n"
    "Tom reaches both servers without any trouble.\n"
    "Root cause identified: the health check asks for the wrong page.",
    "network partition 2-3 refuted" },
  { "answered-and-asked", "The zone held two records.",
    "A customer misses an order.\n"
    "\"Clear your cache\" was our answer to everybody.\n"
    "A private window shows the same order, so that was no use.\n"
    "Or perhaps a cook was deleting orders? The audit table says that nobody deleted anything.\n"
    "More reports come in.\n"
    "Root cause identified: the zone held two records.",
    "Clear your cache 2-3 refuted; cook was deleting orders 4-5 refuted" },
  { "acted-on-in-vain", "A poison message blocked the queue.",
    "Alert for the queue.\n"
    "Broker restarted in case it had hung.\n"
    "That bought us two minutes, then the pile started growing again.\n"
    "Root cause identified: a poison message blocked the queue.",
    "Broker 2-3 refuted" },
  { "restarted-without-need", "A division by zero in the tax rounding.",
    "Invoices are not sent.\n"
    "Restarted the scheduler because it sometimes forgets jobs.\n"
    "It hadn't forgotten anything, the job had run and died.\n"
    "Root cause identified: a division by zero in the tax rounding.",
    "scheduler 2-3 refuted" },
  { "restarted-in-vain", "A poison message blocked the queue.",
    "Alert for the queue.\n"
    "Consumers restarted.\n"
    "That bought us two minutes, then the pile started growing again.\n"
    "Root cause identified: a poison message blocked the queue.",
    "" },
  { "right-but-in-vain", "The broker runs out of memory.",
    "Alert for the queue.\n"
    "Broker restarted in case it had run out of memory.\n"
    "That bought us two minutes, then the pile started growing again.\n"
    "Root cause identified: the broker runs out of memory.",
    "" },
  { "bare-question", "The import wraps prices around.",
    "A sofa is sold for nothing.\n"
    "Hacked? All passwords are changed.\n"
    "The audit trail shows only our own people.\n"
    "Root cause identified: the import wraps prices around.",
    "Hacked 2-3 refuted" },
};

static const ReadingTextCase flags[] = {
  { "undone-later", "A certificate of the relay expired.",
    "Mail is stuck.\n"
    "Our first thought was the spam filter.\n"
    "Turned the filter off. Mails still stuck.\n"
    "Filter back on.\n"
    "Root cause identified: a certificate of the relay expired.",
    "detection investigation! mitigation! resolution! identification" },
  { "nothing-done-for-it", "A template added too many fields to the index.",
    "Search is slow.\n"
    "We treated this as a noisy neighbour and throttled the tenant.\n"
    "Errors at both sites.\n"
    "Throttle lifted, the tenant had been innocent.\n"
    "Root cause identified: a template added too many fields.",
    "detection mitigation! investigation investigation! identification" },
  { "in-vain", "The clock of the second server ran slow.",
    "Logins fail.\n"
    "Jo was sure the key was valid on one host and not the other.\n"
    "Redeployed the key file and restarted the server.\n"
    "Nope. Same ratio of failures.\n"
    "Root cause identified: the clock of the second server ran slow.",
    "detection investigation! mitigation! investigation! identification" },
  { "rests-on-it", "Firmware stalls reads.",
    "Alert for read latency.\n"
    "We suspect that a miner got in.\n"
    "Rotated all passwords and restarted the host.\n"
    "Reads are still slow.\n"
    "The vendor finds the root cause: firmware stalls reads.",
    "detection investigation! mitigation! investigation! identification" },
  { "acted-on", "Firmware stalls reads.",
    "Alert for read latency.\n"
    "One tenant reads 9 GB a second; we suspect a noisy neighbour.\n"
    "The tenant is limited to 2 GB a second.\n"
    "The noisy neighbour is ruled out.",
    "detection investigation! mitigation! investigation!" },
  { "asked-of-those-who-clear", "Firmware stalls reads.",
    "Alert for read latency.\n"
    "We suspect that the carrier drops packets.\n"
    "The carrier is called in.\n"
    "The carrier sees no loss, all is normal.\n"
    "The vendor finds the root cause: firmware stalls reads.",
    "detection investigation! escalation!>carrier investigation! identification" },
  { "weak", "The traffic of a campaign filled the cache.",
    "Pages are slow.\n"
    "It might have been caused by bot traffic against search.\n"
    "Cache of the campaign resized.",
    "detection investigation? mitigation" },
  { "no-cause", NULL,
    "Pages are slow.\n"
    "It might have been caused by bots.",
    "detection investigation?" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  reading_text_add ("/hypotheses/paths", reading_text_read_paths, cases, G_N_ELEMENTS (cases));
  reading_text_add ("/hypotheses/flags", reading_text_read_events, flags, G_N_ELEMENTS (flags));
  return g_test_run ();
}
