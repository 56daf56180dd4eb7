/* hs-report-summary.c: the head of a report: title, span, what happened and the figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-report-phrase.h"

#include "hs-duration.h"
#include "hs-report-words.h"

/* A figure: `name` above, `value` large, `note` small below; both may be %NULL. */
typedef struct
{
  const char *name;
  char *value;
  char *note;
  gboolean misled;
} Fact;

#define MAX_FACTS 5
#define FACT_GAP 12
#define FACT_RULE 1.6
#define SUBTITLE_SPACE 3
#define SUMMARY_SPACE 12
#define PASSAGE_SPACE 4
#define FACTS_SPACE 16

void
hs_report_add_title (HsReportBuilder *self)
{
  g_autofree char *title = hs_report_get_title (self->document, self->incident);
  g_autofree char *name = hs_report_get_file_name (self->document);
  g_autofree char *span = self->incident != NULL ? hs_report_words_format_span (self->incident) : NULL;
  gboolean is_named = !g_str_equal (title, name);
  g_autofree char *line = g_strjoin (span != NULL && is_named ? " · " : "", span != NULL ? span : "", is_named ? name : "", NULL);

  hs_page_flow_add_entry (self->flow, 0, title);
  hs_report_add_line (self, HS_TEXT_TITLE, HS_COLOR_FOREGROUND, "H1", title);
  hs_page_flow_keep_with_next (self->flow);
  hs_page_flow_leave (self->flow, SUBTITLE_SPACE);
  if (line[0] != '\0')
    hs_report_add_line (self, HS_TEXT_SUBTITLE, HS_COLOR_DIM, "P", line);
}

static void
add_passage (HsReportBuilder *self, const char *label, const HsPassage *passage)
{
  g_auto (HsReportPhrase) phrase;
  g_autoptr (HsPageText) text = NULL;

  hs_report_phrase_init (&phrase, self);
  if (passage->text == NULL || passage->text[0] == '\0')
    return;
  hs_report_phrase_append_strong (&phrase, label);
  hs_report_phrase_append (&phrase, "  ");
  hs_report_phrase_append (&phrase, passage->text);
  text = hs_report_phrase_create_text (&phrase, HS_TEXT_BODY, HS_COLOR_FOREGROUND);
  hs_page_row_add_text (self->flow, text, "P", 0, hs_page_flow_get_width (self->flow));
  hs_page_flow_leave (self->flow, PASSAGE_SPACE);
}

void
hs_report_add_summary (HsReportBuilder *self)
{
  hs_page_flow_leave (self->flow, SUMMARY_SPACE);
  add_passage (self, _("Impact"), hs_incident_get_impact (self->incident));
  add_passage (self, _("Root cause"), hs_incident_get_root_cause (self->incident));
  add_passage (self, _("Resolution"), hs_incident_get_resolution (self->incident));
}

static char *
format_minutes (int minutes)
{
  return minutes >= 0 ? hs_duration_format (minutes) : NULL;
}

static Fact
get_duration_fact (const HsMetrics *metrics)
{
  Fact fact = { .name = _("Lasted"), .value = format_minutes (metrics->duration) };
  g_autofree char *stated = format_minutes (metrics->stated_duration);

  if (fact.value == NULL)
    fact.value = g_steal_pointer (&stated);
  else if (stated != NULL && metrics->stated_duration != metrics->duration)
    /* Translators: %s is a duration; shown where it differs from the computed one */
    fact.note = g_strdup_printf (_("document says %s"), stated);
  return fact;
}

static Fact
get_misled_fact (HsIncident *incident, const HsMetrics *metrics)
{
  guint n_paths = hs_incident_get_n_paths (incident);
  Fact fact = { .name = C_("fact", "Misled"), .misled = n_paths > 0 };

  if (n_paths == 0)
    return fact;
  if (metrics->misled <= 0)
    {
      fact.value = g_strdup_printf (ngettext ("%u path", "%u paths", n_paths), n_paths);
      fact.note = g_strdup (_("times not told"));
      return fact;
    }
  fact.value = hs_duration_format (metrics->misled);
  if (metrics->misled_share >= 0)
    /* Translators: a share of the duration of an incident */
    fact.note = g_strdup_printf (_("%d %% of the time"), (int) lround (metrics->misled_share * 100));
  return fact;
}

static Fact
get_escalation_fact (HsIncident *incident, const HsMetrics *metrics)
{
  guint n_escalations = hs_incident_get_n_escalations (incident);
  Fact fact = { .name = _("First escalation"), .value = format_minutes (metrics->detection_to_first_escalation) };

  if (fact.value != NULL)
    fact.note = g_strdup (_("after detection"));
  else if (n_escalations > 0)
    fact = (Fact) {
      .name = _("Escalations"),
      .value = g_strdup_printf ("%u", n_escalations),
      .note = g_strdup (_("times not told")),
    };
  return fact;
}

static Fact
get_cause_fact (const HsMetrics *metrics)
{
  Fact fact = { .name = _("Cause found"), .value = format_minutes (metrics->detection_to_cause) };

  if (fact.value != NULL)
    fact.note = g_strdup (_("after detection"));
  return fact;
}

/* Only what the document tells. */
static guint
collect_facts (HsIncident *incident, Fact facts[MAX_FACTS])
{
  const HsMetrics *metrics = hs_incident_get_metrics (incident);
  const Fact all[MAX_FACTS] = {
    get_duration_fact (metrics),
    { .name = _("Unnoticed"), .value = format_minutes (metrics->unnoticed) },
    get_misled_fact (incident, metrics),
    get_escalation_fact (incident, metrics),
    get_cause_fact (metrics),
  };
  guint n_facts = 0;

  for (guint i = 0; i < MAX_FACTS; i++)
    if (all[i].value != NULL)
      facts[n_facts++] = all[i];
  return n_facts;
}

/* Of a fact one line each; to those who listen a fact is one paragraph, the rows are only for the eye. */
static void
add_fact_cells (HsReportBuilder *self, const HsPageCell *cells, const guint *facts, guint n_cells, double above)
{
  HsPageRow row = { above, 0, G_MAXUINT };

  hs_page_row_add_inside (self->flow, &row, cells, facts, n_cells);
  hs_page_flow_keep_with_next (self->flow);
  for (guint i = 0; i < n_cells; i++)
    if (cells[i].text != NULL)
      hs_page_text_unref (cells[i].text);
}

static HsPageText *
create_fact_text (HsReportBuilder *self, HsTextRole role, HsColorRole color, const char *string)
{
  return string != NULL ? hs_report_create_text (self, role, color, string) : NULL;
}

static void
add_fact_rows (HsReportBuilder *self, const Fact *facts, guint n_facts, double width)
{
  HsPageCell names[MAX_FACTS], values[MAX_FACTS], notes[MAX_FACTS];
  guint elements[MAX_FACTS];

  for (guint i = 0; i < n_facts; i++)
    {
      double x = i * (width + FACT_GAP);
      HsColorRole color = facts[i].misled ? HS_COLOR_MISLEADING : HS_COLOR_FOREGROUND;

      elements[i] = hs_page_flow_open (self->flow, "P");
      hs_page_flow_close (self->flow);
      names[i] = (HsPageCell) { create_fact_text (self, HS_TEXT_FACT_NAME, HS_COLOR_DIM, facts[i].name), x, width, HS_CELL_START, NULL };
      values[i] = (HsPageCell) { create_fact_text (self, HS_TEXT_FACT_VALUE, color, facts[i].value), x, width, HS_CELL_START, NULL };
      notes[i] = (HsPageCell) { create_fact_text (self, HS_TEXT_FACT_NAME, facts[i].misled ? color : HS_COLOR_DIM, facts[i].note), x, width, HS_CELL_START, NULL };
    }
  add_fact_cells (self, names, elements, n_facts, FACT_RULE + 4);
  add_fact_cells (self, values, elements, n_facts, 0);
  add_fact_cells (self, notes, elements, n_facts, 0);
}

static void
add_fact_rules (HsReportBuilder *self, const Fact *facts, guint n_facts, double width, guint strip)
{
  for (guint i = 0; i < n_facts; i++)
    {
      HsPageBand rule = {
        .first = strip,
        .end = strip + 1,
        .x = i * (width + FACT_GAP),
        .width = width,
        .height = FACT_RULE,
        .color = facts[i].misled ? HS_COLOR_MISLEADING : HS_COLOR_FOREGROUND,
      };

      hs_page_flow_add_band (self->flow, &rule);
    }
}

void
hs_report_add_facts (HsReportBuilder *self)
{
  Fact facts[MAX_FACTS];
  guint n_facts = collect_facts (self->incident, facts);
  double width = (hs_page_flow_get_width (self->flow) - (MAX_FACTS - 1) * FACT_GAP) / MAX_FACTS;
  guint strip;

  if (n_facts == 0)
    return;
  hs_page_flow_leave (self->flow, FACTS_SPACE);
  strip = hs_page_flow_add_strip (self->flow, FACT_RULE);
  hs_page_flow_keep_with_next (self->flow);
  add_fact_rules (self, facts, n_facts, width, strip);
  add_fact_rows (self, facts, n_facts, width);
  for (guint i = 0; i < n_facts; i++)
    {
      g_free (facts[i].value);
      g_free (facts[i].note);
    }
}
