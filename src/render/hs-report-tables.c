/* hs-report-tables.c: the tables of events and of measures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-report-phrase.h"

#include "hs-duration.h"
#include "hs-page-table.h"
#include "hs-report-words.h"

static HsPageText *
create_header (HsReportBuilder *self, const char *string)
{
  return hs_report_create_text (self, HS_TEXT_TABLE_HEADER, HS_COLOR_DIM, string);
}

static HsPageText *
create_cell (HsReportBuilder *self, HsColorRole color, const char *string)
{
  return string != NULL ? hs_report_create_text (self, HS_TEXT_TABLE_CELL, color, string) : NULL;
}

static gboolean
has_other_utc (HsReportBuilder *self)
{
  int offset;

  return hs_incident_get_utc_offset (self->incident, &offset) && offset != 0;
}

static gboolean
goes_by_utc (HsReportBuilder *self)
{
  return self->utc && has_other_utc (self);
}

static void
take_event_header (HsReportBuilder *self, HsPageTable *table)
{
  const char *zone = hs_incident_get_zone (self->incident);
  const char *own = zone != NULL ? zone : _("Time");

  /* Translators: "number", as the head of a column */
  hs_page_table_take (table, create_header (self, _("No")));
  hs_page_table_take (table, create_header (self, goes_by_utc (self) ? "UTC" : own));
  if (has_other_utc (self))
    hs_page_table_take (table, create_header (self, goes_by_utc (self) ? own : "UTC"));
  /* Translators: head of a column that tells how long after the event before */
  hs_page_table_take (table, create_header (self, _("After")));
  hs_page_table_take (table, create_header (self, _("Kind")));
  hs_page_table_take (table, create_header (self, _("What happened")));
}

/* The number leads back to the line of the document. */
static HsPageText *
create_number (HsReportBuilder *self, const HsEvent *event)
{
  g_autofree char *number = g_strdup_printf ("%u", event->id);
  g_autofree char *name = hs_event_margin_get_line_name (self->number, event->id);
  g_autofree char *target = g_strconcat ("#", name, NULL);
  HsSpan spans[] = {
    { HS_SPAN_STRONG, 0, strlen (number), NULL },
    { HS_SPAN_LINK, 0, strlen (number), hs_page_flow_keep_string (self->flow, target) },
  };

  return hs_page_text_new (self->context, self->style, HS_TEXT_TABLE_CELL, HS_COLOR_FOREGROUND, number,
                           hs_page_flow_keep_spans (self->flow, spans, G_N_ELEMENTS (spans)), G_N_ELEMENTS (spans));
}

/* The day stands below the time wherever it changes. */
static HsPageText *
create_time (HsReportBuilder *self, const HsTime *told, char **day_before)
{
  g_auto (HsReportPhrase) phrase;
  g_autofree char *time = hs_report_words_format_time (told);
  g_autofree char *day = told->form == HS_TIME_CLOCK ? hs_report_words_format_day (told) : NULL;

  hs_report_phrase_init (&phrase, self);
  if (time == NULL)
    return create_cell (self, HS_COLOR_DIM, C_("time", "not told"));
  hs_report_phrase_append_strong (&phrase, time);
  if (day != NULL && g_strcmp0 (day, *day_before) != 0)
    {
      hs_report_phrase_append (&phrase, "\n");
      hs_report_phrase_append (&phrase, day);
      g_free (*day_before);
      *day_before = g_steal_pointer (&day);
    }
  return hs_report_phrase_create_text (&phrase, HS_TEXT_TABLE_CELL, HS_COLOR_FOREGROUND);
}

static HsPageText *
create_gap (HsReportBuilder *self, guint index)
{
  g_autofree char *gap = NULL;
  int minutes;

  if (hs_report_words_get_gap (self->incident, index, &minutes))
    gap = hs_duration_format (minutes);
  return create_cell (self, HS_COLOR_DIM, gap);
}

static HsPageText *
create_event_text (HsReportBuilder *self, const HsEvent *event)
{
  g_auto (HsReportPhrase) phrase;
  g_autofree char *names = hs_report_words_join (event->to);

  hs_report_phrase_init (&phrase, self);
  hs_report_phrase_append (&phrase, event->text);
  if (event->escalation && names[0] != '\0')
    {
      hs_report_phrase_append (&phrase, "\n→ ");
      hs_report_phrase_append_strong (&phrase, names);
    }
  return hs_report_phrase_create_text (&phrase, HS_TEXT_TABLE_CELL, HS_COLOR_FOREGROUND);
}

static void
take_event (HsReportBuilder *self, HsPageTable *table, guint index, char **day_before)
{
  const HsEvent *event = hs_incident_get_event (self->incident, index);
  g_autofree char *name = hs_event_margin_get_row_name (self->number, event->id);
  HsTime utc = { 0 };
  gboolean has_utc = hs_report_words_get_utc (self->incident, &event->time, &utc);
  gboolean swapped = has_utc && goes_by_utc (self);
  g_autofree char *other = has_utc ? hs_report_words_format_time (swapped ? &event->time : &utc) : NULL;
  HsColorRole kind_color = event->misleading ? HS_COLOR_MISLEADING : HS_COLOR_DIM;

  hs_page_table_take (table, create_number (self, event));
  hs_page_table_name_row (table, name);
  if (event->misleading)
    hs_page_table_mark_row (table);
  hs_page_table_take (table, create_time (self, swapped ? &utc : &event->time, day_before));
  if (has_other_utc (self))
    hs_page_table_take (table, create_cell (self, HS_COLOR_DIM, other));
  hs_page_table_take (table, create_gap (self, index));
  hs_page_table_take (table, create_cell (self, kind_color, hs_event_kind_get_label (event->kind)));
  hs_page_table_take (table, create_event_text (self, event));
}

void
hs_report_add_events (HsReportBuilder *self)
{
  guint n_events = hs_incident_get_n_events (self->incident);
  g_autoptr (HsPageTable) table = hs_page_table_new (has_other_utc (self) ? 6 : 5);
  g_autofree char *day_before = NULL;

  if (n_events == 0)
    return;
  hs_report_add_section (self, _("Timeline"));
  take_event_header (self, table);
  for (guint i = 0; i < MIN (n_events, HS_REPORT_MAX_ENTRIES); i++)
    take_event (self, table, i, &day_before);
  hs_page_table_set_fill (table, TRUE);
  hs_page_table_lay (table, self->flow, 0, hs_page_flow_get_width (self->flow));
  hs_report_add_rest (self, n_events);
}

/* Which columns of the measures have anything to show. */
typedef struct
{
  gboolean owner;
  gboolean due;
  gboolean done;
} MeasureColumns;

static MeasureColumns
find_columns (HsIncident *incident)
{
  MeasureColumns columns = { 0 };

  for (guint i = 0; i < hs_incident_get_n_measures (incident); i++)
    {
      const HsMeasure *measure = hs_incident_get_measure (incident, i);

      columns.owner |= measure->owner != NULL;
      columns.due |= measure->due != NULL;
      columns.done |= measure->done;
    }
  return columns;
}

static const char *
get_measure_label (HsMeasureKind kind)
{
  return kind == HS_MEASURE_TASK ? _("Task") : _("Improvement");
}

static void
take_measure (HsReportBuilder *self, HsPageTable *table, const HsMeasure *measure, const MeasureColumns *columns)
{
  hs_page_table_take (table, create_cell (self, HS_COLOR_DIM, get_measure_label (measure->kind)));
  if (columns->owner)
    hs_page_table_take (table, create_cell (self, HS_COLOR_FOREGROUND, measure->owner));
  if (columns->due)
    hs_page_table_take (table, create_cell (self, HS_COLOR_FOREGROUND, measure->due));
  if (columns->done)
    hs_page_table_take (table, create_cell (self, HS_COLOR_FOREGROUND, measure->done ? _("done") : NULL));
  hs_page_table_take (table, create_cell (self, HS_COLOR_FOREGROUND, measure->text));
}

static void
take_measure_header (HsReportBuilder *self, HsPageTable *table, const MeasureColumns *columns)
{
  hs_page_table_take (table, create_header (self, _("Kind")));
  if (columns->owner)
    hs_page_table_take (table, create_header (self, _("Owner")));
  if (columns->due)
    hs_page_table_take (table, create_header (self, _("Due")));
  if (columns->done)
    hs_page_table_take (table, create_header (self, _("Done")));
  hs_page_table_take (table, create_header (self, _("Measure")));
}

void
hs_report_add_measures (HsReportBuilder *self)
{
  guint n_measures = hs_incident_get_n_measures (self->incident);
  MeasureColumns columns = find_columns (self->incident);
  g_autoptr (HsPageTable) table = hs_page_table_new (2 + columns.owner + columns.due + columns.done);

  if (n_measures == 0)
    return;
  hs_report_add_section (self, _("Measures"));
  take_measure_header (self, table, &columns);
  for (guint i = 0; i < MIN (n_measures, HS_REPORT_MAX_ENTRIES); i++)
    take_measure (self, table, hs_incident_get_measure (self->incident, i), &columns);
  hs_page_table_set_fill (table, TRUE);
  hs_page_table_lay (table, self->flow, 0, hs_page_flow_get_width (self->flow));
  hs_report_add_rest (self, n_measures);
}
