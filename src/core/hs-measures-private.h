/* hs-measures-private.h: what the readers of measures share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* Adds the measure that @text on @line tells, which stands in @entry. Owned by the builder. */
HsMeasure *hs_measures_add (HsReading *self, const HsEntry *entry, guint line, const char *text);

/* (transfer full) (nullable): what @text names behind a label of @set: "Owner: Platform team". */
char *hs_measures_find_labelled (const HsReading *self, const char *text, const char *set);

/* Whether @name, in the brackets that @text ends with, is short for the words before: "recovery time objective (RTO)". */
gboolean hs_measures_abbreviates (const char *text, const char *name);

/* Gives the measures their owners by the form of their list ("Ann: ...", "... - Ann") and by what their
 * sentences say, where none has one by a label, brackets or a column. */
void hs_measures_find_owners (HsReading *self);

G_END_DECLS
