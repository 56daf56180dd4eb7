/* hs-query-term.h: one word of what someone types to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-summary.h"

G_BEGIN_DECLS

/* A word of a search: text, or a key with what is asked of it ("duration:>4h"); with "-" in front, what must not be. */
typedef struct _HsQueryTerm HsQueryTerm;

/**
 * HsQueryKey:
 * @name: as typed in front of the colon
 * @example: a whole word of a search
 * @meaning: what the example finds, translated
 */
typedef struct
{
  const char *name;
  const char *example;
  const char *meaning;
} HsQueryKey;

/* (transfer full): @text without blanks, but for those in quotes. What has no known key in front is text. Where a key
 * cannot be asked so, the term matches everything, and @problem is set to a translated sentence. */
HsQueryTerm *hs_query_term_new (const char *text, char **problem);
void hs_query_term_free (HsQueryTerm *term);

gboolean hs_query_term_matches (const HsQueryTerm *term, const HsSummary *summary);

/* (nullable): the folded text that the term looks for in titles and texts. */
const char *hs_query_term_get_text (const HsQueryTerm *term);

/* The key of that index, with its meaning translated; false behind the last. */
gboolean hs_query_term_get_key (guint index, HsQueryKey *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsQueryTerm, hs_query_term_free)

G_END_DECLS
