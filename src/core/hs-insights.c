/* hs-insights.c: what many incidents say together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-insights.h"

#define NOT_TOLD (-1)

typedef struct
{
  int year; /* 0: not told */
  int figures[HS_N_FIGURES];
} Record;

struct _HsInsights
{
  GMutex mutex;
  HsInsightCounts counts;
  GArray *records;       /* Record */
  GHashTable *suspects;  /* folded hypothesis -> HsTally */
  GHashTable *findings;  /* code -> HsTally */
};

static const struct
{
  const char *name;
  const char *label;
} figures[HS_N_FIGURES] = {
  { "duration_minutes", N_("Lasted") },
  { "unnoticed_minutes", N_("Unnoticed") },
  { "misled_minutes", N_("Misled") },
  { "detection_to_first_escalation_minutes", N_("Noticed to first escalation") },
  { "detection_to_cause_minutes", N_("Noticed to cause found") },
  { "cause_to_resolution_minutes", N_("Cause found to resolved") },
};

static void
tally_free (gpointer data)
{
  HsTally *tally = data;

  g_free (tally->name);
  g_free (tally);
}

static HsTally *
count (GHashTable *tallies, const char *key, const char *name)
{
  HsTally *tally = g_hash_table_lookup (tallies, key);

  if (tally == NULL)
    {
      tally = g_new0 (HsTally, 1);
      tally->name = g_strdup (name);
      g_hash_table_insert (tallies, g_strdup (key), tally);
    }
  else if (strcmp (name, tally->name) < 0)
    {
      g_free (tally->name);
      tally->name = g_strdup (name);
    }
  tally->times++;
  return tally;
}

/* Not known where there are misleading paths but none tells its times. */
static int
get_misled (const HsIncident *incident)
{
  guint n = hs_incident_get_n_paths (incident);

  for (guint i = 0; i < n; i++)
    if (hs_incident_get_path (incident, i)->minutes >= 0)
      return hs_incident_get_metrics (incident)->misled;
  return n == 0 ? 0 : NOT_TOLD;
}

static void
add_record (HsInsights *self, const HsIncident *incident)
{
  const HsMetrics *metrics = hs_incident_get_metrics (incident);
  Record record = {
    .year = hs_incident_get_start (incident)->year,
    .figures = { metrics->duration, metrics->unnoticed, get_misled (incident), metrics->detection_to_first_escalation,
                 metrics->detection_to_cause, metrics->cause_to_resolution },
  };

  g_array_append_val (self->records, record);
}

/* Escalations before the event in which the cause is found; none where none finds it. */
static guint
count_before_cause (const HsIncident *incident)
{
  guint n = 0;

  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *event = hs_incident_get_event (incident, i);

      if (event->kind == HS_EVENT_IDENTIFICATION)
        return n;
      n += event->escalation ? 1 : 0;
    }
  return 0;
}

static void
add_paths (HsInsights *self, const HsIncident *incident)
{
  guint n = hs_incident_get_n_paths (incident);

  self->counts.paths += n;
  self->counts.misled += n > 0 ? 1 : 0;
  for (guint i = 0; i < n; i++)
    {
      const HsPath *path = hs_incident_get_path (incident, i);
      g_autofree char *key = g_utf8_casefold (path->hypothesis, -1);

      count (self->suspects, key, path->hypothesis)->minutes += (guint) MAX (path->minutes, 0);
    }
}

static void
add_measures (HsInsights *self, const HsIncident *incident)
{
  for (guint i = 0; i < hs_incident_get_n_measures (incident); i++)
    {
      const HsMeasure *measure = hs_incident_get_measure (incident, i);

      self->counts.measures++;
      self->counts.open_measures += measure->done ? 0 : 1;
      self->counts.unowned_measures += !measure->done && measure->owner == NULL ? 1 : 0;
    }
}

static void
add_incident (HsInsights *self, const HsIncident *incident)
{
  guint escalations = hs_incident_get_n_escalations (incident);

  self->counts.incidents++;
  self->counts.escalated += escalations > 0 ? 1 : 0;
  self->counts.escalations += escalations;
  self->counts.escalations_before_cause += count_before_cause (incident);
  add_record (self, incident);
  add_paths (self, incident);
  add_measures (self, incident);
  for (guint i = 0; i < hs_incident_get_n_findings (incident); i++)
    count (self->findings, hs_incident_get_finding (incident, i)->code, hs_incident_get_finding (incident, i)->code);
}

static int
compare_tallies (gconstpointer a, gconstpointer b)
{
  const HsTally *one = *(const HsTally *const *) a, *other = *(const HsTally *const *) b;

  if (one->minutes != other->minutes)
    return one->minutes > other->minutes ? -1 : 1;
  if (one->times != other->times)
    return one->times > other->times ? -1 : 1;
  return strcmp (one->name, other->name);
}

static GPtrArray *
list_tallies (GHashTable *tallies)
{
  GPtrArray *list = g_ptr_array_sized_new (g_hash_table_size (tallies));
  GHashTableIter iter;
  gpointer tally;

  g_hash_table_iter_init (&iter, tallies);
  while (g_hash_table_iter_next (&iter, NULL, &tally))
    g_ptr_array_add (list, tally);
  g_ptr_array_sort (list, compare_tallies);
  return list;
}

static int
compare_years (gconstpointer a, gconstpointer b)
{
  const int *one = a, *other = b;

  return *one - *other;
}

HsInsights *
hs_insights_new (void)
{
  HsInsights *self = g_new0 (HsInsights, 1);

  g_mutex_init (&self->mutex);
  self->records = g_array_new (FALSE, FALSE, sizeof (Record));
  self->suspects = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, tally_free);
  self->findings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, tally_free);
  return self;
}

void
hs_insights_free (HsInsights *self)
{
  g_mutex_clear (&self->mutex);
  g_array_unref (self->records);
  g_hash_table_unref (self->suspects);
  g_hash_table_unref (self->findings);
  g_free (self);
}

void
hs_insights_add (HsInsights *self, const HsDocument *document)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  guint n = hs_document_get_n_incidents (document);

  self->counts.documents++;
  self->counts.without_incident += n == 0 ? 1 : 0;
  for (guint i = 0; i < n; i++)
    add_incident (self, hs_document_get_incident (document, i));
  for (guint i = 0; i < hs_document_get_n_findings (document); i++)
    count (self->findings, hs_document_get_finding (document, i)->code, hs_document_get_finding (document, i)->code);
}

void
hs_insights_add_unreadable (HsInsights *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->counts.unreadable++;
}

HsInsightCounts
hs_insights_get_counts (const HsInsights *self)
{
  return self->counts;
}

GArray *
hs_insights_list_years (const HsInsights *self)
{
  GArray *years = g_array_new (FALSE, FALSE, sizeof (int));
  guint kept = 0;

  for (guint i = 0; i < self->records->len; i++)
    g_array_append_val (years, g_array_index (self->records, Record, i).year);
  g_array_sort (years, compare_years);
  for (guint i = 0; i < years->len; i++)
    if (kept == 0 || g_array_index (years, int, kept - 1) != g_array_index (years, int, i))
      g_array_index (years, int, kept++) = g_array_index (years, int, i);
  g_array_set_size (years, kept);
  return years;
}

guint
hs_insights_count_year (const HsInsights *self, int year)
{
  guint n = 0;

  for (guint i = 0; i < self->records->len; i++)
    n += g_array_index (self->records, Record, i).year == year ? 1 : 0;
  return n;
}

HsDistribution
hs_insights_measure (const HsInsights *self, HsFigure figure, int year)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (int));
  guint not_told = 0;

  for (guint i = 0; i < self->records->len; i++)
    {
      const Record *record = &g_array_index (self->records, Record, i);

      if (year != HS_INSIGHTS_ALL_YEARS && record->year != year)
        continue;
      if (record->figures[figure] < 0)
        not_told++;
      else
        g_array_append_val (values, record->figures[figure]);
    }
  return hs_distribution_measure (values, not_told);
}

GPtrArray *
hs_insights_list_suspects (const HsInsights *self)
{
  return list_tallies (self->suspects);
}

GPtrArray *
hs_insights_list_findings (const HsInsights *self)
{
  return list_tallies (self->findings);
}

const char *
hs_figure_get_name (HsFigure figure)
{
  return figures[figure].name;
}

const char *
hs_figure_get_label (HsFigure figure)
{
  return _(figures[figure].label);
}
