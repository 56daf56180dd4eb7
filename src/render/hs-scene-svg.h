/* hs-scene-svg.h: writes a scene as SVG, with text as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-scene.h"

G_BEGIN_DECLS

/* A complete SVG 1.1 document on the style's background, in pixels. @title (nullable) is what a
 * screen reader says of it. Thread-safe. */
char *hs_scene_to_svg (const HsScene *scene, const HsStyle *style, const char *title);

G_END_DECLS
