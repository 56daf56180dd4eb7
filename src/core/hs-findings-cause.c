/* hs-findings-cause.c: remarks on causes that contradict each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-findings-private.h"
#include "hs-topic.h"

/* With fewer words that carry meaning a cause is only hinted at. */
#define MIN_TOPIC 2

static gboolean
is_in_section (const HsReading *self, const HsEntry *entry, HsRole role)
{
  return entry->section >= 0 && hs_reading_get_entry (self, (guint) entry->section)->role == role;
}

/* All that the section on the root cause says. */
static HsTopic *
read_section (const HsReading *self)
{
  HsTopic *topic = hs_topic_new ();

  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);

      if (entry->form != HS_ENTRY_HEADING && is_in_section (self, entry, HS_ROLE_ROOT_CAUSE))
        hs_topic_add_text (topic, self->lexicon, entry->text);
    }
  return topic;
}

/* Adds what @entry says of the root cause: behind its label, or in the sentence that names it. */
static void
add_cause (const HsReading *self, const HsEntry *entry, HsTopic *topic)
{
  g_autoptr (HsWords) words = hs_words_new (entry->text);
  HsPhraseMatch match;

  if (entry->label_role == HS_ROLE_ROOT_CAUSE)
    hs_topic_add_text (topic, self->lexicon, entry->text + entry->body);
  else if (hs_phrases_find (hs_lexicon_get (self->lexicon, "cause.root"), words, 0, G_MAXUINT, &match))
    hs_topic_add_words (topic, self->lexicon, words, hs_words_sentence_start (words, match.start),
                        hs_words_sentence_end (words, match.start));
}

void
hs_findings_check_cause (HsReading *self)
{
  g_autoptr (HsTopic) section = read_section (self);
  g_autoptr (HsTopic) told = hs_topic_new ();
  guint n = 0, line = 0;

  for (guint i = self->first; i < self->last; i++)
    {
      const HsEntry *entry = hs_reading_get_entry (self, i);
      guint size = hs_topic_get_size (told);

      if (!is_in_section (self, entry, HS_ROLE_SUMMARY) || entry->form == HS_ENTRY_HEADING)
        continue;
      add_cause (self, entry, told);
      if (hs_topic_get_size (told) == size)
        continue;
      n++;
      line = entry->line;
    }
  /* Several causes in one summary are of several incidents. */
  if (n != 1 || hs_topic_get_size (told) < MIN_TOPIC || hs_topic_get_size (section) < MIN_TOPIC
      || hs_topic_count_common (told, section) > 0)
    return;
  hs_findings_add (self, HS_FINDING_CAUSE_DISAGREES, line,
                   /* Translators: the number of a line of the document */
                   g_strdup_printf (_ ("The summary tells another cause than the section on it, on line %u."),
                                    self->builder->root_cause.line));
}
