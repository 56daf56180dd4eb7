/* hs-anchors.h: the places of a document that its own links name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"

G_BEGIN_DECLS

/* (transfer full): what GitHub calls a heading of @text in a link: "root-cause--fix" for "Root cause & fix". */
char *hs_anchors_name_heading (const char *text);

/* (transfer full): what a footnote and the first reference to it are called. */
char *hs_anchors_name_footnote (const char *label);
char *hs_anchors_name_reference (const char *label);

/* The source line of the place that @name means (without `#`, percent escapes allowed): a heading, a
 * footnote, a reference to one, a tag with that name, the line of "L12", the first line for "top". 0
 * where there is none. */
guint hs_anchors_find_line (const HsDocument *document, const char *name);

G_END_DECLS
