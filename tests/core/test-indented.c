/* test-indented.c: indented lines as code or text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-indented.h"

static void
test_read (void)
{
  static const struct
  {
    const char *text;
    HsIndented sort;
    guint last;
  } cases[] = {
    { "    10:00 AM: The alert fired\n    10:05 AM: We looked\n\nNext", HS_INDENTED_LIST, 2 },
    { "    Improve the alerts for the queue.\n\n    Test the failover every month.\n",
      HS_INDENTED_LIST, 3 },
    { "\tImprovements:\n\t\tAlert on the queue.\n", HS_INDENTED_LIST, 2 },
    { "    - one\n    - two\n", HS_INDENTED_LIST, 2 },
    { "    This outage showed that we need better alerts.\n", HS_INDENTED_PARAGRAPH, 1 },
    { "    This outage showed that we need better alerts, and that the queue\n    which we have "
      "is\n    too small for what we do.\n",
      HS_INDENTED_PARAGRAPH, 3 },
    { "    $ kubectl get pods\n    api-1   CrashLoopBackOff\n", HS_INDENTED_CODE, 2 },
    { "    if (x) {\n      return y;\n    }\nText", HS_INDENTED_CODE, 3 },
    { "    listen = 80\n", HS_INDENTED_CODE, 1 },
    { "    10:00: down\n```\n    code\n", HS_INDENTED_LIST, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (cases[i].text));
      guint last = 0;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (hs_indented_read (text, 1, &last), ==, cases[i].sort);
      g_assert_cmpuint (last, ==, cases[i].last);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indented/read", test_read);
  return g_test_run ();
}
