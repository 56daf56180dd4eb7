/* hs-list-marker.c: the bullet, number or check box before an item
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-list-marker.h"

#include "hs-scene.h"

#define BULLET_INDENT 13
#define BULLET_X 3
#define NUMBER_GAP 5
#define NUMBER_MIN_INDENT 17
#define BOX_SIZE 7.5
#define BOX_RISE 3.4
#define BOX_STROKE 0.8
#define TICK_STROKE 1.3

static HsScene *
create_box (gboolean done)
{
  HsScene *scene = hs_scene_new (BOX_SIZE, BOX_SIZE);
  HsRect box = { 0, 0, BOX_SIZE, BOX_SIZE };

  hs_scene_add_frame (scene, &box, HS_COLOR_DIM, 1.5, BOX_STROKE, HS_DASH_SOLID);
  if (!done)
    return scene;
  hs_scene_add_line (scene, 1.7, 4, 3.2, 5.6, HS_COLOR_FOREGROUND, TICK_STROKE, HS_DASH_SOLID);
  hs_scene_add_line (scene, 2.9, 5.7, 6, 1.9, HS_COLOR_FOREGROUND, TICK_STROKE, HS_DASH_SOLID);
  return scene;
}

static double
hang_box (HsPageFlow *flow, gboolean done, double x)
{
  g_autoptr (HsScene) scene = create_box (done);

  hs_page_flow_hang_scene (flow, scene, x + 1, BOX_RISE);
  return BULLET_INDENT;
}

static double
hang_number (HsPageFlow *flow, const HsStyle *style, PangoContext *context, int number, double x)
{
  g_autofree char *string = g_strdup_printf ("%d.", number);
  g_autoptr (HsPageText) text = hs_page_text_new (context, style, HS_TEXT_BODY, HS_COLOR_DIM, string, NULL, 0);
  double width = hs_page_text_get_natural_width (text);
  double indent = MAX (width + NUMBER_GAP, NUMBER_MIN_INDENT);

  hs_page_flow_hang_text (flow, text, x + indent - NUMBER_GAP - width);
  return indent;
}

static double
hang_bullet (HsPageFlow *flow, const HsStyle *style, PangoContext *context, double x)
{
  g_autoptr (HsPageText) text = hs_page_text_new (context, style, HS_TEXT_BODY, HS_COLOR_DIM, "•", NULL, 0);

  hs_page_flow_hang_text (flow, text, x + BULLET_X);
  return BULLET_INDENT;
}

double
hs_list_marker_hang (HsPageFlow *flow, const HsStyle *style, PangoContext *context, const HsBlock *item, double x)
{
  if (item->task != HS_TASK_NONE)
    return hang_box (flow, item->task == HS_TASK_DONE, x);
  if (item->level >= 0)
    return hang_number (flow, style, context, item->level, x);
  return hang_bullet (flow, style, context, x);
}
