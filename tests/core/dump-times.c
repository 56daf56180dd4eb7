/* dump-times.c: prints the times and durations that each line of some files tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-duration.h"
#include "time-text.h"

static void
dump_line (const char *name, guint number, const char *line)
{
  g_autoptr (GArray) matches = hs_time_scan (line);
  g_autoptr (GArray) durations = hs_duration_scan (line);

  for (guint i = 0; i < matches->len; i++)
    {
      const HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, i);
      g_autofree char *description = time_text_describe (line, match);

      g_print ("%s:%u: %s\n", name, number, description);
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
