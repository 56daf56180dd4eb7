/* test-query.c: tests of what is typed to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-query.h"

#include <string.h>

static const struct
{
  const char *text;
  const char *folded;
} folds[] = {
  { "", "" },
  { "Plain ASCII", "plain ascii" },
  { "Café", "cafe" },
  { "ÉCLAIR", "eclair" },
  { "Straße", "strasse" },
  { "ﬁle", "file" },
  { "e\u0301", "e" },
  { "ПРИВЕТ", "привет" },
};

static const struct
{
  const char *query;
  gboolean matches;
} queries[] = {
  { "", TRUE },
  { "   ", TRUE },
  { "router", TRUE },
  { "ROUTER", TRUE },
  { "cafe rout", TRUE },
  { "rout cafe", TRUE },
  { "café", TRUE },
  { "notes.md", TRUE },
  { "nothing", TRUE },
  { "router switch", FALSE },
  { "outer space", FALSE },
  { "\"of the cafe\"", TRUE },
  { "\"the cafe of\"", FALSE },
  { "\"never closed", FALSE },
  { "router -switch", TRUE },
  { "router -cafe", FALSE },
  { "-is:misled router", TRUE },
  { "after:soon router", TRUE },
};

static HsSummary *
create_summary (const char *text, const char *path)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/notes.md");
  g_autoptr (GPtrArray) summaries = hs_summary_list (document, file, path);

  g_assert_cmpuint (summaries->len, ==, 1);
  return hs_summary_ref (g_ptr_array_index (summaries, 0));
}

static void
test_fold (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (folds); i++)
    {
      g_autofree char *folded = hs_query_fold (folds[i].text, -1);

      g_assert_cmpstr (folded, ==, folds[i].folded);
    }
}

static void
test_fold_part (void)
{
  g_autofree char *folded = hs_query_fold ("ÀB and more", strlen ("ÀB"));

  g_assert_cmpstr (folded, ==, "ab");
}

static void
test_matches (void)
{
  g_autoptr (HsSummary) summary = create_summary ("# Notes\n\nThe router of the Café did nothing.\n", "2024/notes.md");

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (HsQuery) query = hs_query_new (queries[i].query);

      g_test_message ("“%s”", queries[i].query);
      g_assert_cmpint (hs_query_matches (query, summary), ==, queries[i].matches);
    }
}

static void
test_empty (void)
{
  g_autoptr (HsQuery) empty = hs_query_new (" \t ");
  g_autoptr (HsQuery) word = hs_query_new (" a ");

  g_assert_true (hs_query_is_empty (empty));
  g_assert_false (hs_query_is_empty (word));
}

static void
test_problem (void)
{
  g_autoptr (HsQuery) right = hs_query_new ("router after:2023 http://example.org");
  g_autoptr (HsQuery) wrong = hs_query_new ("router after:soon duration:long");

  g_assert_null (hs_query_get_problem (right));
  g_assert_nonnull (strstr (hs_query_get_problem (wrong), "after:2023-06"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/fold", test_fold);
  g_test_add_func ("/query/fold-part", test_fold_part);
  g_test_add_func ("/query/matches", test_matches);
  g_test_add_func ("/query/empty", test_empty);
  g_test_add_func ("/query/problem", test_problem);
  return g_test_run ();
}
