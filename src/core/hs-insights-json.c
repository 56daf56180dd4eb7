/* hs-insights-json.c: what many incidents say together, as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-insights-json.h"

static void
add_count (JsonBuilder *builder, const char *member, gint64 value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

static void
add_counts (JsonBuilder *builder, const HsInsightCounts *counts)
{
  const struct
  {
    const char *member;
    guint value;
  } members[] = {
    { "documents", counts->documents },
    { "unreadable", counts->unreadable },
    { "without_incident", counts->without_incident },
    { "incidents", counts->incidents },
    { "misled", counts->misled },
    { "escalated", counts->escalated },
    { "escalations", counts->escalations },
    { "escalations_before_cause", counts->escalations_before_cause },
    { "misleading_paths", counts->paths },
    { "measures", counts->measures },
    { "open_measures", counts->open_measures },
    { "open_measures_without_owner", counts->unowned_measures },
  };

  json_builder_set_member_name (builder, "counts");
  json_builder_begin_object (builder);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    add_count (builder, members[i].member, members[i].value);
  json_builder_end_object (builder);
}

static void
add_distribution (JsonBuilder *builder, const HsInsights *insights, HsFigure figure, int year)
{
  HsDistribution spread = hs_insights_measure (insights, figure, year);

  json_builder_set_member_name (builder, hs_figure_get_name (figure));
  json_builder_begin_object (builder);
  add_count (builder, "counted", spread.counted);
  add_count (builder, "not_told", spread.not_told);
  if (spread.counted > 0)
    {
      add_count (builder, "least", spread.least);
      add_count (builder, "quarter", spread.quarter);
      add_count (builder, "median", spread.median);
      add_count (builder, "three_quarters", spread.three_quarters);
      add_count (builder, "most", spread.most);
    }
  json_builder_end_object (builder);
}

static void
add_figures (JsonBuilder *builder, const HsInsights *insights, int year)
{
  json_builder_set_member_name (builder, "figures");
  json_builder_begin_object (builder);
  for (HsFigure figure = 0; figure < HS_N_FIGURES; figure++)
    add_distribution (builder, insights, figure, year);
  json_builder_end_object (builder);
}

static void
add_years (JsonBuilder *builder, const HsInsights *insights)
{
  g_autoptr (GArray) years = hs_insights_list_years (insights);

  json_builder_set_member_name (builder, "years");
  json_builder_begin_array (builder);
  for (guint i = 0; i < years->len; i++)
    {
      int year = g_array_index (years, int, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "year");
      if (year != 0)
        json_builder_add_int_value (builder, year);
      else
        json_builder_add_null_value (builder);
      add_count (builder, "incidents", hs_insights_count_year (insights, year));
      add_figures (builder, insights, year);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_tallies (JsonBuilder *builder, const char *member, const char *name, GPtrArray *tallies, gboolean timed)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < tallies->len; i++)
    {
      const HsTally *tally = tallies->pdata[i];

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, name);
      json_builder_add_string_value (builder, tally->name);
      add_count (builder, "times", tally->times);
      if (timed)
        add_count (builder, "minutes", tally->minutes);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

JsonNode *
hs_insights_to_json (const HsInsights *insights)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GPtrArray) suspects = hs_insights_list_suspects (insights);
  g_autoptr (GPtrArray) findings = hs_insights_list_findings (insights);
  HsInsightCounts counts = hs_insights_get_counts (insights);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "schema");
  json_builder_add_string_value (builder, "hindsight-insights/1");
  add_counts (builder, &counts);
  add_figures (builder, insights, HS_INSIGHTS_ALL_YEARS);
  add_years (builder, insights);
  add_tallies (builder, "suspects", "hypothesis", suspects, TRUE);
  add_tallies (builder, "findings", "code", findings, FALSE);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
