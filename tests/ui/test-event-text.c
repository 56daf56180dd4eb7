/* test-event-text.c: events in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-event-text.h"

#include <locale.h>

#include "hs-incident-builder.h"
#include "real-documents.h"

/* So much of a text is what it begins with. */
#define FIRST_BYTES 12

static void
add_event (HsIncidentBuilder *builder, const HsTime *time, const char *text, HsEventKind kind)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = 10 + builder->events->len;
  event->end_line = event->line;
  event->time = *time;
  event->certainty = time->form == HS_TIME_NONE ? HS_CERTAINTY_UNKNOWN : HS_CERTAINTY_STATED;
  event->text = g_strdup (text);
  event->kind = kind;
}

/* An alert at 23:00, a wrong lead an hour later, something untimed, and the end. */
static HsIncident *
build_incident (void)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  const HsTime none = { 0 };
  HsTime alert = { HS_TIME_CLOCK, 2024, 3, 10, 23, 0, -1 };
  HsTime lead = { HS_TIME_CLOCK, 2024, 3, 11, 0, 0, -1 };
  HsTime end = { HS_TIME_CLOCK, 2024, 3, 11, 2, 30, -1 };
  HsPath *path;

  builder->title = g_strdup ("Test");
  add_event (builder, &alert, "Alert", HS_EVENT_DETECTION);
  add_event (builder, &lead, "Suspected the network", HS_EVENT_INVESTIGATION);
  add_event (builder, &none, "Somebody was called", HS_EVENT_ESCALATION);
  add_event (builder, &end, "Resolved", HS_EVENT_RESOLUTION);
  g_array_index (builder->events, HsEvent, 1).misleading = TRUE;
  g_array_index (builder->events, HsEvent, 2).escalation = TRUE;

  path = hs_incident_builder_add_path (builder);
  path->hypothesis = g_strdup ("the network");
  path->from_event = 2;
  path->to_event = 4;
  path->ended = HS_ENDED_CAUSE_FOUND;

  return hs_incident_builder_end (g_steal_pointer (&builder));
}

static void
assert_described (HsIncident *incident, guint index, const char *expected)
{
  g_autofree char *text = hs_event_text_describe (incident, hs_incident_get_event (incident, index));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_describe (void)
{
  g_autoptr (HsIncident) incident = build_incident ();

  assert_described (incident, 0, "1 of 4, 23:00 Sun 10 March 2024, Detection: Alert");
  assert_described (incident, 1,
                    "2 of 4, 00:00 Mon 11 March 2024, Investigation, on the misleading path “the network”: Suspected the network, "
                    "1 hour after the previous");
  assert_described (incident, 2, "3 of 4, time not told, Escalation: Somebody was called");
  assert_described (incident, 3,
                    "4 of 4, 02:30 Mon 11 March 2024, Resolution: Resolved, 2 hours 30 minutes after the previous");
}

static void
test_since_previous (void)
{
  g_autoptr (HsIncident) incident = build_incident ();
  const int minutes[] = { -1, 60, -1, 150 };

  for (guint i = 0; i < G_N_ELEMENTS (minutes); i++)
    g_assert_cmpint (hs_event_text_get_minutes_since_previous (incident, hs_incident_get_event (incident, i)), ==, minutes[i]);
}

static void
test_path (void)
{
  g_autoptr (HsIncident) incident = build_incident ();
  const HsPath *path = hs_incident_get_path (incident, 0);

  g_assert_true (hs_event_text_find_path (incident, hs_incident_get_event (incident, 1)) == path);
  g_assert_null (hs_event_text_find_path (incident, hs_incident_get_event (incident, 0)));
  g_assert_null (hs_event_text_find_path (incident, hs_incident_get_event (incident, 2)));
}

/* A name for screen readers: number, time and the beginning of the text, in one line. */
static void
check_sentence (HsIncident *incident, const HsEvent *event)
{
  g_autofree char *sentence = hs_event_text_describe (incident, event);
  g_autofree char *number = g_strdup_printf ("%u of %u, ", event->id, hs_incident_get_n_events (incident));
  g_autofree char *time = hs_event_text_format_time (incident, event);
  g_autofree char *words = g_strndup (event->text, FIRST_BYTES);

  g_assert_true (g_utf8_validate (sentence, -1, NULL));
  g_assert_null (strchr (sentence, '\n'));
  g_assert_true (g_str_has_prefix (sentence, number));
  g_assert_cmpuint (strlen (g_strstrip (words)), >, 0);
  g_assert_nonnull (strstr (sentence, words));
  g_assert_nonnull (strstr (sentence, time));
  g_assert_nonnull (strstr (sentence, hs_event_kind_get_label (event->kind)));
  g_assert_true (!event->misleading || strstr (sentence, "misleading path") != NULL);
  g_assert_true (!event->escalation || strstr (sentence, "Escalation") != NULL);
}

static void
check_document (HsDocument *document, gpointer data)
{
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      HsIncident *incident = hs_document_get_incident (document, i);

      for (guint j = 0; j < hs_incident_get_n_events (incident); j++)
        check_sentence (incident, hs_incident_get_event (incident, j));
    }
}

static void
test_documents (gconstpointer folder)
{
  g_autofree char *path = real_documents_find (folder);

  if (path != NULL)
    g_assert_cmpuint (real_documents_walk (path, check_document, NULL), >, 0);
}

static void
test_samples (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "samples", NULL);

  g_assert_cmpuint (real_documents_walk (path, check_document, NULL), >, 0);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-text/describe", test_describe);
  g_test_add_func ("/event-text/since-previous", test_since_previous);
  g_test_add_func ("/event-text/path", test_path);
  g_test_add_func ("/event-text/samples", test_samples);
  g_test_add_data_func ("/event-text/seeds", "seeds", test_documents);
  g_test_add_data_func ("/event-text/corpus", "corpus", test_documents);

  return g_test_run ();
}
