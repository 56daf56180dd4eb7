/* hs-query.h: what someone types to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-summary.h"

G_BEGIN_DECLS

/**
 * HsQuery:
 *
 * Words that must all stand somewhere in title, path or text, as parts of words too; several of them in quotes as one.
 * Case and diacritics do not count. "KEY:VALUE" asks for one thing about the incident (see hs_query_term_get_key()), and
 * "-" in front for what must not be. Immutable; owned by one place at a time.
 */
typedef struct _HsQuery HsQuery;

HsQuery *hs_query_new (const char *text);
void hs_query_free (HsQuery *query);

gboolean hs_query_is_empty (const HsQuery *query);
/* (nullable): what is wrong with it, a translated sentence; the rest of it is answered nevertheless. */
const char *hs_query_get_problem (const HsQuery *query);

gboolean hs_query_matches (const HsQuery *query, const HsSummary *summary);

/* (transfer full): @text (UTF-8) without what does not count in a search. Thread-safe. */
char *hs_query_fold (const char *text, gssize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsQuery, hs_query_free)

G_END_DECLS
