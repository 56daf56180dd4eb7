/* bench-timeline.c: a timeline of many events, from its making to its frames
 *
 * Points with labels, 50 misleading paths and 5 teams over 24 hours, at 1280 x 800, drawn as peers do: the first frame
 * from the incident on; 120 steps of panning with 24 hours in view (0.25 % of it a step) and with one hour (1 %); 120
 * steps of zooming from 24 hours to 5 minutes. Each step prints what a new range costs (layout and scene) and, as
 * "painted", that with every text shaped anew and all of it painted into memory by cairo, as in a report; on screen the
 * shaped texts are kept. No display.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <cairo.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hs-incident-builder.h"
#include "hs-scene-cairo.h"
#include "hs-timeline-scene.h"

#define WIDTH 1280
#define HEIGHT 800
#define STEPS 120
#define N_PATHS 50
#define N_TEAMS 5
#define DAY (24 * 60 * 60)

static const char *const words[] = { "deadlock", "checkout", "paged", "rollback", "alert", "latency",
                                     "spike", "mitigated", "escalated", "database", "cache", "deploy" };

typedef struct
{
  HsStyle *style;
  HsTextMeasure *measure;
  HsTimeline *timeline;
  cairo_surface_t *surface;
  cairo_t *cr;
} Bench;

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static HsTime
at (int second)
{
  HsTime time = { .form = HS_TIME_CLOCK, .year = 2024, .month = 5, .day = 5 };

  second = MIN (second, DAY - 1);
  time.hour = (gint8) (second / 3600);
  time.minute = (gint8) (second / 60 % 60);
  time.second = (gint8) (second % 60);
  return time;
}

static void
add_event (HsIncidentBuilder *builder, GRand *chance, guint i, guint n)
{
  HsEvent *event = hs_incident_builder_add_event (builder);

  event->line = i + 1;
  event->time = at ((int) ((double) DAY * i / n) + g_rand_int_range (chance, 0, 1 + (int) (DAY / n)));
  event->kind = (HsEventKind) g_rand_int_range (chance, 0, HS_N_EVENT_KINDS);
  event->text = g_strdup_printf ("%s %s #%u", words[i % 12], words[i * 7 % 12], i);
  if (i % (n / N_TEAMS) == 0)
    {
      g_strfreev (event->to);
      event->to = g_strsplit ((const char *[]) { "Web", "Database", "Network", "Storage", "Support" }[i / (n / N_TEAMS) % 5], "|", -1);
      event->kind = HS_EVENT_ESCALATION;
      event->escalation = TRUE;
    }
}

static HsIncident *
make_incident (guint n)
{
  g_autoptr (HsIncidentBuilder) builder = hs_incident_builder_new ();
  g_autoptr (GRand) chance = g_rand_new_with_seed (12345);

  builder->title = g_strdup ("Benchmark");
  builder->start = at (0);
  builder->end = at (DAY - 1);
  for (guint i = 0; i < n; i++)
    add_event (builder, chance, i, n);
  for (guint i = 0; i < N_PATHS; i++)
    {
      HsPath *path = hs_incident_builder_add_path (builder);

      path->from_event = 1 + (guint) g_rand_int_range (chance, 0, (int) n - 2);
      path->to_event = MIN (n, path->from_event + 1 + n / 24);
      path->hypothesis = g_strdup_printf ("%s %u", words[i % 12], i);
    }
  return hs_incident_builder_end (g_steal_pointer (&builder));
}

/* Milliseconds of a frame: its picture, and the painting of it. */
typedef struct
{
  double pictured[STEPS];
  double painted[STEPS];
} Frames;

static void
draw (Bench *self, const HsTimelineView *view, double *pictured, double *painted)
{
  double began = now ();
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (self->timeline, view, self->measure);
  g_autoptr (HsScene) scene = hs_timeline_scene_new (layout, 1);

  *pictured = now () - began;
  cairo_set_source_rgb (self->cr, 1, 1, 1);
  cairo_paint (self->cr);
  hs_scene_paint (scene, self->style, self->cr);
  *painted = now () - began;
}

static int
compare_times (const void *a, const void *b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return one < other ? -1 : one > other;
}

static void
print_figure (guint n, const char *what, const char *which, double value)
{
  printf ("{\"bench\": \"timeline\", \"n\": %u, \"figure\": \"%s%s\", \"value\": %.3f, \"unit\": \"ms\"}\n", n, what, which, value);
}

static void
print_times (guint n, const char *what, double *times)
{
  qsort (times, STEPS, sizeof *times, compare_times);
  print_figure (n, what, "-median", times[STEPS / 2]);
  print_figure (n, what, "-95th", times[STEPS * 95 / 100]);
  print_figure (n, what, "-most", times[STEPS - 1]);
}

static void
print_frames (guint n, const char *what, Frames *frames)
{
  g_autofree char *painted = g_strconcat (what, "-painted", NULL);

  print_times (n, what, frames->pictured);
  print_times (n, painted, frames->painted);
}

static void
measure_pan (Bench *self, guint n, const char *what, double length, double share)
{
  double first = hs_timeline_get_start (self->timeline), last = hs_timeline_get_end (self->timeline);
  double from = first + (last - first - length) / 3;
  Frames frames;

  for (guint i = 0; i < STEPS; i++)
    {
      HsTimelineView view = { .width = WIDTH, .height = HEIGHT, .start = from + i * share * length };

      view.end = view.start + length;
      draw (self, &view, &frames.pictured[i], &frames.painted[i]);
    }
  print_frames (n, what, &frames);
}

static void
measure_zoom (Bench *self, guint n)
{
  double middle = (hs_timeline_get_start (self->timeline) + hs_timeline_get_end (self->timeline)) / 2;
  Frames frames;

  for (guint i = 0; i < STEPS; i++)
    {
      double length = DAY * pow (300.0 / DAY, (double) i / (STEPS - 1));
      HsTimelineView view = { .width = WIDTH, .height = HEIGHT, .start = middle - length / 2, .end = middle + length / 2 };

      draw (self, &view, &frames.pictured[i], &frames.painted[i]);
    }
  print_frames (n, "zoom", &frames);
}

static void
measure (guint n)
{
  g_autoptr (HsIncident) incident = make_incident (n);
  HsTimelineView view = { .width = WIDTH, .height = HEIGHT };
  Bench self = { 0 };
  double began = now (), pictured, painted;

  self.style = hs_style_new (HS_THEME_LIGHT, 1, NULL, NULL);
  self.measure = hs_text_measure_new (self.style);
  self.surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  self.cr = cairo_create (self.surface);
  self.timeline = hs_timeline_new (incident);
  print_figure (n, "prepare", "", now () - began);
  draw (&self, &view, &pictured, &painted);
  print_figure (n, "first-frame", "", now () - began);
  measure_pan (&self, n, "pan-day", DAY, 0.0025);
  measure_pan (&self, n, "pan-hour", 3600, 0.01);
  measure_zoom (&self, n);
  cairo_destroy (self.cr);
  cairo_surface_destroy (self.surface);
  hs_timeline_unref (self.timeline);
  hs_text_measure_free (self.measure);
  hs_style_unref (self.style);
}

int
main (void)
{
  static const guint sizes[] = { 100, 1000, 10000, 100000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    measure (sizes[i]);
  return 0;
}
