/* hs-duration.c: durations as documents state them, and as people read them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-duration.h"

#define HOUR 60
#define DAY (24 * HOUR)
#define MAX_NUMBER 100000

/* One part of a duration: a number or a number word, and its unit. */
static const char part_pattern[]
    = "\\b(?:(\\d{1,5}(?:\\.\\d+)?)|(half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve))"
      "[ -]?(days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|weeks?)\\b";

static const struct
{
  const char *word;
  double value;
} number_words[] = {
  { "half an", 0.5 }, { "half a", 0.5 }, { "a", 1 },     { "an", 1 },    { "one", 1 },   { "two", 2 },  { "three", 3 },
  { "four", 4 },      { "five", 5 },     { "six", 6 },   { "seven", 7 }, { "eight", 8 }, { "nine", 9 }, { "ten", 10 },
  { "twelve", 12 },
};

static GRegex *
get_part_regex (void)
{
  static GRegex *regex;

  if (g_once_init_enter (&regex))
    g_once_init_leave (&regex, g_regex_new (part_pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  return regex;
}

static double
read_number (const GMatchInfo *info)
{
  g_autofree char *digits = g_match_info_fetch (info, 1);
  g_autofree char *word = g_match_info_fetch (info, 2);

  if (digits != NULL && digits[0] != '\0')
    return g_ascii_strtod (digits, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (number_words); i++)
    if (word != NULL && g_ascii_strcasecmp (word, number_words[i].word) == 0)
      return number_words[i].value;
  return 0;
}

static double
read_unit (const GMatchInfo *info)
{
  g_autofree char *unit = g_match_info_fetch (info, 3);

  switch (g_ascii_tolower (unit[0]))
    {
    case 'w':
      return 7 * DAY;
    case 'd':
      return DAY;
    case 'h':
      return HOUR;
    case 'm':
      return 1;
    default:
      return 1.0 / 60;
    }
}

/* Whether nothing but "and", "," or a space stands between two parts. */
static gboolean
joins (const char *text, guint from, guint to)
{
  g_autofree char *between = g_strndup (text + from, to - from);

  g_strstrip (between);
  return between[0] == '\0' || g_str_equal (between, ",") || g_str_equal (between, "and")
         || g_str_equal (between, ", and");
}

GArray *
hs_duration_scan (const char *text)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (HsDurationMatch));
  g_autoptr (GMatchInfo) info = NULL;
  double last_unit = 0;

  for (g_regex_match (get_part_regex (), text, 0, &info); g_match_info_matches (info); g_match_info_next (info, NULL))
    {
      HsDurationMatch *last = matches->len > 0 ? &g_array_index (matches, HsDurationMatch, matches->len - 1) : NULL;
      double unit = read_unit (info);
      double minutes = MIN (read_number (info), MAX_NUMBER) * unit;
      int start, end;

      g_match_info_fetch_pos (info, 0, &start, &end);
      if (last != NULL && unit < last_unit && joins (text, last->end, (guint) start))
        {
          last->minutes += (int) minutes;
          last->end = (guint) end;
        }
      else
        {
          HsDurationMatch match = { (guint) start, (guint) end, (int) minutes };

          g_array_append_val (matches, match);
        }
      last_unit = unit;
    }
  return matches;
}

char *
hs_duration_format (int minutes)
{
  int days = minutes / DAY;
  int hours = minutes % DAY / HOUR;
  int rest = minutes % HOUR;

  if (minutes < HOUR)
    /* Translators: minutes, short; the space is a narrow no-break space */
    return g_strdup_printf (_ ("%d min"), minutes);
  if (days > 0 && hours == 0)
    return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days);
  if (days > 0)
    /* Translators: days and hours, short, such as "1 day 4 h" */
    return g_strdup_printf (ngettext ("%d day %d h", "%d days %d h", (gulong) days), days, hours);
  if (rest == 0)
    /* Translators: hours, short */
    return g_strdup_printf (_ ("%d h"), hours);
  /* Translators: hours and minutes, short, such as "2 h 05" */
  return g_strdup_printf (_ ("%d h %02d"), hours, rest);
}

static void
add_spoken (GString *spoken, char *part)
{
  if (spoken->len > 0)
    g_string_append_c (spoken, ' ');
  g_string_append (spoken, part);
  g_free (part);
}

char *
hs_duration_format_spoken (int minutes)
{
  g_autoptr (GString) spoken = g_string_new (NULL);
  int days = minutes / DAY;
  int hours = minutes % DAY / HOUR;
  int rest = minutes % HOUR;

  if (days > 0)
    add_spoken (spoken, g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days));
  if (hours > 0)
    add_spoken (spoken, g_strdup_printf (ngettext ("%d hour", "%d hours", (gulong) hours), hours));
  if (rest > 0 || spoken->len == 0)
    add_spoken (spoken, g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) rest), rest));
  return g_string_free (g_steal_pointer (&spoken), FALSE);
}
