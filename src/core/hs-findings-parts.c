/* hs-findings-parts.c: remarks on the parts of a postmortem that are missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-findings-private.h"

/* Of so many words of a document in a language, at least one in so many is one that says nothing ("the", "of"). */
#define SAMPLE_WORDS 300
#define MAX_WORDS_PER_EMPTY 6

/* Whether the document is written in the language of the lexicon. */
static gboolean
is_in_language (const HsReading *self)
{
  const HsPhrases *empty = hs_lexicon_get (self->lexicon, "topics.empty");
  guint n = 0, n_empty = 0;

  for (guint i = self->first; i < self->last && n < SAMPLE_WORDS; i++)
    {
      g_autoptr (HsWords) words = hs_words_new (hs_reading_get_entry (self, i)->text);
      HsPhraseMatch match;

      for (guint j = 0; j < hs_words_get_length (words); j++, n++)
        n_empty += hs_phrases_find (empty, words, j, j + 1, &match) ? 1 : 0;
    }
  return n_empty * MAX_WORDS_PER_EMPTY >= n;
}

/* Whether a section of @role tells of the incident itself. */
static gboolean
may_tell (HsRole role)
{
  return role != HS_ROLE_MEASURES && role != HS_ROLE_TASKS && role != HS_ROLE_LESSONS;
}

/* Whether a section or label is about the impact, or a sentence tells of it. */
static gboolean
tells_impact (const HsReading *self)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (!may_tell (entry->role) || hs_entry_is_placeholder (entry, self->lexicon))
        continue;
      if (entry->form != HS_ENTRY_HEADING && hs_entry_has_body (entry)
          && (entry->role == HS_ROLE_IMPACT || entry->label_role == HS_ROLE_IMPACT))
        return TRUE;
      if (hs_reading_says (self, "impact.tells", entry->text))
        return TRUE;
    }
  return FALSE;
}

/* A cause in a heading of its own ("# Root cause: a worn belt") is one too, and prose may tell it without calling it
 * so. */
static gboolean
tells_cause (const HsReading *self)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (entry->label_role == HS_ROLE_ROOT_CAUSE && hs_entry_has_body (entry) && !hs_entry_is_placeholder (entry, self->lexicon))
        return TRUE;
      if (entry->form == HS_ENTRY_PARAGRAPH && may_tell (entry->role) && entry->role != HS_ROLE_TIMELINE
          && hs_reading_says (self, "cause.told", entry->text))
        return TRUE;
    }
  return self->builder->root_cause.text != NULL;
}

/* Whether something is listed as a measure, or a sentence hints at what is to be done. */
static gboolean
tells_measures (const HsReading *self)
{
  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (entry->role != HS_ROLE_TIMELINE && hs_reading_says (self, "measures.hints", entry->text))
        return TRUE;
    }
  return self->builder->measures->len > 0;
}

static void
check_timeline (HsReading *self)
{
  const GArray *events = self->builder->events;
  guint timed = 0;

  for (guint i = 0; i < events->len; i++)
    timed += hs_findings_get_event (self, i)->time.form != HS_TIME_NONE ? 1 : 0;
  if (events->len < 2)
    hs_findings_add (self, HS_FINDING_NO_TIMELINE, self->builder->line, g_strdup (_ ("The document has no timeline.")));
  else if (timed == 0)
    hs_findings_add (self, HS_FINDING_NO_TIMES, hs_findings_get_event (self, 0)->line,
                     g_strdup (_ ("The document tells no times of its events.")));
}

void
hs_findings_check_parts (HsReading *self)
{
  const HsIncidentBuilder *builder = self->builder;

  if (!is_in_language (self))
    return;
  check_timeline (self);
  if (!tells_impact (self))
    hs_findings_add (self, HS_FINDING_NO_IMPACT, builder->line, g_strdup (_ ("The document does not tell the impact.")));
  if (!tells_cause (self))
    hs_findings_add (self, HS_FINDING_NO_ROOT_CAUSE, builder->line, g_strdup (_ ("The document names no root cause.")));
  if (!tells_measures (self))
    hs_findings_add (self, HS_FINDING_NO_MEASURES, builder->line,
                     g_strdup (_ ("The document lists no corrective or preventive measure.")));
}
