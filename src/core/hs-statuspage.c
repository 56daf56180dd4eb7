/* hs-statuspage.c: the incidents of a status page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-statuspage.h"

#include <string.h>

#include "hs-feed.h"

typedef struct
{
  const HsJsonTree *tree;
  HsMarkdown *markdown;
} Writer;

/* What a status says of the incident: the words before an update. */
static const struct
{
  const char *status;
  const char *name;
} statuses[] = {
  { "investigating", "Investigating" },
  { "identified", "Cause identified" },
  { "monitoring", "Monitoring" },
  { "resolved", "Resolved" },
  { "postmortem", "Postmortem published" },
};

/* (transfer full): others by their own name, in letters only. */
static char *
name_status (const char *status)
{
  char *name;

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (g_strcmp0 (status, statuses[i].status) == 0)
      return g_strconcat (statuses[i].name, ":", NULL);
  if (status == NULL || *status == '\0')
    return g_strdup ("Update:");
  name = g_strconcat (status, ":", NULL);
  g_strcanon (name, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS ":", ' ');
  *name = g_ascii_toupper (*name);
  return name;
}

/* (transfer full) (nullable): the names of the parts that the incident concerned. */
static char *
list_components (JsonObject *incident)
{
  JsonArray *components = hs_json_get_array (incident, "components");
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; components != NULL && i < json_array_get_length (components); i++)
    {
      JsonObject *component = hs_json_get_element (components, i);
      const char *name = component != NULL ? hs_json_get_string (component, "name") : NULL;

      if (name != NULL)
        g_ptr_array_add (names, (gpointer) name);
    }
  g_ptr_array_add (names, NULL);
  return names->len > 1 ? g_strjoinv (", ", (char **) names->pdata) : NULL;
}

static const char *
get_first_string (JsonObject *object, const char *name, const char *other)
{
  const char *string = hs_json_get_string (object, name);

  return string != NULL ? string : hs_json_get_string (object, other);
}

static void
add_updates (Writer *self, HsFeed *feed, JsonArray *updates)
{
  for (guint i = 0; i < json_array_get_length (updates); i++)
    {
      JsonObject *update = hs_json_get_element (updates, i);
      g_autofree char *name = update != NULL ? name_status (hs_json_get_string (update, "status")) : NULL;

      if (update == NULL)
        continue;
      hs_feed_add_entry (feed, get_first_string (update, "display_at", "created_at"), name,
                         hs_json_get_string (update, "body"), hs_json_tree_get_line (self->tree, update),
                         hs_json_tree_get_end_line (self->tree, update));
    }
}

/* Of an incident with one update nothing but that tells how it ended. */
static void
add_resolution (HsFeed *feed, JsonArray *updates, guint line)
{
  JsonObject *update = json_array_get_length (updates) == 1 ? hs_json_get_element (updates, 0) : NULL;

  if (update != NULL && g_strcmp0 (hs_json_get_string (update, "status"), "resolved") == 0)
    hs_feed_add_fact (feed, "Resolution", hs_json_get_string (update, "body"), line);
}

static gboolean
is_maintenance (JsonObject *incident)
{
  return g_strcmp0 (hs_json_get_string (incident, "impact"), "maintenance") == 0
         || hs_json_get_string (incident, "scheduled_for") != NULL;
}

static void
add_incident (Writer *self, JsonObject *incident, JsonArray *updates)
{
  guint line = hs_json_tree_get_line (self->tree, incident);
  const char *title = hs_json_get_string (incident, "name");
  g_autofree char *components = list_components (incident);
  g_autoptr (HsFeed) feed = hs_feed_new (title, line);

  hs_feed_add_time (feed, "Start", get_first_string (incident, "started_at", "created_at"), line);
  hs_feed_add_time (feed, "End", hs_json_get_string (incident, "resolved_at"), line);
  hs_feed_add_fact (feed, "Severity", hs_json_get_string (incident, "impact"), line);
  hs_feed_add_fact (feed, "Affected", components != NULL ? components : title, line);
  add_resolution (feed, updates, line);
  add_updates (self, feed, updates);
  hs_feed_write (feed, self->markdown);
}

static gboolean
visit_cb (JsonObject *object, gpointer user_data)
{
  JsonArray *updates = hs_json_get_array (object, "incident_updates");

  if (updates == NULL)
    return TRUE;
  if (!is_maintenance (object))
    add_incident (user_data, object, updates);
  return FALSE;
}

void
hs_statuspage_add (const HsJsonTree *tree, HsMarkdown *markdown)
{
  Writer writer = { tree, markdown };

  hs_json_tree_visit (tree, visit_cb, &writer);
}
