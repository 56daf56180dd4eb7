/* test-hash.c: equal texts hash alike, and others hardly ever
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-hash.h"

static void
test_equal (void)
{
  const char *texts[] = { "", "a", "deadlock", "deadlocks", "kinds.never_identification" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *moved = g_strconcat ("-", texts[i], NULL);

      g_assert_cmpuint (hs_hash_text (texts[i]), ==, hs_hash_text (moved + 1));
    }
}

/* Words that differ in one place, at any of it, spread over the low bits by which tables find their place. */
static void
test_spread (void)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint at = 0; at < 20; at++)
    for (char c = 'a'; c <= 'z'; c++)
      {
        char word[] = "--------------------";

        word[at] = c;
        g_hash_table_add (places, GUINT_TO_POINTER (hs_hash_text (word) % 4096 + 1));
      }
  /* 520 words into 4,096 places: some 488 of them by chance. */
  g_assert_cmpuint (g_hash_table_size (places), >, 460);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hash/equal", test_equal);
  g_test_add_func ("/hash/spread", test_spread);
  return g_test_run ();
}
