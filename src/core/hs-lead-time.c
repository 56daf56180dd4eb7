/* hs-lead-time.c: the time that a line of a plain-text timeline begins with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-lead-time.h"

#include <string.h>

#include "hs-time-scanner.h"

/* More than any time with date, zone and weekday needs. */
#define MAX_BYTES 96

/* Without a digit near its beginning a line begins with no time. */
#define MAX_BEFORE_DIGIT 24

static const char *const separators[]
    = { ":", "|", ";", ">", "->", "--", "-", "–", "—", "→", ". " };

/* What the beginning of a line holds; `text` is a copy of it. */
typedef struct
{
  const char *text;
  guint end; /* of the time, with what belongs to it */
  gboolean has_clock;
} Lead;

static gboolean
may_begin_with_time (const char *text, gsize length)
{
  /* The mark of an item, which no time begins with. */
  if (length > 1 && (text[0] == '-' || text[0] == '*') && text[1] == ' ')
    return FALSE;
  for (gsize i = 0; i < MIN (length, MAX_BEFORE_DIGIT); i++)
    if (g_ascii_isdigit (text[i]))
      return TRUE;
  return FALSE;
}

static gboolean
holds_only (const char *text, guint start, guint end, const char *characters)
{
  for (guint i = start; i < end; i++)
    if (strchr (characters, text[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* Whether the match goes on with the time before it: the end of a range, a date beside its clock.
 */
static gboolean
belongs_to (const Lead *lead, const HsTimeMatch *match)
{
  if (match->is_later || match->start < lead->end)
    return FALSE;
  return match->is_range_end || holds_only (lead->text, lead->end, match->start, " \t,*_`()");
}

/* A date without a year that the scanner passes over may stand before the clock (`9/10 7:55`). */
static gboolean
begins_with (const char *text, const HsTimeMatch *match)
{
  if (match->is_later)
    return FALSE;
  return holds_only (text, 0, match->start, "*_`~[(")
         || (match->has_clock && g_ascii_isdigit (*text)
             && holds_only (text, 0, match->start, "0123456789/.- "));
}

static gboolean
read_lead (Lead *lead)
{
  g_autoptr (GArray) matches = hs_time_scan (lead->text);

  for (guint i = 0; i < matches->len; i++)
    {
      const HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, i);

      if (i == 0 ? !begins_with (lead->text, match) : !belongs_to (lead, match))
        break;
      lead->end = match->end;
      lead->has_clock |= match->has_clock || match->is_relative;
    }
  return lead->end > 0;
}

static gboolean
begins_with_separator (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    if (g_str_has_prefix (text, separators[i]))
      return TRUE;
  return FALSE;
}

HsLeadTime
hs_lead_time_find (const char *text, gsize length)
{
  g_autofree char *start = NULL;
  const char *end, *rest;
  gboolean has_separator, has_close;
  Lead lead = { 0 };

  if (!may_begin_with_time (text, length))
    return HS_LEAD_TIME_NONE;
  g_utf8_validate_len (text, MIN (length, MAX_BYTES), &end);
  lead.text = start = g_strndup (text, end - text);
  if (!read_lead (&lead))
    return HS_LEAD_TIME_NONE;
  rest = start + lead.end;
  has_close
      = (*rest != '\0' && strchr ("*_`])", *rest) != NULL) || (*start == '[' && rest[-1] == ']');
  rest += strspn (rest, "*_`])");
  has_separator = *rest == '\t' || g_str_has_prefix (rest, "  ")
                  || begins_with_separator (rest + strspn (rest, " \t"));
  rest += strspn (rest, " \t:|;>-*_`])");
  if (!lead.has_clock)
    return has_separator && *rest != '\0' ? HS_LEAD_TIME_ENTRY : HS_LEAD_TIME_NONE;
  if (*rest == '\0')
    return HS_LEAD_TIME_ALONE;
  return has_separator || has_close ? HS_LEAD_TIME_ENTRY : HS_LEAD_TIME_BARE;
}
