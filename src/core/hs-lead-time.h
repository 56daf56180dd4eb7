/* hs-lead-time.h: the time that a line of a plain-text timeline begins with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsLeadTime:
 * @HS_LEAD_TIME_NONE: the line begins with something else
 * @HS_LEAD_TIME_BARE: a clock time with only a space behind it (`10:05 the team ...`): an entry
 * among others of its kind, else perhaps prose
 * @HS_LEAD_TIME_ALONE: a time and nothing else on the line
 * @HS_LEAD_TIME_ENTRY: a time, a separator and text: an entry of a timeline
 */
typedef enum
{
  HS_LEAD_TIME_NONE,
  HS_LEAD_TIME_BARE,
  HS_LEAD_TIME_ALONE,
  HS_LEAD_TIME_ENTRY,
} HsLeadTime;

/* @text need not be zero-terminated; only its first bytes are looked at. Thread-safe. */
HsLeadTime hs_lead_time_find (const char *text, gsize length);

G_END_DECLS
