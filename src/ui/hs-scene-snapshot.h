/* hs-scene-snapshot.h: paints a scene into a GtkSnapshot
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-scene.h"

G_BEGIN_DECLS

/**
 * HsSceneSnapshot:
 *
 * A painter that remembers the layouts of texts and the nodes of marks from frame to frame. For
 * use in the main thread.
 */
typedef struct _HsSceneSnapshot HsSceneSnapshot;

HsSceneSnapshot *hs_scene_snapshot_new (void);
void hs_scene_snapshot_free (HsSceneSnapshot *self);

/* Paints what of @scene lies in @visible (scene units) at the origin of @snapshot. */
void hs_scene_snapshot_paint (HsSceneSnapshot *self,
                              const HsScene *scene,
                              HsStyle *style,
                              const HsRect *visible,
                              GtkSnapshot *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsSceneSnapshot, hs_scene_snapshot_free)

G_END_DECLS
