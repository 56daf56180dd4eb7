/* test-judgement.c: whether a supposition was wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-judgement.h"

typedef struct
{
  const char *cause;
  const char *events[3];
  int clocks[3]; /* minutes since midnight */
  HsJudgement first;
} Case;

static const Case cases[] = {
  { "A full disk.", { "We suspect a memory leak." }, { 0 }, HS_JUDGEMENT_WRONG },
  { "A memory leak in the image worker.", { "We suspect a memory leak." }, { 0 }, HS_JUDGEMENT_RIGHT },
  { "It wasn't a memory leak. The disk was full.", { "We suspect a memory leak." }, { 0 }, HS_JUDGEMENT_WRONG },
  { "We first suspected a memory leak. The disk was full.", { "We suspect a memory leak." }, { 0 }, HS_JUDGEMENT_WRONG },
  { "It was not the weather.", { "We suspect the weather." }, { 0 }, HS_JUDGEMENT_RIGHT },
  { NULL, { "We suspect a memory leak.", "The memory leak is ruled out." }, { 0 }, HS_JUDGEMENT_WRONG },
  { NULL, { "We suspect a memory leak.", "Lunch." }, { 0 }, HS_JUDGEMENT_UNSURE },
  { NULL, { "Lunch.", "The memory leak is ruled out.", "We suspect a memory leak." }, { 720, 660, 600 }, HS_JUDGEMENT_WRONG },
  { NULL, { "Lunch.", "The memory leak is ruled out.", "We suspect a memory leak." }, { 600, 660, 720 }, HS_JUDGEMENT_RIGHT },
  { "A query of the last release.", { "We suspect the release.", "Rollback done, but the problem persisted." }, { 0 }, HS_JUDGEMENT_WRONG },
  { "A query of the last release.", { "We suspect the release.", "Rollback done." }, { 0 }, HS_JUDGEMENT_RIGHT },
};

static void
add_event (HsIncidentBuilder *builder, const char *text, int clock)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->text = g_strdup (text);
  event->kind = g_str_has_prefix (text, "Rollback") ? HS_EVENT_MITIGATION : HS_EVENT_INVESTIGATION;
  event->time = hs_time_from_seconds (clock * 60, HS_TIME_BASIS_DATELESS);
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  HsReading reading = { .lexicon = hs_lexicon_get_default (), .builder = hs_incident_builder_new () };
  HsJudge judge;

  reading.builder->root_cause.text = g_strdup (test->cause);
  for (guint i = 0; i < G_N_ELEMENTS (test->events) && test->events[i] != NULL; i++)
    add_event (reading.builder, test->events[i], test->clocks[i]);
  hs_judge_init (&judge, &reading);
  g_assert_cmpint (hs_judge_weigh (&judge, 0), ==, test->first);
  hs_judge_clear (&judge);
  hs_incident_unref (hs_incident_builder_end (reading.builder));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/judgement/%u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
