/* hs-suppositions.h: what one event says of suppositions about the cause
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"
#include "hs-topic.h"

G_BEGIN_DECLS

/**
 * HsSupposition:
 * @words: of the event's text
 * @text: what was supposed, in the document's words, without the verb; %NULL for none
 * @topic: its meaning; %NULL for none
 * @about: the meaning of the whole event
 * @opens: the phrase that supposes
 * @misleads: the phrase that calls it misleading
 * @refutes: the phrase that rules something out
 * @replaces: the phrase by which the attention moves elsewhere
 * @fails: the phrase by which an action had no effect
 */
typedef struct
{
  HsWords *words;
  char *text;
  HsTopic *topic;
  HsTopic *about;
  gboolean has_opens;
  HsPhraseMatch opens;
  gboolean has_misleads;
  HsPhraseMatch misleads;
  gboolean has_refutes;
  HsPhraseMatch refutes;
  gboolean has_replaces;
  HsPhraseMatch replaces;
  gboolean has_fails;
  HsPhraseMatch fails;
} HsSupposition;

void hs_supposition_init (HsSupposition *self, const HsReading *reading, const HsEvent *event);
void hs_supposition_clear (HsSupposition *self);

G_END_DECLS
