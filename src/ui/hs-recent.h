/* hs-recent.h: the folders that were opened lately
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Remembers @folder in the desktop's list of recent things. */
void hs_recent_add (GFile *folder);

/* Forgets all folders that this program has added. */
void hs_recent_clear (void);

/* Fills @menu with the latest folders, each activating "win.open-uri" with its URI, and refills it as
 * they change, for as long as @menu lives. */
void hs_recent_bind_menu (GMenu *menu);

G_END_DECLS
