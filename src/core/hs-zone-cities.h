/* hs-zone-cities.h: time zones named by a city or country ("Beirut time", "heure de Paris")
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* (nullable): the name in the zone database of the zone that the words at the beginning of @text name by
 * a place; static. `*length` is the bytes of those words. Thread-safe. */
const char *hs_zone_cities_find (const char *text, gsize *length);

G_END_DECLS
