/* hs-zone.c: time zones as people write them, and their offsets from UTC
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone.h"

#include <string.h>

#include "hs-zone-cities.h"
#include "hs-zone-names.h"

#define MINUS_SIGN "\xe2\x88\x92"
#define LONGEST_ABBREVIATION 4

enum
{
  LOWEST_OFFSET = -12 * 60,
  HIGHEST_OFFSET = 14 * 60,
};

static gboolean
is_word_char (const char *p)
{
  return g_unichar_isalnum (g_utf8_get_char (p)) || *p == '_';
}

static gboolean
ends_word (const char *p)
{
  return *p == '\0' || !is_word_char (p);
}

static guint
count_digits (const char *p)
{
  guint n = 0;

  while (g_ascii_isdigit (p[n]))
    n++;
  return n;
}

static int
read_number (const char *p, guint n_digits)
{
  int value = 0;

  while (n_digits-- > 0)
    value = value * 10 + g_ascii_digit_value (*p++);
  return value;
}

/* "10:00 UTC-10:30 UTC" is a range: west of Greenwich only these zones are off by part of an hour.
 */
static gboolean
is_plausible (int minutes)
{
  if (minutes < LOWEST_OFFSET || minutes > HIGHEST_OFFSET || minutes % 15 != 0)
    return FALSE;
  return minutes >= 0 || minutes % 60 == 0 || minutes == -150 || minutes == -210 || minutes == -270
         || minutes == -570;
}

/* "+2", "-04", "+5:30", "+0530": the first byte after it, or NULL. */
static const char *
read_offset (const char *p, gboolean full, int *minutes)
{
  int sign = *p == '+' ? 1 : -1;
  guint n_digits;

  if (g_str_has_prefix (p, MINUS_SIGN))
    p += strlen (MINUS_SIGN);
  else if (*p == '+' || *p == '-')
    p++;
  else
    return NULL;

  n_digits = count_digits (p);
  if (n_digits == 4)
    {
      *minutes = sign * (read_number (p, 2) * 60 + read_number (p + 2, 2));
      p += 4;
    }
  else if ((n_digits == 2 || (n_digits == 1 && !full)) && p[n_digits] == ':'
           && count_digits (p + n_digits + 1) == 2)
    {
      *minutes = sign * (read_number (p, n_digits) * 60 + read_number (p + n_digits + 1, 2));
      p += n_digits + 3;
    }
  else if ((n_digits == 1 || n_digits == 2) && !full)
    {
      *minutes = sign * read_number (p, n_digits) * 60;
      p += n_digits;
    }
  else
    return NULL;

  if (!ends_word (p) || (*p == ':' && g_ascii_isdigit (p[1])) || !is_plausible (*minutes))
    return NULL;
  return p;
}

static const HsZoneName *
find_abbreviation (const char *p, gsize *length)
{
  *length = 0;
  while (*length <= LONGEST_ABBREVIATION && g_ascii_isalpha (p[*length]))
    (*length)++;
  if (*length == 0 || *length > LONGEST_ABBREVIATION || !ends_word (p + *length))
    return NULL;
  return hs_zone_names_find_abbreviation (p, *length);
}

/* "10:00 UTC-11:00 UTC" is a range, whose end has a zone or half of the day of its own. */
static gboolean
is_clock (const char *p)
{
  gsize length;

  p += strspn (p, " ");
  return g_ascii_strncasecmp (p, "am", 2) == 0 || g_ascii_strncasecmp (p, "pm", 2) == 0
         || find_abbreviation (p, &length) != NULL;
}

/* "- 5)": a space after the sign counts only before a closing bracket. */
static const char *
read_spaced_offset (const char *p, int *minutes)
{
  g_autofree char *squeezed = NULL;
  const char *close = strpbrk (p, ")]\n");
  const char *end;

  if (close == NULL || close - p > 8 || p[1] != ' ')
    return NULL;
  squeezed = g_strdup_printf ("%c%.*s", p[0], (int)(close - p - 2), p + 2);
  end = read_offset (squeezed, FALSE, minutes);
  return end != NULL && *end == '\0' ? close : NULL;
}

/* What follows `UTC` or `GMT`: "+2", " -4". */
static const char *
read_base_offset (const char *p, int *minutes)
{
  int found;
  const char *end;

  p += strspn (p, " ");
  end = read_offset (p, FALSE, &found);
  if (end != NULL && is_clock (end))
    return NULL;
  if (end == NULL && (*p == '+' || *p == '-'))
    end = read_spaced_offset (p, &found);
  if (end != NULL)
    *minutes = found;
  return end;
}

static gboolean
is_upper_word (const char *p, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isupper (p[i]))
      return FALSE;
  return TRUE;
}

static void
take_name (HsZone *zone, const HsZoneName *name)
{
  zone->identifier = name->identifier;
  zone->minutes = name->minutes;
  zone->ambiguous = name->ambiguous;
}

/* "10:20 GET /status": the zone of Georgia ends what it stands in. */
static gboolean
is_request (const char *p, gsize length)
{
  return length == 3 && strncmp (p, "GET", 3) == 0 && p[3] != '\0' && strchr (")],;\n", p[3]) == NULL;
}

static const char *
match_abbreviation (const char *p, gboolean after_clock, HsZone *zone)
{
  gsize length;
  const HsZoneName *name = find_abbreviation (p, &length);
  const char *end;

  if (name == NULL || (!is_upper_word (p, length) && !(after_clock && name->after_clock)) || is_request (p, length))
    return NULL;

  take_name (zone, name);
  end = length == 3 && name->minutes == 0 ? read_base_offset (p + length, &zone->minutes) : NULL;
  return end != NULL ? end : p + length;
}

/* "10:20 Central logging fails" names no zone. */
static gboolean
is_end_of_phrase (const char *p)
{
  static const char *const links[] = { "to ", "on ", "and ", "until " };

  p += strspn (p, " ");
  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    if (g_str_has_prefix (p, links[i]))
      return TRUE;
  return !is_word_char (p);
}

static const char *
match_words (const char *p, gboolean after_clock, HsZone *zone)
{
  gsize length;
  const HsZoneName *name = hs_zone_names_find_words (p, &length);

  if (name == NULL || (name->after_clock && (!after_clock || !is_end_of_phrase (p + length))))
    return NULL;
  take_name (zone, name);
  return p + length;
}

static const char *
match_city (const char *p, HsZone *zone)
{
  gsize length;
  const char *identifier = hs_zone_cities_find (p, &length);

  if (identifier == NULL)
    return NULL;
  zone->identifier = identifier;
  return p + length;
}

static const char *
match_identifier (const char *p, HsZone *zone)
{
  gsize length = 0;
  g_autofree char *name = NULL;
  g_autoptr (GTimeZone) known = NULL;

  if (!g_ascii_isupper (*p))
    return NULL;
  while (g_ascii_isalpha (p[length]) || p[length] == '_'
         || (p[length] == '/' && g_ascii_isupper (p[length + 1])))
    length++;
  if (memchr (p, '/', length) == NULL || !ends_word (p + length))
    return NULL;

  name = g_strndup (p, length);
  known = g_time_zone_new_identifier (name);
  if (known == NULL)
    return NULL;
  zone->identifier = g_intern_string (name);
  return p + length;
}

/* "+0200", "+02:00": no zone is named, so that all its digits must be there. */
static const char *
match_offset (const char *p, HsZone *zone)
{
  return read_offset (p, TRUE, &zone->minutes);
}

gboolean
hs_zone_match (const char *text, guint offset, gboolean after_clock, HsZone *zone)
{
  const char *p = text + offset;
  const char *end = NULL;

  memset (zone, 0, sizeof *zone);
  if (*p == '+' || *p == '-' || g_str_has_prefix (p, MINUS_SIGN))
    end = match_offset (p, zone);
  else if (g_ascii_isalpha (*p))
    {
      end = match_identifier (p, zone);
      if (end == NULL)
        end = match_abbreviation (p, after_clock, zone);
      if (end == NULL)
        end = match_words (p, after_clock, zone);
      if (end == NULL)
        end = match_city (p, zone);
    }
  if (end == NULL)
    return FALSE;

  zone->start = offset;
  zone->end = end - text;
  return TRUE;
}

gboolean
hs_zone_find (const char *text, guint offset, HsZone *zone)
{
  const char *p = text + offset;

  while (*p != '\0')
    {
      if (g_ascii_isalpha (*p) && hs_zone_match (text, p - text, FALSE, zone))
        return TRUE;
      if (!is_word_char (p))
        p = g_utf8_next_char (p);
      else
        while (*p != '\0' && is_word_char (p))
          p = g_utf8_next_char (p);
    }
  return FALSE;
}

gboolean
hs_zone_get_offset (const HsZone *zone, const HsTime *time, int *minutes)
{
  g_autoptr (GTimeZone) rules = NULL;
  HsTime noon = { .form = HS_TIME_CLOCK, .hour = 12, .second = -1 };
  gint64 seconds;

  if (zone->identifier == NULL)
    {
      *minutes = zone->minutes;
      return TRUE;
    }
  if (time == NULL || time->month == 0)
    return FALSE;
  rules = g_time_zone_new_identifier (zone->identifier);
  if (rules == NULL)
    return FALSE;

  if (time->form == HS_TIME_CLOCK)
    noon = *time;
  else
    hs_time_set_date (&noon, time->year, time->month, time->day);
  seconds = hs_time_get_seconds (&noon);
  *minutes = g_time_zone_get_offset (
                 rules, g_time_zone_adjust_time (rules, G_TIME_TYPE_STANDARD, &seconds))
             / 60;
  return TRUE;
}
