/* hs-pagerduty.c: the incidents that a pager's log tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-pagerduty.h"

#include <string.h>

#include "hs-feed.h"
#include "hs-markdown-escape.h"

#define SUFFIX "_log_entry"
#define ASSIGNED "Assigned to "
#define TRIGGERED "Triggered"

/* One incident, whose entries (JsonObject) may stand anywhere. */
typedef struct
{
  JsonObject *about; /* (nullable): the incident as its first entry has it */
  GPtrArray *entries;
} Incident;

typedef struct
{
  const HsJsonTree *tree;
  JsonObject *outer;      /* the last incident that holds entries itself */
  GPtrArray *incidents;   /* Incident */
  GHashTable *by_id;      /* id -> Incident */
  GHashTable *entry_ids;  /* set */
} Log;

static void
incident_free (gpointer data)
{
  Incident *incident = data;

  g_ptr_array_unref (incident->entries);
  g_free (incident);
}

static gboolean
is_of_type (JsonObject *entry, const char *type)
{
  const char *own = hs_json_get_string (entry, "type");

  return g_str_has_prefix (own, type) && strcmp (own + strlen (type), SUFFIX) == 0;
}

static const char *
get_summary (JsonObject *object)
{
  return object != NULL ? hs_json_get_string (object, "summary") : NULL;
}

static Incident *
get_incident (Log *self, JsonObject *about)
{
  const char *id = about != NULL ? hs_json_get_string (about, "id") : NULL;
  Incident *incident = g_hash_table_lookup (self->by_id, id != NULL ? id : "");

  if (incident != NULL)
    return incident;
  incident = g_new0 (Incident, 1);
  incident->about = about;
  incident->entries = g_ptr_array_new ();
  g_ptr_array_add (self->incidents, incident);
  g_hash_table_insert (self->by_id, (gpointer) (id != NULL ? id : ""), incident);
  return incident;
}

static gboolean
visit_cb (JsonObject *object, gpointer user_data)
{
  Log *self = user_data;
  const char *type = hs_json_get_string (object, "type");
  const char *id = hs_json_get_string (object, "id");
  JsonObject *about;

  if (hs_json_get_array (object, "log_entries") != NULL && id != NULL)
    self->outer = object;
  if (type == NULL || !g_str_has_suffix (type, SUFFIX) || hs_json_get_string (object, "created_at") == NULL)
    return TRUE;
  if (id != NULL && !g_hash_table_add (self->entry_ids, (gpointer) id))
    return FALSE;
  about = hs_json_get_object (object, "incident");
  g_ptr_array_add (get_incident (self, about != NULL ? about : self->outer)->entries, object);
  return FALSE;
}

/* (transfer full) (nullable) */
static char *
list_assignees (JsonObject *entry)
{
  JsonArray *assignees = hs_json_get_array (entry, "assignees");
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; assignees != NULL && i < json_array_get_length (assignees); i++)
    {
      const char *name = get_summary (hs_json_get_element (assignees, i));

      if (name != NULL)
        g_ptr_array_add (names, (gpointer) name);
    }
  g_ptr_array_add (names, NULL);
  return names->len > 1 ? g_strjoinv (" and ", (char **) names->pdata) : NULL;
}

/* What an entry tells beyond its summary: of an alert what it was about, of a note what it says. */
static const char *
get_detail (JsonObject *entry)
{
  JsonObject *channel = hs_json_get_object (entry, "channel");
  JsonObject *details = hs_json_get_object (entry, "event_details");
  const char *detail = hs_json_get_string (entry, "note");

  if (detail == NULL && details != NULL)
    detail = hs_json_get_string (details, "description");
  if (detail == NULL)
    detail = get_summary (channel);
  if (detail == NULL && channel != NULL)
    detail = hs_json_get_string (channel, is_of_type (entry, "annotate") ? "notes" : "description");
  return detail;
}

/* The type in words: "unacknowledge", "urgency change". */
static char *
name_type (JsonObject *entry)
{
  const char *type = hs_json_get_string (entry, "type");
  char *name = g_strndup (type, strlen (type) - strlen (SUFFIX));

  g_strcanon (name, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS, ' ');
  *name = g_ascii_toupper (*name);
  return name;
}

/* (transfer full) (nullable): whom an entry gives the incident to, by its members or by its summary. */
static char *
name_assignees (JsonObject *entry)
{
  const char *summary = get_summary (entry);
  char *names = list_assignees (entry);

  if (names == NULL && summary != NULL && g_str_has_prefix (summary, ASSIGNED))
    names = g_strdup (summary + strlen (ASSIGNED));
  return names;
}

/* (transfer full): what a pager calls triggered is an alert. */
static char *
name_alert (const char *summary)
{
  if (summary == NULL)
    return g_strdup ("Alert");
  if (g_str_has_prefix (summary, TRIGGERED))
    return g_strconcat ("Alert triggered", summary + strlen (TRIGGERED), NULL);
  return g_strconcat ("Alert: ", summary, NULL);
}

/* Who is called first is on call; who is called later is an escalation. */
static char *
name_action (JsonObject *entry, gboolean is_first)
{
  const char *summary = get_summary (entry);
  g_autofree char *names = name_assignees (entry);

  if (names != NULL && is_of_type (entry, "escalate"))
    return g_strconcat ("Escalated to ", names, NULL);
  if (names != NULL && is_of_type (entry, "assign"))
    return g_strconcat (is_first ? "On call to investigate: " : "Reassigned to ", names, NULL);
  if (is_of_type (entry, "trigger"))
    return name_alert (summary);
  return summary != NULL ? g_strdup (summary) : name_type (entry);
}

/* (transfer full): the beginning of the entry. */
static char *
write_head (JsonObject *entry, gboolean is_first, const char *detail)
{
  const char *agent = get_summary (hs_json_get_object (entry, "agent"));
  g_autofree char *action = NULL;
  g_autoptr (GString) head = g_string_new (NULL);

  if (is_of_type (entry, "annotate"))
    action = agent != NULL ? g_strconcat ("Note by ", agent, NULL) : g_strdup ("Note");
  else
    action = name_action (entry, is_first);
  hs_markdown_escape (head, action, strlen (action));
  if (detail != NULL)
    g_string_append_c (head, ':');
  return g_string_free (g_steal_pointer (&head), FALSE);
}

static char *
make_key (JsonObject *entry)
{
  g_autofree char *names = name_assignees (entry);

  return g_strconcat (hs_json_get_string (entry, "created_at"), " ", names, NULL);
}

/* (transfer full): the moments and people of all escalations: an entry that assigns the incident to the same people at
 * that moment repeats one. */
static GHashTable *
find_escalations (const GPtrArray *entries)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < entries->len; i++)
    if (is_of_type (entries->pdata[i], "escalate"))
      g_hash_table_add (keys, make_key (entries->pdata[i]));
  return keys;
}

static gboolean
repeats_escalation (GHashTable *escalations, JsonObject *entry)
{
  g_autofree char *key = make_key (entry);

  return is_of_type (entry, "assign") && g_hash_table_contains (escalations, key);
}

/* The first, or the last, entry of @type by time; %NULL where there is none. All times of a log have one zone. */
static JsonObject *
find_entry (const GPtrArray *entries, const char *type, gboolean last)
{
  JsonObject *found = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      int order;

      if (!is_of_type (entries->pdata[i], type))
        continue;
      order = found == NULL ? -1 : strcmp (hs_json_get_string (entries->pdata[i], "created_at"),
                                           hs_json_get_string (found, "created_at"));
      if (found == NULL || (last ? order > 0 : order < 0))
        found = entries->pdata[i];
    }
  return found;
}

static void
add_entries (const Log *self, HsFeed *feed, const GPtrArray *entries)
{
  g_autoptr (GHashTable) escalations = find_escalations (entries);
  JsonObject *first = find_entry (entries, "assign", FALSE);

  for (guint i = 0; i < entries->len; i++)
    {
      JsonObject *entry = entries->pdata[i];
      const char *detail = is_of_type (entry, "trigger") || is_of_type (entry, "annotate") ? get_detail (entry) : NULL;
      g_autofree char *head = write_head (entry, entry == first, detail);

      if (is_of_type (entry, "notify") || (entry != first && repeats_escalation (escalations, entry)))
        continue;
      hs_feed_add_entry (feed, hs_json_get_string (entry, "created_at"), head, detail,
                         hs_json_tree_get_line (self->tree, entry), hs_json_tree_get_end_line (self->tree, entry));
    }
}

/* (nullable): "[#12] Disk full" without its number; of an incident that the log does not name, its alert. */
static const char *
get_title (JsonObject *about, JsonObject *trigger)
{
  const char *title = about != NULL ? hs_json_get_string (about, "title") : NULL;

  if (title == NULL)
    title = get_summary (about);
  if (title == NULL)
    return trigger != NULL ? get_detail (trigger) : NULL;
  if (g_str_has_prefix (title, "[#") && strstr (title, "] ") != NULL)
    title = strstr (title, "] ") + 2;
  return title;
}

static const char *
get_severity (JsonObject *about)
{
  const char *priority = about != NULL ? get_summary (hs_json_get_object (about, "priority")) : NULL;

  if (priority != NULL || about == NULL)
    return priority;
  return hs_json_get_string (about, "urgency");
}

static void
add_time (HsFeed *feed, const char *label, JsonObject *entry, guint line)
{
  if (entry != NULL)
    hs_feed_add_time (feed, label, hs_json_get_string (entry, "created_at"), line);
}

static void
write_incident (const Log *self, const Incident *incident, HsMarkdown *markdown)
{
  JsonObject *trigger = find_entry (incident->entries, "trigger", FALSE);
  JsonObject *first = trigger != NULL ? trigger : incident->entries->pdata[0];
  const char *service = get_summary (hs_json_get_object (first, "service"));
  JsonObject *about = hs_json_get_object (first, "incident");
  const char *title = get_title (about != NULL ? about : incident->about, trigger);
  guint line = hs_json_tree_get_line (self->tree, first);
  g_autoptr (HsFeed) feed = hs_feed_new (title, line);

  add_time (feed, "Start", trigger, line);
  add_time (feed, "End", find_entry (incident->entries, "resolve", TRUE), line);
  hs_feed_add_fact (feed, "Severity", get_severity (about != NULL ? about : incident->about), line);
  hs_feed_add_fact (feed, "Affected", service != NULL ? service : title, line);
  add_entries (self, feed, incident->entries);
  hs_feed_write (feed, markdown);
}

void
hs_pagerduty_add (const HsJsonTree *tree, HsMarkdown *markdown)
{
  g_autoptr (GPtrArray) incidents = g_ptr_array_new_with_free_func (incident_free);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) entry_ids = g_hash_table_new (g_str_hash, g_str_equal);
  Log self = { tree, NULL, incidents, by_id, entry_ids };

  hs_json_tree_visit (tree, visit_cb, &self);
  for (guint i = 0; i < incidents->len; i++)
    write_incident (&self, incidents->pdata[i], markdown);
}
