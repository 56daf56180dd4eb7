/* hs-timeline-estimate.c: how long the incident would have been without its misleading paths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-timeline-estimate.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"

#define MINUTE 60

gboolean
hs_timeline_get_estimate (const HsTimeline *timeline, double *end)
{
  const HsMetrics *metrics = hs_incident_get_metrics (hs_timeline_get_incident (timeline));
  double start, noticed, last;

  if (metrics->misled <= 0 || !hs_timeline_get_impact (timeline, &start, &noticed, &last))
    return FALSE;
  *end = MAX (last - MINUTE * (double) metrics->misled, start);
  return TRUE;
}

char *
hs_timeline_estimate_format (const HsTimeline *timeline)
{
  g_autofree char *shorter = NULL;
  g_autofree char *whole = NULL;
  double start, noticed, last, end;

  if (!hs_timeline_get_estimate (timeline, &end) || !hs_timeline_get_impact (timeline, &start, &noticed, &last))
    return NULL;
  shorter = hs_duration_format ((int) ((end - start) / MINUTE));
  whole = hs_duration_format ((int) ((last - start) / MINUTE));
  /* Translators: how long the incident would have been, and how long it was. */
  return g_strdup_printf (_("Estimate: %s instead of %s without the misleading paths"), shorter, whole);
}
