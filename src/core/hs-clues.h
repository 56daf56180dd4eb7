/* hs-clues.h: what the words of an event, its labels and its time tell of its kind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"
#include "hs-topic.h"

G_BEGIN_DECLS

#define HS_N_CLUE_SETS 40
#define HS_CLUES_PER_SET 3

/* Each clue is one row of hs_clue_weights; those marked with a number are so many rows. */
enum
{
  HS_CLUE_ALWAYS,
  HS_CLUE_TELLS,                                          /* 10: the first kind, in their order, that its words tell, or none */
  HS_CLUE_SAYS = HS_CLUE_TELLS + HS_N_EVENT_KINDS + 1,    /* 9: another kind that they tell too */
  HS_CLUE_LABEL = HS_CLUE_SAYS + HS_N_EVENT_KINDS,        /* 9: the kind that its label or heading tells */
  HS_CLUE_WORKS = HS_CLUE_LABEL + HS_N_EVENT_KINDS,       /* something works, which can mean that it works again */
  HS_CLUE_SYMPTOM,                                        /* trouble, and nobody that answers it */
  HS_CLUE_TROUBLE,
  HS_CLUE_TURNS_UP,                                       /* something is found */
  HS_CLUE_REFUTES,
  HS_CLUE_FAILS,                                          /* what was done was in vain, and nothing is restored */
  HS_CLUE_SUPPOSES,
  HS_CLUE_BEFORE_START,
  HS_CLUE_AT_START,
  HS_CLUE_DURING,
  HS_CLUE_AT_END,
  HS_CLUE_AFTER_END,
  HS_CLUE_FIRST,                                          /* the first event of all */
  HS_CLUE_LAST,
  HS_CLUE_CALLS,                                          /* others are perhaps brought in */
  HS_CLUE_QUARTER,                                        /* 4: in which part of all events it stands */
  HS_CLUE_FROM_START = HS_CLUE_QUARTER + 4,               /* 6: how many events are before it */
  HS_CLUE_FROM_END = HS_CLUE_FROM_START + 6,              /* 4: how many are after it */
  HS_CLUE_NO_CAUSE = HS_CLUE_FROM_END + 4,                /* the document names none */
  HS_CLUE_SHARES_CAUSE,                                   /* 4: how many words it shares with the cause, 3 or more */
  HS_CLUE_SHORT = HS_CLUE_SHARES_CAUSE + 4,
  HS_CLUE_LONG,
  HS_CLUE_ACTS_ON_GUESS,                                  /* something is done, and something is supposed */
  HS_CLUE_ACTS_AND_REFUTES,
  HS_CLUE_CALLS_AND_ACTS,
  HS_CLUE_SETS,                                           /* 3 of each set: it stands anywhere; heads a clause; stands twice */
  HS_N_CLUES = HS_CLUE_SETS + HS_CLUES_PER_SET * HS_N_CLUE_SETS,
};

typedef struct
{
  const char *name;
  gint16 kinds[HS_N_EVENT_KINDS];
} HsClueWeights;

/* How much each clue speaks for each kind, in hundredths of a natural logarithm of the odds. */
extern const HsClueWeights hs_clue_weights[HS_N_CLUES];

/* The words by which @event tells @kind; false where it tells it by none. @cause holds what the document names as the
 * cause. Escalations are told beforehand, by hs_reading_read_escalations(), and have no match. */
gboolean hs_clues_find_kind (const HsReading *reading, const HsTopic *cause, const HsEvent *event,
                                 HsEventKind kind, HsPhraseMatch *match);

/* (transfer full) (element-type guint): the clues of event @index, which was the @place-th to happen (from 0). */
GArray *hs_clues_read (const HsReading *reading, const HsTopic *cause, guint index, guint place);

G_END_DECLS
