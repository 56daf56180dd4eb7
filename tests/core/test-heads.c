/* test-heads.c: the head of a clause, and labels as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-heads.h"

typedef struct
{
  const char *text;
  gboolean found;
} Case;

static const Case heads[] = {
  { "Kim reverted the change", TRUE },
  { "All quiet; reverted the change", TRUE },
  { "We wait because Kim reverted the change", FALSE },
  { "Kim asks who reverted the change", FALSE },
  { "One two three four five six seven eight nine ten eleven twelve reverted", FALSE },
};

static const Case labels[] = {
  { "Misleading paths", TRUE },
  { "False leads", TRUE },
  { "Paths", FALSE },
  { "Misleading paths cost us an hour", FALSE },
};

static void
test_find (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      g_autoptr (HsWords) words = hs_words_new (heads[i].text);
      HsPhraseMatch match;

      g_test_message ("%s", heads[i].text);
      g_assert_cmpint (hs_heads_find (hs_lexicon_get_default (), "heads.mitigation", words, &match), ==, heads[i].found);
    }
}

static void
test_say (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr (GPtrArray) said = g_ptr_array_new ();

      g_ptr_array_add (said, (gpointer) "Timeline");
      g_ptr_array_add (said, (gpointer) labels[i].text);
      g_test_message ("%s", labels[i].text);
      g_assert_cmpint (hs_heads_say (hs_lexicon_get_default (), "hypothesis.label", said, 2), ==, labels[i].found);
      g_assert_false (hs_heads_say (hs_lexicon_get_default (), "hypothesis.label", said, 1));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heads/find", test_find);
  g_test_add_func ("/heads/say", test_say);
  return g_test_run ();
}
