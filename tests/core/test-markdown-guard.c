/* test-markdown-guard.c: hostile text stays harmless
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>
#include <time.h>

#include "hs-block-builder.h"
#include "hs-markdown-guard.h"

/* Generous, for slow machines and sanitizers; without the guard some of these take minutes. */
#define MAX_SECONDS_PER_MEGABYTE 20
#define BYTES 300000

static char *
guard (const char *text)
{
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsMarkdown) guarded = NULL;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  gsize length;

  for (guint i = 0; lines[i] != NULL; i++)
    hs_markdown_add (markdown, lines[i], strlen (lines[i]), i + 1);
  guarded = hs_markdown_guard (markdown);
  return g_strdup (hs_markdown_get_string (guarded, &length));
}

static char *
repeat (const char *unit, gsize n_bytes)
{
  GString *out = g_string_sized_new (n_bytes + 32);

  while (out->len < n_bytes)
    g_string_append (out, unit);
  return g_string_free (out, FALSE);
}

static void
test_innocent (void)
{
  static const char *const cases[] = {
    "# Title\n\n- a\n  - b\n\n> > quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "```\n|-|\n[^1]: x\n```\n",
    "a[^1]\n\n[^1]: note\n",
    "one --- two | three\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *expected = g_strconcat (cases[i], "\n", NULL);
      g_autofree char *guarded = guard (cases[i]);

      g_assert_cmpstr (guarded, ==, expected);
    }
}

static void
test_escapes (void)
{
  g_autofree char *mismatch = guard ("| a | b |\n|---|");
  g_autofree char *footnote = guard ("text\n\n[^1]: nobody asks");
  g_autofree char *quotes = repeat (">", 40);
  g_autofree char *nested = guard (quotes);

  g_assert_cmpstr (mismatch, ==, "| a | b |\n\\|---|\n");
  g_assert_cmpstr (footnote, ==, "text\n\n\\[^1]: nobody asks\n");
  g_assert_cmpstr (nested, ==, ">>>>>>>>>>>>>>>>>>>>>>>>\\>>>>>>>>>>>>>>>>\n");
}

/* Nothing of a line that is cut gets lost, and no character is torn. */
static void
test_long_line (void)
{
  g_autofree char *line = repeat ("é€", 50000);
  g_autofree char *guarded = guard (line);
  g_auto (GStrv) pieces = g_strsplit (guarded, "\n", -1);
  g_autofree char *joined = g_strjoinv ("", pieces);

  g_assert_cmpstr (joined, ==, line);
  g_assert_true (g_utf8_validate (guarded, -1, NULL));
  for (guint i = 0; pieces[i] != NULL; i++)
    g_assert_cmpuint (strlen (pieces[i]), <=, 4096);
}

static guint
count_blocks (const char *text)
{
  g_autoptr (HsText) document = hs_text_new_from_string (g_strdup (text));
  g_autoptr (HsBlocks) blocks = hs_blocks_new_from_text (document);

  return hs_blocks_get_length (blocks);
}

/* A wide header and thousands of short rows, which the parser would fill up to millions of cells.
 */
static void
test_table (void)
{
  g_autofree char *header = repeat ("a|", 2000);
  g_autofree char *dashes = repeat ("-|", 2000);
  g_autofree char *rows = repeat ("|a\n", 15000);
  g_autofree char *bomb = g_strconcat ("|", header, "\n|", dashes, "\n", rows, NULL);
  g_autofree char *many_rows = repeat ("| a | b |\n", 30000);
  g_autofree char *honest = g_strconcat ("| a | b |\n|---|---|\n", many_rows, NULL);

  g_assert_cmpuint (count_blocks (bomb), <, 1000);
  g_assert_cmpuint (count_blocks (honest), >, 9000);
}

static void
test_time (void)
{
  static const char *const units[] = {
    "|", "|\n", "|-|-\n", "|-\n", "a\n-\n", "a@", ">", "- ", "1. a\n", "*a_ ", "**a **", "[",
    "[a](", "![[]()", "![", "<", "<a ", "<!-- a\n", "<?", "<table\n", "`a", "```1\n",
    "``````````\n", "[^1]", "\n", "1234567890", "10:00 ", "10:00\n", "10:00 a\n", "    a\n",
    "~~~\n", "<div>\n", "&amp", "\\", "http://", "www.", "~a ~~b ", "\xc3\xa2\xe2\x82\xac",
    "- a\n\n", "Title Case\n\n", "- [ ] a\n", "a_", "> a\n", "a<br>", "Key: value\n",
    "    - a\n\n", "a@b.c\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autofree char *text = repeat (units[i], BYTES);
      clock_t start = clock ();

      g_assert_cmpuint (count_blocks (text), <, BYTES);
      gint64 used = (gint64) (clock () - start) * G_USEC_PER_SEC / CLOCKS_PER_SEC;
      g_test_message ("%s: %" G_GINT64_FORMAT " us", units[i], used);
      g_assert_cmpint (used, <, (gint64) MAX_SECONDS_PER_MEGABYTE * BYTES);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown-guard/innocent", test_innocent);
  g_test_add_func ("/markdown-guard/escapes", test_escapes);
  g_test_add_func ("/markdown-guard/long-line", test_long_line);
  g_test_add_func ("/markdown-guard/table", test_table);
  g_test_add_func ("/markdown-guard/time", test_time);
  return g_test_run ();
}
