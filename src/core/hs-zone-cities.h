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

/* (nullable): a place of the table and its zone in the zone database; %NULL after the last. */
const char *hs_zone_cities_get (guint index, const char **identifier);

G_END_DECLS
