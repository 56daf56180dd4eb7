/* test-plain-markup.c: markup that needs mending
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"

static void
test_headings (void)
{
  block_text_assert_markdown ("##Issue Summary:\ntext\n##\n# Next\n",
                              "## Issue Summary:\ntext\n\n# Next\n");
  block_text_assert_markdown ("Timeline\n--------\ntext\n", "Timeline\n--------\ntext\n");
  block_text_assert_markdown ("A long and wide\nparagraph of text.\n---\nmore\n",
                              "A long and wide\nparagraph of text.\n\n***\nmore\n");
  block_text_assert_markdown ("Some text of it.\nTimeline\n========\n",
                              "Some text of it.\n\nTimeline\n========\n");
  block_text_assert_markdown ("= Mill down =\ntext\n== Timeline ==\ntext\n", "# Mill down\ntext\n## Timeline\ntext\n");
  block_text_assert_markdown ("Mill down\n= =\n", "# Mill down\n= =\n");
  block_text_assert_markdown ("=== a == b\n", "=== a == b\n");
  block_text_assert_markdown ("10:00: down\n-------\n", "- 10:00: down\n\n***\n");
}

static void
test_fences (void)
{
  block_text_assert_markdown ("```\n10:00: x\n  -> y\n```\n10:00: z\n",
                              "```\n10:00: x\n  -> y\n```\n\n- 10:00: z\n");
  block_text_assert_markdown ("```\n10:00: x\n", "- 10:00: x\n");
  block_text_assert_markdown ("````\n```\n````\n", "````\n```\n````\n");
}

static void
test_quotes (void)
{
  block_text_assert_markdown (">**Timeline:**\n>\n10:00: down\n",
                              "## **Timeline:**\n\n- 10:00: down\n");
  block_text_assert_markdown ("> **Note**\n> text\n", "> **Note**\n> text\n");
}

static void
test_html (void)
{
  block_text_assert_markdown ("<div>\n<h1>Title</h1>\n</div>\n- item\n", "# Title\n\n- item\n");
  block_text_assert_markdown ("text\n<!-- a\n\nb -->\n10:00: x\n",
                              "text\n\n<!-- a\n\nb -->\n\n- 10:00: x\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-markup/headings", test_headings);
  g_test_add_func ("/plain-markup/fences", test_fences);
  g_test_add_func ("/plain-markup/quotes", test_quotes);
  g_test_add_func ("/plain-markup/html", test_html);
  return g_test_run ();
}
