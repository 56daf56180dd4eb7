/* hs-summary-private.h: the parts of a summary
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-summary.h"

G_BEGIN_DECLS

struct _HsSummary
{
  HsSummaryState state;
  GFile *file;
  char *path;
  char *error;
  guint incident;
  guint n_incidents;
  char *title;
  HsTime start;
  HsMetrics metrics;
  guint n_escalations;
  guint n_shares;
  HsShare *shares;
  guint n_open;
  char *facets[HS_N_FACETS]; /* null where the document tells no incident */
  char *folded;
};

/* (transfer full): without a title and text, its figures unknown. */
HsSummary *hs_summary_create (HsSummaryState state, GFile *file, const char *path);

/* Takes from @incident, when the title is known, what can be asked by name. */
void hs_summary_set_facets (HsSummary *summary, const HsIncident *incident);

G_END_DECLS
