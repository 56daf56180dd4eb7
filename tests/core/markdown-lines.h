/* markdown-lines.h: Markdown and where its lines come from, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"

/* Asserts that @markdown is @expected: each line behind its line in the document and a space. */
void markdown_lines_assert (const HsMarkdown *markdown, const char *expected);
