/* hs-summary-variant.h: summaries as bytes, to keep them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-summary.h"

G_BEGIN_DECLS

/* (transfer full): what the @summaries of one document (element-type HsSummary) tell, in this machine's byte order.
 * None of them may be of an unreadable document. Thread-safe. */
GBytes *hs_summary_variant_pack (GPtrArray *summaries);

/* (transfer full) (element-type HsSummary) (nullable): the summaries of @file at @path that hs_summary_variant_pack()
 * made @bytes of; null where it did not. Thread-safe. */
GPtrArray *hs_summary_variant_unpack (GBytes *bytes, GFile *file, const char *path);

G_END_DECLS
