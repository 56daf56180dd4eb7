/* block-text.h: blocks of small documents, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block-builder.h"

/* The blocks of the document @text. */
HsBlocks *block_text_read (const char *text);

/* Asserts that the blocks of @text, dumped, are @expected. */
void block_text_assert (const char *text, const char *expected);

/* Asserts that @text is read as the Markdown @expected. */
void block_text_assert_markdown (const char *text, const char *expected);
