/* test-drafting.c: tests of drafts of events in the making
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "drafting-text.h"

/* The first entry as one event. */
static void
add_whole (HsDrafting *drafting)
{
  const HsEntry *entry = hs_drafting_get_entry (drafting, 0);
  const GArray *times = entry->times;

  hs_drafting_add (drafting, 0, 0, strlen (entry->text), (const HsTimeMatch *) (void *) times->data, times->len);
}

static const DraftingTextCase whole[] = {
  { "time-first", "10:00 UTC: The wheel stops.", "1-1 10:00 UTC UTC The wheel stops.\n" },
  { "time-within", "The wheel stops at 10:00.", "1-1 10:00 - The wheel stops at 10:00.\n" },
  { "range", "10:00 - 10:20 CET: The miller looks", "1-1 10:00 - 10:20 CET CET The miller looks\n" },
  { "range-within", "From 10:00 to 10:20 it stands.", "1-1 10:00 to 10:20 - From 10:00 to 10:20 it stands.\n" },
  { "two-times", "10:00 The wheel stops till 11:00", "1-1 10:00 - The wheel stops till 11:00\n" },
  { "marks", "**10:00** — → The wheel", "1-1 10:00 - The wheel\n" },
  { "brackets", "(10:00) The wheel (a large one)", "1-1 (10:00) - The wheel (a large one)\n" },
  { "letters-beyond-ascii", "水車 10:00 止", "1-1 10:00 - 水車 10:00 止\n" },
  { "bare", "10:00", "1-1 10:00 - \n" },
  { "only-marks", "10:00 - ...", "1-1 10:00 - \n" },
  { "untimed", "The wheel stops.", "1-1 - - The wheel stops.\n" },
  { "one-line", "10:00\nThe wheel\nstops.", "1-3 10:00 - The wheel stops.\n" },
};

static void
test_part (void)
{
  g_autoptr (DraftingText) text = drafting_text_new ("One.\nTwo at 10:00.\nThree.");
  g_autofree char *told = NULL;
  const HsEntry *entry = hs_drafting_get_entry (&text->drafting, 0);

  hs_drafting_add (&text->drafting, 0, 4, 18, &g_array_index (entry->times, HsTimeMatch, 0), 1);
  hs_drafting_add (&text->drafting, 0, 18, strlen (entry->text), NULL, 0);
  told = drafting_text_tell (text);
  g_assert_cmpstr (told, ==, "2-2 10:00 - Two at 10:00.\n3-3 - - Three.\n");
}

static void
test_heading (void)
{
  g_autoptr (DraftingText) text = drafting_text_new ("The wheel stops.");
  const HsDraft *draft;

  text->drafting.heading = (HsTimeMatch) { .has_date = TRUE, .month = 5, .day = 3 };
  draft = hs_drafting_add (&text->drafting, 0, 0, 16, NULL, 0);
  g_assert_cmpint (draft->heading.day, ==, 3);
  g_assert_false (hs_time_match_is_set (&draft->match));
  g_assert_false (hs_time_match_is_set (&draft->end));
  g_assert_true (draft == hs_drafting_get_last (&text->drafting));
}

static void
test_detail (void)
{
  g_autoptr (DraftingText) text = drafting_text_new ("10:00 It stops.\n\nNobody\nhears it.\n\nA pity.\n");
  g_autofree char *told = NULL;

  g_assert_null (hs_drafting_get_last (&text->drafting));
  hs_drafting_add_detail (&text->drafting, hs_drafting_get_entry (&text->drafting, 1));
  g_assert_cmpuint (text->drafting.drafts->len, ==, 0);
  add_whole (&text->drafting);
  hs_drafting_add_detail (&text->drafting, hs_drafting_get_entry (&text->drafting, 1));
  hs_drafting_add_detail (&text->drafting, hs_drafting_get_entry (&text->drafting, 2));
  told = drafting_text_tell (text);
  g_assert_cmpstr (told, ==, "1-6 10:00 - It stops. (Nobody hears it. A pity.)\n");
}

static void
test_leads (void)
{
  static const struct
  {
    const char *text;
    guint n_times;
    gboolean leads;
  } cases[] = {
    { "10:00 The wheel stops", 1, TRUE },
    { "**10:00** The wheel stops", 1, TRUE },
    { "[10:00] It stops, 10:05 it turns", 2, TRUE },
    { "At 10:00 the wheel stops", 1, FALSE },
    { "É 10:00", 1, FALSE },
    { "The wheel stops", 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (DraftingText) text = drafting_text_new (cases[i].text);
      gboolean leads;
      const GArray *times = hs_drafting_get_times (hs_drafting_get_entry (&text->drafting, 0), &leads);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (times->len, ==, cases[i].n_times);
      g_assert_cmpint (leads, ==, cases[i].leads);
    }
}

static void
test_is_set (void)
{
  static const HsTimeMatch set[] = { { .has_date = TRUE }, { .has_clock = TRUE }, { .is_relative = TRUE }, { .is_later = TRUE } };
  static const HsTimeMatch unset = { .year = 2024, .weekday = 1, .approximate = TRUE };

  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    g_assert_true (hs_time_match_is_set (&set[i]));
  g_assert_false (hs_time_match_is_set (&unset));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  drafting_text_add ("/drafting/whole", add_whole, whole, G_N_ELEMENTS (whole));
  g_test_add_func ("/drafting/part", test_part);
  g_test_add_func ("/drafting/heading", test_heading);
  g_test_add_func ("/drafting/detail", test_detail);
  g_test_add_func ("/drafting/leads", test_leads);
  g_test_add_func ("/drafting/is-set", test_is_set);
  return g_test_run ();
}
