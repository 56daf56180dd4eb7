/* hs-summary.c: what a list of incidents needs to know of one of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-summary-private.h"

#include <string.h>

#include "hs-query.h"

#define NIGHT_START 22
#define NIGHT_END 6

G_DEFINE_BOXED_TYPE (HsSummary, hs_summary, hs_summary_ref, hs_summary_unref)

static char *
to_one_line (const char *text)
{
  GString *line = g_string_sized_new (strlen (text));

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_string_append_unichar (line, g_unichar_iscntrl (c) ? ' ' : c);
    }
  return g_string_free (line, FALSE);
}

HsSummary *
hs_summary_create (HsSummaryState state, GFile *file, const char *path)
{
  HsSummary *summary = g_atomic_rc_box_new0 (HsSummary);

  summary->state = state;
  summary->file = g_object_ref (file);
  summary->path = to_one_line (path);
  summary->metrics = (HsMetrics) { -1, -1, -1, -1, -1, -1, -1, -1.0 };
  return summary;
}

static void
fold (HsSummary *summary, const char *text, gsize length)
{
  g_autofree char *own = g_strconcat (summary->title, "\n", summary->path, "\n", NULL);
  g_autofree char *folded_own = hs_query_fold (own, -1);
  g_autofree char *folded_text = hs_query_fold (text, length);

  summary->folded = g_strconcat (folded_own, folded_text, NULL);
}

static const char *
find_first_heading (HsDocument *document)
{
  HsBlocks *blocks = hs_document_get_blocks (document);

  for (guint i = 0; i < hs_blocks_get_length (blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);

      if (block->type == HS_BLOCK_HEADING && block->text != NULL && *block->text != '\0')
        return block->text;
    }
  return NULL;
}

static void
set_title (HsSummary *summary, const char *title)
{
  if (title != NULL && *title != '\0')
    summary->title = to_one_line (title);
  else
    summary->title = g_strdup (hs_summary_get_name (summary));
}

static void
set_shares (HsSummary *summary, const HsIncident *incident)
{
  guint n = hs_incident_get_n_phases (incident);
  gint64 total = 0;

  for (guint i = 0; i < n; i++)
    {
      const HsPhase *phase = hs_incident_get_phase (incident, i);

      total += MAX (phase->end - phase->start, 0);
    }
  if (total == 0)
    return;

  summary->shares = g_new0 (HsShare, n);
  for (guint i = 0; i < n; i++)
    {
      const HsPhase *phase = hs_incident_get_phase (incident, i);

      if (phase->end > phase->start)
        summary->shares[summary->n_shares++] = (HsShare) {
          phase->kind,
          (double) (phase->end - phase->start) / (double) total,
        };
    }
}

static const char *
get_lines (HsDocument *document, guint first, guint last, gsize *length)
{
  guint n_lines = hs_document_get_n_lines (document);
  gsize last_length;

  *length = 0;
  first = CLAMP (first, 1, MAX (n_lines, 1));
  last = MIN (last, n_lines);
  if (last < first)
    return "";

  const char *start = hs_document_get_line (document, first, NULL);
  const char *end = hs_document_get_line (document, last, &last_length);
  *length = end + last_length - start;
  return start;
}

static void
fill (HsSummary *summary, HsDocument *document, HsIncident *incident)
{
  gboolean only_one = summary->n_incidents == 1;
  gsize length;
  const char *text = get_lines (document,
                                only_one ? 1 : hs_incident_get_line (incident),
                                only_one ? G_MAXUINT : hs_incident_get_end_line (incident),
                                &length);

  set_title (summary, hs_incident_get_title (incident));
  summary->start = *hs_incident_get_start (incident);
  summary->metrics = *hs_incident_get_metrics (incident);
  summary->n_escalations = hs_incident_get_n_escalations (incident);
  set_shares (summary, incident);
  hs_summary_set_facets (summary, incident);
  fold (summary, text, length);
}

HsSummary *
hs_summary_new (HsDocument *document, guint incident, GFile *file, const char *path)
{
  HsSummary *summary = hs_summary_create (HS_SUMMARY_INCIDENT, file, path);

  summary->incident = incident;
  summary->n_incidents = hs_document_get_n_incidents (document);
  fill (summary, document, hs_document_get_incident (document, incident));
  return summary;
}

HsSummary *
hs_summary_new_unreadable (GFile *file, const char *path, const GError *error)
{
  HsSummary *summary = hs_summary_create (HS_SUMMARY_UNREADABLE, file, path);

  summary->error = g_strdup (error->message);
  set_title (summary, NULL);
  fold (summary, "", 0);
  return summary;
}

static HsSummary *
new_without_incident (HsDocument *document, GFile *file, const char *path)
{
  HsSummary *summary = hs_summary_create (HS_SUMMARY_NO_INCIDENT, file, path);

  set_title (summary, find_first_heading (document));
  fold (summary, hs_document_get_text (document), strlen (hs_document_get_text (document)));
  return summary;
}

GPtrArray *
hs_summary_list (HsDocument *document, GFile *file, const char *path)
{
  GPtrArray *summaries = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_summary_unref);

  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    g_ptr_array_add (summaries, hs_summary_new (document, i, file, path));
  if (summaries->len == 0)
    g_ptr_array_add (summaries, new_without_incident (document, file, path));
  return summaries;
}

HsSummary *
hs_summary_ref (HsSummary *summary)
{
  return g_atomic_rc_box_acquire (summary);
}

static void
clear (HsSummary *summary)
{
  g_object_unref (summary->file);
  g_free (summary->path);
  g_free (summary->error);
  g_free (summary->title);
  g_free (summary->shares);
  for (guint i = 0; i < HS_N_FACETS; i++)
    g_free (summary->facets[i]);
  g_free (summary->folded);
}

void
hs_summary_unref (HsSummary *summary)
{
  g_atomic_rc_box_release_full (summary, (GDestroyNotify) clear);
}

HsSummaryState
hs_summary_get_state (const HsSummary *summary)
{
  return summary->state;
}

GFile *
hs_summary_get_file (const HsSummary *summary)
{
  return summary->file;
}

const char *
hs_summary_get_path (const HsSummary *summary)
{
  return summary->path;
}

const char *
hs_summary_get_name (const HsSummary *summary)
{
  const char *slash = strrchr (summary->path, G_DIR_SEPARATOR);

  return slash == NULL ? summary->path : slash + 1;
}

const char *
hs_summary_get_error (const HsSummary *summary)
{
  return summary->error;
}

guint
hs_summary_get_incident (const HsSummary *summary)
{
  return summary->incident;
}

guint
hs_summary_get_n_incidents (const HsSummary *summary)
{
  return summary->n_incidents;
}

const char *
hs_summary_get_title (const HsSummary *summary)
{
  return summary->title;
}

const HsTime *
hs_summary_get_start (const HsSummary *summary)
{
  return &summary->start;
}

const HsMetrics *
hs_summary_get_metrics (const HsSummary *summary)
{
  return &summary->metrics;
}

guint
hs_summary_get_n_escalations (const HsSummary *summary)
{
  return summary->n_escalations;
}

gboolean
hs_summary_get_night (const HsSummary *summary)
{
  const HsTime *start = &summary->start;

  return start->form == HS_TIME_CLOCK && (start->hour >= NIGHT_START || start->hour < NIGHT_END);
}

guint
hs_summary_get_n_shares (const HsSummary *summary)
{
  return summary->n_shares;
}

const HsShare *
hs_summary_get_share (const HsSummary *summary, guint index)
{
  g_return_val_if_fail (index < summary->n_shares, NULL);
  return &summary->shares[index];
}

guint
hs_summary_get_n_open (const HsSummary *summary)
{
  return summary->n_open;
}

const char *
hs_summary_get_facet (const HsSummary *summary, HsFacet facet)
{
  g_return_val_if_fail (facet < HS_N_FACETS, "");
  return summary->facets[facet] != NULL ? summary->facets[facet] : "";
}

const char *
hs_summary_get_folded (const HsSummary *summary)
{
  return summary->folded;
}

gint64
hs_summary_get_date_key (const HsSummary *summary)
{
  return hs_summary_count_date (&summary->start);
}

gint64
hs_summary_count_date (const HsTime *time)
{
  gint64 days = (time->year * 13 + time->month) * 32 + time->day;

  return days * 24 * 60 + time->hour * 60 + time->minute;
}
