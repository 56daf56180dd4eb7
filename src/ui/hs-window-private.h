/* hs-window-private.h: what the files of the window share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-fitted-paned.h"
#include "hs-library-view.h"
#include "hs-window.h"

G_BEGIN_DECLS

struct _HsWindow
{
  AdwApplicationWindow parent_instance;
  AdwWindowTitle *title;
  GtkWidget *open_button;
  GtkWidget *sidebar_button;
  GtkWidget *inspector_button;
  GtkWidget *export_button;
  GtkWidget *view_button;
  GMenu *recent_menu;
  AdwToastOverlay *toasts;
  GtkStack *pages;
  AdwStatusPage *empty_page;
  AdwStatusPage *failed_page;
  GtkPaned *library_paned;
  HsFittedPaned *timeline_paned;
  GtkPaned *inspector_paned;
  HsLibraryView *library_view;
  GtkStack *content_stack;
  GtkWidget *notice;
  GtkLabel *notice_label;
  GtkWidget *overview;
  GtkWidget *facts;
  GtkWidget *timeline_pane;
  GtkWidget *inspector;
  gboolean inspector_wanted;
  HsSession *session;
};

/* hs-window-actions.c */
void hs_window_install_actions (GtkWidgetClass *widget_class);
void hs_window_add_actions (HsWindow *self);

/* hs-window-timeline.c: the actions of the timeline that hold in the whole window. */
void hs_window_add_timeline_actions (HsWindow *self);

/* hs-window-pages.c: shows what fits the state of the session, now and whenever it changes. */
void hs_window_follow_session (HsWindow *self);
void hs_window_update_inspector (HsWindow *self);

/* hs-window-state.c: sizes of window and panes, as the last time, and what gives way in a low window. */
void hs_window_restore_state (HsWindow *self);
void hs_window_save_state (HsWindow *self);
void hs_window_follow_height (HsWindow *self);

/* hs-window-drop.c: documents and folders that are dropped on the window. */
void hs_window_accept_drops (HsWindow *self);

G_END_DECLS
