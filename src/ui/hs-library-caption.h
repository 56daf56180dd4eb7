/* hs-library-caption.h: the words of a row of the library
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-summary.h"

G_BEGIN_DECLS

/* All (transfer full), translated. */

/* "10 Mar 2024 · 6 h · night"; for a document without an incident, or an unreadable one, says so. */
char *hs_library_caption_get_facts (const HsSummary *summary);

/* "two-outages.md · 1 of 2". */
char *hs_library_caption_get_place (const HsSummary *summary);

/* "50 %"; empty where nothing misled, or nobody tells how long. */
char *hs_library_caption_get_misled (const HsSummary *summary);

/* "▲▲"; empty where nobody was called in. */
char *hs_library_caption_get_escalations (const HsSummary *summary);

/* All of it in one sentence, for those who hear it. */
char *hs_library_caption_get_sentence (const HsSummary *summary);

G_END_DECLS
