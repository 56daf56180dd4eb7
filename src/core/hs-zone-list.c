/* hs-zone-list.c: the time zones that can be chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone-list.h"

#include <string.h>

#include "hs-zone-cities.h"
#include "hs-zone.h"

#define ZONES "/usr/share/zoneinfo"
/* In a line of zone.tab: country, place on the globe, name. */
#define NAME_COLUMN 2

typedef struct
{
  GStrvBuilder *builder;
  GHashTable *seen;
  guint n_most;
} Matches;

static void
add_name (GPtrArray *names, const char *line)
{
  g_auto (GStrv) columns = g_strsplit (line, "\t", NAME_COLUMN + 2);

  if (*line != '#' && g_strv_length (columns) > NAME_COLUMN)
    g_ptr_array_add (names, g_strdup (columns[NAME_COLUMN]));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
read_names (void)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *folder = g_getenv ("TZDIR");
  g_autofree char *path = g_build_filename (folder != NULL ? folder : ZONES, "zone.tab", NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  g_ptr_array_add (names, g_strdup ("UTC"));
  if (g_file_get_contents (path, &contents, NULL, NULL))
    lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    add_name (names, lines[i]);
  g_ptr_array_sort (names, compare_names);
  return names;
}

static const GPtrArray *
get_names (void)
{
  static gsize names = 0;

  if (g_once_init_enter (&names))
    g_once_init_leave (&names, (gsize) read_names ());
  return (const GPtrArray *) names;
}

static void
add_match (Matches *matches, const char *identifier)
{
  if (g_hash_table_size (matches->seen) >= matches->n_most || !g_hash_table_add (matches->seen, g_strdup (identifier)))
    return;
  g_strv_builder_add (matches->builder, identifier);
}

/* A zone as documents write it. */
static void
add_written (Matches *matches, const char *typed)
{
  g_autofree char *capitals = g_utf8_strup (typed, -1);
  g_autofree char *offset = NULL;
  HsZone zone;

  if ((!hs_zone_match (capitals, 0, FALSE, &zone) && !hs_zone_find (capitals, 0, &zone)) || zone.start > 0 || capitals[zone.end] != '\0')
    return;
  offset = g_strdup_printf ("%c%02d:%02d", zone.minutes < 0 ? '-' : '+', ABS (zone.minutes) / 60, ABS (zone.minutes) % 60);
  add_match (matches, zone.identifier != NULL ? zone.identifier : zone.minutes == 0 ? "UTC" : offset);
}

static const char *
get_city (const char *identifier)
{
  const char *slash = strrchr (identifier, '/');

  return slash != NULL ? slash + 1 : identifier;
}

/* Of the system's list, by their cities or by all of their names. */
static void
add_listed (Matches *matches, const char *typed, gboolean by_city)
{
  const GPtrArray *names = get_names ();

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      if (g_str_match_string (typed, by_city ? get_city (name) : name, TRUE))
        add_match (matches, name);
    }
}

static void
add_cities (Matches *matches, const char *typed)
{
  const char *identifier, *place;

  for (guint i = 0; (place = hs_zone_cities_get (i, &identifier)) != NULL; i++)
    if (g_str_match_string (typed, place, TRUE))
      add_match (matches, identifier);
}

char **
hs_zone_list_complete (const char *typed, guint n_most)
{
  g_autofree char *words = g_strstrip (g_strdup (typed));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Matches matches = { builder, seen, n_most };

  if (*words == '\0')
    return g_strv_builder_end (builder);
  add_written (&matches, words);
  add_listed (&matches, words, TRUE);
  add_cities (&matches, words);
  add_listed (&matches, words, FALSE);
  return g_strv_builder_end (builder);
}

char *
hs_zone_list_get_place (const char *identifier)
{
  if (*identifier == '+' || *identifier == '-')
    return g_strconcat ("UTC", identifier, NULL);
  return g_strdelimit (g_strdup (get_city (identifier)), "_", ' ');
}

gboolean
hs_zone_list_has (const char *identifier)
{
  g_autoptr (GTimeZone) zone = *identifier != '\0' ? g_time_zone_new_identifier (identifier) : NULL;

  return zone != NULL;
}
