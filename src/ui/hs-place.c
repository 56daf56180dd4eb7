/* hs-place.c: finds again, in the new contents of a document, what was looked at in the old
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-place.h"

#include <string.h>

static const char *
get_title (HsDocument *document, guint index)
{
  return index < hs_document_get_n_incidents (document)
             ? hs_incident_get_title (hs_document_get_incident (document, index))
             : NULL;
}

guint
hs_place_find_incident (HsDocument *old, guint index, HsDocument *document)
{
  const char *title = get_title (old, index);
  guint n = hs_document_get_n_incidents (document);

  if (g_strcmp0 (title, get_title (document, index)) == 0)
    return index < n ? index : 0;
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (title, get_title (document, i)) == 0)
      return i;
  return index < n ? index : 0;
}

static const HsEvent *
find_by_id (HsIncident *incident, guint id)
{
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    if (hs_incident_get_event (incident, i)->id == id)
      return hs_incident_get_event (incident, i);
  return NULL;
}

static guint
get_distance (const HsEvent *a, const HsEvent *b)
{
  return a->line > b->line ? a->line - b->line : b->line - a->line;
}

guint
hs_place_find_event (HsIncident *old, guint id, HsIncident *incident)
{
  const HsEvent *event = find_by_id (old, id);
  const HsEvent *same_text = NULL;
  const HsEvent *same_line = NULL;

  if (event == NULL)
    return 0;
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    {
      const HsEvent *other = hs_incident_get_event (incident, i);

      if (other->line == event->line)
        same_line = other;
      if (g_strcmp0 (other->text, event->text) == 0
          && (same_text == NULL || get_distance (other, event) < get_distance (same_text, event)))
        same_text = other;
    }
  if (same_text != NULL)
    return same_text->id;
  return same_line != NULL ? same_line->id : 0;
}

static gboolean
is_same_line (HsDocument *a, guint line_a, HsDocument *b, guint line_b)
{
  gsize length_a, length_b;
  const char *text_a = hs_document_get_line (a, line_a, &length_a);
  const char *text_b = hs_document_get_line (b, line_b, &length_b);

  return length_a == length_b && memcmp (text_a, text_b, length_a) == 0;
}

/* How many lines at the start are the same. */
static guint
count_head (HsDocument *old, HsDocument *document)
{
  guint n = MIN (hs_document_get_n_lines (old), hs_document_get_n_lines (document)), head = 0;

  while (head < n && is_same_line (old, head + 1, document, head + 1))
    head++;
  return head;
}

/* How many lines at the end are the same, but for the first @head. */
static guint
count_tail (HsDocument *old, HsDocument *document, guint head)
{
  guint n_old = hs_document_get_n_lines (old), n_new = hs_document_get_n_lines (document), tail = 0;

  while (tail < MIN (n_old, n_new) - head && is_same_line (old, n_old - tail, document, n_new - tail))
    tail++;
  return tail;
}

static guint
find_nearest (HsDocument *old, guint line, HsDocument *document, guint first, guint last)
{
  guint found = 0;

  for (guint i = first; i <= last; i++)
    if (is_same_line (old, line, document, i) && (found == 0 || ABS ((int) (i - line)) < ABS ((int) (found - line))))
      found = i;
  return found;
}

guint
hs_place_find_line (HsDocument *old, guint line, HsDocument *document)
{
  guint n_old = hs_document_get_n_lines (old), n_new = hs_document_get_n_lines (document);
  guint head = count_head (old, document), tail = count_tail (old, document, head), found;

  if (line <= head || line > n_old)
    return MIN (line, n_new);
  if (line > n_old - tail)
    return line + n_new - n_old;
  found = find_nearest (old, line, document, head + 1, n_new - tail);
  return found != 0 ? found : CLAMP (line, 1, MAX (n_new - tail, 1));
}
