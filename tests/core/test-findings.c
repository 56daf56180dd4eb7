/* test-findings.c: tests of the second reader as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-findings-private.h"
#include "remarks-text.h"

#define CLEAN \
  "# Mill down\n\n## Summary\n\nOn 2024-05-03 from 10:00 to 11:00 UTC our customers got no flour. It lasted one hour.\n\n" \
  "## Timeline\n\n- 10:00: An alert reports that the wheel stands.\n- 10:10: Escalated to the Belt team.\n" \
  "- 10:30: The root cause was identified: a worn belt.\n- 11:00: The belt is replaced and the wheel turns again.\n\n" \
  "## Root cause\n\nA worn belt.\n\n## Action items\n\n- Buy a belt. Owner: Ann. Due: 2024-06-01\n"

static void
test_clean (void)
{
  g_autofree char *told = remarks_text_read (CLEAN, NULL);

  g_assert_cmpstr (told, ==, "");
}

static void
test_order (void)
{
  g_autofree char *told = remarks_text_read (
      "# Mill stands\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 10:30: The belt is replaced, see TBD.\n- 10:20: It turns.\n", NULL);

  g_assert_cmpstr (told, ==,
                   "1 no-date\n1 no-impact\n1 no-measures\n1 no-root-cause\n1 no-zone\n6 placeholder\n7 out-of-order\n");
}

/* Each incident of a document has its own. */
static void
test_two (void)
{
  g_autofree char *told = remarks_text_read (
      "# Mills\n\n## First mill\n\n### Timeline\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n\n"
      "## Second mill\n\n### Timeline\n\n- 12:00: The wheel stops.\n- 12:20: It turns.\n",
      "no-zone");

  g_assert_cmpstr (told, ==,
                   "3 The document does not tell the zone of its times.\n"
                   "10 The document does not tell the zone of its times.\n");
}

static void
test_quote (void)
{
  g_autofree char *whole = hs_findings_quote ("Buy a belt.");
  g_autofree char *cut = hs_findings_quote ("Buy a belt for the wheel, one for the gate and one for the pond.");

  g_assert_cmpstr (whole, ==, "Buy a belt.");
  g_assert_cmpstr (cut, ==, "Buy a belt for the wheel, one for the gate and one for the…");
}

static void
test_minutes (void)
{
  HsTime early = { HS_TIME_CLOCK, .hour = 10, .second = -1 };
  HsTime late = { HS_TIME_CLOCK, .hour = 11, .minute = 30, .second = -1 };
  HsTime relative = { HS_TIME_RELATIVE, .offset = 60 };
  HsTime none = { HS_TIME_NONE };
  int minutes = 1;

  g_assert_true (hs_findings_get_minutes (&early, &late, &minutes));
  g_assert_cmpint (minutes, ==, 90);
  g_assert_true (hs_findings_get_minutes (&late, &early, &minutes));
  g_assert_cmpint (minutes, ==, -90);
  g_assert_false (hs_findings_get_minutes (&early, &relative, &minutes));
  g_assert_false (hs_findings_get_minutes (&none, &none, &minutes));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/findings/clean", test_clean);
  g_test_add_func ("/findings/order", test_order);
  g_test_add_func ("/findings/two", test_two);
  g_test_add_func ("/findings/quote", test_quote);
  g_test_add_func ("/findings/minutes", test_minutes);
  return g_test_run ();
}
