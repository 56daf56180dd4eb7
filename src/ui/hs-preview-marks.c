/* hs-preview-marks.c: where the events and misleading paths of an incident stand in the preview
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-marks.h"

struct _HsPreviewMarks
{
  HsPreviewBuffer *buffer;
  HsIncident *incident;
  GArray *marks; /* HsPreviewMark, one for each event so far, in the order of the ids */
  GArray *rails; /* HsPreviewRail, one for each path so far */
};

/* Several events may be told on one line: each begins where its time is written. */
static void
narrow (HsPreviewMarks *self, HsPreviewMark *mark)
{
  HsPreviewMark *previous = self->marks->len > 0 ? &g_array_index (self->marks, HsPreviewMark, self->marks->len - 1) : NULL;
  GtkTextIter from, limit, match;

  if (previous == NULL || previous->event->line != mark->event->line || mark->event->time_text == NULL)
    return;

  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self->buffer), &from, previous->start + 1);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self->buffer), &limit, mark->end);
  if (!gtk_text_iter_forward_search (&from, mark->event->time_text, GTK_TEXT_SEARCH_CASE_INSENSITIVE, &match, NULL, &limit))
    return;

  mark->start = gtk_text_iter_get_offset (&match);
  previous->end = MIN (previous->end, mark->start);
}

/* The phrases that only tell the kind of an event are too many to be underlined. */
static const char *
choose_evidence_tag (const HsEvidence *evidence)
{
  if (g_str_equal (evidence->label, "misleading"))
    return "evidence-misleading";
  if (g_str_equal (evidence->label, "escalation"))
    return "evidence-escalation";
  return NULL;
}

static void
underline_evidence (HsPreviewMarks *self, const HsPreviewMark *mark, const HsEvidence *evidence)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  const char *tag = choose_evidence_tag (evidence);
  GtkTextIter from, limit, start, end;

  if (tag == NULL || evidence->text == NULL || evidence->text[0] == '\0')
    return;
  gtk_text_buffer_get_iter_at_offset (buffer, &from, mark->start);
  gtk_text_buffer_get_iter_at_offset (buffer, &limit, mark->end);
  if (gtk_text_iter_forward_search (&from, evidence->text, GTK_TEXT_SEARCH_CASE_INSENSITIVE, &start, &end, &limit))
    gtk_text_buffer_apply_tag_by_name (buffer, tag, &start, &end);
}

static gboolean
add_next_mark (HsPreviewMarks *self)
{
  HsPreviewMark mark = { .event = hs_incident_get_event (self->incident, self->marks->len) };

  if (!hs_preview_buffer_get_range (self->buffer, mark.event->line, mark.event->end_line, &mark.start, &mark.end))
    return FALSE;

  narrow (self, &mark);
  g_array_append_val (self->marks, mark);

  return TRUE;
}

static gboolean
add_next_rail (HsPreviewMarks *self)
{
  const HsPath *path = hs_incident_get_path (self->incident, self->rails->len);
  const HsPreviewMark *from = hs_preview_marks_find_event (self, path->from_event);
  const HsPreviewMark *to = path->to_event != 0 ? hs_preview_marks_find_event (self, path->to_event) : NULL;
  HsPreviewRail rail;

  if (from == NULL || (path->to_event != 0 && to == NULL))
    return FALSE;

  rail.start = from->start;
  rail.end = to != NULL && to->start > from->end ? to->start - 1 : from->end;
  g_array_append_val (self->rails, rail);

  return TRUE;
}

HsPreviewMarks *
hs_preview_marks_new (HsPreviewBuffer *buffer)
{
  HsPreviewMarks *self = g_new0 (HsPreviewMarks, 1);

  self->buffer = buffer;
  self->marks = g_array_new (FALSE, FALSE, sizeof (HsPreviewMark));
  self->rails = g_array_new (FALSE, FALSE, sizeof (HsPreviewRail));

  return self;
}

void
hs_preview_marks_free (HsPreviewMarks *self)
{
  g_clear_pointer (&self->incident, hs_incident_unref);
  g_array_unref (self->marks);
  g_array_unref (self->rails);
  g_free (self);
}

static void
remove_underlines (HsPreviewMarks *self)
{
  static const char *const names[] = { "evidence-misleading", "evidence-escalation" };
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self->buffer), &start, &end);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_text_buffer_remove_tag_by_name (GTK_TEXT_BUFFER (self->buffer), names[i], &start, &end);
}

void
hs_preview_marks_set_incident (HsPreviewMarks *self, HsIncident *incident)
{
  if (incident != NULL)
    hs_incident_ref (incident);
  g_clear_pointer (&self->incident, hs_incident_unref);
  self->incident = incident;
  g_array_set_size (self->marks, 0);
  g_array_set_size (self->rails, 0);
  remove_underlines (self);
}

void
hs_preview_marks_update (HsPreviewMarks *self)
{
  guint first = self->marks->len;

  if (self->incident == NULL)
    return;

  while (self->marks->len < hs_incident_get_n_events (self->incident) && add_next_mark (self))
    ;
  while (self->rails->len < hs_incident_get_n_paths (self->incident) && add_next_rail (self))
    ;
  for (guint i = first; i < self->marks->len; i++)
    {
      const HsPreviewMark *mark = &g_array_index (self->marks, HsPreviewMark, i);

      for (guint j = 0; j < mark->event->n_evidence; j++)
        underline_evidence (self, mark, &mark->event->evidence[j]);
    }
}

guint
hs_preview_marks_get_n_marks (HsPreviewMarks *self)
{
  return self->marks->len;
}

const HsPreviewMark *
hs_preview_marks_get_mark (HsPreviewMarks *self, guint index)
{
  g_return_val_if_fail (index < self->marks->len, NULL);

  return &g_array_index (self->marks, HsPreviewMark, index);
}

guint
hs_preview_marks_get_n_rails (HsPreviewMarks *self)
{
  return self->rails->len;
}

const HsPreviewRail *
hs_preview_marks_get_rail (HsPreviewMarks *self, guint index)
{
  g_return_val_if_fail (index < self->rails->len, NULL);

  return &g_array_index (self->rails, HsPreviewRail, index);
}

const HsPreviewMark *
hs_preview_marks_find_event (HsPreviewMarks *self, guint id)
{
  return id > 0 && id <= self->marks->len ? &g_array_index (self->marks, HsPreviewMark, id - 1) : NULL;
}

const HsPreviewMark *
hs_preview_marks_find_offset (HsPreviewMarks *self, int offset)
{
  const HsPreviewMark *found = NULL;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const HsPreviewMark *mark = &g_array_index (self->marks, HsPreviewMark, i);

      if (offset >= mark->start && offset <= mark->end)
        found = mark;
    }

  return found;
}
