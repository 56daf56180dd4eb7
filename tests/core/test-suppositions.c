/* test-suppositions.c: what one event says of suppositions about the cause
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-suppositions.h"

/* @signals names those that are given, in their order: Supposes, Considers, Misleads, Refutes, rePlaces,
 * Fails. */
typedef struct
{
  const char *event;
  const char *hypothesis;
  const char *signals;
} Case;

static const Case cases[] = {
  { "Checked the logs.", NULL, "" },
  { "We suspect the cache.", "cache", "S" },
  { "The cache is suspected.", "cache", "S" },
  { "The batch is suspected of having the wrong chip.", "wrong chip", "S" },
  { "Sam takes it for a failure at the supplier.", "failure at the supplier", "S" },
  { "Hypothesis: bots hold all the places.", "bots hold all the places", "S" },
  { "On the assumption that the disk was full, logs were deleted.", "disk was full", "S" },
  { "We suspect the cache, which was ruled out.", "cache", "SR" },
  { "Explored a DDoS attack, starting an analysis.", "DDoS attack", "C" },
  { "It was wrongly attributed to the proxy.", "proxy", "SM" },
  { "The theory was refuted.", NULL, "R" },
  { "The assumption that the cache was full is discarded.", NULL, "R" },
  { "No improvement.", NULL, "F" },
  { "Attention shifted to the proxy.", NULL, "P" },
};

/* Ways to suppose, and what only looks like one. */
typedef struct
{
  const char *event;
  const char *hypothesis;
} Wording;

static const Wording wordings[] = {
  { "We reckon the ingress is dropping packets.", "ingress is dropping packets" },
  { "Lea figured that the mail relay was down.", "mail relay was down" },
  { "He guessed at a stale lock file.", "stale lock file" },
  { "We suspect a lock contention due to the nightly import.", "lock contention due to the nightly import" },
  { "We suspect a lock contention due to the high error rate.", "lock contention" },
  { "We suspect the mail relay due to a bounce.", "mail relay" },
  { "They suspected an issue with the mail relay.", "issue with the mail relay" },
  { "They suspected that the issue was due to the mail relay.", "mail relay" },
  { "Early investigation focused on the mail relay; we assumed a full spool.", "full spool" },
  { "The spool was dirty at noon and it was assumed it was related to that.", "spool was dirty at noon" },
  { "The team is blaming the innocent mail relay.", "mail relay" },
  { "The missing icon was one issue, but it was a false positive.", "missing icon" },
  { "Working hypothesis: the queue consumers starve.", "queue consumers starve" },
  { "My gut feeling was a faulty switch.", "faulty switch" },
  { "Our first thought was a power cut.", "power cut" },
  { "Prime suspect is the nightly export.", "nightly export" },
  { "The nightly export was our prime suspect.", "nightly export" },
  { "Everyone blamed the new firmware.", "new firmware" },
  { "The finger was pointed at the payment gateway.", "payment gateway" },
  { "We put it down to a slow disk.", "slow disk" },
  { "The spike was attributed to a bot.", "bot" },
  { "She came to the conclusion that the sensor was faulty.", "sensor was faulty" },
  { "Jumped to the conclusion that a tenant was scraping us.", "tenant was scraping us" },
  { "We were convinced that a miner got in.", "miner got in" },
  { "We leaned towards a kernel regression.", "kernel regression" },
  { "It smells like a race condition.", "race condition" },
  { "The old router looks fishy.", "old router" },
  { "We took it for granted that the backup had run.", "backup had run" },
  { "Chasing a memory leak in the indexer.", "memory leak in the indexer" },
  { "Mistook it for a denial of service.", "denial of service" },
  { "We treated it as a network problem.", "network problem" },
  { "In the belief that the mirror was stale, we purged it.", "mirror was stale" },
  { "Someone says the token had expired.", "token had expired" },
  { "The forum says that the tables may be corrupted.", "tables may be corrupted" },
  { "Could the clock differ between the hosts?", "clock differ between the hosts" },
  { "Perhaps it's the load balancer.", "load balancer" },
  { "Suspicion fell on the antivirus.", "antivirus" },
  { "The graphs pointed to a slow replica.", "slow replica" },
  { "Wrong track: the map quota.", "map quota" },
  { "All eyes were on the vendor.", "vendor" },
  { "The cache gets the blame.", "cache" },
  { "We went after the cron jobs.", "cron jobs" },
  { "Homed in on the search cluster.", "search cluster" },
  { "The DBA insists that the index was corrupt.", "index was corrupt" },
  { "At first it looked as though the disk had died.", "disk had died" },
  { "We were under the impression that the job had finished.", "job had finished" },
  { "Is it the firewall?", "firewall" },
  { "We were led to believe that the region was down.", "region was down" },
  { "Ann wonders whether the cert expired.", "cert expired" },
  { "The outage was thought to be caused by a config push.", "config push" },
  { "We initially treated this as a false alarm.", "false alarm" },
  { "It was dismissed as a glitch.", "glitch" },
  { "She first thinks a plugin hides the button.", "plugin hides the button" },
  { "Ops was thinking the tunnel was down.", "tunnel was down" },
  { "I was sure the port was taken by Tomcat.", "port was taken by Tomcat" },
  { "We told ourselves that the mirror lagged.", "mirror lagged" },
  { "Doubts were raised that the licence had lapsed.", "licence had lapsed" },
  { "Next idea: the clock of the backup host.", "clock of the backup host" },
  { "The proxy is regarded as the likely culprit.", "proxy" },
  { "It is the thumbnailer, we say, since originals open.", "thumbnailer" },
  { "Leader bounced, since it could have been deadlocked.", "deadlocked" },
  { "They point to the tape robot instead.", "tape robot" },
  { "Kim said that the tariff had changed, and we believed her.", "tariff had changed" },
  { "A backup is running, so we blame it.", "backup" },
  { "We suspect a bug from last week's forum post.", "bug from last week's forum post" },
  { "We blame the style sheet, and revert it.", "style sheet" },
  { "Imagine a cat on a keyboard.", NULL },
  { "We regard it as settled.", NULL },
  { "Can you check the disks?", NULL },
  { "Customers may see errors.", NULL },
  { "We make sure that the backups run.", NULL },
  { "Asked whether anyone had deployed.", NULL },
  { "The team believes the fix will hold.", NULL },
  { "We felt that an escalation was needed.", NULL },
  { "Support says that customers may see delays.", NULL },
  { "Suspected impact: all customers in Europe.", NULL },
  { "We assume the role of incident commander.", NULL },
  { "Something seems off.", NULL },
  { "Are we down?", NULL },
  { "The alert said that latency is high.", NULL },
  { "Memory, said Lena, and added two nodes.", "Memory" },
  { "Pedro says it is the mail relay because mail is always slow.", "mail relay" },
  { "I said it must be the disk.", "disk" },
  { "Support answered that this is consistent with a full mailbox.", "full mailbox" },
  { "Textbook cache stampede, wrote Ana.", "Textbook cache stampede" },
  { "A lock is no deadlock, says the manual.", NULL },
  { "The helpdesk says it is fixed.", NULL },
  { "All good, says the provider.", NULL },
  { "Nothing evil, they say, these are all yours.", NULL },
  { "Priya was certain that the index had been lost in the move.", "index had been lost in the move" },
  { "They felt sure it was the proxy.", "proxy" },
  { "Make sure the backups run.", NULL },
  { "We were not sure whether it was the cache.", NULL },
  { "For me it was a problem of the modem.", "modem" },
  { "In our opinion it was the new router.", "new router" },
  { "To us it looked like a slow disk.", "slow disk" },
  { "The shift filed it under flaky tests.", "flaky tests" },
  { "Wrote it off as a blip of the monitoring.", "blip of the monitoring" },
  { "Sending of letters put on hold.", NULL },
  { "We wrote to the bank.", NULL },
  { "It had all the hallmarks of a brute force attack.", "brute force attack" },
  { "Ines theorised about a broken cable.", "broken cable" },
  { "We toyed with the idea of a rogue client.", "rogue client" },
  { "Our standard reply was that the mobile network is bad.", "mobile network is bad" },
  { "Came across an old forum thread about a kernel bug in 5.10, so we downgraded.", "kernel bug in 5.10" },
  { "Backups had moved last night, therefore we spent an hour combing through the cron tables.", "cron tables" },
  { "Attention turns to the wireless bridge, where retries had doubled.", "wireless bridge" },
  { "My money was on the load balancer.", "load balancer" },
  { "It had to be a bug in the new coupon page. I switched it off.", "bug in the new coupon page" },
  { "Must be the browser cache, we said to all.", "browser cache" },
  { "Closed the shop. Perhaps the new tax table.", "new tax table" },
  { "Hacked? All passwords are changed.", "Hacked" },
  { "Tenant's clock maybe? They say no.", "Tenant's clock maybe" },
  { "Smells like the directory upgrade to me, writes Petra.", "directory upgrade" },
  { "Load that high had to come from a miner.", "miner" },
  { "The third server came to mind at once.", "third server" },
  { "The accountant came to our desk.", NULL },
  { "The bank's fault, surely. We open a ticket.", "bank's fault" },
  { "The deploy at noon would explain it.", "deploy at noon" },
  { "The old index looked like the perfect culprit.", "old index" },
  { "The mail relay was now in the dock.", "mail relay" },
  { "Ready? Not yet.", NULL },
  { "Why? Nobody knows.", NULL },
  { "Thinking of disk corruption, we ran a check.", "disk corruption" },
  { "Consumers looked overloaded, so we tripled them.", "Consumers" },
  { "The search box looked overloaded.", NULL },
  { "Someone had announced an update of the access points, so they were rolled back.", NULL },
  { "Since the firmware had been updated, the bridges were replaced.", "firmware" },
  { "We spent an hour going over the proxy's rules, because they had been touched the week before.", "proxy's rules" },
};

static const char *const verdicts[] = {
  "Still the same errors.", "Nothing had got better.", "It made matters worse.", "All logs look clean.", "So no attack.",
  "The theory is dead.", "So much for the new image.", "The fibre was not guilty.", "The antivirus is acquitted.",
  "That answer couldn't be right.", "Power was never the problem.", "The audit came up empty.", "It stayed dead.",
  "The provider confirms that everything is normal.", "Nope.", "It does not print no more.", "Queries are no faster.",
  "Phones are as dead as before.", "Same share of errors.", "It ate the second disk also.", "The fever had not eased.",
  "The worker dies again within a minute.", "Back to square one.", "That was no use.", "The restart made no difference.",
  "Anna opens both pages without any trouble.", "These are real shoppers.", "The address was the bank's own proxy.",
  "It never went through the queue in the first place.", "That'd be a very small culprit.", "It led nowhere.",
  "We owe the router an apology.", "The disk did nothing wrong.", "The switch is in perfect health.", "Replies are slower than before.",
  "Rolled-back phones behave no differently.", "It bought us two minutes.", "Reloading does nothing for them.",
  "All of them are just as slow.", "Failure rate: still a third.", "Not a single bad page.", "The rush should be over by now.",
  "The trail shows only our own people.", "Nothing wrong with the proxy.", "Duplicates keep coming.", "The sensor was exonerated.",
};

static void
test_wordings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wordings); i++)
    {
      const HsReading reading = { .lexicon = hs_lexicon_get_default () };
      HsEvent event = { .text = (char *) wordings[i].event };
      HsSupposition told;

      hs_supposition_init (&told, &reading, &event);
      g_test_message ("%s", wordings[i].event);
      g_assert_cmpstr (told.text, ==, wordings[i].hypothesis);
      hs_supposition_clear (&told);
    }
}

static void
test_verdicts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (verdicts); i++)
    {
      const HsReading reading = { .lexicon = hs_lexicon_get_default () };
      HsEvent event = { .text = (char *) verdicts[i] };
      HsSupposition told;

      hs_supposition_init (&told, &reading, &event);
      g_test_message ("%s", verdicts[i]);
      g_assert_null (told.text);
      g_assert_true (told.has[HS_SIGNAL_REFUTES] || told.has[HS_SIGNAL_FAILS] || told.has[HS_SIGNAL_DOUBTS]);
      hs_supposition_clear (&told);
    }
}

static const char *const takes_back[] = {
  "The driver was reinstalled.", "Firewall rule re-enabled.", "Put the old cable back.", "We turn the filter off again.",
  "Throttle lifted.", "Limit removed.", "Address unblocked with apologies.", "The rollback was itself reversed.",
  "Rolled forward to 2.1.", "Filter back on.", "The drained server got its traffic back.",
};

static void
test_takes_back (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (takes_back); i++)
    {
      const HsReading reading = { .lexicon = hs_lexicon_get_default () };
      HsEvent event = { .text = (char *) takes_back[i] };
      HsSupposition told;

      hs_supposition_init (&told, &reading, &event);
      g_test_message ("%s", takes_back[i]);
      g_assert_true (told.has[HS_SIGNAL_UNDOES]);
      g_assert_nonnull (told.acquitted);
      hs_supposition_clear (&told);
    }
}

static void
test_signals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const HsReading reading = { .lexicon = hs_lexicon_get_default () };
      HsEvent event = { .text = (char *) cases[i].event };
      g_autoptr (GString) signals = g_string_new (NULL);
      HsSupposition told;

      hs_supposition_init (&told, &reading, &event);
      for (HsSignal signal = 0; signal < HS_SIGNAL_DOUBTS; signal++)
        if (told.has[signal])
          g_string_append_c (signals, "SCMRPF"[signal]);
      g_test_message ("%s", cases[i].event);
      g_assert_cmpstr (told.text, ==, cases[i].hypothesis);
      g_assert_cmpstr (signals->str, ==, cases[i].signals);
      g_assert_cmpint (hs_supposition_get_evidence (&told) != NULL, ==, signals->len > 0 && signals->len > 0 && signals->str[0] != 'P');
      hs_supposition_clear (&told);
    }
}

static void
test_refutes_itself (void)
{
  const HsReading reading = { .lexicon = hs_lexicon_get_default () };
  HsEvent after = { .text = (char *) "We suspect the cache, but it was ruled out." };
  HsEvent before = { .text = (char *) "The proxy was ruled out. We suspect the cache." };
  HsSupposition told;

  hs_supposition_init (&told, &reading, &after);
  g_assert_true (hs_supposition_refutes_itself (&told));
  hs_supposition_clear (&told);
  hs_supposition_init (&told, &reading, &before);
  g_assert_false (hs_supposition_refutes_itself (&told));
  hs_supposition_clear (&told);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/suppositions/signals", test_signals);
  g_test_add_func ("/suppositions/wordings", test_wordings);
  g_test_add_func ("/suppositions/verdicts", test_verdicts);
  g_test_add_func ("/suppositions/takes-back", test_takes_back);
  g_test_add_func ("/suppositions/refutes-itself", test_refutes_itself);
  return g_test_run ();
}
