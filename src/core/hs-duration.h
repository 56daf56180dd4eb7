/* hs-duration.h: durations stated in a text, and minutes for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsDuration:
 * @start: byte offset of the expression
 * @end: byte offset of the first byte after it
 * @seconds: the duration
 * @approximate: the text calls it so ("about 18 hours", "~6 hours", "2-3 hours", "over 17 hours")
 *
 * A duration as a text states it: "4 hours", "4-hour", "1 h 30 min", "two and a half hours", "1:30
 * hours", "half an hour". Of "2-3 hours" the longer one is taken. Plain data, copied by assignment.
 */
typedef struct
{
  guint start;
  guint end;
  gint64 seconds;
  gboolean approximate;
} HsDuration;

/* (transfer full): the durations in @text (UTF-8), in order, without overlap. Thread-safe. */
GArray *hs_duration_scan (const char *text);

/* In whole minutes, rounded. */
int hs_duration_get_minutes (const HsDuration *duration);

/* (transfer full): @minutes (0 or more) for people, translated: "45 min", "2 h 30", "1 day 4 h", with
 * spaces that do not break; days leave the minutes out. */
char *hs_duration_format (int minutes);

/* (transfer full): the same in words, for screen readers: "2 hours 30 minutes". */
char *hs_duration_format_spoken (int minutes);

G_END_DECLS
