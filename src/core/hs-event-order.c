/* hs-event-order.c: in which order a document lists its events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-event-order.h"

gboolean
hs_reading_is_newest_first (const HsReading *self)
{
  const GArray *events = self->builder->events;
  const HsTime *last = NULL;
  guint back = 0, forth = 0;

  for (guint i = 0; i < events->len; i++)
    {
      const HsTime *time = &g_array_index (events, HsEvent, i).time;

      if (hs_time_get_basis (time) == HS_TIME_BASIS_NONE)
        continue;
      if (last != NULL && hs_time_get_basis (last) == hs_time_get_basis (time))
        {
          back += hs_time_get_seconds (time) < hs_time_get_seconds (last) ? 1 : 0;
          forth += hs_time_get_seconds (time) > hs_time_get_seconds (last) ? 1 : 0;
        }
      last = time;
    }
  return back > 1 && back > 3 * forth;
}
