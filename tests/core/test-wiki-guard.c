/* test-wiki-guard.c: hostile tags are known before they are parsed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-guard.h"

#include <string.h>

static char *
repeat (const char *before, const char *part, guint n, const char *after)
{
  g_autoptr (GString) string = g_string_new (before);

  for (guint i = 0; i < n; i++)
    g_string_append (string, part);
  return g_strconcat (string->str, after, NULL);
}

static void
test_harmless (void)
{
  char *pages[] = {
    repeat ("", "<p class=\"a b\" id='c' hidden>x < y & \"z\"</p>\n", 5000, ""),
    repeat ("<p title=\"", "a=b c=d ", 50000, "\">x</p>"),
    repeat ("<!-- ", "- ", 50000, "--><p>x</p>"),
    repeat ("", "<", 50000, ""),
    g_strdup (""),
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_assert_true (hs_wiki_is_harmless (pages[i], strlen (pages[i])));
      g_free (pages[i]);
    }
}

static void
test_hostile (void)
{
  char *pages[] = {
    repeat ("<a ", "b ", 1000, ">"),    repeat ("<a ", "b=c ", 1000, ">"),  repeat ("<a ", "b='>'", 1000, ">"),
    repeat ("<a ", "b/", 1000, ">"),    repeat ("<a x=\">\" ", "b\n", 1000, ">"), repeat ("x <a", "\tb = c", 1000, ""),
    repeat ("", "<a x=", 100000, ">"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_assert_false (hs_wiki_is_harmless (pages[i], strlen (pages[i])));
      g_free (pages[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wiki-guard/harmless", test_harmless);
  g_test_add_func ("/wiki-guard/hostile", test_hostile);
  return g_test_run ();
}
