/* bench-timeline.c: the timeline of a window, from its making to its frames
 *
 * The widget at 1280 x 800 with 100 to 100,000 events, 50 misleading paths and 5 teams in 24 hours, each number in a
 * process of its own. In a window that has been painted without it, "first-frame" is from the making of the widget until
 * a frame with the whole timeline is painted, by the clock; "prepare" is the part of it that another thread does. Then,
 * a step a frame: 120 steps of panning with 24 hours in view (0.25 % of it a step), 120 with one hour (1 %), 120 of
 * zooming from 24 hours to 5 minutes. "work" is the processor time of the main thread from the new range to the end of
 * the snapshot: layout, scene, render nodes. "frame" is all of the main thread until after-paint: with the painting of
 * what changed, which GTK's software renderer does in the same thread and others leave to the graphics card. Run
 * headless, with GSK_RENDERER=cairo.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <adwaita.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "dense-day.h"
#include "hs-session-private.h"
#include "hs-timeline-pane.h"

#define WIDTH 1280
#define HEIGHT 800
#define STEPS 120
#define HOUR 3600.0
#define DAY (24 * HOUR)
#define LEAST_VIEW 300.0

extern GResource *hs_get_resource (void);

/* The linker puts it in the place of the reader: what is measured is not read from a text. */
GPtrArray *__wrap_hs_read_incidents (gconstpointer text, gconstpointer blocks, gconstpointer lexicon);

static HsIncident *incident;

typedef enum
{
  PAN_DAY,
  PAN_HOUR,
  ZOOM,
  N_MOVES,
} Move;

static const char *const move_names[N_MOVES] = { "pan-day", "pan-hour", "zoom" };

/* Milliseconds of the main thread. */
typedef struct
{
  double work;
  double frame;
} Cost;

/* A parent that knows when the snapshot of its child was done. */
#define BENCH_TYPE_FRAME (bench_frame_get_type ())
G_DECLARE_FINAL_TYPE (BenchFrame, bench_frame, BENCH, FRAME, GtkWidget)

struct _BenchFrame
{
  GtkWidget parent_instance;
  double snapped;
};

G_DEFINE_FINAL_TYPE (BenchFrame, bench_frame, GTK_TYPE_WIDGET)

typedef struct
{
  guint n;
  HsSession *session;
  BenchFrame *frame;
  GtkWidget *pane;
  double start; /* of the incident, in seconds of its basis */
} Bench;

GPtrArray *
__wrap_hs_read_incidents (gconstpointer text, gconstpointer blocks, gconstpointer lexicon)
{
  GPtrArray *incidents = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_incident_unref);

  g_ptr_array_add (incidents, hs_incident_ref (incident));
  return incidents;
}

static double
read_clock (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static void
bench_frame_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GTK_WIDGET_CLASS (bench_frame_parent_class)->snapshot (widget, snapshot);
  BENCH_FRAME (widget)->snapped = read_clock (CLOCK_THREAD_CPUTIME_ID);
}

static void
bench_frame_class_init (BenchFrameClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = bench_frame_snapshot;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
bench_frame_init (BenchFrame *self)
{
}

static void
print_figure (const Bench *self, const char *what, const char *which, double value, const char *unit)
{
  printf ("{\"bench\": \"timeline\", \"n\": %u, \"figure\": \"%s%s\", \"value\": %.3f, \"unit\": \"%s\"}\n", self->n, what, which, value, unit);
}

static int
compare_times (const void *a, const void *b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return one < other ? -1 : one > other;
}

static void
print_times (const Bench *self, const char *move, const char *what, double *times)
{
  g_autofree char *name = g_strconcat (move, "-", what, NULL);

  qsort (times, STEPS, sizeof *times, compare_times);
  print_figure (self, name, "-median", times[STEPS / 2], "ms");
  print_figure (self, name, "-95th", times[STEPS * 95 / 100], "ms");
  print_figure (self, name, "-most", times[STEPS - 1], "ms");
}

static void
after_paint_cb (GdkFrameClock *clock, double *painted)
{
  *painted = read_clock (CLOCK_THREAD_CPUTIME_ID);
}

/* Runs the main loop until the next frame is painted: the main thread's time at that. */
static double
wait_for_frame (Bench *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->frame));
  double painted = 0;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &painted);

  gtk_widget_queue_draw (GTK_WIDGET (self->frame));
  while (painted == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
  return painted;
}

static gboolean
is_prepared (Bench *self)
{
  return hs_timeline_state_get_timeline (hs_session_get_timeline_state (self->session)) != NULL;
}

static void
measure_first_frame (Bench *self)
{
  double began = read_clock (CLOCK_MONOTONIC);

  self->pane = hs_timeline_pane_new ();
  gtk_widget_set_parent (self->pane, GTK_WIDGET (self->frame));
  g_object_set (self->pane, "session", self->session, NULL);
  while (!is_prepared (self))
    g_main_context_iteration (NULL, TRUE);
  wait_for_frame (self);
  print_figure (self, "first-frame", "", read_clock (CLOCK_MONOTONIC) - began, "ms");
}

static void
measure_preparation (Bench *self)
{
  double began = read_clock (CLOCK_THREAD_CPUTIME_ID);
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

  print_figure (self, "prepare", "", read_clock (CLOCK_THREAD_CPUTIME_ID) - began, "ms");
}

static void
show_step (Bench *self, Move move, guint step)
{
  double length = move == PAN_DAY ? DAY : HOUR, start;

  if (move == ZOOM)
    length = DAY * pow (LEAST_VIEW / DAY, (double) step / STEPS);
  switch (move)
    {
    case PAN_DAY:
      start = DAY * (0.0025 * step - 0.15);
      break;
    case PAN_HOUR:
      start = 10 * HOUR + 0.01 * HOUR * step;
      break;
    case ZOOM:
    case N_MOVES:
    default:
      start = DAY / 2 - length / 2;
      break;
    }
  hs_session_set_visible (self->session, self->start + start, self->start + start + length);
}

static Cost
measure_step (Bench *self, Move move, guint step)
{
  double began = read_clock (CLOCK_THREAD_CPUTIME_ID), painted;

  show_step (self, move, step);
  painted = wait_for_frame (self);
  return (Cost) { self->frame->snapped - began, painted - began };
}

static void
measure_move (Bench *self, Move move)
{
  double work[STEPS], frame[STEPS];

  measure_step (self, move, 0);
  for (guint i = 0; i < STEPS; i++)
    {
      Cost cost = measure_step (self, move, i + 1);

      work[i] = cost.work;
      frame[i] = cost.frame;
    }
  print_times (self, move_names[move], "work", work);
  print_times (self, move_names[move], "frame", frame);
}

static void
measure_memory (Bench *self)
{
  g_autofree char *text = NULL;
  long n_pages = 0;

  if (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL) && sscanf (text, "%*d %ld", &n_pages) == 1)
    print_figure (self, "memory", "", (double) n_pages * (double) sysconf (_SC_PAGESIZE) / (1024 * 1024), "MB");
}

static HsSession *
create_session (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("", 0);
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  HsSession *session = hs_session_new ();

  hs_session_show_document (session, NULL, document, 0, NULL);
  return session;
}

static void
measure (guint n)
{
  GtkWidget *window = gtk_window_new ();
  Bench self = { .n = n, .frame = g_object_new (BENCH_TYPE_FRAME, NULL) };
  gint64 start = 0;

  incident = dense_day_new (n);
  hs_incident_get_seconds (incident, hs_incident_get_start (incident), &start);
  self.start = (double) start;
  self.session = create_session ();
  gtk_window_set_titlebar (GTK_WINDOW (window), gtk_header_bar_new ());
  gtk_window_set_title (GTK_WINDOW (window), hs_incident_get_title (incident));
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (self.frame));
  gtk_widget_set_size_request (GTK_WIDGET (self.frame), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frame (&self);

  measure_first_frame (&self);
  for (Move move = 0; move < N_MOVES; move++)
    measure_move (&self, move);
  measure_preparation (&self);
  measure_memory (&self);

  gtk_widget_unparent (self.pane);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (self.session);
  hs_incident_unref (incident);
}

static int
measure_apart (const char *program, const char *n)
{
  const char *arguments[] = { program, n, NULL };
  int status = 1;

  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_CHILD_INHERITS_STDIN, NULL, NULL, NULL, NULL, &status, NULL))
    return 1;
  return g_spawn_check_wait_status (status, NULL) ? 0 : 1;
}

int
main (int argc, char *argv[])
{
  static const char *const sizes[] = { "100", "1000", "10000", "100000" };
  int failed = 0;

  if (!gtk_init_check ())
    return 77;
  if (argc < 2)
    {
      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        failed |= measure_apart (argv[0], sizes[i]);
      return failed;
    }
  adw_init ();
  g_resources_register (hs_get_resource ());
  measure ((guint) atoi (argv[1]));
  return 0;
}
