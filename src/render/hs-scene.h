/* hs-scene.h: a flat list of what is to be drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

#include "hs-geometry.h"
#include "hs-style.h"

G_BEGIN_DECLS

typedef enum
{
  HS_SCENE_RECT,   /* filled; `radius` rounds it */
  HS_SCENE_FRAME,  /* stroked inside of `box`; `radius`, `stroke`, `dash` */
  HS_SCENE_HATCH,  /* `box` filled with rising strokes of `stroke` width, `spacing` apart; `radius` */
  HS_SCENE_LINE,   /* from points[0] to points[1]; `stroke`, `dash` */
  HS_SCENE_CURVE,  /* cubic: start, two controls, end; `stroke`, `dash` */
  HS_SCENE_MARK,   /* `shape` in `box`, filled or, when `hollow`, outlined with `stroke` on BACKGROUND */
  HS_SCENE_TEXT,
  HS_SCENE_CLIP,   /* what follows is clipped to `box`, until the matching UNCLIP */
  HS_SCENE_UNCLIP,
} HsSceneType;

typedef enum
{
  HS_DASH_SOLID,
  HS_DASH_DOTTED, /* round dots, three strokes apart */
  HS_DASH_DASHED,
} HsDash;

typedef enum
{
  HS_SHAPE_CIRCLE,
  HS_SHAPE_RING,     /* a circle in a ring */
  HS_SHAPE_SQUARE,
  HS_SHAPE_PILL,     /* fills the box with round ends */
  HS_SHAPE_TRIANGLE, /* points up */
  HS_SHAPE_WEDGE,    /* a triangle that points down */
  HS_SHAPE_DIAMOND,
  HS_SHAPE_HEXAGON,
  HS_SHAPE_CROSS,    /* two strokes; never hollow */
  HS_N_SHAPES,
} HsShape;

typedef enum
{
  HS_SCENE_ALIGN_START, /* left, or right where the scene is mirrored */
  HS_SCENE_ALIGN_CENTER,
  HS_SCENE_ALIGN_END,
} HsSceneAlign;

/* One primitive. Read-only for whoever gets it from a scene, which owns its strings. `box` bounds
 * the primitive in all types. Of a text, `box` is where it is set: wrapped and, where it does not
 * fit into `lines` lines, ellipsized at the width of the box (0 lines: as many as needed). Its
 * first `lead` bytes are set in `lead_role`. `mirrored` texts have a right-to-left base direction.
 * `event` is the id of the event that a hit belongs to or 0, `path` the index of a misleading path
 * or -1; `tag` (static) says what part of the picture it is ("label", "lane"). `opacity` is 0 to 1. */
typedef struct
{
  HsSceneType type;
  HsColorRole color;
  const char *tag;
  guint event;
  int path;
  double opacity;
  HsRect box;
  HsPoint points[4];
  double radius;
  double stroke;
  double spacing;
  HsDash dash;
  HsShape shape;
  gboolean hollow;
  const char *text;
  HsTextRole role;
  HsTextRole lead_role;
  gsize lead;
  HsSceneAlign align;
  guint lines;
  gboolean mirrored;
} HsSceneItem;

/**
 * HsScene:
 *
 * Items in painting order. Filled by one thread; afterwards immutable by convention, atomically
 * reference-counted, may cross threads. It knows colours and texts by role only: the painter's
 * style gives them their look, so one scene serves all themes of one text scale.
 */
typedef struct _HsScene HsScene;

#define HS_TYPE_SCENE (hs_scene_get_type ())

GType hs_scene_get_type (void);
HsScene *hs_scene_new (double width, double height);
HsScene *hs_scene_ref (HsScene *scene);
void hs_scene_unref (HsScene *scene);

double hs_scene_get_width (const HsScene *scene);
double hs_scene_get_height (const HsScene *scene);
guint hs_scene_get_n_items (const HsScene *scene);
const HsSceneItem *hs_scene_get_item (const HsScene *scene, guint index);

/* What all items added from now on belong to, until the next call. @tag is static. */
void hs_scene_set_subject (HsScene *scene, const char *tag, guint event, int path);
void hs_scene_set_opacity (HsScene *scene, double opacity);

void hs_scene_add_rect (HsScene *scene, const HsRect *box, HsColorRole color, double radius);
void hs_scene_add_frame (HsScene *scene, const HsRect *box, HsColorRole color, double radius, double stroke, HsDash dash);
void hs_scene_add_hatch (HsScene *scene, const HsRect *box, HsColorRole color, double radius, double stroke, double spacing);
void hs_scene_add_line (HsScene *scene, double x1, double y1, double x2, double y2, HsColorRole color, double stroke, HsDash dash);
void hs_scene_add_curve (HsScene *scene, const HsPoint points[4], HsColorRole color, double stroke, HsDash dash);
void hs_scene_add_mark (HsScene *scene, const HsRect *box, HsShape shape, HsColorRole color, double stroke, gboolean hollow);

/* One role throughout. */
void hs_scene_add_text (HsScene *scene, const HsRect *box, const char *text, HsTextRole role, HsColorRole color, HsSceneAlign align, guint lines);

/* @lead (nullable) in its own role, a space, then @text. */
void hs_scene_add_label (HsScene *scene, const HsRect *box, const char *lead, HsTextRole lead_role, const char *text, HsTextRole role, HsColorRole color, HsSceneAlign align, guint lines);

void hs_scene_push_clip (HsScene *scene, const HsRect *box);
void hs_scene_pop_clip (HsScene *scene);

/* Turns the scene over its vertical middle, for right-to-left locales. Text stays readable. */
void hs_scene_mirror (HsScene *scene);

/* One item per line, lengths rounded to tenths: for goldens. */
char *hs_scene_to_string (const HsScene *scene);

/* The corners of @shape in the square from -1,-1 to 1,1; 0 for those that are not polygons. */
guint hs_shape_get_corners (HsShape shape, HsPoint corners[8]);
const char *hs_shape_get_name (HsShape shape);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsScene, hs_scene_unref)

G_END_DECLS
