/* hs-event-column.c: the columns of the table of events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-event-column.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"
#include "hs-event-text.h"

static const char *const titles[HS_N_EVENT_COLUMNS] = {
  [HS_EVENT_COLUMN_NUMBER] = N_("Number"),
  [HS_EVENT_COLUMN_TIME] = N_("Time"),
  [HS_EVENT_COLUMN_SINCE] = N_("Since previous"),
  [HS_EVENT_COLUMN_KIND] = N_("Kind"),
  [HS_EVENT_COLUMN_PATH] = N_("Misleading path"),
  [HS_EVENT_COLUMN_ESCALATION] = N_("Called in"),
  [HS_EVENT_COLUMN_TEXT] = N_("Event"),
};

static char *
format_time (HsEventItem *item, HsTimeDisplay display)
{
  HsIncident *incident = hs_event_item_get_incident (item);
  const HsEvent *event = hs_event_item_get_event (item);
  HsClockFace face = hs_clock_face_get (hs_event_item_get_timeline (item), display);
  g_autofree char *time = hs_clock_face_format_event (&face, incident, event);
  g_autofree char *day = NULL;
  gint64 seconds;

  if (time == NULL)
    return g_strdup (_("not told"));
  if (!hs_clock_face_has_days (&face) || !hs_incident_get_seconds (incident, &event->time, &seconds))
    return g_steal_pointer (&time);
  day = hs_clock_face_format_day (&face, seconds, FALSE);

  return g_strjoin (" ", day, time, NULL);
}

static char *
format_since (HsEventItem *item)
{
  int minutes = hs_event_text_get_minutes_since_previous (hs_event_item_get_incident (item), hs_event_item_get_event (item));

  return minutes >= 0 ? hs_duration_format (minutes) : g_strdup ("");
}

static char *
format_path (HsEventItem *item)
{
  const HsEvent *event = hs_event_item_get_event (item);
  const HsPath *path = hs_event_text_find_path (hs_event_item_get_incident (item), event);

  if (path != NULL)
    /* Translators: a wrong hypothesis in quotes. */
    return g_strdup_printf (_("“%s”"), path->hypothesis);

  return g_strdup (event->misleading ? _("misleading") : "");
}

/* Those that are not told are the largest. */
static gint64
get_key (HsEventColumn column, HsEventItem *item)
{
  HsIncident *incident = hs_event_item_get_incident (item);
  const HsEvent *event = hs_event_item_get_event (item);
  gint64 seconds;
  int minutes;

  switch (column)
    {
    case HS_EVENT_COLUMN_TIME:
      return hs_incident_get_seconds (incident, &event->time, &seconds) ? seconds : G_MAXINT64;
    case HS_EVENT_COLUMN_SINCE:
      minutes = hs_event_text_get_minutes_since_previous (incident, event);
      return minutes >= 0 ? minutes : G_MAXINT64;
    case HS_EVENT_COLUMN_NUMBER:
    case HS_EVENT_COLUMN_KIND:
    case HS_EVENT_COLUMN_PATH:
    case HS_EVENT_COLUMN_ESCALATION:
    case HS_EVENT_COLUMN_TEXT:
    case HS_N_EVENT_COLUMNS:
    default:
      return 0;
    }
}

static int
compare_texts (HsEventColumn column, HsEventItem *a, HsEventItem *b)
{
  g_autofree char *first = hs_event_column_format (column, a, HS_TIME_DISPLAY_DOCUMENT);
  g_autofree char *second = hs_event_column_format (column, b, HS_TIME_DISPLAY_DOCUMENT);

  if ((*first == '\0') != (*second == '\0'))
    return *first == '\0' ? 1 : -1;

  return g_utf8_collate (first, second);
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  HsEventColumn column = GPOINTER_TO_UINT (user_data);
  HsEventItem *first = HS_EVENT_ITEM ((gpointer) a);
  HsEventItem *second = HS_EVENT_ITEM ((gpointer) b);
  gint64 first_key = get_key (column, first), second_key = get_key (column, second);
  guint first_id = hs_event_item_get_event (first)->id, second_id = hs_event_item_get_event (second)->id;
  int order = (first_key > second_key) - (first_key < second_key);

  if (order == 0 && column >= HS_EVENT_COLUMN_KIND)
    order = compare_texts (column, first, second);

  return order != 0 ? order : (first_id > second_id) - (first_id < second_id);
}

const char *
hs_event_column_get_title (HsEventColumn column)
{
  g_return_val_if_fail (column < HS_N_EVENT_COLUMNS, NULL);

  return _(titles[column]);
}

char *
hs_event_column_format (HsEventColumn column, HsEventItem *item, HsTimeDisplay display)
{
  const HsEvent *event = hs_event_item_get_event (item);

  switch (column)
    {
    case HS_EVENT_COLUMN_NUMBER:
      return g_strdup_printf ("%u", event->id);
    case HS_EVENT_COLUMN_TIME:
      return format_time (item, display);
    case HS_EVENT_COLUMN_SINCE:
      return format_since (item);
    case HS_EVENT_COLUMN_KIND:
      return g_strdup (hs_event_kind_get_label (event->kind));
    case HS_EVENT_COLUMN_PATH:
      return format_path (item);
    case HS_EVENT_COLUMN_ESCALATION:
      return g_strjoinv (", ", event->to);
    case HS_EVENT_COLUMN_TEXT:
    case HS_N_EVENT_COLUMNS:
    default:
      return g_strdup (event->text);
    }
}

GtkSorter *
hs_event_column_create_sorter (HsEventColumn column)
{
  return GTK_SORTER (gtk_custom_sorter_new (compare_cb, GUINT_TO_POINTER (column), NULL));
}
