/* test-fold.c: letters without case and accents, and elided words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>
#include <string.h>

#include "hs-fold.h"

static void
test_text (void)
{
  static const char *const cases[][2] = {
    { "", "" }, { "ABC_9", "abc_9" }, { "Résolu à Ñandú", "resolu a nandu" }, { "e\xcc\x81t\xc3\xa9", "ete" },
    { "L’été", "l'ete" }, { "Öffnung", "offnung" }, { "ÅB", "ab" }, { "Ελλάδα", "ελλαδα" }, { "日本", "日本" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = hs_fold_text (cases[i][0]);

      g_assert_cmpstr (folded, ==, cases[i][1]);
    }
}

static void
test_elided (void)
{
  static const struct
  {
    const char *word;
    gunichar next;
    gboolean elided;
  } cases[] = {
    { "l", 'a', TRUE }, { "l", 'h', TRUE }, { "qu", 'i', TRUE }, { "jusqu", 0xe0, TRUE }, { "d", 0xc9, TRUE },
    { "l", 's', FALSE }, { "o", 'a', FALSE }, { "don", 'i', FALSE }, { "", 'a', FALSE }, { "l", '\0', FALSE },
    { "l", 0x65e5, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (hs_fold_is_elided (cases[i].word, strlen (cases[i].word), cases[i].next), ==, cases[i].elided);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fold/text", test_text);
  g_test_add_func ("/fold/elided", test_elided);
  return g_test_run ();
}
