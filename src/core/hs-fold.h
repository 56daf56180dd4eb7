/* hs-fold.h: letters as words are compared by them, without case and accents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @c in lower case and without its accents ("É" is "e", "ñ" is "n"), never of more bytes than @c doubled; 0 for a
 * combining accent, which is to be left out. */
gunichar hs_fold_letter (gunichar c);

/* (transfer full): @text so folded, and its apostrophes straight. */
char *hs_fold_text (const char *text);

/* An elided word before a vowel, as in "l'alerte" or "jusqu'à": whether the @length folded bytes of @word are one. */
gboolean hs_fold_is_elided (const char *word, gsize length, gunichar next);

G_END_DECLS
