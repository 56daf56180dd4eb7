/* hs-zone-list.h: the time zones that can be chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The zones that @typed may mean, the likeliest first and no more than @n_most: as written in documents (`PT`, `UTC+3`),
 * or by the beginnings of the words of a city, country or name of the system's zone list (`new y`, `munich`,
 * `europe/`). Each is a name for g_time_zone_new_identifier(). (transfer full). Thread-safe. */
char **hs_zone_list_complete (const char *typed, guint n_most);

/* What people call the zone of that name: "New York", "UTC+03:00". (transfer full) */
char *hs_zone_list_get_place (const char *identifier);

/* Whether the system knows a zone of that name. Thread-safe. */
gboolean hs_zone_list_has (const char *identifier);

G_END_DECLS
