/* test-overview.c: tests of what the summary tells: title, severity, impact, cause and resolution
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "opened-text.h"

static void
append_passage (GString *told, const HsPassage *passage)
{
  if (passage->text != NULL)
    g_string_append_printf (told, " | %u %s", passage->line, passage->text);
  else
    g_string_append (told, " | -");
}

/* (transfer full): "line-end_line title | severity | impact | cause | resolution", passages with their lines. */
static char *
tell (const HsIncidentBuilder *builder)
{
  GString *told = g_string_new (NULL);

  g_string_append_printf (told, "%u-%u %s | %s", builder->line, builder->end_line, builder->title != NULL ? builder->title : "-",
                          builder->severity != NULL ? builder->severity : "-");
  append_passage (told, &builder->impact);
  append_passage (told, &builder->root_cause);
  append_passage (told, &builder->resolution);
  return g_string_free (told, FALSE);
}

typedef struct
{
  const char *name;
  const char *document;
  const char *told;
} Case;

static const Case cases[] = {
  { "told-cause", "# Mill down\n\n## Update (10:20)\n\nIt turns.\n\n## What happened\n\nA belt left its wheel.\n",
    "1-9 Mill down | - | - | 9 A belt left its wheel. | -" },
  { "empty", "", "0-0 - | - | - | - | -" },
  { "prose", "It stops.\n", "1-1 - | - | - | - | -" },
  { "all", "# Mill down\n\nSeverity: 2\n\n## Impact\n\nNo flour.\n\n## Root cause\n\nA worn belt.\n\n## Resolution\n\nA new one.\n",
    "1-15 Mill down | 2 | 7 No flour. | 11 A worn belt. | 15 A new one." },
  { "second-heading", "# Postmortem\n\n## Mill down\n\n### Impact\n\nNo flour.\n", "3-7 Mill down | - | 7 No flour. | - | -" },
  { "title-line", "Title: Mill down\n\n## Impact\n\nNo flour.\n", "1-5 Mill down | - | 5 No flour. | - | -" },
  { "title-behind-the-timeline", "## Timeline\n\n- 10:00 It stops\n\n# About mills\n", "1-5 - | - | - | - | -" },
  { "front-matter", "---\ntitle: \"Mill down\"\n---\n\nIt stops.\n", "1-5 Mill down | - | - | - | -" },
  { "labels", "# Mill down\n\n- Severity: high\n- Impact: No\n  flour\n- Root cause: A belt\n- Resolution: A new one\n",
    "1-7 Mill down | high | 4 No flour | 6 A belt | 7 A new one" },
  { "rows", "# Mill down\n\n| Field | Value |\n|---|---|\n| Root cause | A worn belt |\n| Impact | No flour |\n",
    "1-6 Mill down | - | 6 No flour | 5 A worn belt | -" },
  { "first-severity", "# Mill down\n\nSeverity:\n\n- Priority: low\n- Severity: high\n", "1-6 Mill down | low | - | - | -" },
  { "impact-of-the-summary", "# Mill down\n\n## Summary\n\nThe wheel stood for an hour.\n",
    "1-5 Mill down | - | 5 The wheel stood for an hour. | - | -" },
  { "section-before-label", "# Mill down\n\n## Summary\n\n- Root cause: a belt\n\n## Root cause\n\nThe belt was worn.\n",
    "1-9 Mill down | - | - | 9 The belt was worn. | -" },
  { "cause-behind-the-timeline",
    "# Mill down\n\n## Root cause\n\nIn short a belt.\n\n## Timeline\n\n- 10:00 It stops\n\n## Root cause\n\nThe belt was worn.\n",
    "1-13 Mill down | - | - | 13 The belt was worn. | -" },
  { "lead-in", "# Mill down\n\n## Root cause\n\nThe cause was the following:\n\n- The belt was worn.\n",
    "1-7 Mill down | - | - | 7 The belt was worn. | -" },
  { "colon-after-sentences", "# Mill down\n\n## Root cause\n\nThe belt of the wheel was worn. It looked so:\n\n- Brown\n",
    "1-7 Mill down | - | - | 5 The belt of the wheel was worn. It looked so: | -" },
  { "placeholder", "# Mill down\n\n## Root cause\n\n[Why did it stop?]\n\n## Resolution\n\nDescribe how it was mended.\n",
    "1-9 Mill down | - | - | - | -" },
  { "named-cause", "# Mill down\n\nThe wheel stood.\n\nThis was due to a worn belt.\n", "1-5 Mill down | - | - | 5 This was due to a worn belt. | -" },
  { "cause-of-a-measure", "# Mill down\n\n## Action items\n\n- Find out what it was caused by.\n", "1-5 Mill down | - | - | - | -" },
  { "named-behind-the-timeline", "# Mill down\n\n## Timeline\n\n- 10:00 It stops\n- 10:10 It was caused by a belt\n\nThe main cause was a worn belt.\n",
    "1-8 Mill down | - | - | 8 The main cause was a worn belt. | -" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (OpenedText) opened = opened_text_new (test->document);
  g_autofree char *told = NULL;

  hs_reading_read_summary (&opened->reading);
  told = tell (opened->reading.builder);
  g_assert_cmpstr (told, ==, test->told);
}

/* Only the entries of the incident count. */
static void
test_part (void)
{
  g_autoptr (OpenedText) opened
    = opened_text_new ("# Mills\n\n## Old mill down\n\n### Impact\n\nNo flour.\n\n## New mill down\n\n### Impact\n\nNo bread.\n");
  g_autofree char *told = NULL;

  opened->reading.first = 4;
  hs_reading_read_summary (&opened->reading);
  told = tell (opened->reading.builder);
  g_assert_cmpstr (told, ==, "9-13 New mill down | - | 13 No bread. | - | -");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/overview/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }
  g_test_add_func ("/overview/part", test_part);
  return g_test_run ();
}
