/* bench-preview.c: the preview from a choice to its frame
 *
 * Main-thread milliseconds: another document of 5 KB until its first frame is complete; the first screenful of one of
 * 1 MB; and each frame while that one is scrolled: the processor's time, so that a busy machine counts as little as it
 * can. And by how many pixels, in any frame, the text on screen moves when one of 100 KB is reloaded with lines put in
 * at its start. Run headless, with GSK_RENDERER=cairo.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "hs-place.h"
#include "hs-preview-text.h"

#define WIDTH 900
#define HEIGHT 600
#define ROUNDS 40
#define FRAMES 120
#define SMALL (5 * 1024)
#define LARGE (1024 * 1024)
#define RELOADED (100 * 1024)

extern GResource *hs_get_resource (void);

typedef struct
{
  GtkWidget *window;
  GtkWidget *scroller;
  HsPreviewText *text;
  double work; /* milliseconds since the last reset, without waiting */
} Bench;

static double
now (void)
{
  struct timespec spent;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &spent);

  return spent.tv_sec * 1e3 + spent.tv_nsec / 1e6;
}

/* With @added paragraphs before the parts. */
static HsDocument *
make_document (guint seed, gsize size, guint added)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  HsDocument *document;

  g_string_append_printf (text, "# Outage %u\n\nIt lasted from 10:00 to 12:00 on 3 May 2024 (UTC).\n\n## Timeline\n\n", seed);
  for (guint i = 0; i < 12; i++)
    g_string_append_printf (text, "- 10:%02u: **Step %u** of `service-%u` was looked at\n", i * 4, i, seed);
  for (guint i = 0; i < added; i++)
    g_string_append (text, "\nThis was written later.\n");
  for (guint i = 0; text->len < size; i++)
    g_string_append_printf (text, "\n## Part %u\n\nSome *words* on what happened in part %u, and [a link](https://example.com/%u) "
                            "to what was written elsewhere.\n\n- one thing\n- another thing\n", i, i, i);
  bytes = g_string_free_to_bytes (g_steal_pointer (&text));
  document = hs_document_new (bytes, NULL, &error);
  g_assert_no_error (error);

  return document;
}

static void
after_paint_cb (GdkFrameClock *clock, guint *n_frames)
{
  (*n_frames)++;
}

/* Runs the main loop until a frame was painted; what it spends in handlers is counted. */
static void
wait_for_frame (Bench *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->window);
  guint n_frames = 0;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &n_frames);

  gtk_widget_queue_draw (GTK_WIDGET (self->text));
  while (n_frames == 0)
    {
      double start;

      while (!g_main_context_pending (NULL))
        g_usleep (200);
      start = now ();
      g_main_context_iteration (NULL, FALSE);
      self->work += now () - start;
    }
  g_signal_handler_disconnect (clock, handler);
}

static double
choose (Bench *self, HsDocument *document)
{
  double start = now ();

  hs_preview_text_set_document (self->text, document);
  if (hs_document_get_n_incidents (document) > 0)
    hs_preview_text_set_incident (self->text, hs_document_get_incident (document, 0));
  self->work = now () - start;
  wait_for_frame (self);

  return self->work;
}

static void
rest (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static void
report (const char *name, double *values, guint n, double target)
{
  qsort (values, n, sizeof (double), compare);
  printf ("{\"bench\": \"preview\", \"step\": \"%s\", \"median_ms\": %.2f, \"p95_ms\": %.2f, \"target_ms\": %g}\n",
          name, values[n / 2], values[n * 95 / 100], target);
}

static void
bench_small (Bench *self)
{
  double times[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (HsDocument) document = make_document (i, SMALL, 0);

      times[i] = choose (self, document);
      rest ();
    }
  report ("choose 5 KB", times, ROUNDS, 16);
}

static void
bench_large (Bench *self)
{
  g_autoptr (HsDocument) document = make_document (0, LARGE, 0);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  double times[FRAMES];

  times[0] = choose (self, document);
  report ("first screenful of 1 MB", times, 1, 50);
  rest ();
  for (guint i = 0; i < FRAMES; i++)
    {
      gtk_adjustment_set_value (adjustment, 40.0 * i);
      self->work = 0;
      wait_for_frame (self);
      times[i] = self->work;
    }
  report ("scroll 1 MB, a frame", times, FRAMES, 4);
}

/* Where the first line of part @part stands, from the top of what is seen. */
static double
get_depth (Bench *self, guint part)
{
  GtkTextView *view = GTK_TEXT_VIEW (self->text);
  g_autofree char *heading = g_strdup_printf ("Part %u\n", part);
  GdkRectangle place, seen;
  GtkTextIter start, found;

  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (view), &start);
  if (!gtk_text_iter_forward_search (&start, heading, 0, &found, NULL, NULL))
    return G_MAXDOUBLE;
  gtk_text_view_get_iter_location (view, &found, &place);
  gtk_text_view_get_visible_rect (view, &seen);

  return place.y - seen.y;
}

static guint
find_part_on_screen (Bench *self)
{
  guint part = 0;

  while (get_depth (self, part) < 0)
    part++;

  return part;
}

static void
bench_reload (Bench *self)
{
  g_autoptr (HsDocument) before = make_document (0, RELOADED, 0);
  g_autoptr (HsDocument) after = make_document (0, RELOADED, 20);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  double depth, at, jump = 0;
  guint part, line;

  choose (self, before);
  rest ();
  gtk_adjustment_set_value (adjustment, 4000);
  wait_for_frame (self);
  rest ();
  part = find_part_on_screen (self);
  depth = get_depth (self, part);
  hs_preview_text_get_place (self->text, &line, &at);
  hs_preview_text_set_document (self->text, after);
  hs_preview_text_keep_line (self->text, hs_place_find_line (before, line, after), at);
  for (guint i = 0; i < FRAMES; i++)
    {
      wait_for_frame (self);
      jump = MAX (jump, ABS (get_depth (self, part) - depth));
    }
  printf ("{\"bench\": \"preview\", \"step\": \"reload 100 KB\", \"largest_jump_px\": %.0f, \"target_px\": 0}\n", jump);
}

int
main (int argc, char *argv[])
{
  Bench self = { NULL };

  if (!gtk_init_check ())
    return 77;
  adw_init ();
  g_resources_register (hs_get_resource ());
  self.window = gtk_window_new ();
  self.scroller = gtk_scrolled_window_new ();
  self.text = g_object_new (HS_TYPE_PREVIEW_TEXT, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self.scroller), GTK_WIDGET (self.text));
  gtk_window_set_child (GTK_WINDOW (self.window), self.scroller);
  gtk_window_set_default_size (GTK_WINDOW (self.window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (self.window));
  while (!gtk_widget_get_mapped (self.window))
    g_main_context_iteration (NULL, TRUE);

  bench_small (&self);
  bench_large (&self);
  bench_reload (&self);

  gtk_window_destroy (GTK_WINDOW (self.window));
  return 0;
}
