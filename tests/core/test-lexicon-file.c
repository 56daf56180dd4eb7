/* test-lexicon-file.c: files of words and phrases, and where their faults are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>
#include <string.h>

#include "hs-error.h"
#include "hs-lexicon-file.h"

static void
test_faults (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "", "x.json" },
    { "[]", "x.json: not a JSON object" },
    { "{\n\"a\": [\n}", "x.json:3:" },
    { "{\"a\": \"\xff\"}", "x.json: not UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (hs_lexicon_file_new (cases[i].text, -1, "x.json", &error));
      g_assert_error (error, HS_ERROR, HS_ERROR_LEXICON);
      g_test_message ("%s", error->message);
      g_assert_true (g_str_has_prefix (error->message, cases[i].message));
    }
}

static void
test_members (void)
{
  static const char text[] = "{\n \"list\": [\"one\", 2],\n \"object\": {}\n}";
  g_autoptr (HsLexiconFile) file = hs_lexicon_file_new (text, strlen (text), "x.json", NULL);
  JsonObject *root = hs_lexicon_file_get_root (file);
  JsonArray *list = hs_lexicon_file_get_array (file, root, "list", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) list_error = NULL;
  g_autoptr (GError) string_error = NULL;

  g_assert_nonnull (hs_lexicon_file_get_object (file, root, "object", NULL));
  g_assert_cmpstr (hs_lexicon_file_get_string (file, list, 0, NULL), ==, "one");
  g_assert_null (hs_lexicon_file_get_string (file, list, 1, &string_error));
  g_assert_error (string_error, HS_ERROR, HS_ERROR_LEXICON);
  g_assert_null (hs_lexicon_file_get_object (file, root, "list", &error));
  g_assert_true (g_str_has_prefix (error->message, "x.json:2: "));
  g_assert_null (hs_lexicon_file_get_array (file, root, "object", &list_error));
  g_assert_true (g_str_has_prefix (list_error->message, "x.json:3: "));
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (hs_lexicon_file_load ("/no/such/lexicon.json", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lexicon-file/faults", test_faults);
  g_test_add_func ("/lexicon-file/members", test_members);
  g_test_add_func ("/lexicon-file/missing", test_missing);
  return g_test_run ();
}
