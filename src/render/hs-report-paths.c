/* hs-report-paths.c: the misleading paths and the escalations of a report, in the document's words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report-phrase.h"

#include "hs-duration.h"
#include "hs-report-words.h"

#define RAIL_WIDTH 3
#define RAIL_INDENT 10
#define PATH_SPACE 10
#define LINE_SPACE 1.5
#define TITLE_GAP 12
#define ENTRY_SPACE 5
#define TIME_WIDTH 62
#define MAX_KEPT_LINES 16 /* of a path that is not torn */

/* Hypothesis at the left, when and how long at the right. */
static void
add_path_title (HsReportBuilder *self, const HsPath *path)
{
  /* Translators: the quotation marks around a hypothesis */
  g_autofree char *quoted = g_strdup_printf (_("“%s”"), path->hypothesis != NULL ? path->hypothesis : "");
  g_autofree char *span = hs_report_words_format_path (self->incident, path);
  g_autoptr (HsPageText) title = hs_report_create_text (self, HS_TEXT_STRONG, HS_COLOR_FOREGROUND, quoted);
  g_autoptr (HsPageText) when = hs_report_create_text (self, HS_TEXT_STRONG, HS_COLOR_MISLEADING, span);
  double width = hs_page_flow_get_width (self->flow);
  double when_width = MIN (hs_page_text_get_natural_width (when) + 1, width / 2);
  HsPageRow row = { 0, 0, G_MAXUINT };
  HsPageCell cells[] = {
    { title, RAIL_INDENT, width - RAIL_INDENT - when_width - TITLE_GAP, HS_CELL_START, "P" },
    { when, width - when_width, when_width, HS_CELL_RIGHT, "P" },
  };

  hs_page_row_add (self->flow, &row, cells, G_N_ELEMENTS (cells));
  hs_page_flow_keep_with_next (self->flow);
}

/* @label, the number of the event and its line, what the document says of it. */
static void
add_event_line (HsReportBuilder *self, const char *label, guint id)
{
  const HsEvent *event = hs_incident_get_event (self->incident, id - 1);
  g_auto (HsReportPhrase) phrase;
  g_autoptr (HsPageText) text = NULL;

  hs_report_phrase_init (&phrase, self);
  hs_report_phrase_append (&phrase, label);
  hs_report_phrase_append (&phrase, " ");
  hs_report_phrase_append_place (&phrase, event);
  hs_report_phrase_append (&phrase, ": ");
  hs_report_phrase_append (&phrase, event->text);
  text = hs_report_phrase_create_text (&phrase, HS_TEXT_BODY, HS_COLOR_FOREGROUND);
  hs_page_flow_leave (self->flow, LINE_SPACE);
  hs_page_row_add_text (self->flow, text, "P", RAIL_INDENT, hs_page_flow_get_width (self->flow) - RAIL_INDENT);
}

static gboolean
is_event (HsReportBuilder *self, guint id)
{
  return id >= 1 && id <= hs_incident_get_n_events (self->incident);
}

/* How the path ended, with a capital. */
static const char *
get_ending (HsEnded ended)
{
  switch (ended)
    {
    case HS_ENDED_REFUTED:
      return _("Ruled out");
    case HS_ENDED_REPLACED:
      return _("Replaced by the next supposition");
    case HS_ENDED_CAUSE_FOUND:
      return _("Ended when the cause was found");
    case HS_ENDED_NOT_TOLD:
    default:
      return _("Given up");
    }
}

/* Whether another path begins or ends with the event, which is told there. */
static gboolean
belongs_to_other (HsReportBuilder *self, const HsPath *path, guint id)
{
  for (guint i = 0; i < hs_incident_get_n_paths (self->incident); i++)
    {
      const HsPath *other = hs_incident_get_path (self->incident, i);

      if (other != path && (other->from_event == id || other->to_event == id))
        return TRUE;
    }
  return FALSE;
}

/* What was known when the path was taken up: the last thing seen before it, where that is no other path. */
static void
add_observation (HsReportBuilder *self, const HsPath *path)
{
  for (guint id = path->from_event; is_event (self, id - 1); id--)
    {
      const HsEvent *event = hs_incident_get_event (self->incident, id - 2);

      if (event->misleading || belongs_to_other (self, path, event->id))
        return;
      if (event->kind == HS_EVENT_DETECTION || event->kind == HS_EVENT_INVESTIGATION)
        {
          add_event_line (self, _("Seen until then"), event->id);
          return;
        }
    }
}

static gboolean
is_action (const HsEvent *event)
{
  return event->escalation || event->kind == HS_EVENT_MITIGATION || event->kind == HS_EVENT_ESCALATION;
}

/* What happened on the path, (nullable) where it is not of interest. */
static const char *
get_step (const HsEvent *event)
{
  if (event->misleading)
    return is_action (event) ? _("Done because of it") : _("Then");
  return is_action (event) ? _("Meanwhile") : NULL;
}

static void
add_steps (HsReportBuilder *self, const HsPath *path)
{
  guint last = is_event (self, path->to_event) ? path->to_event : path->from_event + 1;

  for (guint id = path->from_event + 1; id < last && is_event (self, id); id++)
    {
      const char *step = get_step (hs_incident_get_event (self->incident, id - 1));

      if (step != NULL && !belongs_to_other (self, path, id))
        add_event_line (self, step, id);
    }
}

static void
add_path_lines (HsReportBuilder *self, const HsPath *path)
{
  if (is_event (self, path->from_event))
    {
      add_observation (self, path);
      add_event_line (self, _("Taken up"), path->from_event);
    }
  add_steps (self, path);
  if (is_event (self, path->to_event))
    add_event_line (self, get_ending (path->ended), path->to_event);
  else
    {
      g_autoptr (HsPageText) text = hs_report_create_text (self, HS_TEXT_BODY, HS_COLOR_DIM, _("The document does not tell how it ended."));

      hs_page_row_add_text (self->flow, text, "P", RAIL_INDENT, hs_page_flow_get_width (self->flow) - RAIL_INDENT);
    }
}

static void
add_path (HsReportBuilder *self, const HsPath *path)
{
  HsPageBand rail = { .first = hs_page_flow_get_n_strips (self->flow), .width = RAIL_WIDTH, .color = HS_COLOR_MISLEADING };

  add_path_title (self, path);
  add_path_lines (self, path);
  rail.end = hs_page_flow_get_n_strips (self->flow);
  if (rail.end - rail.first <= MAX_KEPT_LINES)
    hs_page_flow_keep_together (self->flow, rail.first);
  hs_page_flow_add_band (self->flow, &rail);
  hs_page_flow_leave (self->flow, PATH_SPACE);
}

void
hs_report_add_paths (HsReportBuilder *self)
{
  guint n_paths = hs_incident_get_n_paths (self->incident);

  if (n_paths == 0)
    return;
  hs_report_add_section (self, _("Misleading paths"));
  for (guint i = 0; i < MIN (n_paths, HS_REPORT_MAX_ENTRIES); i++)
    add_path (self, hs_incident_get_path (self->incident, i));
  hs_report_add_rest (self, n_paths);
}

/* The first event after @event by which the cause was found, else by which it was over. */
static const HsEvent *
find_outcome (HsReportBuilder *self, const HsEvent *event)
{
  const HsEvent *outcome = NULL;

  for (guint i = event->id; i < hs_incident_get_n_events (self->incident); i++)
    {
      const HsEvent *later = hs_incident_get_event (self->incident, i);

      if (later->kind == HS_EVENT_IDENTIFICATION)
        return later;
      if (outcome == NULL && later->kind == HS_EVENT_RESOLUTION)
        outcome = later;
    }
  return outcome;
}

/* "Then the cause was found, 1 h later (6, line 20)." */
static void
append_outcome (HsReportPhrase *phrase, const HsEvent *event)
{
  HsReportBuilder *self = phrase->builder;
  const HsEvent *outcome = find_outcome (self, event);
  int minutes;

  if (outcome == NULL)
    return;
  hs_report_phrase_append (phrase, "\n");
  hs_report_phrase_append (phrase, outcome->kind == HS_EVENT_IDENTIFICATION ? _("Then the cause was found") : _("Then it was resolved"));
  if (hs_report_words_get_minutes_between (self->incident, &event->time, &outcome->time, &minutes))
    {
      g_autofree char *duration = hs_duration_format (minutes);
      /* Translators: %s is a duration; it follows "Then the cause was found" */
      g_autofree char *later = g_strdup_printf (_(", %s later"), duration);

      hs_report_phrase_append (phrase, later);
    }
  hs_report_phrase_append (phrase, " ");
  hs_report_phrase_append_place (phrase, outcome);
}

/* "to Database team, 3 h after detection (5)", then what the document says and what came of it. */
static HsPageText *
create_escalation_text (HsReportBuilder *self, const HsEvent *event)
{
  g_auto (HsReportPhrase) phrase;
  g_autofree char *names = hs_report_words_join (event->to);
  g_autofree char *duration = NULL;
  g_autofree char *since = NULL;
  int minutes;

  hs_report_phrase_init (&phrase, self);
  if (hs_report_words_get_since_detection (self->incident, &event->time, &minutes))
    {
      duration = hs_duration_format (minutes);
      /* Translators: %s is a duration */
      since = g_strdup_printf (_("%s after detection"), duration);
    }
  hs_report_phrase_append_strong (&phrase, names[0] != '\0' ? names : _("not told to whom"));
  hs_report_phrase_append (&phrase, since != NULL ? ", " : "");
  hs_report_phrase_append (&phrase, since != NULL ? since : "");
  hs_report_phrase_append (&phrase, " ");
  hs_report_phrase_append_place (&phrase, event);
  hs_report_phrase_append (&phrase, ": ");
  hs_report_phrase_append (&phrase, event->text);
  append_outcome (&phrase, event);
  return hs_report_phrase_create_text (&phrase, HS_TEXT_BODY, HS_COLOR_FOREGROUND);
}

static void
add_escalation (HsReportBuilder *self, const HsEvent *event)
{
  g_autofree char *time = hs_report_words_format_time (&event->time);
  g_autoptr (HsPageText) when = hs_report_create_text (self, HS_TEXT_STRONG, HS_COLOR_FOREGROUND, time != NULL ? time : "–");
  g_autoptr (HsPageText) text = create_escalation_text (self, event);
  HsPageRow row = { 0, 0, 12 };
  HsPageCell cells[] = {
    { when, 0, TIME_WIDTH, HS_CELL_START, "Lbl" },
    { text, TIME_WIDTH, hs_page_flow_get_width (self->flow) - TIME_WIDTH, HS_CELL_START, "LBody" },
  };

  hs_page_flow_leave (self->flow, ENTRY_SPACE);
  hs_page_flow_open (self->flow, "LI");
  hs_page_row_add (self->flow, &row, cells, G_N_ELEMENTS (cells));
  hs_page_flow_close (self->flow);
}

void
hs_report_add_escalations (HsReportBuilder *self)
{
  guint n_added = 0;

  if (hs_incident_get_n_escalations (self->incident) == 0)
    return;
  hs_report_add_section (self, _("Escalations"));
  hs_page_flow_open (self->flow, "L");
  for (guint i = 0; i < hs_incident_get_n_events (self->incident); i++)
    if (hs_incident_get_event (self->incident, i)->escalation && n_added++ < HS_REPORT_MAX_ENTRIES)
      add_escalation (self, hs_incident_get_event (self->incident, i));
  hs_page_flow_close (self->flow);
  hs_report_add_rest (self, n_added);
}
