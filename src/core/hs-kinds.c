/* hs-kinds.c: the kind of each event
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-course.h"
#include "hs-event-order.h"

/* What the fitting of hs_clue_weights reads (build-aux/fit-kinds): one line for each event. */
static void
log_clues (const HsEvent *event, const GArray *clues)
{
  g_autoptr (GString) line = NULL;

  if (g_log_writer_default_would_drop (G_LOG_LEVEL_DEBUG, "hs-clues"))
    return;
  line = g_string_new (NULL);
  g_string_printf (line, "clues %u", event->line);
  for (guint i = 0; i < clues->len; i++)
    g_string_append_printf (line, " %u", g_array_index (clues, guint, i));
  g_log ("hs-clues", G_LOG_LEVEL_DEBUG, "%s", line->str);
}

/* Takes back that @event brings others in; what says so is its only evidence yet. */
static void
drop_escalation (HsEvent *event)
{
  event->escalation = FALSE;
  event->suggested &= ~HS_FLAG_ESCALATION;
  while (event->n_evidence > 0)
    {
      g_free (event->evidence[--event->n_evidence].label);
      g_free (event->evidence[event->n_evidence].text);
    }
  g_clear_pointer (&event->to, g_strfreev);
  event->to = g_new0 (char *, 1);
}

/* Whether others are brought in is settled by the course of the incident: it bears out what only may say so, and
 * overrules words that say so where nobody knew of it. */
static void
settle_escalation (HsEvent *event)
{
  if (event->kind == HS_EVENT_ESCALATION)
    event->escalation = TRUE;
  else if (event->kind > HS_EVENT_ESCALATION || !event->escalation)
    drop_escalation (event);
  event->suggested &= ~HS_FLAG_ESCALATION;
}

/* Gives @event its @kind, and the words that tell it as the evidence. */
static void
settle (const HsReading *self, const HsTopic *cause, HsEvent *event, HsEventKind kind)
{
  g_autoptr (HsWords) words = hs_words_new (event->text);
  HsPhraseMatch match;

  event->kind = kind;
  settle_escalation (event);
  if (hs_clues_find_kind (self, cause, event, kind, &match) && match.end > 0)
    hs_reading_add_evidence (self, event, words, &match, hs_event_kind_get_name (kind));
}

void
hs_reading_read_kinds (HsReading *self)
{
  g_autoptr (HsTopic) cause = hs_topic_new ();
  g_autoptr (GPtrArray) clues = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  GArray *events = self->builder->events;
  gboolean backwards = hs_reading_is_newest_first (self);
  g_autofree HsEventKind *kinds = g_new (HsEventKind, events->len);

  if (self->builder->root_cause.text != NULL)
    hs_topic_add_text (cause, self->lexicon, self->builder->root_cause.text);
  for (guint place = 0; place < events->len; place++)
    {
      guint i = backwards ? events->len - 1 - place : place;

      g_ptr_array_add (clues, hs_clues_read (self, cause, i, place));
      log_clues (&g_array_index (events, HsEvent, i), clues->pdata[place]);
    }
  hs_course_find (clues, kinds);
  for (guint place = 0; place < events->len; place++)
    settle (self, cause, &g_array_index (events, HsEvent, backwards ? events->len - 1 - place : place), kinds[place]);
}
