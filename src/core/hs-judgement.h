/* hs-judgement.h: whether a supposition was wrong, by the cause and by what follows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-suppositions.h"

G_BEGIN_DECLS

/* More than this of a hypothesis must stand in the cause for it to be the right lead, and at least so much of
 * it in an event for that to be about it. */
#define HS_JUDGE_RIGHT_SHARE 0.5
#define HS_JUDGE_ABOUT_SHARE 0.5

/* So many events after a hypothesis was taken up, what is seen is still seen with it in mind. */
#define HS_JUDGE_NEAR 4

/* So many words of the cause in an event show that it speaks of it. */
#define HS_JUDGE_CAUSE_WORDS 2

typedef enum
{
  HS_JUDGEMENT_RIGHT,
  HS_JUDGEMENT_UNSURE,
  HS_JUDGEMENT_WRONG,
} HsJudgement;

/**
 * HsJudge:
 * @reading: the incident
 * @cause: what its root cause is about
 * @cause_weak: its words that say little by themselves
 * @told: what each event says of suppositions
 * @n_events: their number
 * @newest_first: whether the document lists the events backwards
 *
 * What a supposition is judged by. Events are counted in the order in which they happened.
 */
typedef struct
{
  HsReading *reading;
  HsTopic *cause;
  HsTopic *cause_weak;
  HsSupposition *told;
  guint n_events;
  gboolean newest_first;
} HsJudge;

void hs_judge_init (HsJudge *self, HsReading *reading);
void hs_judge_clear (HsJudge *self);

/* (transfer none): event @index. */
HsEvent *hs_judge_get_event (const HsJudge *self, guint index);

/* Whether event @index finds the cause; whether it ends the incident. */
gboolean hs_judge_finds_cause (const HsJudge *self, guint index);
gboolean hs_judge_ends_incident (const HsJudge *self, guint index);

/* Whether event @index says nothing of the cause, of which a later one speaks before the incident ends. */
gboolean hs_judge_finds_nothing (const HsJudge *self, guint index);

/* Whether event @index speaks of the hypothesis of event @from: one that supposes something itself, of nothing
 * else; one that does something, of what that event tells. */
gboolean hs_judge_is_about (const HsJudge *self, guint index, guint from);

/* Whether event @index rules out, or calls misleading, the hypothesis of event @from. */
gboolean hs_judge_rules_out (const HsJudge *self, guint index, guint from);

/* Whether an event later than @after rules out by name what event @index supposes, before the cause is known. */
gboolean hs_judge_is_refuted_later (const HsJudge *self, guint index, guint after);

/* Whether soon after event @after something that is seen speaks against what event @index supposes, and names it. */
gboolean hs_judge_is_gainsaid_later (const HsJudge *self, guint index, guint after);

/* Whether soon after event @after what event @index supposes is cleared by name, or what it does taken back. */
gboolean hs_judge_is_cleared_later (const HsJudge *self, guint index, guint after);

/* Whether what event @index does is told by the next that is seen to have had no effect. */
gboolean hs_judge_is_in_vain (const HsJudge *self, guint index);

/* Whether event @index tells of something seen or heard, as far as its kind shows. */
gboolean hs_judge_tells_what_is_seen (const HsJudge *self, guint index);

/* A supposition is wrong where the document says so, or where its root cause is another. */
HsJudgement hs_judge_weigh (const HsJudge *self, guint index);

G_END_DECLS
