/* hs-lead-time.c: the time that a line of a plain-text timeline begins with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-lead-time.h"

/* More than any time with date, zone and weekday needs. */
#define MAX_BYTES 96

/* Without these bytes near its beginning a line holds no time. */
#define MAX_BEFORE_DIGIT 24

#define MERIDIEM "(?:\\s*(?i:[ap]\\.?\\s?m)(?![A-Za-z0-9])\\.?)"
#define ZONE_NAME "(?:UTC|GMT|[A-Z]{1,3}[SD]?T|WAT|[A-Z]{2,4}|Z)"
#define ZONE "(?:\\s*[(\\[]?" ZONE_NAME "(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![A-Za-z0-9])[)\\]]?|\\s*[(\\[]?(?:[A-Z][a-z]+ )+Time(?:\\s*\\([A-Z]+\\))?[)\\]]?|\\s*[+-]\\d{2}:?\\d{2})"
#define CLOCK \
  "(?:\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?" MERIDIEM "?|\\d{1,2}" MERIDIEM "|\\d{1,2}\\.\\d{2}(?:" MERIDIEM "|(?=\\s*[A-Z]{3})))"
#define MONTH "(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?"
#define WEEKDAY "(?:(?i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+)"
#define DAY "\\d{1,2}(?:st|nd|rd|th)?"
#define YEAR "(?:,?\\s*(?:\\d{4}|\\d{2}XX|XXXX))"
#define DATE \
  "(?:" WEEKDAY "?(?:\\d{4}[-/.]\\d{1,2}[-/.](?:\\d{1,2}|DD)|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|\\d{1,2}[-/.]" MONTH "[-/.]\\d{2,4}" \
  "|" MONTH "\\s+" DAY YEAR "?|" DAY "\\s+(?:of\\s+)?" MONTH YEAR "?))"
#define RELATIVE "(?:T\\s?[+-]\\s?\\d+(?::\\d{2})*(?:\\s?(?:s|sec|m|min|mins|minutes|h|hrs|hours))?\\b)"
#define TIME "(?:" CLOCK ZONE "{0,2})"
#define RANGE "(?:" TIME "(?:\\s*(?:-|–|—|→|to|until)\\s*" TIME ")?)"
#define POINT "(?:" DATE "(?:(?:[T,\\s@-]|at)+" RANGE ")?|" RANGE "(?:[\\s,]+(?:on\\s+)?" DATE ")?|" RELATIVE ")"

static const char pattern[] = "^[*_`~\\[(]*[~≈]?(?:" POINT ")(?<close>[*_`\\])]*)(?<separator>\\s*(?:[:|;>]|-+>?|–|—|→|\\.\\s)[*_`\\])]*|\\t|\\s{2,})?\\s*(?<rest>\\S)?";

static gpointer
compile (gpointer data)
{
  return g_regex_new (pattern, G_REGEX_OPTIMIZE, G_REGEX_MATCH_ANCHORED, NULL);
}

static gboolean
may_begin_with_time (const char *text, gsize length)
{
  for (gsize i = 0; i < MIN (length, MAX_BEFORE_DIGIT); i++)
    if (g_ascii_isdigit (text[i]))
      return TRUE;
  return FALSE;
}

static gboolean
has_group (const GMatchInfo *match, const char *name)
{
  g_autofree char *group = g_match_info_fetch_named (match, name);

  return group != NULL && *group != '\0';
}

static gboolean
has_clock_or_relative (const char *text, gsize length)
{
  g_autofree char *start = g_ascii_strdown (text, MIN (length, 40));

  return g_regex_match_simple ("\\d[:h]\\d\\d|\\d\\s?[ap]\\.?m|\\d\\.\\d\\d\\s*[a-z]|t\\s?[+-]", start, 0, 0);
}

HsLeadTime
hs_lead_time_find (const char *text, gsize length)
{
  static GOnce once = G_ONCE_INIT;
  g_autoptr (GMatchInfo) match = NULL;
  const char *end;
  gboolean has_separator, has_rest;

  if (!may_begin_with_time (text, length))
    return HS_LEAD_TIME_NONE;
  g_once (&once, compile, NULL);
  g_utf8_validate_len (text, MIN (length, MAX_BYTES), &end);
  if (!g_regex_match_full (once.retval, text, end - text, 0, 0, &match, NULL))
    return HS_LEAD_TIME_NONE;
  has_separator = has_group (match, "separator") || has_group (match, "close");
  has_rest = has_group (match, "rest");
  if (!has_clock_or_relative (text, end - text))
    return has_group (match, "separator") && has_rest ? HS_LEAD_TIME_ENTRY : HS_LEAD_TIME_NONE;
  if (!has_rest)
    return HS_LEAD_TIME_ALONE;
  return has_separator ? HS_LEAD_TIME_ENTRY : HS_LEAD_TIME_BARE;
}
