/* test-error.c: tests of the error domain and of plain reasons why something cannot be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <gio/gio.h>

#include "hs-error.h"

static void
test_domain (void)
{
  g_assert_cmpuint (HS_ERROR, !=, 0);
  g_assert_cmpuint (HS_ERROR, ==, hs_error_quark ());
  g_assert_cmpstr (g_quark_to_string (HS_ERROR), ==, "hs-error-quark");
}

static void
test_explain (void)
{
  static const struct
  {
    GIOErrorEnum code;
    const char *message;
  } cases[] = {
    { G_IO_ERROR_NOT_FOUND, "There is no such file or folder" },
    { G_IO_ERROR_PERMISSION_DENIED, "You have no permission to read it" },
    { G_IO_ERROR_IS_DIRECTORY, "It cannot be opened" },
    { G_IO_ERROR_FAILED, "It cannot be opened" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = g_error_new (G_IO_ERROR, cases[i].code, "Error opening /a/b.md: %u", i);

      hs_error_explain_read (&error);
      g_assert_error (error, HS_ERROR, HS_ERROR_READ);
      g_assert_cmpstr (error->message, ==, cases[i].message);
      g_assert_null (g_strrstr (error->message, "b.md"));
    }
}

/* The same code in a domain that is not GIO's says something else. */
static void
test_other_domain (void)
{
  g_autoptr (GError) error = g_error_new_literal (G_FILE_ERROR, (int) G_IO_ERROR_NOT_FOUND, "Odd");

  hs_error_explain_read (&error);
  g_assert_error (error, HS_ERROR, HS_ERROR_READ);
  g_assert_cmpstr (error->message, ==, "It cannot be opened");
}

static void
test_kept (void)
{
  static const HsError own[] = { HS_ERROR_READ, HS_ERROR_TOO_LARGE, HS_ERROR_NOT_TEXT, HS_ERROR_LEXICON, HS_ERROR_EXPORT, HS_ERROR_USAGE };
  g_autoptr (GError) cancelled = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "Stopped");
  const GError *before = cancelled;

  hs_error_explain_read (&cancelled);
  g_assert_true (cancelled == before);
  g_assert_error (cancelled, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (HS_ERROR, (int) own[i], "It says why");

      hs_error_explain_read (&error);
      g_assert_error (error, HS_ERROR, (int) own[i]);
      g_assert_cmpstr (error->message, ==, "It says why");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/error/domain", test_domain);
  g_test_add_func ("/error/explain", test_explain);
  g_test_add_func ("/error/other-domain", test_other_domain);
  g_test_add_func ("/error/kept", test_kept);
  return g_test_run ();
}
