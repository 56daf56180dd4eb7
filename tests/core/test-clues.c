/* test-clues.c: what one event tells of its kind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-clues.h"

typedef struct
{
  const char *name;
  const char *text;
  guint clue;
  gboolean given;
} Case;

#define TELLS(kind) (HS_CLUE_TELLS + HS_EVENT_##kind)

static const Case cases[] = {
  { "first-of-several", "Rolled back the change, service restored.", TELLS (RESOLUTION), TRUE },
  { "another-too", "Rolled back the change, service restored.", HS_CLUE_SAYS + HS_EVENT_MITIGATION, TRUE },
  { "nothing", "Kim sits on the stairs.", HS_CLUE_TELLS + HS_N_EVENT_KINDS, TRUE },
  { "names-the-cause", "We discovered the deleted session table.", TELLS (IDENTIFICATION), TRUE },
  { "names-no-cause", "We discovered an old poster.", TELLS (IDENTIFICATION), FALSE },
  { "vetoed", "The service was not restored.", TELLS (RESOLUTION), FALSE },
  { "label", "Mitigation: a second host.", HS_CLUE_LABEL + HS_EVENT_MITIGATION, TRUE },
  { "in-vain", "The restart had no effect.", HS_CLUE_FAILS, TRUE },
  { "symptom", "The site is slow.", HS_CLUE_SYMPTOM, TRUE },
  { "answered", "Engineers investigate the slow site.", HS_CLUE_SYMPTOM, FALSE },
  { "guessed-and-done", "We suspected the cache and restarted it.", HS_CLUE_ACTS_ON_GUESS, TRUE },
  { "guessed-only", "We suspected the cache.", HS_CLUE_ACTS_ON_GUESS, FALSE },
  { "first", "Anything.", HS_CLUE_FIRST, TRUE },
  { "last", "Anything.", HS_CLUE_LAST, TRUE },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  HsReading reading = { .lexicon = hs_lexicon_get_default (), .builder = hs_incident_builder_new () };
  HsEvent *event = hs_incident_builder_add_event (reading.builder);
  g_autoptr (HsTopic) cause = hs_topic_new ();
  g_autoptr (GArray) clues = NULL;
  g_autoptr (HsIncident) incident = NULL;
  gboolean given = FALSE;

  event->line = event->end_line = 1;
  event->text = g_strdup (test->text);
  hs_topic_add_text (cause, reading.lexicon, "A cron job deleted the session table.");
  clues = hs_clues_read (&reading, cause, 0, 0);
  for (guint i = 0; i < clues->len; i++)
    given |= g_array_index (clues, guint, i) == test->clue;
  g_assert_cmpint (given, ==, test->given);
  incident = hs_incident_builder_end (reading.builder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/clues/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
