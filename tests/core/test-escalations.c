/* test-escalations.c: who is brought in, and what is no escalation
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

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

/* Others brought in, told in as many ways. */
static const ReadingTextCase asked[] = {
  { "on-board", NULL, BEFORE "We bring mrs. Okafor on board.", ">mrs. Okafor" },
  { "wrote-to", NULL, BEFORE "Wrote to the storage guild, who run such arrays.", ">storage guild" },
  { "shouted", NULL, BEFORE "Cried for help in the class chat; Rui answered the phone and logged in.", ">Rui" },
  { "case-opened-with", NULL, BEFORE "A sev-1 claim was filed with the maker of the switch.", ">maker of the switch" },
  { "company", NULL, BEFORE "Called the lift company; they send a fitter.", ">lift company" },
  { "angry-ticket", NULL, BEFORE "I write a rather rude ticket to the hoster.", ">hoster" },
  { "volunteered", NULL, BEFORE "Asked in the class chat, Bruna from the second year offered to look.", ">Bruna" },
  { "asked-provider", NULL, BEFORE "We've asked our network provider to look at one of our lines.", ">network provider" },
  { "asked-whether", NULL, BEFORE "Asked the hosting company whether somebody was working in the rack.", ">hosting company" },
  { "informed", NULL, BEFORE "Our supplier was informed and sends somebody.", ">supplier" },
  { "on-the-phone", NULL, BEFORE "Got the carrier's night shift on the phone.", ">carrier's night shift" },
  { "skype", NULL, BEFORE "Got Priyanka on Skype.", ">Priyanka" },
  { "into-call", NULL, BEFORE "We brought Anna from payments into the call.", ">Anna" },
  { "landed", NULL, BEFORE "The matter landed on the desk of the head of IT.", ">head of IT" },
  { "thrown", NULL, BEFORE "Issue thrown over to the mobile developers.", ">mobile developers" },
  { "on-call-of", NULL, BEFORE "Woke up the on-call of the payments squad.", ">on-call of the payments squad" },
  { "join-end", NULL, BEFORE "Incident raised to SEV-2 and a channel opened; Card Security and the bank's NOC join.", ">Card Security,bank's NOC" },
  { "second-eyes", NULL, BEFORE "We asked for a second pair of eyes and Mina had a look.", ">Mina" },
  { "hired", NULL, BEFORE "Hired a consultant for the night.", ">consultant" },
  { "hand", NULL, BEFORE "The network folks offered us a hand.", ">network folks" },
  { "takes-over", NULL, BEFORE "The backup on-call takes over.", ">backup on-call" },
};

/* Thought of, and not done. */
static const ReadingTextCase unreal[] = {
  { "considered", NULL, BEFORE "We discussed calling Anouk and let her sleep.", "" },
  { "considered-case", NULL, BEFORE "We considered opening a case with Northwind.", "" },
  { "thought", NULL, BEFORE "Thought about paging the database team, but it was late.", "" },
  { "almost", NULL, BEFORE "We almost called the vendor.", "" },
  { "should-have", NULL, BEFORE "We should have called the network team here.", "" },
  { "unreached", NULL, BEFORE "Could not reach the vendor.", "" },
  { "nobody", NULL, BEFORE "Nobody was called.", "" },
  { "no-ticket", NULL, BEFORE "No ticket was opened with the provider.", "" },
  { "against", NULL, BEFORE "Decided against waking the DBA.", "" },
  { "proud", NULL, BEFORE "Too proud to ask for help, I kept reading logs.", "" },
  { "would-have", NULL, BEFORE "I would have called the hoster, had I known the number.", "" },
  { "instead", NULL, BEFORE "Instead of calling the vendor we read the manual.", "" },
  { "no-need", NULL, BEFORE "There was no need to escalate to the platform team.", "" },
  { "whether", NULL, BEFORE "Debated whether to page the platform team.", "" },
  { "forgot", NULL, BEFORE "Anton forgot to call the carrier.", "" },
  { "if", NULL, BEFORE "If it happens again we call the vendor.", "" },
  { "about-to", NULL, BEFORE "I was about to call the hoster when the site came back.", "" },
  { "without", NULL, BEFORE "Without asking the DBA, the index was checked.", "" },
  { "asked-us", NULL, BEFORE "The vendor asked us for logs.", "" },
  { "calls-noun", NULL, BEFORE "The hotline has 40 calls and informs the operators.", "" },
  { "own-users", NULL, BEFORE "The users asked the support team for a date.", "" },
};

/* (transfer full): ">" and those whom the events bring in; empty where they bring in nobody. */
static char *
read_receivers (const char *cause, const char *events)
{
  g_autofree char *told = reading_text_read_events (cause, events);
  const char *receivers = strchr (told, '>');

  return g_strdup (receivers != NULL ? receivers : "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  reading_text_add ("/escalations", reading_text_read_events, cases, G_N_ELEMENTS (cases));
  reading_text_add ("/escalations/asked", read_receivers, asked, G_N_ELEMENTS (asked));
  reading_text_add ("/escalations/unreal", read_receivers, unreal, G_N_ELEMENTS (unreal));
  return g_test_run ();
}
