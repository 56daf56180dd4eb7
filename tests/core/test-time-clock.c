/* test-time-clock.c: tests of clocks, halves of the day and zones
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase clocks[] = {
  { "10:20: the alert", "{10:20} T10:20" },
  { "10:20:33 the alert", "{10:20:33} T10:20:33" },
  { "10:20:33.125 x", "{10:20:33.125} T10:20:33" },
  { "8:05 x", "{8:05} T08:05" },
  { "10h20 : alerte", "{10h20} T10:20" },
  { "à 9h05", "{9h05} T09:05" },
  { "9 h : alerte", "{9 h} T09:00" },
  { "vers 9 h", "{9 h} ~T09:00" },
  { "entre 14h et 16h", "{14h} T14:00; {16h} ..T16:00" },
  { "de 14h30 a 17h50", "{14h30} T14:30; {17h50} ..T17:50" },
  { "el 3 de julio a las 14h30", "{3 de julio a las 14h30} XXXX-07-03T14:30" },
  { "le 3 mai 2024 à 8h", "{3 mai 2024 à 8h} 2024-05-03T08:00" },
  { "10:20 AM", "{10:20 AM} T10:20 AM" },
  { "10:20am", "{10:20am} T10:20 AM" },
  { "10 AM", "{10 AM} T10:00 AM" },
  { "10am.", "{10am} T10:00 AM" },
  { "at 2:30 p.m. the", "{2:30 p.m.} T14:30 PM" },
  { "at 2:30 p. m. the", "{2:30 p. m.} T14:30 PM" },
  { "8.40 AM", "{8.40 AM} T08:40 AM" },
  { "12;45PM", "{12;45PM} T12:45 PM" },
  { "12:00 AM", "{12:00 AM} T00:00 AM" },
  { "12:30 PM", "{12:30 PM} T12:30 PM" },
  { "13:00 PM", "{13:00 PM} T13:00 PM" },
  { "24:00", "{24:00} T00:00 next" },
  { "0233 - paged", "{0233} T02:33" },
  { "1430: paged", "{1430} T14:30" },
  { "- 1430 - paged", "{1430} T14:30" },
  { "0233 UTC", "{0233 UTC} T02:33 UTC=+0" },
  { "1430 hrs we", "{1430 hrs} T14:30" },
  { "at 0233 we", "{0233} T02:33" },
  { "at 14:30 hrs we", "{14:30 hrs} T14:30" },
  { "10.20 - paged", "{10.20} T10:20" },
  { "um 10:20 Uhr", "{10:20 Uhr} T10:20" },
  { "um 10 Uhr", "{10 Uhr} T10:00" },
  { "at noon", "{noon} T12:00" },
  { "by midnight UTC", "{midnight UTC} T00:00 UTC=+0" },
  { "at 12 noon", "{12 noon} T12:00" },
  { "12:00 midnight", "{12:00 midnight} T00:00" },
  { "**10:20** the alert", "{10:20} T10:20" },
  { "At23:15 PM WAT", "{23:15 PM WAT} T23:15 PM WAT=+60" },
  { "T08:19:34+0100", "{T08:19:34+0100} T08:19:34 +0100=+60" },
  { "15:44 Second attempt", "{15:44} T15:44" },
  { "Start:10:20", "{10:20} T10:20" },
  { "It ended at 10:20.Then", "{10:20} T10:20" },
  { "\xf0\x9f\x95\x99" "10:20 PM", "{10:20 PM} T22:20 PM" },
  { "10:20\xc2\xa0" "AM", "{10:20\xc2\xa0" "AM} T10:20 AM" },
  { "[10:20] <kim> hi", "{[10:20]} T10:20" },
};

static const TimeTextCase zones[] = {
  { "00:01Z", "{00:01Z} T00:01 Z=+0" },
  { "10:20 (UTC)", "{10:20 (UTC)} T10:20 UTC=+0" },
  { "10:20 UTC+2", "{10:20 UTC+2} T10:20 UTC+2=+120" },
  { "10:20 (GMT+1) the", "{10:20 (GMT+1)} T10:20 GMT+1=+60" },
  { "10:20 -0700", "{10:20 -0700} T10:20 -0700=-420" },
  { "10:20+02:00", "{10:20+02:00} T10:20 +02:00=+120" },
  { "10:20 AM EST", "{10:20 AM EST} T10:20 AM EST=-300?" },
  { "10:20 EST (UTC-5)", "{10:20 EST (UTC-5)} T10:20 EST=-300?" },
  { "10:20 West African Time (WAT) x", "{10:20 West African Time (WAT)} T10:20 WAT=+60" },
  { "10:20 PM East African Time(EAT)", "{10:20 PM East African Time(EAT)} T22:20 PM EAT=+180" },
  { "10:20 (East Africa Time - EAT)", "{10:20 (East Africa Time - EAT)} T10:20 EAT=+180" },
  { "10:20 Central African Time - ET", "{10:20 Central African Time} T10:20 Central African Time=+120" },
  { "10:20 Eastern Time (UTC-5)", "{10:20 Eastern Time (UTC-5)} T10:20 Eastern Time" },
  { "10:20 PST/PDT", "{10:20 PST/PDT} T10:20 PST=-480" },
  { "10:20 (EAT time)", "{10:20 (EAT time)} T10:20 EAT=+180" },
  { "7:26 AM Eastern: seen", "{7:26 AM Eastern} T07:26 AM Eastern" },
  { "2:14am EDT", "{2:14am EDT} T02:14 AM EDT=-240" },
  { "12.39UTC", "{12.39UTC} T12:39 UTC=+0" },
  { "10:20 utc", "{10:20 utc} T10:20 utc=+0" },
  { "June 15, 2023 10:20 PT", "{June 15, 2023 10:20 PT} 2023-06-15T10:20 PT=-420" },
  { "10:20 June 15, 2023 UTC", "{10:20 June 15, 2023 UTC} 2023-06-15T10:20 UTC=+0" },
  { "10:20 PT the", "{10:20 PT} T10:20 PT" },
  { "10:20 Central logging", "{10:20} T10:20" },
  { "10:20 cat /var/log", "{10:20} T10:20" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-clock/clocks", clocks, G_N_ELEMENTS (clocks));
  time_text_add ("/time-clock/zones", zones, G_N_ELEMENTS (zones));
  return g_test_run ();
}
