/* hs-zone-entry.h: chooses a time zone by typing a city or a zone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HsZoneEntry:
 *
 * An entry, with what may be meant below it. Property "zone" (string): the name of the zone in the zone database, "" while
 * none is chosen. Signal "chosen": somebody chose a zone, perhaps the same again.
 */
#define HS_TYPE_ZONE_ENTRY (hs_zone_entry_get_type ())
G_DECLARE_FINAL_TYPE (HsZoneEntry, hs_zone_entry, HS, ZONE_ENTRY, GtkWidget)

GtkWidget *hs_zone_entry_new (void);

G_END_DECLS
