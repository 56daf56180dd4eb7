/* hs-library-caption.c: the words of a row of the library
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-caption.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-duration.h"

#define ESCALATION_SIGN "▲"
#define MAX_ESCALATION_SIGNS 3

/* Any leap year: it has all days. */
#define SOME_YEAR 2000

static char *
format_date (const HsTime *start)
{
  if (start->month == 0)
    return NULL;

  int year = start->year != 0 ? start->year : SOME_YEAR;
  g_autoptr (GDateTime) date = g_date_time_new_utc (year, start->month, start->day, 0, 0, 0);
  if (date == NULL)
    return NULL;
  if (start->year == 0)
    /* Translators: a day of an unknown year, as for g_date_time_format() */
    return g_date_time_format (date, _("%-d %b"));
  /* Translators: a day, short, as for g_date_time_format() */
  return g_date_time_format (date, _("%-d %b %Y"));
}

static int
get_minutes (const HsSummary *summary)
{
  const HsMetrics *metrics = hs_summary_get_metrics (summary);

  return metrics->duration >= 0 ? metrics->duration : metrics->stated_duration;
}

static int
get_percent (const HsSummary *summary)
{
  const HsMetrics *metrics = hs_summary_get_metrics (summary);

  return metrics->misled > 0 && metrics->misled_share > 0 ? (int) lround (metrics->misled_share * 100) : 0;
}

static char *
list_facts (const HsSummary *summary, const char *separator, char *(*format_duration) (int minutes))
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  char *date = format_date (hs_summary_get_start (summary));
  int minutes = get_minutes (summary);

  if (date != NULL)
    g_ptr_array_add (facts, date);
  if (minutes >= 0)
    g_ptr_array_add (facts, format_duration (minutes));
  if (hs_summary_get_night (summary))
    /* Translators: an incident that began at night */
    g_ptr_array_add (facts, g_strdup (_("night")));
  if (facts->len == 0)
    g_ptr_array_add (facts, g_strdup (_("times not told")));
  g_ptr_array_add (facts, NULL);
  return g_strjoinv (separator, (char **) facts->pdata);
}

char *
hs_library_caption_get_facts (const HsSummary *summary)
{
  switch (hs_summary_get_state (summary))
    {
    case HS_SUMMARY_NO_INCIDENT:
      return g_strdup (_("No incident found"));
    case HS_SUMMARY_UNREADABLE:
      return g_strdup (hs_summary_get_error (summary));
    case HS_SUMMARY_INCIDENT:
    default:
      return list_facts (summary, " · ", hs_duration_format);
    }
}

char *
hs_library_caption_get_place (const HsSummary *summary)
{
  if (hs_summary_get_n_incidents (summary) < 2)
    return g_strdup (hs_summary_get_path (summary));
  /* Translators: path of a document, which of its incidents this one is, and how many it holds */
  return g_strdup_printf (_("%s · %u of %u"),
                          hs_summary_get_path (summary),
                          hs_summary_get_incident (summary) + 1,
                          hs_summary_get_n_incidents (summary));
}

char *
hs_library_caption_get_misled (const HsSummary *summary)
{
  int percent = get_percent (summary);

  /* Translators: a share of the time, with the space that the language puts before the sign */
  return percent == 0 ? g_strdup ("") : g_strdup_printf (_("%d %%"), percent);
}

char *
hs_library_caption_get_escalations (const HsSummary *summary)
{
  guint n = hs_summary_get_n_escalations (summary);
  GString *signs = g_string_new (NULL);

  if (n > MAX_ESCALATION_SIGNS)
    g_string_append_printf (signs, "%u ", n);
  for (guint i = 0; i < (n > MAX_ESCALATION_SIGNS ? 1 : n); i++)
    g_string_append (signs, ESCALATION_SIGN);
  return g_string_free (signs, FALSE);
}

static void
add_figures (GString *sentence, const HsSummary *summary)
{
  guint n = hs_summary_get_n_escalations (summary);
  int percent = get_percent (summary);

  if (percent > 0)
    /* Translators: read aloud after other facts of an incident */
    g_string_append_printf (sentence, _(", misled for %d percent of the time"), percent);
  if (n > 0)
    /* Translators: read aloud after other facts of an incident */
    g_string_append_printf (sentence, ngettext (", %u escalation", ", %u escalations", n), n);
}

char *
hs_library_caption_get_sentence (const HsSummary *summary)
{
  g_autofree char *place = hs_library_caption_get_place (summary);
  gboolean is_incident = hs_summary_get_state (summary) == HS_SUMMARY_INCIDENT;
  g_autofree char *facts = is_incident ? list_facts (summary, ", ", hs_duration_format_spoken)
                                       : hs_library_caption_get_facts (summary);
  GString *sentence = g_string_new (NULL);

  g_string_append_printf (sentence, "%s, %s", hs_summary_get_title (summary), facts);
  if (is_incident)
    add_figures (sentence, summary);
  g_string_append_printf (sentence, ", %s", place);
  return g_string_free (sentence, FALSE);
}
