/* hs-headings.h: which lines of a document without markup are headings, and of what level
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-line.h"

G_BEGIN_DECLS

/* What was found so far; one for each document. */
typedef struct _HsHeadings HsHeadings;

/**
 * HsHeadingPlace:
 * @line: the line in question
 * @previous: the last line above that is not blank, zeroed at the beginning
 * @next: the line below
 * @next_text: the next line that is not blank
 * @is_spaced: nothing or an empty line stands right above
 * @is_below_heading: @previous became a heading
 */
typedef struct
{
  const HsLine *line;
  const HsLine *previous;
  const HsLine *next;
  const HsLine *next_text;
  gboolean is_spaced;
  gboolean is_below_heading;
} HsHeadingPlace;

/* @has_markup: the document marks its headings itself somewhere, so that bare ones need more proof.
 */
HsHeadings *hs_headings_new (gboolean has_markup);
void hs_headings_free (HsHeadings *self);

/* The level of the heading that a bare line (or a numbered one: `1. Summary`) is; 0 where it is
 * none. */
guint hs_headings_find (HsHeadings *self, const HsHeadingPlace *place);
guint hs_headings_find_numbered (HsHeadings *self, const HsHeadingPlace *place);

/* Tells of a heading with markup of its own, of a bold one (returns its level). */
void hs_headings_set_level (HsHeadings *self, guint level);
guint hs_headings_add_bold (HsHeadings *self, const HsLine *line, gboolean is_below_heading);

/* Tells of `(1)` that names a part (returns its level). */
guint hs_headings_add_number (HsHeadings *self, const HsLine *line);

/* Tells of a line that is no heading. */
void hs_headings_pass (HsHeadings *self);

/* Whether @underline makes @line above it a heading, rather than being a rule below a paragraph. */
gboolean hs_headings_is_underlined (const HsLine *line, const HsLine *underline);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsHeadings, hs_headings_free)

G_END_DECLS
