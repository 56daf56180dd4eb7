/* hs-reading.h: one incident while its parts are read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-day-order.h"
#include "hs-incident-builder.h"
#include "hs-lexicon.h"
#include "hs-outline.h"
#include "hs-text.h"

G_BEGIN_DECLS

/**
 * HsReading:
 * @text: the source
 * @lexicon: the words
 * @entries: (element-type HsEntry): of the whole document
 * @first: first entry of the incident
 * @last: first entry that is not of the incident any more
 * @builder: what was read so far
 * @order: how the document writes its days
 * @duration_line: where the stated duration stands, 0 for none
 * @reversed_line: where the summary dates the end before the start, 0 where it does not
 *
 * What the readers of the parts of an incident share; each fills its part of @builder.
 */
typedef struct
{
  const HsText *text;
  const HsLexicon *lexicon;
  const GArray *entries;
  guint first;
  guint last;
  HsIncidentBuilder *builder;
  HsDayOrder order;
  guint duration_line;
  guint reversed_line;
} HsReading;

static inline const HsEntry *
hs_reading_get_entry (const HsReading *self, guint index)
{
  return &g_array_index (self->entries, HsEntry, index);
}

/* Whether a phrase of @set stands in @text. */
gboolean hs_reading_says (const HsReading *self, const char *set, const char *text);

/* Title, severity, start, end, zone, stated duration, impact, root cause and resolution. */
void hs_reading_read_summary (HsReading *self);

/* The events with their times; then start and end, where the summary does not tell them. */
void hs_reading_read_events (HsReading *self);

/* Kind, escalation and its receivers, of every event. */
void hs_reading_read_kinds (HsReading *self);
void hs_reading_read_escalations (HsReading *self);

/* Misleading events and paths; wants kinds and the root cause. */
void hs_reading_read_hypotheses (HsReading *self);

void hs_reading_read_measures (HsReading *self);

/* What the second reader remarks; wants all of the above. */
void hs_reading_read_findings (HsReading *self);

/* Adds to @event the evidence that words @match of its text are for @label, at their place in the source. */
void hs_reading_add_evidence (const HsReading *self, HsEvent *event, const HsWords *words, const HsPhraseMatch *match, const char *label);

/* The first line, up to @end_line, that holds @phrase (white space apart), and the column there,
 * counted in characters from 1. @line and column 1 where it is not found. */
void hs_text_locate (const HsText *text, guint line, guint end_line, const char *phrase, guint *at_line, guint *column);

G_END_DECLS
