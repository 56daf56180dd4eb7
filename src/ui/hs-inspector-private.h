/* hs-inspector-private.h: what the inspector says about an event and about an incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-session.h"

G_BEGIN_DECLS

/* Both append to @box. */
void hs_inspector_fill_event (GtkBox *box, HsSession *session, const HsEvent *event);
void hs_inspector_fill_incident (GtkBox *box, HsSession *session);

G_END_DECLS
