/* test-verb-forms.c: the regular forms of verbs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-verb-forms.h"

static char *
list (const HsVerbForms *verbs, const char *verb)
{
  g_autoptr (GPtrArray) forms = hs_verb_forms_list (verbs, verb);

  g_ptr_array_add (forms, NULL);
  return g_strjoinv (" ", (char **) forms->pdata);
}

static void
test_forms (void)
{
  static const char *const cases[][2] = {
    { "stop", "stop stops stopes stopd stoped stoping stopped stopping" },
    { "remove", "remove removes removed removing" },
    { "copy", "copy copies copied copying" },
    { "reiniciar", "reiniciar reinicia reinicio" },
    { "bloquear", "bloquear bloquea bloqueo" },
    { "aplicar", "aplicar aplico" },
    { "car", "car ca co" },
  };
  g_autoptr (HsVerbForms) verbs = hs_verb_forms_new ();

  hs_verb_forms_add (verbs, "ar", "a");
  hs_verb_forms_add (verbs, "ar", "o");
  hs_verb_forms_add (verbs, "car", "co");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *forms = list (verbs, cases[i][0]);

      g_assert_cmpstr (forms, ==, cases[i][1]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verb-forms/forms", test_forms);
  return g_test_run ();
}
