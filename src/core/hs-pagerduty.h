/* hs-pagerduty.h: the incidents that a pager's log tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-json-tree.h"
#include "hs-markdown.h"

G_BEGIN_DECLS

/* The key by which text is known to hold such entries: each has a type that ends so. */
#define HS_PAGERDUTY_KEY "_log_entry\""

/* Adds each incident in @tree to @markdown: every object whose `type` ends in `_log_entry`, as the replies of PagerDuty's
 * REST API (version 2: log_entries of one incident or of many, an incident that includes them) hold them, by incident, in
 * the order of their first entries. Entries that only tell that a telephone rang are left out. */
void hs_pagerduty_add (const HsJsonTree *tree, HsMarkdown *markdown);

G_END_DECLS
