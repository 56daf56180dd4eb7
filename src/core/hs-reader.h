/* hs-reader.h: from the blocks of a document to its incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"
#include "hs-incident.h"
#include "hs-lexicon.h"
#include "hs-text.h"

G_BEGIN_DECLS

/* (transfer full) (element-type HsIncident): by the reading rules; empty where the document tells
 * none. Thread-safe. */
GPtrArray *hs_read_incidents (const HsText *text, const HsBlocks *blocks, const HsLexicon *lexicon);

G_END_DECLS
