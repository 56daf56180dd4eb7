/* hs-query-term.c: one word of what someone types to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-query-term.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-duration.h"
#include "hs-query.h"

typedef enum
{
  TERM_NOTHING, /* asks nothing, since it could not be understood */
  TERM_TEXT,
  TERM_FACET,
  TERM_FLAG,
  TERM_DATE,
  TERM_FIGURE,
} TermKind;

typedef enum
{
  FLAG_MISLED,
  FLAG_ESCALATED,
  FLAG_NIGHT,
  FLAG_DAY,
} Flag;

typedef enum
{
  FIGURE_DURATION,
  FIGURE_MISLED,
  FIGURE_UNNOTICED,
  FIGURE_OPEN,
} Figure;

typedef struct
{
  HsQueryKey key;
  TermKind kind;
  int which; /* HsFacet, Figure; of a date whether it is the earliest */
} Key;

struct _HsQueryTerm
{
  TermKind kind;
  gboolean negated;
  int which;
  char *text;     /* folded: of a text or facet */
  char relation;  /* of a figure: '<', '>' or '=' */
  gboolean share; /* of a figure: @value is per cent, else minutes or a number */
  gint64 value;   /* of a date the days of hs_summary_get_date_key() */
};

static const Key keys[] = {
  { { "after", "after:2023-06", N_("Began in June 2023 or later") }, TERM_DATE, TRUE },
  { { "at", "at:night", N_("Began between 22:00 and 6:00; at:day the others") }, TERM_FLAG, 0 },
  { { "before", "before:2024", N_("Began before 2024") }, TERM_DATE, FALSE },
  { { "cause", "cause:deadlock", N_("The root cause holds this word") }, TERM_FACET, HS_FACET_CAUSE },
  { { "duration", "duration:>4h", N_("Lasted longer than four hours") }, TERM_FIGURE, FIGURE_DURATION },
  { { "escalated", "escalated:database", N_("Escalated to a team or person of this name") }, TERM_FACET, HS_FACET_ESCALATED },
  { { "finding", "finding:no-owner", N_("Has a remark with this code") }, TERM_FACET, HS_FACET_FINDING },
  { { "is", "is:misled", N_("Has a misleading path; is:escalated has an escalation") }, TERM_FLAG, 0 },
  { { "kind", "kind:mitigation", N_("Has an event of this kind") }, TERM_FACET, HS_FACET_KIND },
  { { "misled", "misled:>30%", N_("Misled for more than 30 percent of the time; misled:>1h for more than an hour") }, TERM_FIGURE, FIGURE_MISLED },
  { { "open", "open:>0", N_("Has measures that are not done") }, TERM_FIGURE, FIGURE_OPEN },
  { { "owner", "owner:ann", N_("A measure is owned by somebody of this name") }, TERM_FACET, HS_FACET_OWNER },
  { { "suspected", "suspected:network", N_("A misleading path held this word") }, TERM_FACET, HS_FACET_SUSPECTED },
  { { "title", "title:checkout", N_("The title holds this word") }, TERM_FACET, HS_FACET_TITLE },
  { { "unnoticed", "unnoticed:>30min", N_("Went unnoticed for more than half an hour") }, TERM_FIGURE, FIGURE_UNNOTICED },
  { { "zone", "zone:utc", N_("Is told in this time zone") }, TERM_FACET, HS_FACET_ZONE },
};

static const struct
{
  const char *key;
  const char *value;
  Flag flag;
} flags[] = {
  { "is", "misled", FLAG_MISLED },
  { "is", "escalated", FLAG_ESCALATED },
  { "at", "night", FLAG_NIGHT },
  { "at", "day", FLAG_DAY },
};

static const Key *
find_key (const char *text, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (strlen (keys[i].key.name) == length && g_ascii_strncasecmp (keys[i].key.name, text, length) == 0)
      return &keys[i];
  return NULL;
}

static gboolean
parse_flag (HsQueryTerm *term, const Key *key, const char *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    if (g_str_equal (flags[i].key, key->key.name) && g_ascii_strcasecmp (flags[i].value, value) == 0)
      {
        term->which = (int) flags[i].flag;
        return TRUE;
      }
  return FALSE;
}

/* "2023", "2023-06" or "2023-06-15", as hs_summary_get_date_key() counts. */
static gboolean
parse_date (HsQueryTerm *term, const char *value)
{
  HsTime day = { .form = HS_TIME_DAY, .month = 1, .day = 1 };
  g_auto (GStrv) parts = g_strsplit (value, "-", -1);
  const gint64 limits[] = { 9999, 12, 31 };
  gint64 figures[] = { 0, 1, 1 };

  if (g_strv_length (parts) > G_N_ELEMENTS (figures))
    return FALSE;
  for (guint i = 0; parts[i] != NULL; i++)
    if (!g_ascii_string_to_signed (parts[i], 10, 1, limits[i], &figures[i], NULL))
      return FALSE;
  day.year = (gint16) figures[0];
  day.month = (gint8) figures[1];
  day.day = (gint8) figures[2];
  term->value = hs_summary_count_date (&day);
  return parts[0] != NULL;
}

static gboolean
parse_minutes (const char *value, gint64 *minutes)
{
  g_autoptr (GArray) durations = hs_duration_scan (value);
  const HsDuration *duration;

  if (durations->len != 1)
    return FALSE;
  duration = &g_array_index (durations, HsDuration, 0);
  *minutes = hs_duration_get_minutes (duration);
  return duration->start == 0 && value[duration->end] == '\0';
}

/* ">4h", "<30%", "2" */
static gboolean
parse_figure (HsQueryTerm *term, const char *value)
{
  g_autofree char *number = NULL;

  term->relation = *value == '<' || *value == '>' ? *value++ : '=';
  number = g_strdup (value);
  term->share = term->which == FIGURE_MISLED && g_str_has_suffix (number, "%");
  if (term->share)
    number[strlen (number) - 1] = '\0';
  if (term->share || term->which == FIGURE_OPEN)
    return g_ascii_string_to_signed (number, 10, 0, G_MAXINT, &term->value, NULL);
  return parse_minutes (number, &term->value);
}

static char *
unquote (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\"", -1);

  return g_strjoinv ("", parts);
}

static gboolean
parse_value (HsQueryTerm *term, const Key *key, const char *value)
{
  term->kind = key->kind;
  term->which = key->which;
  switch (key->kind)
    {
    case TERM_FACET:
      term->text = hs_query_fold (value, -1);
      return *value != '\0';
    case TERM_FLAG:
      return parse_flag (term, key, value);
    case TERM_DATE:
      return parse_date (term, value);
    case TERM_FIGURE:
      return parse_figure (term, value);
    case TERM_NOTHING:
    case TERM_TEXT:
    default:
      g_return_val_if_reached (FALSE);
    }
}

HsQueryTerm *
hs_query_term_new (const char *text, char **problem)
{
  HsQueryTerm *term = g_new0 (HsQueryTerm, 1);
  const char *colon;
  const Key *key;

  term->negated = text[0] == '-' && text[1] != '\0';
  text += term->negated ? 1 : 0;
  colon = strchr (text, ':');
  key = colon != NULL ? find_key (text, (gsize) (colon - text)) : NULL;

  g_autofree char *value = unquote (key != NULL ? colon + 1 : text);
  if (key == NULL)
    {
      term->kind = TERM_TEXT;
      term->text = hs_query_fold (value, -1);
    }
  else if (!parse_value (term, key, value))
    {
      term->kind = TERM_NOTHING;
      /* Translators: %1$s is a key of the search, such as "after", %2$s an example of its use, such as "after:2023-06" */
      *problem = g_strdup_printf (_("“%1$s:” is asked like this: %2$s"), key->key.name, key->key.example);
    }
  return term;
}

void
hs_query_term_free (HsQueryTerm *term)
{
  g_free (term->text);
  g_free (term);
}

static gboolean
has_flag (const HsSummary *summary, Flag flag)
{
  const HsTime *start = hs_summary_get_start (summary);

  switch (flag)
    {
    case FLAG_MISLED:
      return *hs_summary_get_facet (summary, HS_FACET_SUSPECTED) != '\0';
    case FLAG_ESCALATED:
      return hs_summary_get_n_escalations (summary) > 0;
    case FLAG_NIGHT:
      return hs_summary_get_night (summary);
    case FLAG_DAY:
      return start->form == HS_TIME_CLOCK && !hs_summary_get_night (summary);
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Minutes, a number, or per cent; -1 where it is not known. */
static gint64
get_figure (const HsSummary *summary, Figure figure, gboolean share)
{
  const HsMetrics *metrics = hs_summary_get_metrics (summary);

  switch (figure)
    {
    case FIGURE_DURATION:
      return metrics->duration >= 0 ? metrics->duration : metrics->stated_duration;
    case FIGURE_MISLED:
      return !share ? metrics->misled : metrics->misled_share < 0 ? -1 : (gint64) (metrics->misled_share * 100 + 0.5);
    case FIGURE_UNNOTICED:
      return metrics->unnoticed;
    case FIGURE_OPEN:
      return hs_summary_get_n_open (summary);
    default:
      g_return_val_if_reached (-1);
    }
}

static gboolean
compare_figure (const HsQueryTerm *term, gint64 figure)
{
  if (figure < 0)
    return FALSE;
  return term->relation == '<' ? figure < term->value : term->relation == '>' ? figure > term->value : figure == term->value;
}

static gboolean
compare_date (const HsQueryTerm *term, const HsSummary *summary)
{
  gint64 began = hs_summary_get_date_key (summary);

  if (hs_summary_get_start (summary)->year == 0)
    return FALSE;
  return term->which ? began >= term->value : began < term->value;
}

static gboolean
applies (const HsQueryTerm *term, const HsSummary *summary)
{
  switch (term->kind)
    {
    case TERM_TEXT:
      return strstr (hs_summary_get_folded (summary), term->text) != NULL;
    case TERM_FACET:
      return strstr (hs_summary_get_facet (summary, (HsFacet) term->which), term->text) != NULL;
    case TERM_FLAG:
      return has_flag (summary, (Flag) term->which);
    case TERM_DATE:
      return compare_date (term, summary);
    case TERM_FIGURE:
      return compare_figure (term, get_figure (summary, (Figure) term->which, term->share));
    case TERM_NOTHING:
    default:
      return TRUE;
    }
}

gboolean
hs_query_term_matches (const HsQueryTerm *term, const HsSummary *summary)
{
  return term->kind == TERM_NOTHING || applies (term, summary) != term->negated;
}

const char *
hs_query_term_get_text (const HsQueryTerm *term)
{
  return term->kind == TERM_TEXT && !term->negated ? term->text : NULL;
}

gboolean
hs_query_term_get_key (guint index, HsQueryKey *key)
{
  if (index >= G_N_ELEMENTS (keys))
    return FALSE;
  *key = keys[index].key;
  key->meaning = _(key->meaning);
  return TRUE;
}
