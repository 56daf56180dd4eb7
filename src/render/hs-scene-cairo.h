/* hs-scene-cairo.h: paints a scene with cairo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include "hs-scene.h"

G_BEGIN_DECLS

/* A context with metric hinting off, so that every surface breaks lines alike. Owned by the
 * caller, to be used by the thread that made it. */
PangoContext *hs_scene_create_pango_context (void);

/* A layout of the text of @item, ready to be shown at the top left of its box; both painters use
 * it. Free with g_object_unref(). */
PangoLayout *hs_scene_item_create_layout (const HsSceneItem *item, const HsStyle *style, PangoContext *context);

/* Paints @scene at the origin of @cr, text as text. Uses the thread's default font map. */
void hs_scene_paint (const HsScene *scene, const HsStyle *style, cairo_t *cr);

/* Paints one item (not CLIP, UNCLIP). @context may be %NULL for anything but text. */
void hs_scene_item_paint (const HsSceneItem *item, const HsStyle *style, cairo_t *cr, PangoContext *context);

G_END_DECLS
