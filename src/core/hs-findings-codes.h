/* hs-findings-codes.h: the kinds of remarks that the second reader makes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"

G_BEGIN_DECLS

/* In the order of their names. */
typedef enum
{
  HS_FINDING_AMBIGUOUS_ZONE,
  HS_FINDING_CAUSE_DISAGREES,
  HS_FINDING_DURATION_DISAGREES,
  HS_FINDING_ENCODING_DAMAGED,
  HS_FINDING_ENCODING_NOT_UTF8,
  HS_FINDING_END_BEFORE_START,
  HS_FINDING_EVENT_OUTSIDE,
  HS_FINDING_IMPACT_DISAGREES,
  HS_FINDING_LATE_ESCALATION,
  HS_FINDING_MISSING_IMAGE,
  HS_FINDING_MISSING_LINK,
  HS_FINDING_NO_DATE,
  HS_FINDING_NO_DUE_DATE,
  HS_FINDING_NO_IMPACT,
  HS_FINDING_NO_MEASURES,
  HS_FINDING_NO_OWNER,
  HS_FINDING_NO_ROOT_CAUSE,
  HS_FINDING_NO_TIMELINE,
  HS_FINDING_NO_TIMES,
  HS_FINDING_NO_YEAR,
  HS_FINDING_NO_ZONE,
  HS_FINDING_OUT_OF_ORDER,
  HS_FINDING_PATH_WITHOUT_TIMES,
  HS_FINDING_PLACEHOLDER,
  HS_FINDING_SAME_MEASURE,
  HS_FINDING_SILENCE,
  HS_FINDING_UNNOTICED,
  HS_N_FINDING_CODES,
} HsFindingCode;

/* The stable name ("no-owner"), the level, and in a translated sentence what a finding of the code
 * tells. Thread-safe. */
const char *hs_finding_code_get_name (HsFindingCode code);
HsLevel hs_finding_code_get_level (HsFindingCode code);
const char *hs_finding_code_get_meaning (HsFindingCode code);

/* False where no code has this name. Thread-safe. */
gboolean hs_finding_code_parse (const char *name, HsFindingCode *code);

G_END_DECLS
