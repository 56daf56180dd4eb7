/* hs-source.h: the Markdown that a document stands for, whatever it is written in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"
#include "hs-text.h"

G_BEGIN_DECLS

/**
 * HsSourceKind:
 * @HS_SOURCE_TEXT: Markdown, plain text, or anything else
 * @HS_SOURCE_PAGE: a whole page of HTML, as a wiki exports it
 * @HS_SOURCE_FEED: JSON with incidents that another program recorded, see hs-statuspage.h and hs-pagerduty.h
 */
typedef enum
{
  HS_SOURCE_TEXT,
  HS_SOURCE_PAGE,
  HS_SOURCE_FEED,
} HsSourceKind;

/* As much of a file tells its kind. */
#define HS_SOURCE_HEAD_BYTES 8192

/* What @length bytes from the beginning of a document look like, whatever its name. */
HsSourceKind hs_source_guess (const char *head, gsize length);

/* (transfer full): pages and feeds as the Markdown that says the same, read by the rules of
 * hs_plain_text_to_markdown (); what only looks like one, and all other text, by those rules alone. Each line knows its
 * line in @text. Thread-safe. */
HsMarkdown *hs_source_to_markdown (HsText *text);

G_END_DECLS
