/* hs-zone-names.c: the table of zone names that hs-zone.c reads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone-names.h"

#define HOURS(h) ((h) * 60)
#define FIXED(name, minutes) { name, minutes, NULL, FALSE, FALSE }
#define COMMON(name, minutes) { name, minutes, NULL, FALSE, TRUE }
#define AMBIGUOUS(name, minutes) { name, minutes, NULL, TRUE, FALSE }
#define DATED(name, identifier) { name, 0, identifier, FALSE, FALSE }
#define DATED_AFTER_CLOCK(name, identifier) { name, 0, identifier, FALSE, TRUE }

static const HsZoneName abbreviations[] = {
  COMMON ("UTC", 0),
  COMMON ("GMT", 0),
  FIXED ("Z", 0),
  FIXED ("WET", 0),
  FIXED ("WEST", HOURS (1)),
  COMMON ("CET", HOURS (1)),
  COMMON ("CEST", HOURS (2)),
  FIXED ("MEZ", HOURS (1)),
  FIXED ("MESZ", HOURS (2)),
  FIXED ("EET", HOURS (2)),
  FIXED ("EEST", HOURS (3)),
  FIXED ("MSK", HOURS (3)),
  FIXED ("TRT", HOURS (3)),
  AMBIGUOUS ("BST", HOURS (1)),
  AMBIGUOUS ("IST", HOURS (5) + 30),
  FIXED ("IDT", HOURS (3)),
  FIXED ("WAT", HOURS (1)),
  FIXED ("CAT", HOURS (2)),
  FIXED ("SAST", HOURS (2)),
  FIXED ("EAT", HOURS (3)),
  FIXED ("GST", HOURS (4)),
  FIXED ("PKT", HOURS (5)),
  FIXED ("GET", HOURS (4)),
  FIXED ("AMT", HOURS (4)),
  FIXED ("AZT", HOURS (4)),
  FIXED ("IRST", HOURS (3) + 30),
  FIXED ("AFT", HOURS (4) + 30),
  FIXED ("UZT", HOURS (5)),
  FIXED ("MMT", HOURS (6) + 30),
  FIXED ("MYT", HOURS (8)),
  FIXED ("WITA", HOURS (8)),
  FIXED ("WIT", HOURS (9)),
  FIXED ("CLT", HOURS (-4)),
  FIXED ("CLST", HOURS (-3)),
  FIXED ("PYT", HOURS (-4)),
  FIXED ("VET", HOURS (-4)),
  FIXED ("UYT", HOURS (-3)),
  FIXED ("NPT", HOURS (5) + 45),
  FIXED ("WIB", HOURS (7)),
  FIXED ("ICT", HOURS (7)),
  FIXED ("SGT", HOURS (8)),
  FIXED ("HKT", HOURS (8)),
  FIXED ("PHT", HOURS (8)),
  FIXED ("AWST", HOURS (8)),
  FIXED ("JST", HOURS (9)),
  FIXED ("KST", HOURS (9)),
  FIXED ("ACST", HOURS (9) + 30),
  FIXED ("ACDT", HOURS (10) + 30),
  FIXED ("AEST", HOURS (10)),
  FIXED ("AEDT", HOURS (11)),
  FIXED ("NZST", HOURS (12)),
  FIXED ("NZDT", HOURS (13)),
  FIXED ("BRT", HOURS (-3)),
  FIXED ("ART", HOURS (-3)),
  FIXED ("COT", HOURS (-5)),
  FIXED ("PET", HOURS (-5)),
  FIXED ("NDT", -HOURS (2) - 30),
  FIXED ("NST", -HOURS (3) - 30),
  AMBIGUOUS ("AST", HOURS (-4)),
  FIXED ("ADT", HOURS (-3)),
  AMBIGUOUS ("EST", HOURS (-5)),
  COMMON ("EDT", HOURS (-4)),
  AMBIGUOUS ("CST", HOURS (-6)),
  AMBIGUOUS ("CDT", HOURS (-5)),
  FIXED ("MST", HOURS (-7)),
  FIXED ("MDT", HOURS (-6)),
  COMMON ("PST", HOURS (-8)),
  COMMON ("PDT", HOURS (-7)),
  FIXED ("AKST", HOURS (-9)),
  FIXED ("AKDT", HOURS (-8)),
  FIXED ("HST", HOURS (-10)),
  DATED ("ET", "America/New_York"),
  DATED ("CT", "America/Chicago"),
  DATED ("MT", "America/Denver"),
  DATED ("PT", "America/Los_Angeles"),
};

static const HsZoneName words[] = {
  FIXED ("coordinated universal time", 0),
  FIXED ("universal time", 0),
  FIXED ("greenwich mean time", 0),
  FIXED ("british summer time", HOURS (1)),
  FIXED ("central european time", HOURS (1)),
  FIXED ("central european summer time", HOURS (2)),
  FIXED ("eastern european time", HOURS (2)),
  FIXED ("eastern european summer time", HOURS (3)),
  FIXED ("moscow time", HOURS (3)),
  FIXED ("west african time", HOURS (1)),
  FIXED ("west africa time", HOURS (1)),
  FIXED ("central african time", HOURS (2)),
  FIXED ("central africa time", HOURS (2)),
  FIXED ("south african standard time", HOURS (2)),
  FIXED ("south africa standard time", HOURS (2)),
  FIXED ("east african time", HOURS (3)),
  FIXED ("east africa time", HOURS (3)),
  FIXED ("gulf standard time", HOURS (4)),
  FIXED ("indian standard time", HOURS (5) + 30),
  FIXED ("india standard time", HOURS (5) + 30),
  FIXED ("china standard time", HOURS (8)),
  FIXED ("singapore time", HOURS (8)),
  FIXED ("japan standard time", HOURS (9)),
  FIXED ("australian eastern standard time", HOURS (10)),
  FIXED ("australian eastern daylight time", HOURS (11)),
  DATED ("us eastern time", "America/New_York"),
  DATED ("eastern us time", "America/New_York"),
  DATED ("eastern time", "America/New_York"),
  DATED_AFTER_CLOCK ("us eastern", "America/New_York"),
  DATED_AFTER_CLOCK ("eastern", "America/New_York"),
  FIXED ("eastern standard time", HOURS (-5)),
  FIXED ("eastern daylight time", HOURS (-4)),
  DATED ("us central time", "America/Chicago"),
  DATED ("central us time", "America/Chicago"),
  DATED ("central time", "America/Chicago"),
  DATED_AFTER_CLOCK ("us central", "America/Chicago"),
  DATED_AFTER_CLOCK ("central", "America/Chicago"),
  FIXED ("central standard time", HOURS (-6)),
  FIXED ("central daylight time", HOURS (-5)),
  DATED ("us mountain time", "America/Denver"),
  DATED ("mountain us time", "America/Denver"),
  DATED ("mountain time", "America/Denver"),
  DATED_AFTER_CLOCK ("mountain", "America/Denver"),
  FIXED ("mountain standard time", HOURS (-7)),
  FIXED ("mountain daylight time", HOURS (-6)),
  DATED ("us pacific time", "America/Los_Angeles"),
  DATED ("pacific us time", "America/Los_Angeles"),
  DATED ("pacific time", "America/Los_Angeles"),
  DATED_AFTER_CLOCK ("us pacific", "America/Los_Angeles"),
  DATED_AFTER_CLOCK ("pacific", "America/Los_Angeles"),
  FIXED ("pacific standard time", HOURS (-8)),
  FIXED ("pacific daylight time", HOURS (-7)),
};

static gboolean
is_end_of_word (const char *text)
{
  return !g_unichar_isalnum (g_utf8_get_char (text)) && *text != '_';
}

/* The bytes of @text that spell @name, in any case and with any spaces, or 0. */
static gsize
match_words (const char *text, const char *name)
{
  const char *p = text;

  for (; *name != '\0'; name++)
    if (*name == ' ')
      {
        if (!g_ascii_isspace (*p))
          return 0;
        while (g_ascii_isspace (*p))
          p++;
      }
    else if (g_ascii_tolower (*p) == *name)
      p++;
    else
      return 0;
  return is_end_of_word (p) ? p - text : 0;
}

const HsZoneName *
hs_zone_names_find_abbreviation (const char *text, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (abbreviations); i++)
    {
      const char *name = abbreviations[i].name;

      if (g_ascii_strncasecmp (name, text, length) == 0 && name[length] == '\0')
        return &abbreviations[i];
    }
  return NULL;
}

const HsZoneName *
hs_zone_names_find_words (const char *text, gsize *length)
{
  const HsZoneName *found = NULL;
  char first = g_ascii_tolower (*text);

  *length = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize matched = words[i].name[0] == first ? match_words (text, words[i].name) : 0;

      if (matched > *length)
        {
          *length = matched;
          found = &words[i];
        }
    }
  return found;
}
