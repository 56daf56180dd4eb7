/* hs-course.h: the likeliest course of an incident, given what each of its events tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-clues.h"

G_BEGIN_DECLS

/* How far an incident has come. */
typedef enum
{
  HS_STAGE_QUIET,      /* nobody knows of it */
  HS_STAGE_NOTICED,
  HS_STAGE_RESPONDING,
  HS_STAGE_TRIED,      /* something was done, with the cause unknown */
  HS_STAGE_KNOWN,      /* the cause is found */
  HS_STAGE_ACTED,      /* and something was done about it */
  HS_STAGE_OVER,
  HS_N_STAGES,
} HsStage;

/* How much each stage speaks for each kind of event, in hundredths like hs_clue_weights. */
extern const gint16 hs_stage_weights[HS_N_STAGES][HS_N_EVENT_KINDS];

/* Finds the course that the clues of all events together speak for most, stage after stage (the search of A. J.
 * Viterbi, 1967), and puts the kind of each event into @kinds. @clues: (element-type GArray): as of hs_clues_read(). */
void hs_course_find (const GPtrArray *clues, HsEventKind *kinds);

G_END_DECLS
