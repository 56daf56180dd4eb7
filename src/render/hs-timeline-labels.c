/* hs-timeline-labels.c: the labels over the track
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hs-flags.h"
#include "hs-timeline-layout-private.h"

#define MAX_ROWS 15
/* What a label asks for at first, and what it takes where there is room. */
#define WANTED_WIDTH 280.0
#define MOST_WIDTH 440.0
/* What is no wider stays on one line. */
#define WORTH_WRAPPING 150.0
/* With more labels in view there is no time to look for the best way to hang them. */
#define FEW_LABELS 40
/* More lines must win this much for each label. */
#define WORTH 0.04
/* With less rows, texts are not cut to a few letters. */
#define TIGHT_ROWS 3
/* A few words; beside the time where there is one line, below it where there are more. */
#define LEAST_WORDS 66.0
#define POLE_PAD 6.0
#define ROW_GAP 7.0
/* Between the marks and the lowest row. */
#define FOOT 7.0
/* Both, in a low view. */
#define TIGHT 3.0
#define CARD_PAD 3.0
/* More of a text than this is never seen. */
#define MAX_LETTERS 160

/* How close labels may come: the least of its words that each shows, and what is between two. */
typedef struct
{
  double words;
  double gap;
} Fit;

static const Fit usual = { LEAST_WORDS, 12 };

/* The time and some letters, where an event would have no label at all otherwise. */
static const Fit tight = { 22, 4 };

/* A way of hanging the labels: so many rows of so many lines each. */
typedef struct
{
  GArray *flags; /* HsFlag */
  guint n_rows;
  guint lines;
} Hanging;

static double
get_row_height (const HsTimelineLayout *layout, HsTextMeasure *measure, guint lines)
{
  return lines * hs_text_measure_get_line_height (measure, HS_TEXT_LABEL) + hs_timeline_layout_scale (layout, layout->low ? TIGHT : ROW_GAP);
}

static double
get_foot (const HsTimelineLayout *layout)
{
  return hs_timeline_layout_scale (layout, layout->low ? TIGHT : FOOT);
}

static double
get_card_height (const HsTimelineLayout *layout, HsTextMeasure *measure)
{
  return hs_text_measure_get_line_height (measure, HS_TEXT_LABEL) + 2 * hs_timeline_layout_scale (layout, CARD_PAD);
}

static char *
shorten (const char *text)
{
  return g_utf8_strlen (text, -1) > MAX_LETTERS ? g_utf8_substring (text, 0, MAX_LETTERS) : g_strdup (text);
}

static char *
format_cluster (guint n_events)
{
  /* Translators: the label of events that are too close together to be drawn apart. */
  return g_strdup_printf (ngettext ("%u event", "%u events", n_events), n_events);
}

static void
add_label (HsTimelineLayout *layout, guint index)
{
  const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, index);
  const HsEvent *event = hs_timeline_layout_get_event (layout, mark);
  HsTimelineLabel label = { .mark = index };

  label.lead = hs_clock_face_format_event (&layout->face, layout->incident, event);
  label.text = mark->n_events > 1 ? format_cluster (mark->n_events) : shorten (event->text);
  g_array_append_val (layout->labels, label);
}

/* Whether an arrow rises from this event to the bar of a team. */
static gboolean
calls_team (const HsTimelineLayout *layout, const HsTimelineMark *mark)
{
  for (guint i = 0; i < hs_timeline_layout_get_n_bars (layout); i++)
    {
      guint point = hs_timeline_find_event (layout->timeline, hs_timeline_layout_get_bar_team (layout, i)->event);

      if (point >= mark->first && point < mark->first + mark->n_events)
        return TRUE;
    }
  return FALSE;
}

/* A wrapped text is ragged: what it takes in @lines lines is a little more than its share. */
static double
get_wrapped_width (const HsTimelineLayout *layout, double width, guint lines)
{
  double share = width / lines * 1.12 + hs_timeline_layout_scale (layout, 24);

  return MIN (width, MAX (share, hs_timeline_layout_scale (layout, WORTH_WRAPPING)));
}

static HsFlag
flag_from_label (const HsTimelineLayout *layout, HsTextMeasure *measure, const HsTimelineLabel *label, guint lines, const Fit *fit)
{
  const HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, label->mark);
  double time = label->lead != NULL ? hs_text_measure_get_width (measure, HS_TEXT_LABEL_TIME, label->lead) : 0;
  double lead = time > 0 ? time + hs_timeline_layout_scale (layout, 5) : 0;
  double text = hs_text_measure_get_width (measure, HS_TEXT_LABEL, label->text);
  double pad = hs_timeline_layout_scale (layout, POLE_PAD);
  double all = MAX (get_wrapped_width (layout, lead + text, lines), lead) + 1;
  double words = hs_timeline_layout_scale (layout, fit->words);

  words = lines == 1 ? lead + words : MAX (time, words);
  return (HsFlag) {
    .x = mark->box.x + mark->box.width / 2,
    .wanted = pad + MIN (all, MAX (hs_timeline_layout_scale (layout, WANTED_WIDTH), words)),
    .least = pad + MIN (all, words),
    .most = pad + MIN (all, MAX (hs_timeline_layout_scale (layout, MOST_WIDTH), words)),
    .tall = calls_team (layout, mark),
    .row = -1,
  };
}

/* Labels may run to the end of what there is to see, not only of what is in view: so they stay as
 * they are while the view moves, if it can. */
static void
get_ends (const HsTimelineLayout *layout, double *left, double *right)
{
  *left = layout->plot.x;
  *right = hs_rect_get_right (&layout->plot);
  if (layout->view.still)
    return;
  *left = MIN (*left, hs_time_scale_get_x (layout->scale, hs_timeline_get_start (layout->timeline)));
  *right = MAX (*right, hs_time_scale_get_x (layout->scale, hs_timeline_get_end (layout->timeline)));
}

static Hanging
hang (const HsTimelineLayout *layout, HsTextMeasure *measure, guint n_rows, guint lines, const Fit *fit)
{
  Hanging hanging = { g_array_new (FALSE, FALSE, sizeof (HsFlag)), 0, lines };
  double left, right;

  get_ends (layout, &left, &right);
  for (guint i = 0; i < layout->labels->len; i++)
    {
      HsFlag flag = flag_from_label (layout, measure, &g_array_index (layout->labels, HsTimelineLabel, i), lines, fit);

      g_array_append_val (hanging.flags, flag);
    }
  hs_flags_hang ((HsFlag *) (gpointer) hanging.flags->data, hanging.flags->len, n_rows, left, right, hs_timeline_layout_scale (layout, fit->gap));
  hanging.n_rows = hs_flags_get_n_rows ((HsFlag *) (gpointer) hanging.flags->data, hanging.flags->len);
  return hanging;
}

static double
get_loss (const Hanging *hanging)
{
  return hs_flags_get_loss ((HsFlag *) (gpointer) hanging->flags->data, hanging->flags->len);
}

static guint
count_hidden (const Hanging *hanging)
{
  guint n = 0;

  for (guint i = 0; i < hanging->flags->len; i++)
    n += g_array_index (hanging->flags, HsFlag, i).row < 0 ? 1 : 0;
  return n;
}

/* Whether some events have no label of their own, wherever the labels hang. */
static gboolean
has_cluster (const HsTimelineLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    if (g_array_index (layout->marks, HsTimelineMark, i).n_events > 1)
      return TRUE;
  return FALSE;
}

/* In all of @room, 0 for as much as needed. Few lines read best; where texts would be cut, more
 * lines show more of each, and where labels would be hidden, less lines show more labels. */
static Hanging
hang_with (const HsTimelineLayout *layout, HsTextMeasure *measure, double room, const Fit *fit)
{
  static const guint choices[] = { 2, 3, 1 };
  gboolean few = layout->labels->len <= FEW_LABELS;
  Hanging best = { NULL };

  for (guint i = 0; i < (few ? G_N_ELEMENTS (choices) : 1); i++)
    {
      guint lines = few ? choices[i] : 1;
      double rows = room > 0 ? floor (room / get_row_height (layout, measure, lines)) : MAX_ROWS;
      Hanging hanging;

      if (rows < 1 && lines > 1)
        continue;
      hanging = hang (layout, measure, (guint) CLAMP (rows, 1, MAX_ROWS), lines, fit);
      if (best.flags != NULL && get_loss (&best) - get_loss (&hanging) <= WORTH * layout->labels->len)
        {
          g_array_unref (hanging.flags);
          continue;
        }
      g_clear_pointer (&best.flags, g_array_unref);
      best = hanging;
    }
  return best;
}

/* With shorter texts where that lets more of a few events have one. With hardly a row, words that can be read come first:
 * a card tells what is hidden. */
static Hanging
hang_best (const HsTimelineLayout *layout, HsTextMeasure *measure, double room)
{
  Hanging best = hang_with (layout, measure, room, &usual), shorter;
  gboolean low = room > 0 && room < TIGHT_ROWS * get_row_height (layout, measure, 1);

  if (low || layout->labels->len > FEW_LABELS || count_hidden (&best) == 0)
    return best;
  shorter = hang_with (layout, measure, room, &tight);
  if (count_hidden (&shorter) < count_hidden (&best) && shorter.n_rows >= TIGHT_ROWS)
    {
      g_array_unref (best.flags);
      return shorter;
    }
  g_array_unref (shorter.flags);
  return best;
}

static void
take_flags (HsTimelineLayout *layout, const Hanging *hanging)
{
  for (guint i = 0; i < layout->labels->len; i++)
    {
      HsTimelineLabel *label = &g_array_index (layout->labels, HsTimelineLabel, i);
      const HsFlag *flag = &g_array_index (hanging->flags, HsFlag, i);

      label->lines = flag->row < 0 ? 0 : hanging->lines;
      label->left = flag->left;
      label->box.x = flag->left ? flag->x - flag->width : flag->x;
      label->box.width = flag->width;
      label->pole.x = flag->x;
      label->called = calls_team (layout, &g_array_index (layout->marks, HsTimelineMark, label->mark));
      label->box.y = hanging->n_rows - 1 - flag->row;
    }
}

/* Labels at the edges of a moving view keep their row and are shortened to what is seen. */
static void
crop_to_view (const HsTimelineLayout *layout, HsRect *box)
{
  double left = MAX (box->x, layout->plot.x);
  double right = MIN (hs_rect_get_right (box), hs_rect_get_right (&layout->plot));

  if (right - left < hs_timeline_layout_scale (layout, LEAST_WORDS))
    return;
  box->x = left;
  box->width = right - left;
}

static void
place_label (HsTimelineLayout *layout, HsTextMeasure *measure, HsTimelineLabel *label, double y)
{
  HsTimelineMark *mark = &g_array_index (layout->marks, HsTimelineMark, label->mark);
  double pad = hs_timeline_layout_scale (layout, POLE_PAD);
  double top = y + label->box.y * get_row_height (layout, measure, label->lines);

  mark->labelled = TRUE;
  label->pole = (HsRect) { label->pole.x, top + 2, 0, mark->box.y - top - 2 };
  label->box.y = top;
  label->box.height = label->lines * hs_text_measure_get_line_height (measure, HS_TEXT_LABEL);
  label->box.width -= pad;
  if (!label->left)
    label->box.x += pad;
  crop_to_view (layout, &label->box);
}

static void
add_more (HsTimelineLayout *layout, HsTextMeasure *measure, guint first, guint n_marks)
{
  const HsTimelineMark *from = &g_array_index (layout->marks, HsTimelineMark, first);
  const HsTimelineMark *to = &g_array_index (layout->marks, HsTimelineMark, first + n_marks - 1);
  double height = hs_text_measure_get_line_height (measure, HS_TEXT_AXIS);
  /* Translators: so many events whose labels found no room. */
  HsTimelineMore more = { { 0, from->box.y, 0, height }, g_strdup_printf (_("+%u"), n_marks) };

  more.box.width = hs_text_measure_get_width (measure, HS_TEXT_AXIS, more.text) + 1;
  more.box.x = (from->box.x + hs_rect_get_right (&to->box) - more.box.width) / 2;
  for (const HsTimelineMark *mark = from; mark <= to; mark++)
    more.box.y = MIN (more.box.y, mark->box.y);
  more.box.y -= height + 2;
  g_array_append_val (layout->mores, more);
}

static void
add_mores (HsTimelineLayout *layout, HsTextMeasure *measure)
{
  guint n_hidden = 0;

  for (guint i = 0; i <= layout->marks->len; i++)
    {
      if (i < layout->marks->len && !g_array_index (layout->marks, HsTimelineMark, i).labelled)
        n_hidden++;
      else if (n_hidden > 0)
        {
          add_more (layout, measure, i - n_hidden, n_hidden);
          n_hidden = 0;
        }
    }
}

static void
drop_hidden (HsTimelineLayout *layout)
{
  for (guint i = layout->labels->len; i > 0; i--)
    if (g_array_index (layout->labels, HsTimelineLabel, i - 1).lines == 0)
      g_array_remove_index (layout->labels, i - 1);
}

void
hs_timeline_layout_find_labels (HsTimelineLayout *layout)
{
  double end = hs_rect_get_right (&layout->plot);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      double x = g_array_index (layout->marks, HsTimelineMark, i).place.x;

      if (!layout->view.still || (x >= layout->plot.x && x <= end))
        add_label (layout, i);
    }
}

double
hs_timeline_layout_hang_labels (HsTimelineLayout *layout, HsTextMeasure *measure, double room)
{
  double foot = get_foot (layout);
  double card = get_card_height (layout, measure);
  gboolean has_card = has_cluster (layout);
  Hanging hanging = hang_best (layout, measure, room > 0 ? MAX (room - foot - (has_card ? card : 0), 1) : 0);

  if (!has_card && count_hidden (&hanging) > 0)
    {
      has_card = TRUE;
      g_array_unref (hanging.flags);
      hanging = hang_best (layout, measure, room > 0 ? MAX (room - foot - card, 1) : 0);
    }
  layout->card = (HsRect) { layout->plot.x, hanging.n_rows * get_row_height (layout, measure, hanging.lines), layout->plot.width, has_card ? card : 0 };
  take_flags (layout, &hanging);
  g_array_unref (hanging.flags);
  return hs_rect_get_bottom (&layout->card) + foot;
}

void
hs_timeline_layout_place_labels (HsTimelineLayout *layout, HsTextMeasure *measure, double y)
{
  layout->label_top = y;
  layout->card.y += y;
  for (guint i = 0; i < layout->labels->len; i++)
    {
      HsTimelineLabel *label = &g_array_index (layout->labels, HsTimelineLabel, i);

      if (label->lines > 0)
        place_label (layout, measure, label, y);
    }
  drop_hidden (layout);
  add_mores (layout, measure);
}
