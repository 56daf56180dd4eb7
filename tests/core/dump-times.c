/* dump-times.c: prints the times and durations that each line of some files tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-duration.h"
#include "hs-time-scanner.h"

static char *
describe (const char *line, const HsTimeMatch *match)
{
  HsTime time = hs_time_match_get_time (match);
  g_autofree char *string = hs_time_to_string (&time);
  g_autofree char *zone = g_strndup (line + match->zone_start, match->zone_end - match->zone_start);
  g_autofree char *offset = match->has_utc_offset ? g_strdup_printf ("%+d", match->utc_offset_minutes) : g_strdup ("");
  g_autofree char *later = match->is_later ? g_strdup_printf ("later %" G_GINT64_FORMAT, match->offset) : g_strdup ("");

  return g_strdup_printf ("%s%s%s%s %s%s%s%s%s%s%s", match->is_range_end ? ".. " : "", match->approximate ? "~" : "",
                          string != NULL ? string : "", later, zone, offset, match->zone_ambiguous ? "?" : "",
                          match->day_month_ambiguous ? " d/m" : "", match->weekday != 0 ? " weekday" : "",
                          match->meridiem != HS_MERIDIEM_NONE ? (match->meridiem_inferred ? " (half)" : " half") : "",
                          match->next_day ? " next" : "");
}

static void
dump_line (const char *name, guint number, const char *line)
{
  g_autoptr (GArray) matches = hs_time_scan (line);
  g_autoptr (GArray) durations = hs_duration_scan (line);

  for (guint i = 0; i < matches->len; i++)
    {
      const HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, i);
      g_autofree char *description = describe (line, match);

      g_print ("%s:%u: {%.*s} %s\n", name, number, (int) (match->end - match->start), line + match->start, description);
    }
  for (guint i = 0; i < durations->len; i++)
    {
      const HsDuration *duration = &g_array_index (durations, HsDuration, i);

      g_print ("%s:%u: <%.*s> %d min\n", name, number, (int) (duration->end - duration->start), line + duration->start,
               hs_duration_get_minutes (duration));
    }
}

static gboolean
dump_file (const char *path)
{
  g_autofree char *text = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *valid = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;
  valid = g_utf8_make_valid (text, -1);
  lines = g_strsplit (valid, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    dump_line (name, i + 1, lines[i]);
  return TRUE;
}

int
main (int argc, char *argv[])
{
  gboolean is_fine = TRUE;

  for (int i = 1; i < argc; i++)
    is_fine &= dump_file (argv[i]);
  return is_fine ? 0 : 1;
}
