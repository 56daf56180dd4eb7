/* test-labels.c: stable names and labels of core's enumerations
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-incident.h"

static void
test_names (void)
{
  for (HsEventKind kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    {
      g_assert_nonnull (hs_event_kind_get_name (kind));
      g_assert_nonnull (hs_event_kind_get_label (kind));
    }
  for (HsPhaseKind kind = 0; kind < HS_N_PHASES; kind++)
    g_assert_nonnull (hs_phase_get_label (kind));
  g_assert_cmpstr (hs_ended_get_name (HS_ENDED_CAUSE_FOUND), ==, "cause_found");
  g_assert_cmpstr (hs_certainty_get_name (HS_CERTAINTY_INFERRED), ==, "inferred");
  g_assert_cmpstr (hs_measure_kind_get_name (HS_MEASURE_TASK), ==, "task");
  g_assert_cmpstr (hs_level_get_name (HS_LEVEL_WARNING), ==, "warning");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/labels/names", test_names);
  return g_test_run ();
}
