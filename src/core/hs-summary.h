/* hs-summary.h: what a list of incidents needs to know of one of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-document.h"

G_BEGIN_DECLS

/**
 * HsSummaryState:
 * @HS_SUMMARY_INCIDENT: the summary of an incident
 * @HS_SUMMARY_NO_INCIDENT: a document that tells none
 * @HS_SUMMARY_UNREADABLE: a document that could not be read; see hs_summary_get_error()
 */
typedef enum
{
  HS_SUMMARY_INCIDENT,
  HS_SUMMARY_NO_INCIDENT,
  HS_SUMMARY_UNREADABLE,
} HsSummaryState;

/**
 * HsShare:
 * @kind: how the time was spent
 * @fraction: of the time that all phases take together, above 0, at most 1
 */
typedef struct
{
  HsPhaseKind kind;
  double fraction;
} HsShare;

/* What can be asked of an incident by name: its kinds of events and findings by their stable names, whom was escalated
 * to, who owns measures, hypotheses of misleading paths, root cause, zone, title. */
typedef enum
{
  HS_FACET_CAUSE,
  HS_FACET_ESCALATED,
  HS_FACET_FINDING,
  HS_FACET_KIND,
  HS_FACET_OWNER,
  HS_FACET_SUSPECTED,
  HS_FACET_TITLE,
  HS_FACET_ZONE,
  HS_N_FACETS,
} HsFacet;

/**
 * HsSummary:
 *
 * Immutable, atomically reference-counted, may cross threads. A few hundred bytes and the folded
 * text of its part of the document.
 */
typedef struct _HsSummary HsSummary;

#define HS_TYPE_SUMMARY (hs_summary_get_type ())

GType hs_summary_get_type (void);
HsSummary *hs_summary_ref (HsSummary *summary);
void hs_summary_unref (HsSummary *summary);

/* @path is how people see where the document is: valid UTF-8, relative to the opened folder. */
HsSummary *hs_summary_new (HsDocument *document, guint incident, GFile *file, const char *path);
HsSummary *hs_summary_new_unreadable (GFile *file, const char *path, const GError *error);

/* (transfer full) (element-type HsSummary): one for each incident of @document, or the one that
 * says that it tells none. */
GPtrArray *hs_summary_list (HsDocument *document, GFile *file, const char *path);

HsSummaryState hs_summary_get_state (const HsSummary *summary);
GFile *hs_summary_get_file (const HsSummary *summary);
const char *hs_summary_get_path (const HsSummary *summary);

/* The last part of the path, one line, valid UTF-8. */
const char *hs_summary_get_name (const HsSummary *summary);

/* (nullable): why it is unreadable, a translated sentence. */
const char *hs_summary_get_error (const HsSummary *summary);

/* Which of the incidents of the document it is, from 0, and how many there are. */
guint hs_summary_get_incident (const HsSummary *summary);
guint hs_summary_get_n_incidents (const HsSummary *summary);

/* The title of the incident; the first heading or the file name where there is none. */
const char *hs_summary_get_title (const HsSummary *summary);
const HsTime *hs_summary_get_start (const HsSummary *summary);
const HsMetrics *hs_summary_get_metrics (const HsSummary *summary);
guint hs_summary_get_n_escalations (const HsSummary *summary);

/* Whether the incident began at night, from 22:00 to 06:00 by its own clock. */
gboolean hs_summary_get_night (const HsSummary *summary);

guint hs_summary_get_n_shares (const HsSummary *summary);
const HsShare *hs_summary_get_share (const HsSummary *summary, guint index);

/* How many measures are not done. */
guint hs_summary_get_n_open (const HsSummary *summary);

/* The values of @facet as hs_query_fold() leaves them, a line each; empty where there are none. */
const char *hs_summary_get_facet (const HsSummary *summary, HsFacet facet);

/* Title, path and text, as hs_query_fold() leaves them. */
const char *hs_summary_get_folded (const HsSummary *summary);

/* Grows with the time of the start as far as it is known; those without a year come first. */
gint64 hs_summary_get_date_key (const HsSummary *summary);

/* The same of another @time, to compare with. */
gint64 hs_summary_count_date (const HsTime *time);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsSummary, hs_summary_unref)

G_END_DECLS
