/* test-role.c: tests of what headings and labels say that their sections are for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-role.h"

static void
test_heading (void)
{
  static const struct
  {
    const char *heading;
    HsRole role;
  } cases[] = {
    { "Issue Summary", HS_ROLE_SUMMARY },
    { "2. Timeline (UTC)", HS_ROLE_TIMELINE },
    { "Timeline (all times are those of the village) from Saturday to Monday, as far as we know them", HS_ROLE_TIMELINE },
    { "Follow-up timeline", HS_ROLE_TIMELINE },
    { "Root cause and resolution", HS_ROLE_ROOT_CAUSE },
    { "Resolution and recovery", HS_ROLE_RESOLUTION },
    { "Actions taken", HS_ROLE_HAPPENED },
    { "Corrective and preventative measures", HS_ROLE_MEASURES },
    { "How we keep it from happening again", HS_ROLE_MEASURES },
    { "Remediation / future work", HS_ROLE_MEASURES },
    { "Recommended next steps", HS_ROLE_TASKS },
    { "Recovery to-do", HS_ROLE_TASKS },
    { "4. Actions", HS_ROLE_TASKS },
    { "What we are going to do", HS_ROLE_MEASURES },
    { "5 whys", HS_ROLE_ROOT_CAUSE },
    { "Corrective follow-ups (action items)", HS_ROLE_TASKS },
    { "How it unfolded", HS_ROLE_TIMELINE },
    { "Play by play", HS_ROLE_TIMELINE },
    { "Wrong turns", HS_ROLE_HAPPENED },
    { "How did we find out?", HS_ROLE_HAPPENED },
    { "Why 8.x only?", HS_ROLE_ROOT_CAUSE },
    { "The bug", HS_ROLE_ROOT_CAUSE },
    { "How was it repaired?", HS_ROLE_RESOLUTION },
    { "What millers experienced", HS_ROLE_OTHER },
    { "What customers experienced", HS_ROLE_IMPACT },
    { "What do we do about it?", HS_ROLE_MEASURES },
    { "What changes", HS_ROLE_MEASURES },
    { "Areas for improvement", HS_ROLE_MEASURES },
    { "Learnings", HS_ROLE_LESSONS },
    { "Task 1", HS_ROLE_BACKGROUND },
    { "Related work", HS_ROLE_BACKGROUND },
    { "What went well", HS_ROLE_LESSONS },
    { "Resume", HS_ROLE_SUMMARY },
    { "Why did it take so long?", HS_ROLE_LESSONS },
    { "Why recovery took three hours", HS_ROLE_LESSONS },
    { "Why did it happen?", HS_ROLE_ROOT_CAUSE },
    { "The mill", HS_ROLE_OTHER },
    { "How one worn belt that nobody had looked at for years was the cause of our trouble", HS_ROLE_OTHER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].heading);
      g_assert_cmpint (hs_role_of_heading (hs_lexicon_get_default (), cases[i].heading), ==, cases[i].role);
    }
}

static void
test_label (void)
{
  const HsLexicon *lexicon = hs_lexicon_get_default ();

  g_assert_cmpint (hs_role_of_label (lexicon, "Impact"), ==, HS_ROLE_IMPACT);
  g_assert_cmpint (hs_role_of_label (lexicon, "Tasks to address the issue"), ==, HS_ROLE_TASKS);
  g_assert_cmpint (hs_role_of_label (lexicon, "The wheel of the mill had no impact"), ==, HS_ROLE_OTHER);
}

static void
test_name (void)
{
  const HsLexicon *lexicon = hs_lexicon_get_default ();

  g_assert_true (hs_role_is_name (lexicon, "Timeline"));
  g_assert_true (hs_role_is_name (lexicon, "Root cause and resolution:"));
  g_assert_false (hs_role_is_name (lexicon, "Root cause was the belt"));
  g_assert_false (hs_role_is_name (lexicon, "The timeline"));
  g_assert_false (hs_role_is_name (lexicon, "Impact and"));
  g_assert_false (hs_role_is_name (lexicon, ""));
}

static void
test_resolve (void)
{
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_TIMELINE, HS_ROLE_HAPPENED), ==, HS_ROLE_TIMELINE);
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_TIMELINE, HS_ROLE_ROOT_CAUSE), ==, HS_ROLE_ROOT_CAUSE);
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_LESSONS, HS_ROLE_ROOT_CAUSE), ==, HS_ROLE_LESSONS);
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_TASKS, HS_ROLE_MEASURES), ==, HS_ROLE_TASKS);
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_MEASURES, HS_ROLE_TASKS), ==, HS_ROLE_TASKS);
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_MEASURES, HS_ROLE_HAPPENED), ==, HS_ROLE_MEASURES);
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_TASKS, HS_ROLE_SUMMARY), ==, HS_ROLE_SUMMARY);
  g_assert_cmpint (hs_role_resolve_section (HS_ROLE_SUMMARY, HS_ROLE_OTHER), ==, HS_ROLE_SUMMARY);
  g_assert_cmpint (hs_role_resolve_label (HS_ROLE_TIMELINE, HS_ROLE_ROOT_CAUSE), ==, HS_ROLE_TIMELINE);
  g_assert_cmpint (hs_role_resolve_label (HS_ROLE_SUMMARY, HS_ROLE_ROOT_CAUSE), ==, HS_ROLE_ROOT_CAUSE);
  g_assert_cmpint (hs_role_resolve_label (HS_ROLE_MEASURES, HS_ROLE_TASKS), ==, HS_ROLE_TASKS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/role/heading", test_heading);
  g_test_add_func ("/role/label", test_label);
  g_test_add_func ("/role/name", test_name);
  g_test_add_func ("/role/resolve", test_resolve);
  return g_test_run ();
}
