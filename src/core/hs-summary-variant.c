/* hs-summary-variant.c: summaries as bytes, to keep them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-summary-variant.h"

#include "hs-summary-private.h"

#define TIME_TYPE "(innnnnnnx)"
#define METRICS_TYPE "(iiiiiiid)"
#define SHARES_TYPE "a(id)"
#define FACETS_TYPE "as"
#define SUMMARY_TYPE "(iuus" TIME_TYPE METRICS_TYPE "uu" SHARES_TYPE FACETS_TYPE "s)"
/* With its parts made before it. */
#define SUMMARY_FORM "(iuus@" TIME_TYPE "@" METRICS_TYPE "uu@" SHARES_TYPE "@" FACETS_TYPE "s)"
#define LIST_TYPE "a" SUMMARY_TYPE

static GVariant *
pack_time (const HsTime *time)
{
  return g_variant_new (TIME_TYPE, time->form, time->year, time->month, time->day, time->hour, time->minute, time->second,
                        time->day_offset, time->offset);
}

static void
unpack_time (GVariant *variant, HsTime *time)
{
  gint16 month, day, hour, minute, second;

  g_variant_get (variant, TIME_TYPE, &time->form, &time->year, &month, &day, &hour, &minute, &second, &time->day_offset, &time->offset);
  time->month = (gint8) month;
  time->day = (gint8) day;
  time->hour = (gint8) hour;
  time->minute = (gint8) minute;
  time->second = (gint8) second;
}

static GVariant *
pack_metrics (const HsMetrics *metrics)
{
  return g_variant_new (METRICS_TYPE, metrics->duration, metrics->stated_duration, metrics->unnoticed, metrics->detection_to_first_escalation,
                        metrics->detection_to_cause, metrics->cause_to_resolution, metrics->misled, metrics->misled_share);
}

static void
unpack_metrics (GVariant *variant, HsMetrics *metrics)
{
  g_variant_get (variant, METRICS_TYPE, &metrics->duration, &metrics->stated_duration, &metrics->unnoticed,
                 &metrics->detection_to_first_escalation, &metrics->detection_to_cause, &metrics->cause_to_resolution, &metrics->misled,
                 &metrics->misled_share);
}

static GVariant *
pack_shares (const HsSummary *summary)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (SHARES_TYPE));
  for (guint i = 0; i < summary->n_shares; i++)
    g_variant_builder_add (&builder, "(id)", summary->shares[i].kind, summary->shares[i].fraction);
  return g_variant_builder_end (&builder);
}

static void
unpack_shares (GVariant *variant, HsSummary *summary)
{
  summary->n_shares = (guint) g_variant_n_children (variant);
  summary->shares = g_new0 (HsShare, summary->n_shares);
  for (guint i = 0; i < summary->n_shares; i++)
    g_variant_get_child (variant, i, "(id)", &summary->shares[i].kind, &summary->shares[i].fraction);
}

static GVariant *
pack_facets (const HsSummary *summary)
{
  const char *facets[HS_N_FACETS];

  for (guint i = 0; i < HS_N_FACETS; i++)
    facets[i] = hs_summary_get_facet (summary, i);
  return g_variant_new_strv (facets, HS_N_FACETS);
}

static void
unpack_facets (GVariant *variant, HsSummary *summary)
{
  for (guint i = 0; i < HS_N_FACETS && i < g_variant_n_children (variant); i++)
    g_variant_get_child (variant, i, "s", &summary->facets[i]);
}

static GVariant *
pack (const HsSummary *summary)
{
  return g_variant_new (SUMMARY_FORM, summary->state, summary->incident, summary->n_incidents, summary->title, pack_time (&summary->start),
                        pack_metrics (&summary->metrics), summary->n_escalations, summary->n_open, pack_shares (summary),
                        pack_facets (summary), summary->folded);
}

static HsSummary *
unpack (GVariant *variant, GFile *file, const char *path)
{
  HsSummary *summary = hs_summary_create (HS_SUMMARY_INCIDENT, file, path);
  g_autoptr (GVariant) start = NULL;
  g_autoptr (GVariant) metrics = NULL;
  g_autoptr (GVariant) shares = NULL;
  g_autoptr (GVariant) facets = NULL;

  g_variant_get (variant, SUMMARY_FORM, &summary->state, &summary->incident, &summary->n_incidents, &summary->title, &start, &metrics,
                 &summary->n_escalations, &summary->n_open, &shares, &facets, &summary->folded);
  unpack_time (start, &summary->start);
  unpack_metrics (metrics, &summary->metrics);
  unpack_shares (shares, summary);
  unpack_facets (facets, summary);
  return summary;
}

GBytes *
hs_summary_variant_pack (GPtrArray *summaries)
{
  g_autoptr (GVariant) list = NULL;
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (LIST_TYPE));
  for (guint i = 0; i < summaries->len; i++)
    g_variant_builder_add_value (&builder, pack (g_ptr_array_index (summaries, i)));
  list = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_variant_get_data_as_bytes (list);
}

GPtrArray *
hs_summary_variant_unpack (GBytes *bytes, GFile *file, const char *path)
{
  g_autoptr (GVariant) list = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (LIST_TYPE), bytes, FALSE));
  g_autoptr (GPtrArray) summaries = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_summary_unref);
  gsize n = g_variant_n_children (list);

  if (n == 0 || !g_variant_is_normal_form (list))
    return NULL;
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GVariant) one = g_variant_get_child_value (list, i);

      g_ptr_array_add (summaries, unpack (one, file, path));
    }
  return g_steal_pointer (&summaries);
}
