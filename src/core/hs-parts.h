/* hs-parts.h: the parts of a document that tell one incident each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-entry.h"

G_BEGIN_DECLS

/* The entries from @first to before @last. */
typedef struct
{
  guint first;
  guint last;
} HsPart;

/* (transfer full) (element-type HsPart): one for most documents. What stands above the first of several incidents
 * belongs to none. The sections of an incident that is told within a list of incidents get roles of their own. */
GArray *hs_parts_new (GArray *entries, const HsLexicon *lexicon);

G_END_DECLS
