/* hs-style-source.h: the style that fits a widget's theme, font and size of text, as they change
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-session.h"
#include "hs-style.h"

G_BEGIN_DECLS

/**
 * HsStyleSource:
 *
 * Follows the desktop (dark, high contrast, font, scale of text) and the text scale of a session.
 *
 * Properties: "style" (boxed #HsStyle, read-only, never %NULL, notifies).
 */
#define HS_TYPE_STYLE_SOURCE (hs_style_source_get_type ())
G_DECLARE_FINAL_TYPE (HsStyleSource, hs_style_source, HS, STYLE_SOURCE, GObject)

HsStyleSource *hs_style_source_new (void);

/* (nullable): the session whose text scale counts. */
void hs_style_source_set_session (HsStyleSource *self, HsSession *session);

/* A size of text of its own, 1.0 at first, on top of the desktop's and the session's. */
void hs_style_source_set_zoom (HsStyleSource *self, double zoom);

/* (transfer none) */
HsStyle *hs_style_source_get_style (HsStyleSource *self);

G_END_DECLS
