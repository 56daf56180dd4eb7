/* test-query-term.c: tests of one word of what is typed to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-query-term.h"

#include <string.h>

/* From 23:00 to 1:00, 120 minutes; misled for 20 of them, which is 17 %. */
static const char text[] =
  "# Mail stuck\n\n"
  "Outage: 3 May 2024, 23:00 to 4 May 2024, 01:00 (UTC)\n\n"
  "## Timeline\n\n"
  "- 23:00: An alert fires.\n"
  "- 23:10: We suspected the network.\n"
  "- 23:30: The network was not the cause. Escalated to the Storage team.\n"
  "- 00:30: Root cause identified: a full disk.\n"
  "- 01:00: Service restored.\n\n"
  "## Root cause\n\n"
  "A full disk.\n\n"
  "## Action items\n\n"
  "- [ ] Watch the disk (owner: Ann)\n"
  "- [ ] Buy a larger one (owner: Zoë)\n";

static HsSummary *
create_summary (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/mail.md");
  g_autoptr (GPtrArray) summaries = hs_summary_list (document, file, "mail.md");

  return hs_summary_ref (g_ptr_array_index (summaries, 0));
}

static void
test_matches (void)
{
  static const struct
  {
    const char *term;
    gboolean matches;
  } terms[] = {
    { "stuck", TRUE },
    { "-stuck", FALSE },
    { "-", TRUE },
    { "\"full disk\"", TRUE },
    { "http://example.org", FALSE },
    { "is:misled", TRUE },
    { "IS:Misled", TRUE },
    { "-is:misled", FALSE },
    { "is:escalated", TRUE },
    { "at:night", TRUE },
    { "at:day", FALSE },
    { "escalated:storage", TRUE },
    { "escalated:mail", FALSE },
    { "owner:zoe", TRUE },
    { "owner:bob", FALSE },
    { "cause:\"full disk\"", TRUE },
    { "cause:network", FALSE },
    { "suspected:network", TRUE },
    { "title:mail", TRUE },
    { "title:disk", FALSE },
    { "zone:utc", TRUE },
    { "kind:mitigation", FALSE },
    { "kind:resolution", TRUE },
    { "finding:no-impact", TRUE },
    { "finding:no-owner", FALSE },
    { "after:2024", TRUE },
    { "after:2024-05", TRUE },
    { "after:2024-05-03", TRUE },
    { "after:2024-05-04", FALSE },
    { "before:2024", FALSE },
    { "before:2024-05-04", TRUE },
    { "duration:>1h", TRUE },
    { "duration:>2h", FALSE },
    { "duration:2h", TRUE },
    { "duration:<150min", TRUE },
    { "misled:>10%", TRUE },
    { "misled:>30%", FALSE },
    { "misled:20min", TRUE },
    { "unnoticed:>1h", FALSE },
    { "open:>1", TRUE },
    { "open:3", FALSE },
  };
  g_autoptr (HsSummary) summary = create_summary ();

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      char *problem = NULL;
      g_autoptr (HsQueryTerm) term = hs_query_term_new (terms[i].term, &problem);

      g_test_message ("%s", terms[i].term);
      g_assert_null (problem);
      g_assert_cmpint (hs_query_term_matches (term, summary), ==, terms[i].matches);
    }
}

/* What is not understood hides nothing and says how it is asked. */
static void
test_problem (void)
{
  static const char *const terms[] = {
    "is:", "is:happy", "at:noon", "after:", "after:soon", "after:2024-13", "after:2024-01-01-01", "duration:long", "duration:>", "duration:>4h!",
    "misled:>x%", "open:many", "open:-1", "cause:", "owner:\"\"", "-is:happy",
  };
  g_autoptr (HsSummary) summary = create_summary ();

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      g_autofree char *problem = NULL;
      g_autoptr (HsQueryTerm) term = hs_query_term_new (terms[i], &problem);

      g_test_message ("%s", terms[i]);
      g_assert_nonnull (problem);
      g_assert_true (hs_query_term_matches (term, summary));
      g_assert_null (hs_query_term_get_text (term));
    }
}

static void
test_text (void)
{
  char *problem = NULL;
  g_autoptr (HsQueryTerm) text_term = hs_query_term_new ("\"Full Disk\"", &problem);
  g_autoptr (HsQueryTerm) negated = hs_query_term_new ("-disk", &problem);
  g_autoptr (HsQueryTerm) cause = hs_query_term_new ("cause:disk", &problem);

  g_assert_cmpstr (hs_query_term_get_text (text_term), ==, "full disk");
  g_assert_null (hs_query_term_get_text (negated));
  g_assert_null (hs_query_term_get_text (cause));
}

/* Each example is one that the program understands. */
static void
test_keys (void)
{
  HsQueryKey key;
  guint n = 0;

  for (; hs_query_term_get_key (n, &key); n++)
    {
      char *problem = NULL;
      g_autoptr (HsQueryTerm) term = hs_query_term_new (key.example, &problem);

      g_assert_null (problem);
      g_assert_null (hs_query_term_get_text (term));
      g_assert_true (g_str_has_prefix (key.example, key.name));
      g_assert_cmpstr (key.meaning, !=, "");
    }
  g_assert_cmpuint (n, >=, 16);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query-term/matches", test_matches);
  g_test_add_func ("/query-term/problem", test_problem);
  g_test_add_func ("/query-term/text", test_text);
  g_test_add_func ("/query-term/keys", test_keys);
  return g_test_run ();
}
