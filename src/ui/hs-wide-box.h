/* hs-wide-box.h: shows a child that may be wider than the room, and scrolls it sideways
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HsWideBox:
 *
 * As high as its child at the width that it gets. A child that needs more room than there is has a scroll
 * bar below it, and the box takes the focus: Left and Right scroll. Unlike a GtkScrolledWindow it knows
 * how high a child with wrapped text is.
 */
#define HS_TYPE_WIDE_BOX (hs_wide_box_get_type ())
G_DECLARE_FINAL_TYPE (HsWideBox, hs_wide_box, HS, WIDE_BOX, GtkWidget)

/* @name is told to screen readers where the box takes the focus. */
GtkWidget *hs_wide_box_new (GtkWidget *child, const char *name);

/* Scrolls no more than needed to see all of @widget, somewhere within the child. */
void hs_wide_box_reveal (HsWideBox *self, GtkWidget *widget);

G_END_DECLS
