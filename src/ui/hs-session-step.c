/* hs-session-step.c: from event to event and from incident to incident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-session.h"

#include <gtk/gtk.h>

/* The place that a step leads to among @n, -1 where there is none; @at is -1 for no place. */
static int
get_target (HsStep step, int at, int n)
{
  int target = -1;

  switch (step)
    {
    case HS_STEP_FIRST:
      target = 0;
      break;
    case HS_STEP_LAST:
      target = n - 1;
      break;
    case HS_STEP_NEXT:
      target = at + 1;
      break;
    case HS_STEP_PREVIOUS:
    default:
      target = at < 0 ? n - 1 : at - 1;
      break;
    }
  return target < n ? target : -1;
}

static int
find_index (HsIncident *incident, guint id)
{
  for (guint i = 0; i < hs_incident_get_n_events (incident); i++)
    if (hs_incident_get_event (incident, i)->id == id)
      return i;
  return -1;
}

const HsEvent *
hs_session_get_event (HsSession *self)
{
  HsIncident *incident = hs_session_get_incident (self);
  int index = incident == NULL ? -1 : find_index (incident, hs_session_get_current_event (self));

  return index < 0 ? NULL : hs_incident_get_event (incident, index);
}

gboolean
hs_session_step_event (HsSession *self, HsStep step)
{
  HsIncident *incident = hs_session_get_incident (self);

  if (incident == NULL)
    return FALSE;

  int at = find_index (incident, hs_session_get_current_event (self));
  int target = get_target (step, at, hs_incident_get_n_events (incident));
  if (target < 0)
    return FALSE;
  hs_session_set_current_event (self, hs_incident_get_event (incident, target)->id);
  return TRUE;
}

static int
find_position (HsSession *self, HsLibraryModel *library)
{
  GFile *file = hs_session_get_file (self);
  guint index = hs_session_get_incident_index (self);
  HsLibraryItem *item = file == NULL ? NULL : hs_library_model_find (library, file, index);
  guint position = item == NULL ? GTK_INVALID_LIST_POSITION : hs_library_model_get_position (library, item);

  return position == GTK_INVALID_LIST_POSITION ? -1 : (int) position;
}

gboolean
hs_session_step_incident (HsSession *self, HsStep step)
{
  HsLibraryModel *library = hs_session_get_library (self);
  int at = find_position (self, library);
  int target = get_target (step, at, g_list_model_get_n_items (G_LIST_MODEL (library)));

  if (target < 0)
    return FALSE;

  g_autoptr (HsLibraryItem) item = g_list_model_get_item (G_LIST_MODEL (library), target);
  hs_session_choose (self, item);
  return TRUE;
}
