/* hs-plain-list.h: lists in plain text: marked, timed and indented lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-plain-pass.h"

G_BEGIN_DECLS

/* Reads the current line as an item, as an entry of a timeline. */
void hs_plain_list_read_item (HsPlainPass *self);
void hs_plain_list_read_time (HsPlainPass *self);

/* Whether the current line, which begins with a time, is an entry and no sentence that goes on. */
gboolean hs_plain_list_is_entry (HsPlainPass *self);

/* Reads the current line of text while a list that we write is open. False where it ends the list.
 */
gboolean hs_plain_list_read_text (HsPlainPass *self);

/* Reads an indented line outside of any list, which Markdown would take for code. */
void hs_plain_list_read_indented (HsPlainPass *self);

G_END_DECLS
