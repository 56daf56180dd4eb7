/* hs-line-map.h: which characters of a text stand for which lines of its source
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsLineMap:
 *
 * Pairs of a source line and the offset at which its text begins. Offsets never fall; lines may,
 * as footnotes do, and several lines may begin at one offset, as the rows of a table do.
 */
typedef struct _HsLineMap HsLineMap;

HsLineMap *hs_line_map_new (void);
void hs_line_map_free (HsLineMap *self);
void hs_line_map_clear (HsLineMap *self);

/* Adding the line that was added last changes nothing: it began there. */
void hs_line_map_add (HsLineMap *self, guint line, int offset);

/* The highest line added, 0 in an empty map. */
guint hs_line_map_get_last_line (const HsLineMap *self);

/* Where @line begins, or the nearest line before it that has text; -1 where there is none. */
int hs_line_map_get_offset (const HsLineMap *self, guint line);

/* Where the next line after the one at @offset begins, -1 where there is none. */
int hs_line_map_get_next_offset (const HsLineMap *self, int offset);

/* The line at @offset, 0 where there is none. */
guint hs_line_map_get_line (const HsLineMap *self, int offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsLineMap, hs_line_map_free)

G_END_DECLS
