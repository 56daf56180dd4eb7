/* test-drafts-prose.c: tests of events told in sentences and in the rows of a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "drafting-text.h"

static void
test_sentence_end (void)
{
  static const struct
  {
    const char *text;
    guint offset;
    guint end;
  } cases[] = {
    { "", 0, 0 },
    { "One", 0, 3 },
    { "One.", 0, 4 },
    { "One. Two.", 0, 4 },
    { "One. Two.", 4, 9 },
    { "One. Two.", 9, 9 },
    { "One!  Two?", 0, 4 },
    { "One.\nTwo.", 0, 4 },
    { "One. 2 of them.", 0, 4 },
    { "One. ", 0, 4 },
    { "One... Two.", 0, 6 },
    { "At 10 a.m. the wheel. It", 0, 21 },
    { "Version 1.2 of it. Ü", 0, 18 },
    { "One. übel.", 0, 11 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (hs_drafting_find_sentence_end (cases[i].text, cases[i].offset), ==, cases[i].end);
    }
}

static void
add_first_entry (HsDrafting *drafting)
{
  hs_drafting_add_sentences (drafting, 0);
}

static const DraftingTextCase sentences[] = {
  { "each-with-a-clock", "At 10:00 the wheel stopped. Nobody knew why. At 10:20 it turned.",
    "1-1 10:00 - At 10:00 the wheel stopped.\n1-1 10:20 - At 10:20 it turned.\n" },
  { "none-with-a-clock", "The wheel stopped. Nobody knew why.", "" },
  { "only-a-day", "On 3 May 2024 the wheel stopped. We were away.", "" },
  { "day-and-clock", "On 3 May 2024 at 10:00 CET the wheel stopped.", "1-1 3 May 2024 at 10:00 CET CET On 3 May 2024 at 10:00 CET the wheel stopped.\n" },
  { "duration", "The wheel was down from 10:00 to 10:20. It was an outage.", "" },
  { "range-of-a-deed", "The miller looked at it 10:00-10:20. He saw nothing.",
    "1-1 10:00-10:20 - The miller looked at it 10:00-10:20.\n" },
  { "two-clocks", "It stopped at 10:00 and the bell rang at 10:05.", "1-1 10:00 - It stopped at 10:00 and the bell rang at 10:05.\n" },
  { "time-behind", "The wheel stopped. 10:00.", "1-1 10:00 - The wheel stopped.\n" },
  { "time-on-the-next-line", "The wheel stopped.\n10:00 UTC", "1-1 10:00 UTC UTC The wheel stopped.\n" },
  { "lines", "One.\nAt 10:00 it stopped.\nTwo.\nAt 10:20 it\nturned.",
    "2-2 10:00 - At 10:00 it stopped.\n4-5 10:20 - At 10:20 it turned.\n" },
};

/* Every row, the header too. */
static void
add_rows (HsDrafting *drafting)
{
  for (guint i = 0; i < drafting->last; i++)
    hs_drafting_add_row (drafting, i);
}

static const DraftingTextCase rows[] = {
  { "time-first", "| Time | Event |\n|---|---|\n| 10:00 UTC | It stops |\n", "3-3 10:00 UTC UTC It stops\n" },
  { "by-header", "| Who of us | What | When |\n|---|---|---|\n| Ann of the mill | It stops | 10:00 |\n", "3-3 10:00 - It stops\n" },
  { "longest", "| When | Who | Remark |\n|---|---|---|\n| 10:00 | Ann | It stops |\n", "3-3 10:00 - It stops\n" },
  { "range", "| When | Event |\n|---|---|\n| 10:00 - 10:20 | It stands |\n", "3-3 10:00 - 10:20 - It stands\n" },
  { "range-of-two-cells", "| From | To | Event |\n|---|---|---|\n| 10:00 | 10:20 | It stands |\n", "3-3 10:00 - It stands\n" },
  { "second-table", "| Event | When |\n|---|---|\n| It stops | 10:00 |\n\n| 10:10 | Ann looks |\n|---|---|\n| 10:20 | It turns |\n",
    "3-3 10:00 - It stops\n5-5 10:10 - Ann looks\n7-7 10:20 - It turns\n" },
  { "bare-time-in-the-event", "| What time | Note |\n|---|---|\n| 10:00 | It stops |\n", "3-3 10:00 - It stops\n" },
  { "untimed", "| When | Event |\n|---|---|\n| | It stops |\n", "3-3 - - It stops\n" },
  { "nothing-told", "| When | Event |\n|---|---|\n| | |\n| 10:00 | |\n", "" },
  { "one-column", "| When |\n|---|\n| 10:00 It stops |\n", "" },
  { "one-cell-for-both", "| Entry | By |\n|---|---|\n| 10:00: It stops | |\n", "3-3 10:00 - It stops\n" },
  { "time-in-the-event", "| Who | What |\n|---|---|\n| Ann | The wheel stopped at 10:00 |\n", "3-3 10:00 - The wheel stopped at 10:00\n" },
  { "no-header", "| 10:00 | It stops |\n|---|---|\n| 10:20 | It turns |\n", "1-1 10:00 - It stops\n3-3 10:20 - It turns\n" },
};

static void
test_range_of_row (void)
{
  g_autoptr (DraftingText) text = drafting_text_new ("| When | Event |\n|---|---|\n| 10:00 - 10:20 | It stands |\n");
  const HsDraft *draft;

  add_rows (&text->drafting);
  draft = hs_drafting_get_last (&text->drafting);
  g_assert_nonnull (draft);
  g_assert_cmpint (draft->match.hour, ==, 10);
  g_assert_cmpint (draft->match.minute, ==, 0);
  g_assert_true (hs_time_match_is_set (&draft->end));
  g_assert_cmpint (draft->end.minute, ==, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drafts-prose/sentence-end", test_sentence_end);
  drafting_text_add ("/drafts-prose/sentences", add_first_entry, sentences, G_N_ELEMENTS (sentences));
  drafting_text_add ("/drafts-prose/rows", add_rows, rows, G_N_ELEMENTS (rows));
  g_test_add_func ("/drafts-prose/range-of-row", test_range_of_row);
  return g_test_run ();
}
