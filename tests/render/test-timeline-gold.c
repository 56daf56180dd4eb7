/* test-timeline-gold.c: the pictures of all incidents that people read out of real documents, against the digests in
 * tests/render/timeline-gold.json; HS_UPDATE_GOLDENS=1 writes them anew
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <json-glib/json-glib.h>

#include "gold-incident.h"
#include "hs-timeline-scene.h"
#include "real-documents.h"
#include "sample-incidents.h"
#include "timeline-views.h"

/* The whole text of so many pictures is told when they differ. */
#define N_TOLD 3
/* As much of a checksum as tells two pictures apart. */
#define DIGEST_LENGTH 12

typedef struct
{
  JsonObject *known;
  GString *now; /* a line for each incident */
  HsTextMeasure *measure;
  guint n_pictures;
  guint n_differ;
} Goldens;

static char *
draw (HsTimeline *timeline, const HsTimelineView *view, HsTextMeasure *measure)
{
  g_autoptr (HsTimelineLayout) layout = hs_timeline_layout_new (timeline, view, measure);
  g_autoptr (HsScene) scene = hs_timeline_scene_new (layout, 2);

  return hs_scene_to_string (scene);
}

static char *
make_digest (const char *picture)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, picture, -1);

  return g_strndup (sum, DIGEST_LENGTH);
}

static const char *
find_known (const Goldens *goldens, const char *incident, const char *view)
{
  JsonObject *views = goldens->known != NULL && json_object_has_member (goldens->known, incident)
                        ? json_object_get_object_member (goldens->known, incident) : NULL;

  return views != NULL ? json_object_get_string_member_with_default (views, view, "") : "";
}

static void
tell_difference (Goldens *goldens, const char *incident, const char *view, const char *picture)
{
  g_test_message ("the timeline of %s at %s is another", incident, view);
  if (goldens->n_differ++ < N_TOLD)
    g_test_message ("%s", picture);
}

static void
check_view (Goldens *goldens, const char *incident, HsTimeline *timeline, guint index)
{
  HsTimelineView view = timeline_views_get (timeline, index);
  const char *name = timeline_views_get_name (index);
  g_autofree char *picture = draw (timeline, &view, goldens->measure);
  g_autofree char *digest = make_digest (picture);

  g_string_append_printf (goldens->now, "%s\"%s\": \"%s\"", index > 0 ? ", " : "", name, digest);
  goldens->n_pictures++;
  if (!g_str_equal (find_known (goldens, incident, name), digest))
    tell_difference (goldens, incident, name, picture);
}

static void
check_incident (Goldens *goldens, const char *name, HsIncident *incident)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

  g_string_append_printf (goldens->now, "%s  \"%s\": {", goldens->now->len > 0 ? ",\n" : "", name);
  for (guint i = 0; i < TIMELINE_N_VIEWS; i++)
    check_view (goldens, name, timeline, i);
  g_string_append (goldens->now, "}");
}

/* A document may lie in any of the folders. */
static HsDocument *
load_document (const char *name)
{
  static const char *const folders[] = { "corpus", "seeds" };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = real_documents_find (folders[i]);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return real_documents_load (path);
    }
  g_error ("no document %s", name);
}

static void
check_gold (Goldens *goldens, const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (HsDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *gold;
  JsonArray *incidents;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  gold = json_node_get_object (json_parser_get_root (parser));
  document = load_document (json_object_get_string_member (gold, "doc"));
  incidents = json_object_get_array_member (gold, "incidents");
  for (guint i = 0; i < json_array_get_length (incidents); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s %u", json_object_get_string_member (gold, "doc"), i + 1);
      g_autoptr (HsIncident) incident = gold_incident_new (json_array_get_object_element (incidents, i), document);

      check_incident (goldens, name, incident);
    }
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
check_folder (Goldens *goldens, const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      check_gold (goldens, path);
    }
}

static void
write_goldens (const Goldens *goldens, const char *path)
{
  g_autofree char *text = g_strdup_printf ("{\n%s\n}\n", goldens->now->str);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
test_gold (void)
{
  g_autofree char *folder = real_documents_find ("gold");
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "timeline-gold.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (HsTextMeasure) measure = sample_measure_new (HS_THEME_LIGHT, 1);
  g_autoptr (GString) now = g_string_new (NULL);
  Goldens goldens = { .now = now, .measure = measure };

  if (folder == NULL)
    return;
  if (json_parser_load_from_file (parser, path, NULL))
    goldens.known = json_node_get_object (json_parser_get_root (parser));
  check_folder (&goldens, folder);
  g_assert_cmpuint (goldens.n_pictures, >, 0);
  if (g_getenv ("HS_UPDATE_GOLDENS") != NULL)
    write_goldens (&goldens, path);
  else
    g_assert_cmpuint (goldens.n_differ, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-gold/pictures", test_gold);
  return g_test_run ();
}
