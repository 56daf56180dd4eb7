/* test-findings-codes.c: tests of the kinds of remarks that the second reader makes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-findings-codes.h"

#include <string.h>

static void
test_names (void)
{
  for (HsFindingCode i = 0; i < HS_N_FINDING_CODES; i++)
    {
      const char *name = hs_finding_code_get_name (i);
      HsFindingCode parsed;

      g_assert_true (g_regex_match_simple ("^[a-z0-9]+(-[a-z0-9]+)*$", name, 0, 0));
      g_assert_true (hs_finding_code_parse (name, &parsed));
      g_assert_cmpint (parsed, ==, i);
      if (i > 0)
        g_assert_cmpstr (hs_finding_code_get_name (i - 1), <, name);
    }
}

static void
test_meanings (void)
{
  for (HsFindingCode i = 0; i < HS_N_FINDING_CODES; i++)
    {
      const char *meaning = hs_finding_code_get_meaning (i);

      g_assert_true (g_ascii_isupper (meaning[0]));
      g_assert_true (g_str_has_suffix (meaning, "."));
      g_assert_cmpint (hs_finding_code_get_level (i), <=, HS_LEVEL_ERROR);
    }
}

static void
test_unknown (void)
{
  HsFindingCode code = HS_N_FINDING_CODES;

  g_assert_false (hs_finding_code_parse ("", &code));
  g_assert_false (hs_finding_code_parse ("No-Owner", &code));
  g_assert_false (hs_finding_code_parse ("no-owners", &code));
  g_assert_cmpint (code, ==, HS_N_FINDING_CODES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/findings/codes/names", test_names);
  g_test_add_func ("/findings/codes/meanings", test_meanings);
  g_test_add_func ("/findings/codes/unknown", test_unknown);
  return g_test_run ();
}
