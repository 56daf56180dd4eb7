/* hs-place.h: finds again, in the new contents of a document, what was looked at in the old
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"

G_BEGIN_DECLS

/* The incident of @document that incident @index of @old has become: by title, else by order; 0 where
 * there are fewer. */
guint hs_place_find_incident (HsDocument *old, guint index, HsDocument *document);

/* The id of the event of @incident that event @id of @old has become: the one with the same text
 * that is nearest in lines, else the one at the same line; 0 where it is gone. */
guint hs_place_find_event (HsIncident *old, guint id, HsIncident *incident);

/* The line of @document that @line of @old has become: lines were most likely put in or taken out in one place,
 * and within that the nearest line of the same text counts. */
guint hs_place_find_line (HsDocument *old, guint line, HsDocument *document);

G_END_DECLS
