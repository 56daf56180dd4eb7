/* block-text.c: blocks of small documents, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"

#include "hs-block-dump.h"
#include "hs-plain-text.h"

HsBlocks *
block_text_read (const char *text)
{
  g_autoptr (HsText) document = hs_text_new_from_string (g_strdup (text));

  return hs_blocks_new_from_text (document);
}

void
block_text_assert (const char *text, const char *expected)
{
  g_autoptr (HsBlocks) blocks = block_text_read (text);
  g_autofree char *dump = hs_blocks_to_string (blocks);

  g_assert_cmpstr (dump, ==, expected);
}

void
block_text_assert_markdown (const char *text, const char *expected)
{
  g_autoptr (HsText) document = hs_text_new_from_string (g_strdup (text));
  g_autoptr (HsMarkdown) markdown = hs_plain_text_to_markdown (document);
  gsize length;

  g_assert_cmpstr (hs_markdown_get_string (markdown, &length), ==, expected);
}
