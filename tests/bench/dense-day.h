/* dense-day.h: an incident of many events in one day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"

G_BEGIN_DECLS

/* From midnight to midnight: @n_points events of 5 teams at random times, and 50 misleading paths, each of which has an
 * event at its begin and its end. The same each time. (transfer full) */
HsIncident *dense_day_new (guint n_points);

G_END_DECLS
