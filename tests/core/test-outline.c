/* test-outline.c: tests of the entries of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"
#include "hs-outline.h"

/* One line for each entry: form, role, first and last line, label, number of times. */
static char *
tell (const char *text)
{
  static const char forms[] = "hpirc";
  static const char *const roles[HS_N_ROLES]
    = { "other", "summary", "timeline", "happened", "cause", "resolution", "impact", "measures", "tasks", "lessons", "duration", "background" };
  g_autoptr (HsBlocks) blocks = block_text_read (text);
  HsDayOrder order;
  g_autoptr (GArray) entries = hs_outline_new (blocks, hs_lexicon_get_default (), &order);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      const HsEntry *entry = &g_array_index (entries, HsEntry, i);

      g_string_append_printf (told, "%c %s %u-%u %s %u\n", forms[entry->form], roles[entry->role], entry->line, entry->end_line,
                              entry->label != NULL ? entry->label : "-", entry->times->len);
    }
  return g_string_free (told, FALSE);
}

static void
test_entries (void)
{
  static const struct
  {
    const char *text;
    const char *told;
  } cases[] = {
    { "# Mill\n\n## Timeline\n\n- 10:00: It stops\n  - Nobody hears it\n\n| a | b |\n|---|---|\n| 10:05 | c |\n",
      "h other 1-1 - 0\nh timeline 3-3 - 0\ni timeline 5-5 - 1\ni timeline 6-6 - 0\nr timeline 8-8 - 0\nr timeline 10-10 - 1\n" },
    { "## Summary\n\nDuration: 2 hours\nImpact: No flour\nat all.\nRoot cause: A belt\n",
      "h summary 1-1 - 0\np duration 3-3 Duration 0\np impact 4-5 Impact 0\np cause 6-6 Root cause 0\n" },
    { "## Timeline\n\n### 10:00 - Escalation\n\nThe smith is called.\n\n### Detection\n\nBy ear.\n",
      "h timeline 1-1 - 0\nh timeline 3-3 - 1\np timeline 5-5 - 0\nh timeline 7-7 - 0\np timeline 9-9 - 0\n" },
    { "Root cause and resolution\nThe belt was worn, so that it slipped.\nTasks\nBuy a belt.\n",
      "h cause 1-1 - 0\np cause 2-2 - 0\nh tasks 3-3 - 0\np tasks 4-4 - 0\n" },
    { "# Mill\n\n| Field | Value |\n|---|---|\n| Root cause | A belt |\n",
      "h other 1-1 - 0\nr other 3-3 Field 0\nr cause 5-5 Root cause 0\n" },
    { "![The mill](mill.png)\n\nSince 2024-05-03[^1] it stands.\n\n[^1]: A Friday.\n", "p other 3-3 - 1\np other 5-5 - 0\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *told = tell (cases[i].text);

      g_assert_cmpstr (told, ==, cases[i].told);
    }
}

static void
test_day_order (void)
{
  g_autoptr (HsBlocks) blocks = block_text_read ("Since 9/10 7:55.\n\nUntil 9/11 6:00.\n\nReport of 2018-09-12.\n");
  HsDayOrder order;
  g_autoptr (GArray) entries = hs_outline_new (blocks, hs_lexicon_get_default (), &order);
  const GArray *times = g_array_index (entries, HsEntry, 0).times;

  g_assert_cmpint (order, ==, HS_DAY_ORDER_MONTH_FIRST);
  g_assert_cmpint (g_array_index (times, HsTimeMatch, 0).month, ==, 9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outline/entries", test_entries);
  g_test_add_func ("/outline/day-order", test_day_order);
  return g_test_run ();
}
