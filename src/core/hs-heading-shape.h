/* hs-heading-shape.h: whether a bare line reads like a heading
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-line.h"

G_BEGIN_DECLS

/**
 * HsHeadingShape:
 * @HS_HEADING_SHAPE_NONE: a sentence, a `key: value`, a name, too long
 * @HS_HEADING_SHAPE_WEAK: few words without an end; needs empty lines around it
 * @HS_HEADING_SHAPE_TITLE: capitals where a title has them
 * @HS_HEADING_SHAPE_COLON: few words and a colon at the end
 */
typedef enum
{
  HS_HEADING_SHAPE_NONE,
  HS_HEADING_SHAPE_WEAK,
  HS_HEADING_SHAPE_TITLE,
  HS_HEADING_SHAPE_COLON,
} HsHeadingShape;

/* Looks at the line alone. @n_words (nullable): its words outside of brackets, but for the short
 * ones (a, the, and). */
HsHeadingShape hs_heading_shape_of (const HsLine *line, guint *n_words);

/* Whether the line would do as the title of a document that begins with it. */
gboolean hs_heading_shape_is_title (const HsLine *line);

G_END_DECLS
