/* hs-insights-json.h: what many incidents say together, as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "hs-insights.h"

G_BEGIN_DECLS

/* (transfer full): an object in the schema "hindsight-insights/1":
 * `counts`: the members of #HsInsightCounts; `figures`: a #HsDistribution for each figure of all incidents; `years`: the
 * same by year (null: not told); `suspects` and `findings`: name, times, and minutes for suspects. */
JsonNode *hs_insights_to_json (const HsInsights *insights);

G_END_DECLS
