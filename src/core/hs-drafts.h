/* hs-drafts.h: the entries of a timeline, before their times and meanings are worked out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-outline.h"
#include "hs-time-scanner.h"

G_BEGIN_DECLS

/**
 * HsDraft:
 * @entry: index of the entry that it stands in
 * @line: line on which it begins
 * @end_line: line on which it ends
 * @text: what happened, without the time, one line
 * @detail: (nullable): the text of what is nested under it
 * @time_text: (nullable): the time as written
 * @zone: (nullable): the zone as written at its time
 * @match: its time; neither date, clock nor offset where it has none
 * @end: the end of its range, likewise
 * @heading: the day of the heading or label that it stands under, likewise
 */
typedef struct
{
  guint entry;
  guint line;
  guint end_line;
  char *text;
  char *detail;
  char *time_text;
  char *zone;
  HsTimeMatch match;
  HsTimeMatch end;
  HsTimeMatch heading;
} HsDraft;

/* (transfer full) (element-type HsDraft): the events of the entries from @first to before @last, in
 * document order; frees its drafts. */
GArray *hs_drafts_new (const GArray *entries, guint first, guint last, const HsLexicon *lexicon);

gboolean hs_time_match_is_set (const HsTimeMatch *match);

G_END_DECLS
