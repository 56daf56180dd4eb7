/* hs-suppositions.h: what one event says of suppositions about the cause
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"
#include "hs-topic.h"

G_BEGIN_DECLS

typedef enum
{
  HS_SIGNAL_SUPPOSES,  /* "suspected the database" */
  HS_SIGNAL_CONSIDERS, /* "explored the database as a possible cause": supposes less surely */
  HS_SIGNAL_MISLEADS,  /* calls something misleading */
  HS_SIGNAL_REFUTES,   /* rules something out */
  HS_SIGNAL_REPLACES,  /* the attention moves elsewhere */
  HS_SIGNAL_FAILS,     /* what was done had no effect */
  HS_SIGNAL_DOUBTS,    /* sees what speaks against whatever is supposed ("all normal", "same errors") */
  HS_SIGNAL_FINDS,     /* the real cause is found */
  HS_SIGNAL_REPLIES,   /* somebody who was asked answers */
  HS_SIGNAL_ACQUITS,   /* clears something of the guilt, and so tells that it was held guilty */
  HS_SIGNAL_UNDOES,    /* takes back what was done */
  HS_N_SIGNALS,
} HsSignal;

/**
 * HsSupposition:
 * @words: of the event's text
 * @has: which signals it gives
 * @at: their phrases
 * @asks: whether it only asks ("did someone delete the index?")
 * @labelled: whether it stands under a heading or label for wrong leads
 * @weak: whether @topic holds only words that say little ("the server configuration")
 * @text: what was supposed, in the document's words, without the verb; %NULL for none
 * @topic: its meaning; %NULL for none
 * @refuted: the meaning of what it rules out by name; %NULL for none
 * @acquitted: the meaning of the sentence that clears something, or takes it back; %NULL for none
 * @looked_at: the meaning of what it looks at without supposing anything; %NULL for none
 * @about: the meaning of the whole event
 */
typedef struct
{
  HsWords *words;
  gboolean has[HS_N_SIGNALS];
  HsPhraseMatch at[HS_N_SIGNALS];
  gboolean asks;
  gboolean labelled;
  gboolean weak;
  char *text;
  HsTopic *topic;
  HsTopic *refuted;
  HsTopic *acquitted;
  HsTopic *looked_at;
  HsTopic *about;
} HsSupposition;

void hs_supposition_init (HsSupposition *self, const HsReading *reading, const HsEvent *event);
void hs_supposition_clear (HsSupposition *self);

/* Whether it names a hypothesis of its own, by supposing or considering it. */
gboolean hs_supposition_opens (const HsSupposition *self);

/* Whether it rules out what it supposes itself ("we checked the views, which was not the cause"). */
gboolean hs_supposition_refutes_itself (const HsSupposition *self);

/* Whether it tells what was done, and then in a sentence of its own what speaks against the idea ("Restarted. Same
 * errors."). */
gboolean hs_supposition_ends_in_doubt (const HsSupposition *self);

/* Takes the words from the first to the last that carry the meanings of @shared for what is supposed; whether there are. */
gboolean hs_supposition_take_shared (HsSupposition *self, const HsReading *reading, const HsEvent *event, const HsTopic *shared);

/* Takes what is treated for what is supposed; whether it tells of anything treated. */
gboolean hs_supposition_take_treated (HsSupposition *self, const HsReading *reading, const HsEvent *event);

/* The phrase by which it is about a wrong lead; %NULL for none. */
const HsPhraseMatch *hs_supposition_get_evidence (const HsSupposition *self);

G_END_DECLS
