/* hs-title.h: the name of an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-lexicon.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): @text without generic words ("Postmortem:", "Incident Report") and
 * without a date or number set apart at either end; %NULL where nothing is left. */
char *hs_title_clean (const HsLexicon *lexicon, const char *text);

G_END_DECLS
