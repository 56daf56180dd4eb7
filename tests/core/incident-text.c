/* incident-text.c: what is read out of a short document, as text, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "incident-text.h"

#include <string.h>

typedef struct
{
  char *(*tell) (HsDocument *document);
  const IncidentTextCase *test;
} Run;

static char *
time_to_string (const HsTime *time)
{
  char *text = hs_time_to_string (time);

  return text != NULL ? text : g_strdup ("-");
}

static const char *
or_dash (const char *text)
{
  return text != NULL ? text : "-";
}

char *
incident_text_tell_summary (HsDocument *document)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      const HsIncident *incident = hs_document_get_incident (document, i);
      g_autofree char *start = time_to_string (hs_incident_get_start (incident));
      g_autofree char *end = time_to_string (hs_incident_get_end (incident));

      g_string_append_printf (told, "%s | %s | %s | %s | %u | %d\n", or_dash (hs_incident_get_title (incident)), start, end,
                              or_dash (hs_incident_get_zone (incident)), hs_incident_get_root_cause (incident)->line,
                              hs_incident_get_metrics (incident)->stated_duration);
    }
  return g_string_free (told, FALSE);
}

static void
tell_event (GString *told, const HsEvent *event)
{
  g_autofree char *time = time_to_string (&event->time);
  g_autofree char *end = event->end_time.form != HS_TIME_NONE ? time_to_string (&event->end_time) : NULL;

  g_string_append_printf (told, "%u %s%s%s %s\n", event->line, time, end != NULL ? ".." : "", end != NULL ? end : "", event->text);
}

char *
incident_text_tell_events (HsDocument *document)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      const HsIncident *incident = hs_document_get_incident (document, i);

      for (guint j = 0; j < hs_incident_get_n_events (incident); j++)
        tell_event (told, hs_incident_get_event (incident, j));
    }
  return g_string_free (told, FALSE);
}

char *
incident_text_tell_measures (HsDocument *document)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      const HsIncident *incident = hs_document_get_incident (document, i);

      for (guint j = 0; j < hs_incident_get_n_measures (incident); j++)
        {
          const HsMeasure *measure = hs_incident_get_measure (incident, j);

          g_string_append_printf (told, "%u %s %s %s %s%s\n", measure->line, hs_measure_kind_get_name (measure->kind),
                                  or_dash (measure->owner), or_dash (measure->due), measure->text, measure->done ? " +" : "");
        }
    }
  return g_string_free (told, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Run *run = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (run->test->document, strlen (run->test->document));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  g_autofree char *told = NULL;

  g_assert_nonnull (document);
  told = run->tell (document);
  g_assert_cmpstr (told, ==, run->test->told);
}

void
incident_text_add (const char *path, char *(*tell) (HsDocument *document), const IncidentTextCase *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *name = g_strconcat (path, "/", cases[i].name, NULL);
      Run *run = g_new (Run, 1);

      *run = (Run) { tell, &cases[i] };
      g_test_add_data_func_full (name, run, test_case, g_free);
    }
}
