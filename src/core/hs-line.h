/* hs-line.h: what one line of a document looks like, without its neighbours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-lead-time.h"
#include "hs-text.h"

G_BEGIN_DECLS

/**
 * HsLineKind:
 * @HS_LINE_BLANK: nothing but space
 * @HS_LINE_FENCE: begins or ends a fenced block of code
 * @HS_LINE_ATX: a Markdown heading with `#`, the space behind it may be missing, or one of a wiki: `== ... ==`
 * @HS_LINE_UNDERLINE: nothing but `=` or `-`: below a heading, or a rule
 * @HS_LINE_RULE: another rule (`***`, `- - -`, `_____`)
 * @HS_LINE_BULLET: a list item with a mark
 * @HS_LINE_NUMBER: a list item with a number or letter
 * @HS_LINE_TIME: begins with a time, see `time`
 * @HS_LINE_BOLD: nothing but one bold phrase
 * @HS_LINE_QUOTE: begins with `>`
 * @HS_LINE_HTML: begins with a tag or comment
 * @HS_LINE_TABLE: begins with `|`
 * @HS_LINE_TEXT: anything else
 */
typedef enum
{
  HS_LINE_BLANK,
  HS_LINE_FENCE,
  HS_LINE_ATX,
  HS_LINE_UNDERLINE,
  HS_LINE_RULE,
  HS_LINE_BULLET,
  HS_LINE_NUMBER,
  HS_LINE_TIME,
  HS_LINE_BOLD,
  HS_LINE_QUOTE,
  HS_LINE_HTML,
  HS_LINE_TABLE,
  HS_LINE_TEXT,
} HsLineKind;

/**
 * HsLine:
 * @raw: the line as written, not zero-terminated
 * @raw_length: its bytes
 * @text: the line without its indentation and trailing space
 * @length: bytes of @text
 * @indent: columns of indentation; tabs go to the next multiple of four
 * @kind: what it looks like
 * @marker: of an item: bytes from @text to what the item says
 * @is_markdown: of an item: the mark is one that Markdown knows
 * @time: %HS_LINE_TIME, or what follows the mark of an item
 */
typedef struct
{
  const char *raw;
  gsize raw_length;
  const char *text;
  gsize length;
  guint indent;
  HsLineKind kind;
  guint marker;
  gboolean is_markdown;
  HsLeadTime time;
} HsLine;

/* Plain data that points into @text. */
HsLine hs_line_get (const HsText *text, guint number);

/* Whether @text of the line, whatever its kind, is nothing but one bold phrase. */
gboolean hs_line_is_bold (const HsLine *line);

/* The last character that tells how a line ends, past closing quotes, brackets and emphasis; 0 for
 * an empty line. */
gunichar hs_line_get_end (const HsLine *line);

/* Whether the sentence of the line goes on in the next one: it is long and has no end, or @next
 * begins in lower case. */
gboolean hs_line_is_wrapped (const HsLine *line, const HsLine *next);

G_END_DECLS
