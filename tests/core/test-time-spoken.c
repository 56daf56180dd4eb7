/* test-time-spoken.c: tests of clocks told in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase clocks[] = {
  { "at a quarter to nine in the evening the", "{a quarter to nine in the evening} T20:45 PM" },
  { "It stood at half past two", "{half past two} T02:30" },
  { "by ten to six", "{ten to six} T05:50" },
  { "At twenty-five past eleven that night we", "{twenty-five past eleven that night} T23:25 PM" },
  { "around five o'clock", "{five o'clock} ~T05:00" },
  { "at seven in the morning", "{seven in the morning} T07:00 AM" },
  { "at 7:04 in the morning", "{7:04 in the morning} T07:04 AM" },
  { "at 11:20 at night", "{11:20 at night} T23:20 PM" },
  { "at quarter past noon", "{quarter past noon} T12:15" },
  { "from ten to six servers", "" },
  { "raised from five to ten", "" },
  { "half the servers", "" },
  { "a quarter to be planned", "" },
  { "one after another", "" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-spoken", clocks, G_N_ELEMENTS (clocks));
  return g_test_run ();
}
