/* hs-findings-measures.c: remarks on the measures of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-findings-private.h"
#include "hs-topic.h"

/* Shorter measures have too little in common to be the same. */
#define MIN_TOPIC 3

static const HsMeasure *
get_measure (const HsReading *self, guint index)
{
  return &g_array_index (self->builder->measures, HsMeasure, index);
}

/* More than so many, and more than half, are told in one sentence. */
#define MAX_SINGLE 3

/* What the open measures are checked for: whether one has it, and how that it lacks it is told of one, of @n and of
 * all. */
typedef struct
{
  HsFindingCode code;
  gboolean (*has) (const HsMeasure *measure);
  char *(*tell_one) (const char *quote);
  char *(*tell_some) (guint n, guint of);
  char *(*tell_all) (guint n);
} Want;

static gboolean
has_owner (const HsMeasure *measure)
{
  return measure->owner != NULL;
}

static char *
tell_no_owner (const char *quote)
{
  /* Translators: the beginning of a measure, as the document words it */
  return g_strdup_printf (_ ("The measure “%s” names no owner."), quote);
}

static char *
tell_no_owners (guint n)
{
  /* Translators: the number of measures, none of which has an owner */
  return g_strdup_printf (ngettext ("The one measure names no owner.", "None of the %u measures names an owner.", n), n);
}

static char *
tell_some_without_owner (guint n, guint of)
{
  /* Translators: two numbers of measures; the first is more than one */
  return g_strdup_printf (_ ("%u of the %u measures name no owner."), n, of);
}

static gboolean
has_due_date (const HsMeasure *measure)
{
  return measure->due != NULL;
}

static char *
tell_no_due_date (const char *quote)
{
  /* Translators: the beginning of a measure, as the document words it */
  return g_strdup_printf (_ ("The measure “%s” has no date by which it is to be done."), quote);
}

static char *
tell_no_due_dates (guint n)
{
  /* Translators: the number of measures, none of which has a date */
  return g_strdup_printf (ngettext ("The one measure has no date by which it is to be done.",
                                    "None of the %u measures has a date by which it is to be done.", n),
                          n);
}

static char *
tell_some_without_due_date (guint n, guint of)
{
  /* Translators: two numbers of measures; the first is more than one */
  return g_strdup_printf (_ ("%u of the %u measures have no date by which they are to be done."), n, of);
}

static const Want wants[] = {
  { HS_FINDING_NO_OWNER, has_owner, tell_no_owner, tell_some_without_owner, tell_no_owners },
  { HS_FINDING_NO_DUE_DATE, has_due_date, tell_no_due_date, tell_some_without_due_date, tell_no_due_dates },
};

/* What is done needs nobody and no date any more. */
static gboolean
lacks (const HsMeasure *measure, const Want *want)
{
  return !measure->done && !want->has (measure);
}

static void
check_want (HsReading *self, const Want *want)
{
  guint open = 0, lacking = 0, first = 0;

  for (guint i = self->builder->measures->len; i > 0; i--)
    {
      open += get_measure (self, i - 1)->done ? 0 : 1;
      if (!lacks (get_measure (self, i - 1), want))
        continue;
      lacking++;
      first = get_measure (self, i - 1)->line;
    }
  if (lacking > 0 && lacking == open)
    {
      hs_findings_add (self, want->code, first, want->tell_all (lacking));
      return;
    }
  if (lacking > MAX_SINGLE && 2 * lacking > open)
    {
      hs_findings_add (self, want->code, first, want->tell_some (lacking, open));
      return;
    }
  for (guint i = 0; i < self->builder->measures->len; i++)
    {
      const HsMeasure *measure = get_measure (self, i);
      g_autofree char *quote = lacks (measure, want) ? hs_findings_quote (measure->text) : NULL;

      if (quote != NULL)
        hs_findings_add (self, want->code, measure->line, want->tell_one (quote));
    }
}

/* Two measures are the same where they are made of the same words that carry meaning. */
static void
check_same (HsReading *self)
{
  g_autoptr (GHashTable) lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->builder->measures->len; i++)
    {
      const HsMeasure *measure = get_measure (self, i);
      g_autoptr (HsTopic) topic = hs_topic_new ();
      g_autofree char *key = NULL;
      guint line;

      hs_topic_add_text (topic, self->lexicon, measure->text);
      if (hs_topic_get_size (topic) < MIN_TOPIC)
        continue;
      key = hs_topic_to_string (topic);
      line = GPOINTER_TO_UINT (g_hash_table_lookup (lines, key));
      if (line == 0)
        g_hash_table_insert (lines, g_steal_pointer (&key), GUINT_TO_POINTER (measure->line));
      else
        hs_findings_add (self, HS_FINDING_SAME_MEASURE, measure->line,
                         /* Translators: the number of a line of the document */
                         g_strdup_printf (_ ("This measure stands already on line %u."), line));
    }
}

void
hs_findings_check_measures (HsReading *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (wants); i++)
    check_want (self, &wants[i]);
  check_same (self);
}
