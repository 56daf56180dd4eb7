/* hs-inspector-rows.h: the pieces that the inspector is put together from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-session.h"

G_BEGIN_DECLS

/* Each is appended to @box. */
void hs_inspector_add_title (GtkBox *box, const char *text);
void hs_inspector_add_text (GtkBox *box, const char *text);

/* A heading and the box for the links below it. */
GtkBox *hs_inspector_add_list (GtkBox *box, const char *heading);

/* A row of pills; @css_class (nullable) gives a pill its colour. */
GtkWidget *hs_inspector_add_pills (GtkBox *box);
void hs_inspector_add_pill (GtkWidget *pills, const char *text, const char *css_class);

/* Names at the start, values beside them, or below where it is narrow. A row whose @value is %NULL or
 * empty is left out. */
GtkBox *hs_inspector_add_table (GtkBox *box);
void hs_inspector_add_row (GtkBox *table, const char *name, const char *value);

/* A sentence that leads somewhere: to an event of @session, or to a source line. @bullet_class
 * (nullable) colours its bullet. */
void hs_inspector_add_event_link (GtkBox *box, HsSession *session, const char *text, guint event, const char *bullet_class);
void hs_inspector_add_line_link (GtkBox *box, HsSession *session, const char *text, guint line, const char *bullet_class);

G_END_DECLS
