/* hs-place.c: finds again, in the new contents of a document, what was looked at in the old
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-place.h"

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
