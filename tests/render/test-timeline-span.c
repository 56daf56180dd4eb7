/* test-timeline-span.c: tests of hs-timeline-span.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-span.h"
#include "sample-incidents.h"

#define MINUTE 60.0

static HsTimeline *
create (void)
{
  static const Sample sample = {
    .zone = "UTC",
    .events = {
      { "2024-03-10T21:00", NULL, HS_EVENT_DETECTION, "", NULL, "First." },
      { "2024-03-10T22:15", NULL, HS_EVENT_OTHER, "", NULL, "Second." },
      { NULL, NULL, HS_EVENT_OTHER, "", NULL, "Untold." },
    },
  };

  return sample_timeline_new (&sample);
}

static void
assert_text (const HsTimeline *timeline, const HsTimelineSpan *span, gboolean spoken, const char *expected)
{
  g_autofree char *text = hs_timeline_span_format (span, timeline, HS_TIME_DISPLAY_DOCUMENT, spoken);

  g_assert_cmpstr (text, ==, expected);
}

/* In the order of the axis, whichever event comes first. */
static void
test_between (void)
{
  g_autoptr (HsTimeline) timeline = create ();
  HsTimelineSpan span;

  g_assert_true (hs_timeline_span_between (timeline, 2, 1, &span));
  g_assert_cmpfloat (span.end - span.start, ==, 75 * MINUTE);
  assert_text (timeline, &span, FALSE, "1\u00a0h\u00a015 between 1 and 2");
  assert_text (timeline, &span, TRUE, "1 hour 15 minutes between 1 and 2");
  g_assert_true (hs_timeline_span_between (timeline, 3, 1, &span));
  assert_text (timeline, &span, FALSE, "Not told how long between 1 and 3");
  g_assert_false (hs_timeline_span_between (timeline, 1, 4, &span));
  g_assert_true (hs_timeline_span_between (timeline, 1, 1, &span));
  g_assert_true (hs_timeline_span_is_empty (&span));
}

static void
test_around (void)
{
  g_autoptr (HsTimeline) timeline = create ();
  double start = hs_timeline_get_point (timeline, 0)->start;
  HsTimelineSpan near = hs_timeline_span_around (timeline, start + 77 * MINUTE, start - MINUTE, 3 * MINUTE);
  HsTimelineSpan far = hs_timeline_span_around (timeline, start + 10 * MINUTE, start + 20 * MINUTE, 3 * MINUTE);
  HsTimelineSpan short_one = hs_timeline_span_around (timeline, start + 600, start + 630, 3);

  g_assert_cmpuint (near.from, ==, 1);
  g_assert_cmpuint (near.to, ==, 2);
  g_assert_cmpfloat (near.start, ==, start);
  assert_text (timeline, &far, FALSE, "10\u00a0min from 21:10 to 21:20");
  assert_text (timeline, &short_one, FALSE, "30 seconds from 21:10 to 21:10");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-span/between", test_between);
  g_test_add_func ("/timeline-span/around", test_around);
  return g_test_run ();
}
