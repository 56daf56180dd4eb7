/* hs-duration.c: durations stated in a text, and minutes for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-duration.h"

#include <glib/gi18n-lib.h>

#include "hs-duration-read.h"

enum
{
  HOURS_PER_DAY = 24,
  MINUTES_PER_HOUR = 60,
  MINUTES_PER_DAY = 24 * 60,
};

GArray *
hs_duration_scan (const char *text)
{
  GArray *durations = g_array_new (FALSE, TRUE, sizeof (HsDuration));
  g_auto (HsTimeTokens) tokens;
  int index = 0;

  hs_time_tokens_init (&tokens, text);
  while (!hs_time_tokens_is (&tokens, index, HS_TIME_TOKEN_NONE))
    {
      HsDuration duration;
      int end = hs_duration_may_begin (&tokens, index)
                    ? hs_duration_read (&tokens, index, &duration)
                    : -1;

      if (end > index)
        g_array_append_val (durations, duration);
      index = MAX (end, index + 1);
    }
  return durations;
}

int
hs_duration_get_minutes (const HsDuration *duration)
{
  return (duration->seconds + 30) / 60;
}

/* Translators write plain spaces; on the screen a short duration must not break over lines. */
static char *
take_unbroken (char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  g_free (text);
  return g_strjoinv ("\u00a0", parts);
}

static char *
format_days (int days)
{
  /* Translators: a duration, short. */
  return g_strdup_printf (ngettext ("%d day", "%d days", days), days);
}

static char *
format_days_and_hours (int days, int hours)
{
  g_autofree char *days_text = format_days (days);

  if (hours == 0)
    return g_steal_pointer (&days_text);
  /* Translators: a duration, short: "1 day", then hours. */
  return g_strdup_printf (_ ("%s %d h"), days_text, hours);
}

static char *
format_short (int minutes)
{
  int hours = minutes / MINUTES_PER_HOUR;

  if (minutes < MINUTES_PER_HOUR)
    /* Translators: a duration in minutes, short. */
    return g_strdup_printf (_ ("%d min"), minutes);
  if (minutes >= MINUTES_PER_DAY)
    return format_days_and_hours (minutes / MINUTES_PER_DAY, hours % HOURS_PER_DAY);
  if (minutes % MINUTES_PER_HOUR == 0)
    /* Translators: a duration in hours, short. */
    return g_strdup_printf (_ ("%d h"), hours);
  /* Translators: a duration in hours and minutes, short: "2 h 05". */
  return g_strdup_printf (_ ("%d h %02d"), hours, minutes % MINUTES_PER_HOUR);
}

static void
take_part (GStrvBuilder *builder, char *text)
{
  g_strv_builder_add (builder, text);
  g_free (text);
}

char *
hs_duration_format (int minutes)
{
  g_return_val_if_fail (minutes >= 0, NULL);

  return take_unbroken (format_short (minutes));
}

char *
hs_duration_format_spoken (int minutes)
{
  int days = minutes / MINUTES_PER_DAY;
  int hours = minutes / MINUTES_PER_HOUR % HOURS_PER_DAY;
  int rest = minutes % MINUTES_PER_HOUR;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (minutes >= 0, NULL);

  if (days > 0)
    take_part (builder, format_days (days));
  if (hours > 0)
    take_part (builder, g_strdup_printf (ngettext ("%d hour", "%d hours", hours), hours));
  if (rest > 0 || minutes == 0)
    take_part (builder, g_strdup_printf (ngettext ("%d minute", "%d minutes", rest), rest));
  parts = g_strv_builder_end (builder);
  return g_strjoinv (" ", parts);
}
