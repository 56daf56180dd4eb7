/* hs-clock.h: from the times as written to times with their dates, moving forward
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"
#include "hs-time-scanner.h"

G_BEGIN_DECLS

/**
 * HsClock:
 * @last: the last time told; %HS_TIME_NONE before the first
 * @twelve_hour: the document writes AM and PM, so a time without either can be in both halves
 * @year: year of a date that has none, 0 when unknown
 *
 * Times without a date of their own take that of the last one, and roll over midnight where the
 * clock would else run back by more than half a day. Plain data.
 */
typedef struct
{
  HsTime last;
  gboolean twelve_hour;
  int year;
} HsClock;

/* The time of @match, which stands under the day of @heading (nullable, or without a date). Moves
 * @self there. %HS_TIME_NONE where @match is not set. */
HsTime hs_clock_tell (HsClock *self, const HsTimeMatch *match, const HsTimeMatch *heading);

/* Sets the date of @time, which has none, to that of @from, and the next day where @time would else
 * be before @from. */
void hs_clock_set_date_after (HsTime *time, const HsTime *from);

/* Sets the date of @time, which has none, to that of @to, and the day before where @time would else be
 * after @to. */
void hs_clock_set_date_before (HsTime *time, const HsTime *to);

/* Moves a time with a date, or a day offset, by whole days. */
void hs_clock_add_days (HsTime *time, int days);

G_END_DECLS
