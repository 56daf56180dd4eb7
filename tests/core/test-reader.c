/* test-reader.c: tests of which incidents a document tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-reader.h"

#include "hs-block-builder.h"

/* (transfer full): of each incident a line "line-end_line title: events paths measures". */
static char *
tell (const char *document)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (document));
  g_autoptr (HsBlocks) blocks = hs_blocks_new_from_text (text);
  g_autoptr (GPtrArray) incidents = hs_read_incidents (text, blocks, hs_lexicon_get_default ());
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < incidents->len; i++)
    {
      const HsIncident *incident = g_ptr_array_index (incidents, i);
      const char *title = hs_incident_get_title (incident);

      g_string_append_printf (told, "%u-%u %s: %u %u %u\n", hs_incident_get_line (incident), hs_incident_get_end_line (incident),
                              title != NULL ? title : "-", hs_incident_get_n_events (incident),
                              hs_incident_get_n_paths (incident), hs_incident_get_n_measures (incident));
    }
  return g_string_free (told, FALSE);
}

#define TIMELINE "## Timeline\n\n- 10:00: The wheel stops.\n- 10:20: It turns.\n"

typedef struct
{
  const char *name;
  const char *document;
  const char *told;
} Case;

static const Case told_or_not[] = {
  { "empty", "", "" },
  { "prose", "# Mill\n\nMills are old.\n", "" },
  { "timeline", "# Mill down\n\n" TIMELINE, "1-6 Mill down: 2 0 0\n" },
  { "no-title", TIMELINE, "1-4 -: 2 0 0\n" },
  { "two-untimed", "# Mill down\n\n## Timeline\n\n- The wheel stops.\n- It turns.\n", "" },
  { "two-untimed-and-a-cause", "# Mill down\n\n## Timeline\n\n- The wheel stops.\n- It turns.\n\n## Root cause\n\nA belt.\n",
    "1-10 Mill down: 2 0 0\n" },
  { "one-event", "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n", "" },
  { "one-event-and-a-cause", "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n\n## Root cause\n\nA belt.\n",
    "1-9 Mill down: 1 0 0\n" },
  { "no-event", "# Mill down\n\nThe wheel was down on August 7th from about 8:43 UTC until 14:07 UTC.\n\nThis was due to a worn belt.\n",
    "1-5 Mill down: 0 0 0\n" },
  { "no-time", "# Mill down\n\nThis was due to a worn belt.\n", "" },
  { "article", "# How to write of a mill\n\nPosted on May 3, 2024\n\n## Timeline\n\nTell when the wheel stopped.\n\n## Root cause\n\nTell why.\n", "" },
  { "assignment", "# Postmortem\n\nWrite a postmortem about a mill.\n\n## Timeline must contain\n\n- When it stopped\n- How it was found\n\n## Root cause\n\nTell it.\n", "" },
  { "how-to", "# How to write a good post-mortem\n\n" TIMELINE "\n## Root cause\n\nA worn belt.\n", "" },
  { "template", "# Postmortem template\n\n" TIMELINE "\n## Root cause\n\nA worn belt.\n", "" },
  { "all-parts",
    "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 10:05: We suspected the sluice.\n- 10:10: The sluice was ruled out.\n"
    "- 10:20: The wheel turns.\n\n## Root cause\n\nA worn belt.\n\n## Action items\n\n- Buy a belt.\n",
    "1-16 Mill down: 4 1 1\n" },
};

static const Case several[] = {
  { "parts", "# Mills\n\n## First mill\n\n### Timeline\n\n- 10:00: It stops.\n- 10:20: It turns.\n\n"
    "## Second mill\n\n### Timeline\n\n- 12:00: It stops.\n- 12:20: It turns.\n",
    "3-8 First mill: 2 0 0\n10-15 Second mill: 2 0 0\n" },
  { "summaries", "# First mill\n\n## Summary\n\nIt stood.\n\n" TIMELINE "\n# Second mill\n\n## Summary\n\nIt stood.\n\n"
    "## Timeline\n\n- 12:00: The wheel stops.\n- 12:20: It turns.\n",
    "1-10 First mill: 2 0 0\n12-21 Second mill: 2 0 0\n" },
  { "told-twice", "# Mill down\n\n## Summary\n\nFrom 10:00 to 10:20.\n\n" TIMELINE "\n# Postmortem\n\n## Summary\n\nFrom 10:00 to 10:20.\n\n" TIMELINE,
    "1-10 Mill down: 2 0 0\n" },
  { "timeline-in-two-parts", "# Mill down\n\n" TIMELINE "\n### The day after\n\n- 11:00: We rest.\n", "1-10 Mill down: 3 0 0\n" },
  { "timeline-of-each-team", "# Mill down\n\n## Timeline\n\n### Millers\n\n- 10:00: It stops.\n\n### Smiths\n\n- 10:20: It turns.\n",
    "1-11 Mill down: 2 0 0\n" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *told = tell (test->document);

  g_assert_cmpstr (told, ==, test->told);
}

static void
add_cases (const char *path, const Case *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *name = g_strconcat (path, "/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }
}

/* Each part of a long document is an incident of its own. */
static void
test_many (void)
{
  g_autoptr (GString) document = g_string_new ("# Mills\n");
  g_autofree char *told = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < 20; i++)
    g_string_append_printf (document, "\n## Mill %c\n\n### Timeline\n\n- %02u:00: It stops.\n- %02u:20: It turns.\n", 'A' + i, i, i);
  told = tell (document->str);
  lines = g_strsplit (told, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 21);
  g_assert_cmpstr (lines[19], ==, "136-141 Mill T: 2 0 0");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_cases ("/reader/told-or-not", told_or_not, G_N_ELEMENTS (told_or_not));
  add_cases ("/reader/several", several, G_N_ELEMENTS (several));
  g_test_add_func ("/reader/many", test_many);
  return g_test_run ();
}
