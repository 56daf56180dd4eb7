/* test-reading-lines.c: how far documents were read, from run to run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-reading-lines.h"

#include "hs-settings.h"

static void
test_remember (void)
{
  g_autoptr (HsReadingLines) lines = hs_reading_lines_new (NULL);

  g_assert_cmpuint (hs_reading_lines_recall (lines, "file:///a"), ==, 0);
  hs_reading_lines_remember (lines, "file:///a", 12);
  hs_reading_lines_remember (lines, "file:///b", 5);
  hs_reading_lines_remember (lines, "file:///a", 40);
  g_assert_cmpuint (hs_reading_lines_recall (lines, "file:///a"), ==, 40);
  g_assert_cmpuint (hs_reading_lines_recall (lines, "file:///b"), ==, 5);
  hs_reading_lines_remember (lines, "file:///b", 1);
  g_assert_cmpuint (hs_reading_lines_recall (lines, "file:///b"), ==, 0);
}

static void
test_limit (void)
{
  g_autoptr (HsReadingLines) lines = hs_reading_lines_new (NULL);

  for (guint i = 0; i < HS_READING_LINES_MAX + 10; i++)
    {
      g_autofree char *uri = g_strdup_printf ("file:///%u", i);

      hs_reading_lines_remember (lines, uri, i + 2);
      hs_reading_lines_remember (lines, "file:///0", 2);
    }
  g_assert_cmpuint (hs_reading_lines_recall (lines, "file:///0"), ==, 2);
  g_assert_cmpuint (hs_reading_lines_recall (lines, "file:///5"), ==, 0);
  g_assert_cmpuint (hs_reading_lines_recall (lines, "file:///200"), ==, 202);
}

static void
test_save (void)
{
  GSettings *settings = hs_settings_get_default ();
  HsReadingLines *lines;
  g_autoptr (HsReadingLines) again = NULL;

  g_assert_nonnull (settings);
  lines = hs_reading_lines_new (settings);
  hs_reading_lines_remember (lines, "file:///a", 12);
  hs_reading_lines_save (lines);
  hs_reading_lines_free (lines);
  again = hs_reading_lines_new (settings);
  g_assert_cmpuint (hs_reading_lines_recall (again, "file:///a"), ==, 12);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reading-lines/remember", test_remember);
  g_test_add_func ("/reading-lines/limit", test_limit);
  g_test_add_func ("/reading-lines/save", test_save);

  return g_test_run ();
}
