/* fuzz-document.c: reads whatever bytes libFuzzer makes, and holds the reader to what its headers promise
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-insights.h"
#include "hs-json.h"
#include "hs-report.h"
#include "hs-scene-svg.h"
#include "hs-summary.h"
#include "hs-timeline-scene.h"

/* Setting pages takes a hundred times as long as reading does: only what is this short is drawn too. */
#define MAX_DRAWN 256

#define PICTURE_WIDTH 1600

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
check_text (const char *text)
{
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
}

static void
check_line (const HsDocument *document, guint line)
{
  g_assert_cmpuint (line, >=, 1);
  g_assert_cmpuint (line, <=, MAX (hs_document_get_n_lines (document), 1));
}

static void
check_spans (const HsBlock *block)
{
  gsize length = block->text != NULL ? strlen (block->text) : 0;
  guint start = 0;

  for (guint i = 0; i < block->n_spans; i++)
    {
      const HsSpan *span = &block->spans[i];

      g_assert_cmpuint (span->start, >=, start);
      g_assert_cmpuint (span->start, <=, span->end);
      g_assert_cmpuint (span->end, <=, length);
      check_text (span->target);
      start = span->start;
    }
}

static void
check_blocks (const HsDocument *document)
{
  const HsBlocks *blocks = hs_document_get_blocks (document);
  guint n_blocks = hs_blocks_get_length (blocks);

  for (guint i = 0; i < n_blocks; i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);

      g_assert_cmpint (block->parent, <, (int) i);
      g_assert_cmpuint (block->end, >, i);
      g_assert_cmpuint (block->end, <=, n_blocks);
      g_assert_cmpuint (block->line, <=, block->end_line);
      check_line (document, block->line);
      check_line (document, block->end_line);
      check_text (block->text);
      check_text (block->info);
      check_spans (block);
    }
}

static void
check_event (const HsDocument *document, const HsEvent *event, guint id)
{
  g_assert_cmpuint (event->id, ==, id);
  g_assert_cmpuint (event->line, <=, event->end_line);
  check_line (document, event->line);
  check_line (document, event->end_line);
  check_text (event->text);
  check_text (event->time_text);
  for (guint i = 0; i < event->n_evidence; i++)
    {
      check_line (document, event->evidence[i].line);
      check_text (event->evidence[i].text);
    }
}

static void
check_finding (const HsDocument *document, const HsFinding *finding)
{
  check_line (document, finding->line);
  g_assert_nonnull (finding->code);
  g_assert_nonnull (finding->text);
  check_text (finding->text);
}

static void
check_incident (const HsDocument *document, const HsIncident *incident)
{
  guint n_events = hs_incident_get_n_events (incident);

  check_line (document, hs_incident_get_line (incident));
  check_line (document, hs_incident_get_end_line (incident));
  check_text (hs_incident_get_title (incident));
  for (guint i = 0; i < n_events; i++)
    check_event (document, hs_incident_get_event (incident, i), i + 1);
  for (guint i = 0; i < hs_incident_get_n_paths (incident); i++)
    {
      const HsPath *path = hs_incident_get_path (incident, i);

      g_assert_cmpuint (path->from_event, >=, 1);
      g_assert_cmpuint (path->from_event, <=, n_events);
      g_assert_cmpuint (path->to_event, <=, n_events);
      check_text (path->hypothesis);
    }
  for (guint i = 0; i < hs_incident_get_n_measures (incident); i++)
    check_line (document, hs_incident_get_measure (incident, i)->line);
  for (guint i = 0; i < hs_incident_get_n_findings (incident); i++)
    check_finding (document, hs_incident_get_finding (incident, i));
}

static void
check_json (const HsDocument *document)
{
  g_autoptr (JsonNode) node = hs_document_to_json (document);
  g_autofree char *json = json_to_string (node, FALSE);

  g_assert_true (g_utf8_validate (json, -1, NULL));
}

static void
check_library (HsDocument *document)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/document.md");
  g_autoptr (GPtrArray) summaries = hs_summary_list (document, file, "document.md");
  HsInsights *insights = hs_insights_new ();

  g_assert_cmpuint (summaries->len, ==, MAX (hs_document_get_n_incidents (document), 1));
  for (guint i = 0; i < summaries->len; i++)
    check_text (hs_summary_get_title (summaries->pdata[i]));
  hs_insights_add (insights, document);
  hs_insights_free (insights);
}

static void
draw_timeline (HsIncident *incident, HsStyle *style, HsTextMeasure *measure)
{
  HsTimelineView view = { .width = PICTURE_WIDTH };
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, &view, measure);
  g_autoptr (HsScene) scene = hs_timeline_scene_new (layout, 0);
  g_autofree char *svg = hs_scene_to_svg (scene, style, hs_incident_get_title (incident));

  check_text (svg);
}

static void
draw (HsDocument *document)
{
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  g_autoptr (HsReport) report = hs_report_new (document, &options);
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_LIGHT, 1, NULL, NULL);
  g_autoptr (HsTextMeasure) measure = hs_text_measure_new (style);

  g_assert_cmpuint (hs_report_get_n_pages (report), >, 0);
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    draw_timeline (hs_document_get_incident (document, i), style, measure);
}

static void
check_document (HsDocument *document)
{
  check_blocks (document);
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    check_incident (document, hs_document_get_incident (document, i));
  for (guint i = 0; i < hs_document_get_n_findings (document); i++)
    check_finding (document, hs_document_get_finding (document, i));
  check_json (document);
  check_library (document);
}

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  return 0;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, &error);

  g_assert_true ((document != NULL) != (error != NULL));
  if (document == NULL)
    return 0;
  check_document (document);
  if (size <= MAX_DRAWN)
    draw (document);
  return 0;
}
