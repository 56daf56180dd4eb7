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

G_END_DECLS
