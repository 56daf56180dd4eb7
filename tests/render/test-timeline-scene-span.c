/* test-timeline-scene-span.c: tests of hs-timeline-scene-span.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-scene.h"
#include "sample-incidents.h"

static HsScene *
paint (const HsTimelineView *view)
{
  g_autoptr (HsTimelineLayout) layout = sample_layout_new_of ("one-path", view, 1);

  return hs_timeline_scene_new (layout, 0);
}

/* The items of @tag that are @dimmed or not; @text (nullable out) is the last of their texts. */
static guint
count (const HsScene *scene, const char *tag, gboolean dimmed, const char **text)
{
  guint n = 0;

  for (guint i = 0; i < hs_scene_get_n_items (scene); i++)
    {
      const HsSceneItem *item = hs_scene_get_item (scene, i);

      if (item->type == HS_SCENE_UNCLIP || g_strcmp0 (item->tag, tag) != 0 || (item->opacity < 1) != dimmed)
        continue;
      n++;
      if (text != NULL && item->text != NULL)
        *text = item->text;
    }
  return n;
}

static void
test_span (void)
{
  g_autoptr (HsIncident) incident = sample_incident_new ("one-path");
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsScene) without = paint (&view);
  g_autoptr (HsScene) with = NULL;
  const char *text = NULL;

  g_assert_true (hs_timeline_span_between (timeline, 1, 2, &view.span));
  with = paint (&view);
  g_assert_cmpuint (count (without, "span", FALSE, NULL), ==, 0);
  g_assert_cmpuint (count (with, "span", FALSE, &text), ==, 7);
  g_assert_true (g_str_has_suffix (text, "between 1 and 2"));
}

static void
test_estimate (void)
{
  HsTimelineView view = { .width = 1200, .without_paths = TRUE };
  g_autoptr (HsScene) scene = paint (&view);
  const char *text = NULL;

  g_assert_cmpuint (count (scene, "estimate", FALSE, NULL), ==, 3);
  g_assert_cmpuint (count (scene, "caption", FALSE, NULL), >, 0);
  for (guint i = 0; i < hs_scene_get_n_items (scene) && text == NULL; i++)
    if (g_str_has_prefix (hs_scene_get_item (scene, i)->text != NULL ? hs_scene_get_item (scene, i)->text : "", "Estimate: "))
      text = hs_scene_get_item (scene, i)->text;
  g_assert_nonnull (text);
}

/* What is dimmed stays where it is. */
static void
test_dimming_moves_nothing (void)
{
  HsTimelineView view = { .width = 1200 };
  g_autoptr (HsScene) bright = paint (&view);
  g_autoptr (HsScene) dim = NULL;

  view.dimmed_kinds = (1u << HS_N_EVENT_KINDS) - 1;
  view.dimmed_teams = G_MAXUINT64;
  dim = paint (&view);
  g_assert_cmpuint (count (bright, "mark", TRUE, NULL), ==, 0);
  g_assert_cmpuint (count (dim, "mark", FALSE, NULL), ==, 0);
  g_assert_cmpuint (count (dim, "label", FALSE, NULL), ==, 0);
  g_assert_cmpuint (count (dim, "team", FALSE, NULL), ==, 0);
  g_assert_cmpuint (count (dim, "lane", TRUE, NULL), ==, 0);
  g_assert_cmpuint (hs_scene_get_n_items (bright), ==, hs_scene_get_n_items (dim));
  for (guint i = 0; i < hs_scene_get_n_items (bright); i++)
    {
      const HsRect *before = &hs_scene_get_item (bright, i)->box;
      const HsRect *after = &hs_scene_get_item (dim, i)->box;

      g_assert_cmpfloat (before->x, ==, after->x);
      g_assert_cmpfloat (before->y, ==, after->y);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-scene-span/span", test_span);
  g_test_add_func ("/timeline-scene-span/estimate", test_estimate);
  g_test_add_func ("/timeline-scene-span/dimming-moves-nothing", test_dimming_moves_nothing);
  return g_test_run ();
}
