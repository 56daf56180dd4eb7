/* hs-role.h: what a section of a postmortem is for, by its heading
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-lexicon.h"

G_BEGIN_DECLS

/* What a section of a postmortem is for. %HS_ROLE_HAPPENED are the sections beside the timeline
 * that list what happened ("Detection", "Actions taken", "Misleading paths", "Escalation"). */
typedef enum
{
  HS_ROLE_OTHER,
  HS_ROLE_SUMMARY,
  HS_ROLE_TIMELINE,
  HS_ROLE_HAPPENED,
  HS_ROLE_ROOT_CAUSE,
  HS_ROLE_RESOLUTION,
  HS_ROLE_IMPACT,
  HS_ROLE_MEASURES,
  HS_ROLE_TASKS,
  HS_ROLE_LESSONS,
  HS_ROLE_DURATION,
  HS_ROLE_BACKGROUND,
  HS_N_ROLES,
} HsRole;

/* The role that the words of a heading or label name. Thread-safe. */
HsRole hs_role_of_heading (const HsLexicon *lexicon, const char *text);
HsRole hs_role_of_label (const HsLexicon *lexicon, const char *text);

/* Whether @text is the name of one section, or of two ("Root cause and resolution"), and nothing else. */
gboolean hs_role_is_name (const HsLexicon *lexicon, const char *text);

/* The role of a section named @own within one of @outer; the role of what stands behind a label
 * named @label, likewise. */
HsRole hs_role_resolve_section (HsRole outer, HsRole own);
HsRole hs_role_resolve_label (HsRole outer, HsRole label);

G_END_DECLS
