/* hs-day-order.h: judges whether a document writes its dates day first or month first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-time-scanner.h"

G_BEGIN_DECLS

/* The order in which the document with @matches (element-type HsTimeMatch) writes numbers of days: as
 * dates tell it of which only one reading fits ("06/15/2023"), else as brings the others closest to the
 * document's dates in words and to each other. %HS_DAY_ORDER_UNKNOWN where nothing tells. Thread-safe. */
HsDayOrder hs_day_order_judge (const GArray *matches);

/* Swaps day and month of every ambiguous match where @order is month first. */
void hs_day_order_apply (HsDayOrder order, GArray *matches);

/* (transfer full): hs_time_scan() with @order applied. */
GArray *hs_day_order_scan (HsDayOrder order, const char *text);

G_END_DECLS
