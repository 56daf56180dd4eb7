/* hs-plain-markup.h: lines that bear markup, and what of it needs mending
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-plain-pass.h"

G_BEGIN_DECLS

/* Each reads the current line, which is of the kind that its name says. */
void hs_plain_markup_read_atx (HsPlainPass *self);
void hs_plain_markup_read_underline (HsPlainPass *self);
void hs_plain_markup_read_fence (HsPlainPass *self);
void hs_plain_markup_read_quote (HsPlainPass *self);

/* False where the line is only text after all. */
gboolean hs_plain_markup_read_html (HsPlainPass *self);
gboolean hs_plain_markup_read_bold (HsPlainPass *self);

G_END_DECLS
