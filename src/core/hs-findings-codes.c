/* hs-findings-codes.c: the kinds of remarks that the second reader makes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-findings-codes.h"

typedef struct
{
  const char *name;
  HsLevel level;
  const char *meaning;
} Kind;

static const Kind kinds[HS_N_FINDING_CODES] = {
  [HS_FINDING_AMBIGUOUS_ZONE] = { "ambiguous-zone", HS_LEVEL_NOTE, N_ ("The abbreviation of the time zone has several meanings.") },
  [HS_FINDING_CAUSE_DISAGREES] = { "cause-disagrees", HS_LEVEL_WARNING, N_ ("The summary and the section on the root cause tell different causes.") },
  [HS_FINDING_DURATION_DISAGREES] = { "duration-disagrees", HS_LEVEL_WARNING, N_ ("The duration that is told does not fit the start and the end.") },
  [HS_FINDING_ENCODING_DAMAGED] = { "encoding-damaged", HS_LEVEL_NOTE, N_ ("Some bytes of the file are not UTF-8.") },
  [HS_FINDING_ENCODING_NOT_UTF8] = { "encoding-not-utf8", HS_LEVEL_NOTE, N_ ("The file is in another encoding than UTF-8.") },
  [HS_FINDING_END_BEFORE_START] = { "end-before-start", HS_LEVEL_ERROR, N_ ("Something ends before it starts.") },
  [HS_FINDING_EVENT_OUTSIDE] = { "event-outside", HS_LEVEL_NOTE, N_ ("People react before the outage that the summary tells, or still repair after it.") },
  [HS_FINDING_IMPACT_DISAGREES] = { "impact-disagrees", HS_LEVEL_WARNING, N_ ("The summary and the section on the impact give different figures for the same thing.") },
  [HS_FINDING_LATE_ESCALATION] = { "late-escalation", HS_LEVEL_NOTE, N_ ("Others were brought in long after the cause was known.") },
  [HS_FINDING_MISSING_IMAGE] = { "missing-image", HS_LEVEL_WARNING, N_ ("An image is not where the document says.") },
  [HS_FINDING_MISSING_LINK] = { "missing-link", HS_LEVEL_WARNING, N_ ("A link leads to a file that is missing.") },
  [HS_FINDING_NO_DATE] = { "no-date", HS_LEVEL_NOTE, N_ ("The day of the incident is not told.") },
  [HS_FINDING_NO_DUE_DATE] = { "no-due-date", HS_LEVEL_NOTE, N_ ("A measure has no date by which it is to be done.") },
  [HS_FINDING_NO_IMPACT] = { "no-impact", HS_LEVEL_WARNING, N_ ("What the incident did to people is not told.") },
  [HS_FINDING_NO_MEASURES] = { "no-measures", HS_LEVEL_WARNING, N_ ("No corrective or preventive measure is listed.") },
  [HS_FINDING_NO_OWNER] = { "no-owner", HS_LEVEL_NOTE, N_ ("A measure names nobody who is to do it.") },
  [HS_FINDING_NO_ROOT_CAUSE] = { "no-root-cause", HS_LEVEL_WARNING, N_ ("No root cause is named.") },
  [HS_FINDING_NO_TIMELINE] = { "no-timeline", HS_LEVEL_WARNING, N_ ("What happened is not told event by event.") },
  [HS_FINDING_NO_TIMES] = { "no-times", HS_LEVEL_WARNING, N_ ("None of the events has a time.") },
  [HS_FINDING_NO_YEAR] = { "no-year", HS_LEVEL_NOTE, N_ ("The year of the incident is not told.") },
  [HS_FINDING_NO_ZONE] = { "no-zone", HS_LEVEL_NOTE, N_ ("The time zone is not told.") },
  [HS_FINDING_OUT_OF_ORDER] = { "out-of-order", HS_LEVEL_WARNING, N_ ("An event stands after one that is later.") },
  [HS_FINDING_PATH_WITHOUT_TIMES] = { "path-without-times", HS_LEVEL_NOTE, N_ ("From when to when a misleading path was followed is not told.") },
  [HS_FINDING_PLACEHOLDER] = { "placeholder", HS_LEVEL_WARNING, N_ ("Something of a template was not filled in.") },
  [HS_FINDING_SAME_MEASURE] = { "same-measure", HS_LEVEL_NOTE, N_ ("A measure is listed twice.") },
  [HS_FINDING_SILENCE] = { "silence", HS_LEVEL_NOTE, N_ ("Nothing is told of a stretch that is long for this incident.") },
  [HS_FINDING_UNNOTICED] = { "unnoticed", HS_LEVEL_NOTE, N_ ("The outage began long before anybody noticed it.") },
};

const char *
hs_finding_code_get_name (HsFindingCode code)
{
  g_return_val_if_fail ((guint) code < HS_N_FINDING_CODES, NULL);
  return kinds[code].name;
}

HsLevel
hs_finding_code_get_level (HsFindingCode code)
{
  g_return_val_if_fail ((guint) code < HS_N_FINDING_CODES, HS_LEVEL_NOTE);
  return kinds[code].level;
}

const char *
hs_finding_code_get_meaning (HsFindingCode code)
{
  g_return_val_if_fail ((guint) code < HS_N_FINDING_CODES, NULL);
  return _ (kinds[code].meaning);
}

gboolean
hs_finding_code_parse (const char *name, HsFindingCode *code)
{
  for (HsFindingCode i = 0; i < HS_N_FINDING_CODES; i++)
    if (strcmp (name, kinds[i].name) == 0)
      {
        *code = i;
        return TRUE;
      }
  return FALSE;
}
