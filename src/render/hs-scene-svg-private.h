/* hs-scene-svg-private.h: the pieces of an SVG document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pango.h>

#include "hs-scene.h"

G_BEGIN_DECLS

/* ` name="1.25"`, in at most hundredths. */
void hs_svg_append_number (GString *svg, const char *name, double number);

/* ` fill="#aabbcc"`, and ` fill-opacity` where it is translucent. */
void hs_svg_append_color (GString *svg, const char *name, const HsColor *color, double opacity);

/* A `text` element for each line of @item. */
void hs_svg_append_text (GString *svg, const HsSceneItem *item, const HsStyle *style, PangoContext *context);

G_END_DECLS
