/* hs-insights.h: what many incidents say together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-distribution.h"
#include "hs-document.h"

G_BEGIN_DECLS

/* The figures of an incident that are spread over a library, all in minutes; see #HsMetrics. */
typedef enum
{
  HS_FIGURE_DURATION,
  HS_FIGURE_UNNOTICED,
  HS_FIGURE_MISLED,
  HS_FIGURE_DETECTION_TO_ESCALATION,
  HS_FIGURE_DETECTION_TO_CAUSE,
  HS_FIGURE_CAUSE_TO_RESOLUTION,
  HS_N_FIGURES,
} HsFigure;

/* Any year, as a year of hs_insights_measure(). */
#define HS_INSIGHTS_ALL_YEARS (-1)

/**
 * HsInsightCounts:
 * @documents: that were read
 * @unreadable: that could not be
 * @without_incident: documents that tell none
 * @misled: incidents with a misleading path
 * @escalated: incidents with an escalation
 * @escalations: all of them
 * @escalations_before_cause: those before the cause was found, in incidents that tell when it was
 * @measures: all of them, @open_measures those not marked as done, @unowned_measures those of the open ones without an owner
 */
typedef struct
{
  guint documents;
  guint unreadable;
  guint without_incident;
  guint incidents;
  guint misled;
  guint escalated;
  guint escalations;
  guint escalations_before_cause;
  guint paths;
  guint measures;
  guint open_measures;
  guint unowned_measures;
} HsInsightCounts;

/**
 * HsTally:
 * @name: a hypothesis as it is written first, or the code of a finding
 * @times: how often it stands in the library
 * @minutes: how long it was held in all; 0 where no document tells
 */
typedef struct
{
  char *name;
  guint times;
  guint minutes;
} HsTally;

/**
 * HsInsights:
 *
 * Grows with each document that is added; keeps some tens of bytes of each incident and no document.
 */
typedef struct _HsInsights HsInsights;

HsInsights *hs_insights_new (void);
void hs_insights_free (HsInsights *insights);

/* Thread-safe; what many threads add gives the same figures in any order. */
void hs_insights_add (HsInsights *insights, const HsDocument *document);
void hs_insights_add_unreadable (HsInsights *insights);

/* What follows is for when all is added. */
HsInsightCounts hs_insights_get_counts (const HsInsights *insights);

/* (transfer full) (element-type int): the years in which incidents began, ascending; 0 stands for those not told. */
GArray *hs_insights_list_years (const HsInsights *insights);

/* Incidents that began in @year. */
guint hs_insights_count_year (const HsInsights *insights, int year);

/* @figure over the incidents of @year, 0 for those whose year is not told, or %HS_INSIGHTS_ALL_YEARS. */
HsDistribution hs_insights_measure (const HsInsights *insights, HsFigure figure, int year);

/* (transfer container) (element-type HsTally): the wrong hypotheses, those that cost most time first; the findings by
 * their codes, the most frequent first. Valid as long as @insights. */
GPtrArray *hs_insights_list_suspects (const HsInsights *insights);
GPtrArray *hs_insights_list_findings (const HsInsights *insights);

/* "duration_minutes", as in the JSON; and the translated name that people see. */
const char *hs_figure_get_name (HsFigure figure);
const char *hs_figure_get_label (HsFigure figure);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsInsights, hs_insights_free)

G_END_DECLS
