/* hs-verb-forms.h: the regular forms of a language's verbs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsVerbForms:
 *
 * Conjugations, each the ending of the infinitive ("er") and what may stand in its place ("e", "ent", "ons"). A verb of
 * no conjugation is taken as English. Filled by one thread, then read by any.
 */
typedef struct _HsVerbForms HsVerbForms;

HsVerbForms *hs_verb_forms_new (void);
void hs_verb_forms_free (HsVerbForms *self);

/* Verbs that end in @infinitive may end in @ending too. All three are folded. */
void hs_verb_forms_add (HsVerbForms *self, const char *infinitive, const char *ending);

/* (transfer full) (element-type utf8): the forms of @verb; of several conjugations, that of the longest ending. */
GPtrArray *hs_verb_forms_list (const HsVerbForms *self, const char *verb);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsVerbForms, hs_verb_forms_free)

G_END_DECLS
