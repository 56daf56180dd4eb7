/* hs-cli-ahead.c: documents that are read, and their reports set, while others are still written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-cli-ahead.h"

#define MAX_THREADS 16
#define AHEAD 2 /* results that wait for each thread */

struct _HsCliAhead
{
  GPtrArray *inputs;
  const HsReportOptions *options;
  GThread *threads[MAX_THREADS];
  guint n_threads;
  GMutex lock; /* guards what follows */
  GCond changed;
  HsCliResult *results;
  gboolean *done;
  guint next_taken; /* the first input that no thread has taken */
  guint next_given; /* the first that was not given yet */
};

static HsCliResult
make_result (HsCliAhead *self, guint index)
{
  HsCliResult result = { 0 };

  result.document = hs_cli_input_open (g_ptr_array_index (self->inputs, index), &result.error);
  if (result.document != NULL && self->options != NULL)
    result.report = hs_report_make (result.document, self->options, NULL, &result.error);
  return result;
}

/* The next input to work on, once that is not too far ahead; false where there is none. */
static gboolean
take (HsCliAhead *self, guint *index)
{
  gboolean taken;

  g_mutex_lock (&self->lock);
  while (self->next_taken < self->inputs->len && self->next_taken >= self->next_given + AHEAD * self->n_threads)
    g_cond_wait (&self->changed, &self->lock);
  taken = self->next_taken < self->inputs->len;
  *index = self->next_taken;
  self->next_taken += taken;
  g_mutex_unlock (&self->lock);
  return taken;
}

static gpointer
work (gpointer data)
{
  HsCliAhead *self = data;
  guint index;

  while (take (self, &index))
    {
      HsCliResult result = make_result (self, index);

      g_mutex_lock (&self->lock);
      self->results[index] = result;
      self->done[index] = TRUE;
      g_cond_broadcast (&self->changed);
      g_mutex_unlock (&self->lock);
    }
  return NULL;
}

HsCliAhead *
hs_cli_ahead_new (GPtrArray *inputs, const HsReportOptions *options)
{
  HsCliAhead *self = g_new0 (HsCliAhead, 1);

  self->inputs = g_ptr_array_ref (inputs);
  self->options = options;
  self->results = g_new0 (HsCliResult, inputs->len);
  self->done = g_new0 (gboolean, inputs->len);
  g_mutex_init (&self->lock);
  g_cond_init (&self->changed);
  if (inputs->len < 2)
    return self;
  self->n_threads = MIN (MIN (g_get_num_processors (), MAX_THREADS), inputs->len);
  for (guint i = 0; i < self->n_threads; i++)
    self->threads[i] = g_thread_new ("report", work, self);
  return self;
}

void
hs_cli_ahead_free (HsCliAhead *self)
{
  g_mutex_lock (&self->lock);
  self->next_taken = self->inputs->len;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  for (guint i = 0; i < self->n_threads; i++)
    g_thread_join (self->threads[i]);
  for (guint i = self->next_given; i < self->inputs->len; i++)
    hs_cli_result_clear (&self->results[i]);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->changed);
  g_free (self->results);
  g_free (self->done);
  g_ptr_array_unref (self->inputs);
  g_free (self);
}

HsCliResult
hs_cli_ahead_next (HsCliAhead *self)
{
  HsCliResult result;

  if (self->n_threads == 0)
    return make_result (self, self->next_given++);
  g_mutex_lock (&self->lock);
  while (!self->done[self->next_given])
    g_cond_wait (&self->changed, &self->lock);
  result = self->results[self->next_given++];
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  return result;
}

void
hs_cli_result_clear (HsCliResult *result)
{
  g_clear_pointer (&result->document, hs_document_unref);
  g_clear_pointer (&result->report, g_bytes_unref);
  g_clear_error (&result->error);
}
