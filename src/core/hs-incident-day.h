/* hs-incident-day.h: the day of an incident, which its times without a date are of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* The day that the document gives its incident: by a label ("Date: ..."), else the first that it names.
 * Its year by another mention of the day, or by the date of publication, where it is not written; 0 where
 * nothing tells it. %HS_TIME_NONE where no day is named. */
HsTime hs_reading_find_day (const HsReading *self);

/* Whether a date in @entry is when the document was written or sent. */
gboolean hs_reading_is_of_publication (const HsReading *self, const HsEntry *entry);

G_END_DECLS
