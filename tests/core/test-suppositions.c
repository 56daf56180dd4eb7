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
      for (HsSignal signal = 0; signal < HS_N_SIGNALS; signal++)
        if (told.has[signal])
          g_string_append_c (signals, "SCMRPF"[signal]);
      g_test_message ("%s", cases[i].event);
      g_assert_cmpstr (told.text, ==, cases[i].hypothesis);
      g_assert_cmpstr (signals->str, ==, cases[i].signals);
      g_assert_cmpint (hs_supposition_get_evidence (&told) != NULL, ==, signals->len > 0 && signals->str[0] != 'P');
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
  g_test_add_func ("/suppositions/refutes-itself", test_refutes_itself);
  return g_test_run ();
}
