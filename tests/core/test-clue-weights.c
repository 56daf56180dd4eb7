/* test-clue-weights.c: the table fits the clues and the lexicon
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-clues.h"

static void
test_sets (void)
{
  const HsLexicon *lexicon = hs_lexicon_get_default ();

  for (guint clue = HS_CLUE_SETS; clue < HS_N_CLUES; clue += HS_CLUES_PER_SET)
    {
      const char *set = hs_clue_weights[clue].name;
      g_autofree char *heads = g_strconcat (set, " heads", NULL), *twice = g_strconcat (set, " twice", NULL);

      g_test_message ("%s", set);
      g_assert_true (hs_lexicon_get (lexicon, set) != hs_lexicon_get (lexicon, "clues.none of these"));
      g_assert_cmpstr (hs_clue_weights[clue + 1].name, ==, heads);
      g_assert_cmpstr (hs_clue_weights[clue + 2].name, ==, twice);
    }
}

static void
test_places (void)
{
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_ALWAYS].name, ==, "always");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_TELLS + HS_N_EVENT_KINDS].name, ==, "tells nothing");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_LABEL + HS_EVENT_OTHER].name, ==, "label other");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_AFTER_END].name, ==, "after end");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_CALLS].name, ==, "calls");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_FROM_START].name, ==, "0 before");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_FROM_END + 3].name, ==, "3 after");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_SHARES_CAUSE].name, ==, "shares 0 words of the cause");
  g_assert_cmpstr (hs_clue_weights[HS_CLUE_LONG].name, ==, "long");
}

static void
test_own_kind (void)
{
  for (guint kind = 0; kind < HS_N_EVENT_KINDS; kind++)
    {
      const gint16 *told = hs_clue_weights[HS_CLUE_TELLS + kind].kinds;

      g_test_message ("%s", hs_event_kind_get_name (kind));
      g_assert_cmpint (told[kind], >, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clue-weights/sets", test_sets);
  g_test_add_func ("/clue-weights/places", test_places);
  g_test_add_func ("/clue-weights/own-kind", test_own_kind);
  return g_test_run ();
}
