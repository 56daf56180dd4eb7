/* test-outline-text.c: tests of the entries of paragraphs and items, and of the labels and names within them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-outline-private.h"
#include "opened-text.h"

static const char *const roles[HS_N_ROLES] = {
  "other", "summary", "timeline", "happened", "cause", "resolution",
  "impact", "measures", "tasks", "lessons", "duration", "background",
};

/* (transfer full): of each entry a line "form role line-end_line text", lines of the text ended by "/". */
static char *
tell (const char *document)
{
  static const char forms[] = "hpirc";
  g_autoptr (OpenedText) opened = opened_text_new (document);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < opened->entries->len; i++)
    {
      const HsEntry *entry = &g_array_index (opened->entries, HsEntry, i);
      g_autofree char *text = g_strdelimit (g_strdup (entry->text), "\n", '/');

      g_string_append_printf (told, "%c %s %u-%u %s\n", forms[entry->form], roles[entry->role], entry->line, entry->end_line, text);
    }
  return g_string_free (told, FALSE);
}

typedef struct
{
  const char *name;
  const char *document;
  const char *told;
} Case;

static const Case cases[] = {
  { "empty", "", "" },
  { "paragraph", "It stops.\nIt\nturns.\n", "p other 1-3 It stops./It/turns.\n" },
  { "only-an-image", "![The mill](mill.png)\n", "" },
  { "labels", "## Summary\n\nDuration: 2 hours\nImpact: No flour\nat all.\nRoot cause: A belt\n",
    "h summary 1-1 Summary\np duration 3-3 Duration: 2 hours\np impact 4-5 Impact: No flour/at all.\np cause 6-6 Root cause: A belt\n" },
  { "one-label", "Impact: No flour\nat all.\n", "p impact 1-2 Impact: No flour/at all.\n" },
  { "small-letters", "Impact: No flour\nand: no bread\n", "p impact 1-2 Impact: No flour/and: no bread\n" },
  { "asked-name-of-a-list", "# Mill\n\nWhat we are going to do\n\n- Buy a belt.\n",
    "h other 1-1 Mill\nh measures 3-3 What we are going to do\ni measures 5-5 Buy a belt.\n" },
  { "label-as-section", "The impact:\n\nNo flour.\n\nNo bread.\n", "p impact 1-1 The impact:\np impact 3-3 No flour.\np impact 5-5 No bread.\n" },
  { "label-until-heading", "# Mill\n\nThe impact:\n\nNo flour.\n\n## Notes\n\nIt rains.\n",
    "h other 1-1 Mill\np impact 3-3 The impact:\np impact 5-5 No flour.\nh other 7-7 Notes\np other 9-9 It rains.\n" },
  { "label-with-body", "Impact: No flour.\n\nIt rains.\n", "p impact 1-1 Impact: No flour.\np other 3-3 It rains.\n" },
  { "label-of-an-item", "- Impact:\n  - No flour\n- It rains\n", "i impact 1-1 Impact:\ni impact 2-2 No flour\ni other 3-3 It rains\n" },
  { "bare-label-of-an-item", "- Key events\n  - It stops\n- Impact\n",
    "i timeline 1-1 Key events\ni timeline 2-2 It stops\ni other 3-3 Impact\n" },
  { "names", "Root cause and resolution\nThe belt was worn, so that it slipped.\nTasks\nBuy a belt.\n",
    "h cause 1-1 Root cause and resolution\np cause 2-2 The belt was worn, so that it slipped.\nh tasks 3-3 Tasks\np tasks 4-4 Buy a belt.\n" },
  { "name-of-a-list", "## Prevention\n\nIt rains.\n\nNext steps\n\n- Oil it\n\nTo-do\n1. Buy a belt\n",
    "h measures 1-1 Prevention\np measures 3-3 It rains.\nh tasks 5-5 Next steps\ni tasks 7-7 Oil it\nh tasks 9-9 To-do\ni tasks 10-10 Buy a belt\n" },
  { "no-name", "impact\nNo flour.\n", "p other 1-2 impact/No flour.\n" },
  { "name-at-the-end", "It rains.\nImpact\n", "p other 1-1 It rains.\nh impact 2-2 Impact\n" },
  { "in-a-timeline", "## Timeline\n\nImpact: No flour.\n", "h timeline 1-1 Timeline\np timeline 3-3 Impact: No flour.\n" },
  { "two-paragraphs-of-an-item", "- It stops.\n\n  It turns.\n", "i other 1-1 It stops.\np other 3-3 It turns.\n" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *told = tell (test->document);

  g_assert_cmpstr (told, ==, test->told);
}

static void
test_nesting (void)
{
  static const struct
  {
    int parent;
    guint depth;
    gboolean has_children;
    gboolean quoted;
    HsTask task;
  } expected[] = {
    { -1, 1, TRUE, FALSE, HS_TASK_NONE },
    { 0, 2, TRUE, FALSE, HS_TASK_DONE },
    { 1, 2, FALSE, FALSE, HS_TASK_NONE },
    { 0, 2, FALSE, FALSE, HS_TASK_OPEN },
    { -1, 0, FALSE, TRUE, HS_TASK_NONE },
    { -1, 1, FALSE, TRUE, HS_TASK_NONE },
  };
  g_autoptr (OpenedText) opened = opened_text_new ("- One\n  - [x] Two\n\n    Three\n  - [ ] Four\n\n> Five\n>\n> - Six\n");

  g_assert_cmpuint (opened->entries->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const HsEntry *entry = &g_array_index (opened->entries, HsEntry, i);

      g_test_message ("%s", entry->text);
      g_assert_cmpint (entry->parent, ==, expected[i].parent);
      g_assert_cmpuint (entry->depth, ==, expected[i].depth);
      g_assert_cmpint (entry->has_children, ==, expected[i].has_children);
      g_assert_cmpint (entry->quoted, ==, expected[i].quoted);
      g_assert_cmpint (entry->task, ==, expected[i].task);
    }
}

/* The level of a name that stands on a line of its own fits the headings around it. */
static void
test_level_of_name (void)
{
  static const struct
  {
    const char *document;
    guint index;
    int level;
  } named[] = {
    { "Impact\nNo flour.\n", 0, 1 },
    { "# Mill\n\nImpact\nNo flour.\n", 1, 2 },
    { "# Mill\n\n## Root cause\n\nA belt.\nImpact\nNo flour.\n", 3, 2 },
    { "###### Mill\n\nImpact\nNo flour.\n", 1, HS_OUTLINE_LABEL_LEVEL - 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    {
      g_autoptr (OpenedText) opened = opened_text_new (named[i].document);
      const HsEntry *entry = &g_array_index (opened->entries, HsEntry, named[i].index);

      g_assert_cmpint (entry->form, ==, HS_ENTRY_HEADING);
      g_assert_cmpint (entry->level, ==, named[i].level);
      g_assert_cmpint (entry->section, ==, (int) named[i].index);
      g_assert_cmpint (entry[1].section, ==, (int) named[i].index);
    }
}

static void
test_labelled_line (void)
{
  static const struct
  {
    const char *document;
    gboolean is_labelled_line;
  } lines[] = {
    { "# Duration: 2 hours\nImpact: No flour\n", TRUE },
    { "# Duration: 2 hours\n\nImpact: No flour\n", FALSE },
    { "# Duration: 2 hours\nNo flour\n", FALSE },
    { "# Duration:\nImpact: No flour\n", FALSE },
    { "# Mill: 2 hours\nImpact: No flour\n", FALSE },
    { "# Duration: 2 hours\n- Impact: No flour\n", FALSE },
    { "# Duration: 2 hours\n", FALSE },
    { "# Duration\n", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (OpenedText) opened = opened_text_new (lines[i].document);
      const HsOutlineWalk walk = { .blocks = opened->blocks, .lexicon = hs_lexicon_get_default () };

      g_test_message ("%s", lines[i].document);
      g_assert_cmpint (hs_outline_is_labelled_line (&walk, 0), ==, lines[i].is_labelled_line);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/outline-text/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }
  g_test_add_func ("/outline-text/nesting", test_nesting);
  g_test_add_func ("/outline-text/level-of-name", test_level_of_name);
  g_test_add_func ("/outline-text/labelled-line", test_labelled_line);
  return g_test_run ();
}
