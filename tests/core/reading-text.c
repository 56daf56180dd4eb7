/* reading-text.c: what the events of a short incident are taken to mean, as one short text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "reading-text.h"

#include "hs-reading.h"

typedef struct
{
  char *(*read) (const char *cause, const char *events);
  const ReadingTextCase *test;
} Run;

/* (transfer full): the incident with its events' meanings read. */
static HsIncident *
read_incident (const char *cause, const char *events)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (events));
  g_auto (GStrv) lines = g_strsplit (events, "\n", -1);
  HsReading reading = {
    .text = text,
    .lexicon = hs_lexicon_get_default (),
    .builder = hs_incident_builder_new (),
  };

  reading.builder->root_cause.text = g_strdup (cause);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      HsEvent *event = hs_incident_builder_add_event (reading.builder);

      event->line = event->end_line = i + 1;
      event->text = g_strdup (lines[i]);
    }
  hs_reading_read_escalations (&reading);
  hs_reading_read_kinds (&reading);
  hs_reading_read_hypotheses (&reading);
  return hs_incident_builder_end (reading.builder);
}

char *
reading_text_read_events (const char *cause, const char *events)
{
  g_autoptr (HsIncident) incident = read_incident (cause, events);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);
      g_autofree char *to = g_strjoinv (",", event->to);

      g_string_append_printf (told, "%s%s%s%s", i > 0 ? " " : "", hs_event_kind_get_name (event->kind),
                              event->misleading                          ? "!"
                              : event->suggested & HS_FLAG_MISLEADING ? "?"
                                                                         : "",
                              event->escalation ? ">" : "");
      g_string_append (told, to);
    }
  return g_string_free (told, FALSE);
}

char *
reading_text_read_paths (const char *cause, const char *events)
{
  static const char *const ends[] = { "not told", "refuted", "replaced", "cause found" };
  g_autoptr (HsIncident) incident = read_incident (cause, events);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < hs_incident_get_n_paths (incident); i++)
    {
      const HsPath *path = hs_incident_get_path (incident, i);

      g_string_append_printf (told, "%s%s %u-%u %s", i > 0 ? "; " : "", path->hypothesis, path->from_event, path->to_event,
                              ends[path->ended]);
    }
  return g_string_free (told, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Run *run = data;
  g_autofree char *told = run->read (run->test->cause, run->test->events);

  g_test_message ("%s", run->test->events);
  g_assert_cmpstr (told, ==, run->test->meaning);
}

void
reading_text_add (const char *path, char *(*read) (const char *cause, const char *events), const ReadingTextCase *cases,
                  gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *name = g_strconcat (path, "/", cases[i].name, NULL);
      Run *run = g_new (Run, 1);

      *run = (Run) { read, &cases[i] };
      g_test_add_data_func_full (name, run, test_case, g_free);
    }
}
