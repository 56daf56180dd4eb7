/* hs-timeline-markdown.h: the timeline of an incident as a Markdown table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-clock-face.h"

G_BEGIN_DECLS

/* (transfer full): a heading and a table with one event in each row, then the misleading paths as a
 * list; times on the clock @display, words in the language of who uses the program. What the document
 * says is escaped, so that it shows as it is. */
char *hs_timeline_to_markdown (const HsTimeline *timeline, HsTimeDisplay display);

G_END_DECLS
