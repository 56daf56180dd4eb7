/* test-drafts-beside.c: tests of what the sections beside the timeline tell to have happened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "drafting-text.h"

static void
read_timeline (HsDrafting *drafting)
{
  for (guint i = drafting->first; i < drafting->last; i++)
    if (hs_drafting_get_entry (drafting, i)->role == HS_ROLE_TIMELINE)
      hs_drafting_read_entry (drafting, i);
}

static void
add_beside (HsDrafting *drafting)
{
  read_timeline (drafting);
  hs_drafting_add_beside (drafting);
}

static void
add_prose (HsDrafting *drafting)
{
  read_timeline (drafting);
  hs_drafting_add_prose (drafting);
}

#define TIMELINE "## Timeline\n\n- 10:00: The wheel stops.\n- 10:20: The smith replaces the leather belt.\n\n"
#define TOLD "3-3 10:00 - The wheel stops.\n4-4 10:20 - The smith replaces the leather belt.\n"

static const DraftingTextCase beside[] = {
  { "nothing", "", "" },
  { "adds", TIMELINE "## Escalation\n\nThe priest of the village was asked for advice.\n",
    TOLD "8-8 - - The priest of the village was asked for advice.\n" },
  { "repeats", TIMELINE "## Resolution\n\nThe smith replaced the leather belt.\n", TOLD },
  { "repeats-at-first", TIMELINE "## Resolution\n\nThe smith replaced the leather belt. Then everybody danced on the green, sang and drank.\n", TOLD },
  { "same-time", TIMELINE "## Resolution\n\n- 10:20: Everything is as it was.\n- 10:40: The miller goes home.\n",
    TOLD "9-9 10:40 - The miller goes home.\n" },
  { "several-paragraphs", TIMELINE "## Response\n\nMills are old.\n\nSmiths are rare.\n", TOLD },
  { "of-the-cause", TIMELINE "## Root cause and resolution\n\n### Resolution\n\n- A new axle was bought.\n", TOLD },
  { "other-sections", TIMELINE "## Impact\n\n- The baker had no flour.\n\n## Lessons\n\n- Listen to the wheel.\n", TOLD },
  { "planned", TIMELINE "## Resolution\n\n- We will buy an axle.\n", TOLD },
  { "quoted", TIMELINE "## Detection\n\n> The baker had complained.\n", TOLD },
  { "lead-in", TIMELINE "## Detection\n\nIt was found so:\n", TOLD },
  { "things", TIMELINE "## Resolution\n\n- Axle: oiled now.\n- Roof: tarred now.\n", TOLD },
  { "instead", "## Detection\n\nThe miller heard nothing.\n\n## Mitigation\n\nThe smith was called.\n\nHe likes the work.\n",
    "3-3 - - The miller heard nothing.\n7-7 - - The smith was called.\n" },
  { "list-without-marks", "## Investigation\n\nThe axle is oiled.\n\nThe belt is old.\n\nThe pond is full.\n\nThe sluice is open.\n",
    "3-3 - - The axle is oiled.\n5-5 - - The belt is old.\n7-7 - - The pond is full.\n9-9 - - The sluice is open.\n" },
  { "template", "## Detection\n\nDescribe how it was noticed.\n\n## Resolution\n\n[How was it mended?]\n", "" },
};

static const DraftingTextCase prose[] = {
  { "nothing", "", "" },
  { "told", "# Mill\n\nAt 10:00 the wheel stopped.\n\n## Summary\n\nAt 10:20 it turned.\n",
    "3-3 10:00 - At 10:00 the wheel stopped.\n7-7 10:20 - At 10:20 it turned.\n" },
  { "each-time-once", "## Timeline\n\n- 10:00: The wheel stops.\n\n## Summary\n\nAt 10:00 the wheel stopped.\n\nAt 10:20 it turned.\n",
    "3-3 10:00 - The wheel stops.\n9-9 10:20 - At 10:20 it turned.\n" },
  { "after-a-timeline", "## Timeline\n\n- 10:00: A\n- 10:10: B\n- 10:20: C\n\n## Summary\n\nAt 10:30 it turned.\n",
    "3-3 10:00 - A\n4-4 10:10 - B\n5-5 10:20 - C\n" },
  { "other-sections", "## Impact\n\nAt 10:00 the flour was gone.\n\n## Lessons\n\nAt 10:20 we were wiser.\n", "" },
};

static void
test_remark (void)
{
  static const struct
  {
    const char *text;
    gboolean is_remark;
  } cases[] = {
    { "- Timezone: CET", TRUE },
    { "- Note: the clock is slow", TRUE },
    { "- All times are in UTC", TRUE },
    { "- Times in UTC", TRUE },
    { "- TBD", TRUE },
    { "- [what happened]", TRUE },
    { "- The wheel stops", FALSE },
    { "- Miller: the wheel stops", FALSE },
    { "- The times are hard", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (DraftingText) text = drafting_text_new (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (hs_drafting_is_remark (&text->drafting, hs_drafting_get_entry (&text->drafting, 0)), ==, cases[i].is_remark);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  drafting_text_add ("/drafts-beside/sections", add_beside, beside, G_N_ELEMENTS (beside));
  drafting_text_add ("/drafts-beside/prose", add_prose, prose, G_N_ELEMENTS (prose));
  g_test_add_func ("/drafts-beside/remark", test_remark);
  return g_test_run ();
}
