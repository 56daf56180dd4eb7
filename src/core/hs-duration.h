/* hs-duration.h: durations as documents state them, and as people read them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A duration at bytes @start to @end, in minutes. Plain data. */
typedef struct
{
  guint start;
  guint end;
  int minutes;
} HsDurationMatch;

/* (transfer full) (element-type HsDurationMatch): the durations that @text states ("4 hours",
 * "1 h 30 min", "half an hour", "90-minute"), in order. Thread-safe. */
GArray *hs_duration_scan (const char *text);

/* (transfer full): short, for a label: "3 h", "2 h 30", "45 min", "1 day 4 h". The parts are joined
 * by narrow no-break spaces. */
char *hs_duration_format (int minutes);

/* (transfer full): in full words, for a screen reader: "2 hours 30 minutes". */
char *hs_duration_format_spoken (int minutes);

G_END_DECLS
