/* hs-statuspage.h: the incidents of a status page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-json-tree.h"
#include "hs-markdown.h"

G_BEGIN_DECLS

/* The key by which text is known to hold such incidents. */
#define HS_STATUSPAGE_KEY "\"incident_updates\""

/* Adds each incident in @tree to @markdown: every object with a list of `incident_updates`, as the replies of Statuspage
 * (incidents.json, summary.json, a single incident; page APIs of version 1 and 2) hold them. Planned maintenance is no
 * incident. */
void hs_statuspage_add (const HsJsonTree *tree, HsMarkdown *markdown);

G_END_DECLS
