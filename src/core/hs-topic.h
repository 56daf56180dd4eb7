/* hs-topic.h: what a passage is about, as the stems of its words that carry meaning
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-lexicon.h"

G_BEGIN_DECLS

/* A set of stems. Not to be changed while it is compared; used by one thread at a time. */
typedef struct _HsTopic HsTopic;

HsTopic *hs_topic_new (void);
void hs_topic_free (HsTopic *topic);

/* Adds words @from to before @to, without those that say nothing ("the", "issue", "possible"). */
void hs_topic_add_words (HsTopic *topic, const HsLexicon *lexicon, const HsWords *words, guint from, guint to);

/* Adds the words that say little by themselves and so are left out above ("server", "configuration"). */
void hs_topic_add_weak_words (HsTopic *topic, const HsLexicon *lexicon, const HsWords *words, guint from, guint to);

/* Like hs_topic_add_words(). */
void hs_topic_add_text (HsTopic *topic, const HsLexicon *lexicon, const char *text);

guint hs_topic_get_size (const HsTopic *topic);

/* (transfer full): the stems in a fixed order: equal for topics that are equal. */
char *hs_topic_to_string (const HsTopic *topic);

/* Number of stems that both hold, and their share of @part's, 0 to 1 (0 for an empty part). */
guint hs_topic_count_common (const HsTopic *part, const HsTopic *whole);
double hs_topic_get_share (const HsTopic *part, const HsTopic *whole);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsTopic, hs_topic_free)

G_END_DECLS
