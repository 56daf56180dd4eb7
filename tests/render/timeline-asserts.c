/* timeline-asserts.c: what holds of every laid out timeline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "timeline-asserts.h"

/* What rounding may cost. */
#define SLACK 0.5

static void
assert_apart (const HsRect *a, const HsRect *b)
{
  if (hs_rect_overlaps (a, b))
    g_error ("%.1f %.1f %.1f %.1f overlaps %.1f %.1f %.1f %.1f", a->x, a->y, a->width, a->height, b->x, b->y, b->width, b->height);
}

static void
assert_labels_apart (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->labels->len; i++)
    for (guint j = 0; j < layout->labels->len; j++)
      {
        const HsTimelineLabel *a = &g_array_index (layout->labels, HsTimelineLabel, i);
        const HsTimelineLabel *b = &g_array_index (layout->labels, HsTimelineLabel, j);

        if (i == j)
          continue;
        assert_apart (&a->box, &b->box);
        g_assert_false (b->pole.x > a->box.x && b->pole.x < hs_rect_get_right (&a->box) && b->pole.y < hs_rect_get_bottom (&a->box) - 1);
      }
}

static void
assert_marks_apart (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      if (i > 0)
        assert_apart (&g_array_index (layout->marks, HsTimelineMark, i - 1).box, &mark->box);
      g_assert_cmpfloat (mark->box.y, >=, layout->label_top);
      g_assert_cmpfloat (hs_rect_get_bottom (&mark->box), <, layout->axis_y);
      for (guint j = 0; j < layout->labels->len; j++)
        assert_apart (&mark->box, &g_array_index (layout->labels, HsTimelineLabel, j).box);
    }
}

/* A row of its own for each part, from the top: bars of the teams, labels, marks, lanes, axis. */
static void
assert_rows_in_order (const HsTimelineLayout *layout)
{
  double half = hs_timeline_layout_get_mark_size (layout) / 2;

  for (guint i = 0; i < layout->bars->len; i++)
    g_assert_cmpfloat (hs_rect_get_bottom (&g_array_index (layout->bars, HsTimelineBar, i).bar), <=, layout->label_top + SLACK);
  for (guint i = 0; i < layout->labels->len; i++)
    {
      const HsRect *box = &g_array_index (layout->labels, HsTimelineLabel, i).box;

      g_assert_cmpfloat (box->y, >=, layout->label_top - SLACK);
      g_assert_cmpfloat (hs_rect_get_bottom (box), <=, layout->track_y - half + SLACK);
    }
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);
      double middle = mark->box.y + mark->box.height / 2;

      if (mark->raised)
        g_assert_cmpfloat (hs_rect_get_bottom (&mark->box), <, layout->track_y);
      else
        g_assert_cmpfloat_with_epsilon (middle, layout->track_y, SLACK);
    }
  for (guint i = 0; i < layout->lanes->len; i++)
    {
      const HsRect *bar = &g_array_index (layout->lanes, HsTimelineLane, i).bar;

      g_assert_cmpfloat (bar->y, >=, layout->track_y + half - SLACK);
      g_assert_cmpfloat (hs_rect_get_bottom (bar), <=, layout->axis_y + SLACK);
    }
}

static void
assert_mores_apart (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->mores->len; i++)
    {
      const HsRect *box = &g_array_index (layout->mores, HsTimelineMore, i).box;

      for (guint j = 0; j < layout->marks->len; j++)
        assert_apart (box, &g_array_index (layout->marks, HsTimelineMark, j).box);
      for (guint j = 0; j < i; j++)
        assert_apart (box, &g_array_index (layout->mores, HsTimelineMore, j).box);
      for (guint j = 0; j < layout->labels->len; j++)
        assert_apart (box, &g_array_index (layout->labels, HsTimelineLabel, j).box);
    }
}

static void
assert_within (const HsTimelineLayout *layout, const HsRect *box)
{
  if (box->x < -SLACK || hs_rect_get_right (box) > layout->view.width + SLACK || box->y < -SLACK || hs_rect_get_bottom (box) > layout->height + SLACK)
    g_error ("%.1f %.1f %.1f %.1f is not within the picture of %.1f %.1f", box->x, box->y, box->width, box->height, layout->view.width, layout->height);
}

static void
assert_lanes_apart (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->lanes->len; i++)
    for (guint j = 0; j < layout->lanes->len; j++)
      {
        const HsTimelineLane *a = &g_array_index (layout->lanes, HsTimelineLane, i);
        const HsTimelineLane *b = &g_array_index (layout->lanes, HsTimelineLane, j);

        if (i == j)
          continue;
        assert_apart (&a->bar, &b->bar);
        assert_apart (&a->quote_box, &b->quote_box);
        if (a->beside)
          assert_apart (&a->quote_box, &b->bar);
      }
}

/* An arrow may run along the side of the text of its own event. */
static void
assert_arrows_free (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->bars->len; i++)
    for (guint j = 0; j < layout->labels->len; j++)
      {
        const HsTimelineBar *bar = &g_array_index (layout->bars, HsTimelineBar, i);
        const HsRect *box = &g_array_index (layout->labels, HsTimelineLabel, j).box;

        if (bar->has_arrow && bar->arrow_bottom > box->y)
          g_assert_false (bar->arrow_x > box->x && bar->arrow_x < hs_rect_get_right (box));
      }
}

/* The row for the text of a current event without a label of its own. */
static void
assert_card_free (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      g_assert_true (layout->card.height > 0 || (mark->labelled && mark->n_events == 1));
      assert_apart (&layout->card, &mark->box);
    }
  for (guint i = 0; i < layout->labels->len; i++)
    assert_apart (&layout->card, &g_array_index (layout->labels, HsTimelineLabel, i).box);
}

void
assert_timeline_is_tidy (const HsTimelineLayout *layout)
{
  assert_arrows_free (layout);
  assert_card_free (layout);
  assert_labels_apart (layout);
  assert_marks_apart (layout);
  assert_lanes_apart (layout);
  assert_mores_apart (layout);
  assert_rows_in_order (layout);
}

void
assert_all_events_shown (const HsTimelineLayout *layout)
{
  guint n_shown = 0;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, i);

      g_assert_cmpuint (mark->first, ==, n_shown);
      n_shown += mark->n_events;
    }
  g_assert_cmpuint (n_shown, ==, hs_timeline_get_n_points (layout->timeline));
}

void
assert_timeline_is_within (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    assert_within (layout, &g_array_index (layout->marks, HsTimelineMark, i).box);
  for (guint i = 0; i < layout->labels->len; i++)
    assert_within (layout, &g_array_index (layout->labels, HsTimelineLabel, i).box);
  for (guint i = 0; i < layout->lanes->len; i++)
    assert_within (layout, &g_array_index (layout->lanes, HsTimelineLane, i).quote_box);
  for (guint i = 0; i < layout->captions->len; i++)
    assert_within (layout, &g_array_index (layout->captions, HsTimelineCaption, i).box);
  for (guint i = 0; i < layout->names->len; i++)
    assert_within (layout, &g_array_index (layout->names, HsTimelineName, i).box);
}
