/* test-escalations.c: who is brought in, and what is no escalation
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "reading-text.h"

/* Events like these come first, so that nobody is the first to be called. */
#define BEFORE "Alert for errors.\nEngineers investigate.\n"
#define TOLD "detection investigation "

static const ReadingTextCase cases[] = {
  { "to", NULL, BEFORE "Escalated to the network team.", TOLD "escalation>network team" },
  { "two", NULL, BEFORE "Escalated to the Ledger team and to the duty manager.", TOLD "escalation>Ledger team,duty manager" },
  { "three", NULL, BEFORE "Escalated to Storage, Network and the vendor.", TOLD "escalation>Storage,Network,vendor" },
  { "purpose", NULL, BEFORE "The issue was escalated to Storage to check the volumes.", TOLD "escalation>Storage" },
  { "comma", NULL, BEFORE "Handed over to the Maps team, with the second on-call paged.", TOLD "escalation>Maps team" },
  { "help", NULL, BEFORE "We asked the Edge team for help.", TOLD "escalation>Edge team" },
  { "passive", NULL, BEFORE "The backend team was pulled in.", TOLD "escalation>backend team" },
  { "clock", NULL, BEFORE "So at 07:32 the Access team was brought in.", TOLD "escalation>Access team" },
  { "vendor", NULL, BEFORE "Opened a support ticket with the hosting provider.", TOLD "escalation>hosting provider" },
  { "joined", NULL, BEFORE "The lead developer joined the call.", TOLD "escalation>lead developer" },
  { "phoned", NULL, BEFORE "Rang up Noor, who wrote the importer.", TOLD "escalation>Noor" },
  { "woken", NULL, BEFORE "The head of networks was woken.", TOLD "escalation>head of networks" },
  { "case-opened", NULL, BEFORE "A case is opened with the carrier.", TOLD "escalation>carrier" },
  { "by-name", NULL, BEFORE "The page rolls over to Priya.", TOLD "escalation>Priya" },
  { "called-out", NULL, BEFORE "Site manager and lift contractor called out.", TOLD "escalation>Site manager,lift contractor" },
  { "participle", NULL, BEFORE "Security contact notified and joins.", TOLD "escalation>Security contact" },
  { "title", NULL, BEFORE "Dr. Weiss was paged.", TOLD "escalation>Dr. Weiss" },
  { "from", NULL, BEFORE "Rosalind from data engineering is pulled in.", TOLD "escalation>Rosalind" },
  { "place", NULL, BEFORE "Handed over to the team in Lagos.", TOLD "escalation>team in Lagos" },
  { "apposition", NULL, BEFORE "Ines, our former trainee, was called in.", TOLD "escalation>Ines" },
  { "shared", NULL, BEFORE "Engaged the database and storage teams.", TOLD "escalation>database,storage teams" },
  { "of-a-thing", NULL, BEFORE "Escalated to the vendor of the database.", TOLD "escalation>vendor of the database" },
  { "about", NULL, BEFORE "Opened a ticket with Northwind about the losses.", TOLD "escalation>Northwind" },
  { "bed", NULL, BEFORE "Mira gets Anton out of bed.", TOLD "escalation>Anton" },
  { "to-join", NULL, BEFORE "Mira asks Anton to join.", TOLD "escalation>Anton" },
  { "widened", NULL, BEFORE "Bridge call extended to the storage team.", TOLD "escalation>storage team" },
  { "hold-of", NULL, BEFORE "Mira gets hold of Anton.", TOLD "escalation>Anton" },
  { "noun", NULL, BEFORE "The errors are on all pages.", TOLD "investigation" },
  { "callers", NULL, BEFORE "Customers call the support desk.", TOLD "investigation" },
  { "unnamed", NULL, BEFORE "Incident escalated.", TOLD "escalation>" },
  { "also", NULL, BEFORE "Severity raised to SEV-1. Escalated to the head of Operations.", TOLD "escalation>head of Operations" },
  { "severity", NULL, BEFORE "Severity raised to SEV-1.", TOLD "investigation" },
  { "things", NULL, BEFORE "We bring in new nodes.", TOLD "mitigation" },
  { "customers", NULL, BEFORE "Customers contacted the support team.", TOLD "investigation" },
  { "denied", NULL, BEFORE "No escalation was needed.", TOLD "investigation" },
  { "torn-out", NULL, BEFORE "The cables are pulled out of the rack.", TOLD "mitigation" },
  { "missed", NULL, BEFORE "Anton misses a call of the vendor.", TOLD "investigation" },
  { "system-call", NULL, BEFORE "The process hangs after calling the system call accept.", TOLD "investigation" },
  { "forwarding", NULL, BEFORE "The port forwarding rule points to the old host.", TOLD "investigation" },
  { "first-alert", NULL, "Alert for errors.\nPagerDuty paged the database team.\nThe service was restored.", "detection detection resolution" },
  { "known", NULL, BEFORE "Involved the database team.\nContacted the database team.",
    TOLD "escalation>database team investigation" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  reading_text_add ("/escalations", reading_text_read_events, cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
