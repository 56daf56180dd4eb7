/* hs-accessible.h: names for what a screen reader meets inside of ready-made widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives @label to the first widget of type @type inside of @composite: the one that takes the focus in
 * its place, without a name of its own. */
void hs_accessible_name_inner (GtkWidget *composite, GType type, const char *label);

G_END_DECLS
