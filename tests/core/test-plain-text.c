/* test-plain-text.c: plain text read as the Markdown it stands for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"
#include "hs-plain-text.h"

static void
test_mail (void)
{
  block_text_assert_markdown ("Subject: mail queue stuck\n"
                              "\n"
                              "Hello all,\n"
                              "\n"
                              "last night the queue of the second host was stuck for two hours\n"
                              "because a disk was full.\n"
                              "\n"
                              "What happened:\n"
                              "\n"
                              "22:10 - queue grows\n"
                              "22:40 - Ann is called, finds that the\n"
                              "        disk is full\n"
                              "00:05 - queue is empty\n"
                              "\n"
                              "To do:\n"
                              "  * alert on disks\n"
                              "  * larger disks\n",
                              "# Subject: mail queue stuck\n"
                              "\n"
                              "Hello all,\n"
                              "\n"
                              "last night the queue of the second host was stuck for two hours\n"
                              "because a disk was full.\n"
                              "\n"
                              "## What happened:\n"
                              "\n"
                              "- 22:10 - queue grows\n"
                              "- 22:40 - Ann is called, finds that the\n"
                              "  disk is full\n"
                              "- 00:05 - queue is empty\n"
                              "\n"
                              "## To do:\n"
                              "  * alert on disks\n"
                              "  * larger disks\n");
}

static void
test_markdown_passes (void)
{
  static const char *const cases[] = {
    "# Title\n\nText with **bold**.\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 | down |\n",
    "### 10:05 - Alert\n\nSomething.\n\n```sh\n$ x\n```\n\n1. one\n2. two\n\n> quote\n> more\n",
    "# Title\n\n**Impact:** all\n**Cause:** disk\n",
    "Title\n=====\n\nSection\n-------\n\ntext\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    block_text_assert_markdown (cases[i], cases[i]);
}

static void
test_table_below_text (void)
{
  block_text_assert_markdown ("Text above.\na | b\n--|--\n1 | Two Words\n",
                              "Text above.\n\na | b\n--|--\n1 | Two Words\n");
}

static void
test_json (void)
{
  block_text_assert ("{\n  \"a\": [1]\n}\n", "1-3 code (json) \"{\\n  \"a\": [1]\\n}\"\n");
  block_text_assert ("{not json}\n", "1-1 paragraph \"{not json}\"\n");
}

static void
test_mojibake (void)
{
  block_text_assert_markdown ("a â€” b\n", "a — b\n");
}

/* Each line of the Markdown says where it comes from, in order. */
static void
test_sources (void)
{
  g_autoptr (HsText) text = hs_text_new_from_string (
      g_strdup ("Postmortem: X\n\nTimeline:\n10:00: a\n10:05: b\nCause of It:\nA disk.\n"));
  g_autoptr (HsMarkdown) markdown = hs_plain_text_to_markdown (text);
  guint last = 0;

  for (guint line = 1; line <= hs_markdown_get_n_lines (markdown); line++)
    {
      guint source = hs_markdown_get_source (markdown, line);

      g_assert_cmpuint (source, >=, last);
      g_assert_cmpuint (source, <=, 7);
      last = source;
    }
  g_assert_cmpuint (last, ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-text/mail", test_mail);
  g_test_add_func ("/plain-text/markdown-passes", test_markdown_passes);
  g_test_add_func ("/plain-text/table-below-text", test_table_below_text);
  g_test_add_func ("/plain-text/json", test_json);
  g_test_add_func ("/plain-text/mojibake", test_mojibake);
  g_test_add_func ("/plain-text/sources", test_sources);
  return g_test_run ();
}
