/* hs-plain-pass.h: where the reading of a plain text stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-headings.h"
#include "hs-html-lines.h"
#include "hs-indented.h"
#include "hs-line.h"
#include "hs-list-writer.h"
#include "hs-markdown.h"

G_BEGIN_DECLS

/* How far ahead the next line with text is looked for. */
#define HS_PLAIN_PASS_MAX_BLANK 16

/* One pass over the lines of a document, by hs-plain-text.c and its parts. */
typedef struct
{
  const HsText *text;
  HsMarkdown *markdown;
  HsListWriter *list;
  HsHeadings *headings;
  HsLine lines[HS_PLAIN_PASS_MAX_BLANK + 2];  /* those that were looked at last */
  guint numbers[HS_PLAIN_PASS_MAX_BLANK + 2]; /* theirs, 0 for none */
  guint number;                               /* of the current line */
  HsLine line;
  HsLine previous;           /* the last line that is not blank */
  gboolean is_spaced;        /* an empty line (or nothing) stands before the current one */
  gboolean is_below_heading; /* the last line that is not blank became a heading */
  gboolean is_heading;       /* the current line does */
  gboolean is_setext;        /* the underline that comes next makes the line above a heading */
  gboolean is_table;         /* rows of a table up to the next empty line */
  gboolean is_time_alone;    /* the last item is only a time: what comes next is its text */
  gboolean each_is_item;     /* every line of the open list says something of its own */
  guint author_list;   /* column of the content of the author's own Markdown list, 0 outside */
  guint code_end;      /* last line of the block of code that we are in */
  guint skip_end;      /* last line that was added already */
  HsIndented indented; /* what the lines up to @indented_end are, where they are indented */
  guint indented_end;
  HsHtmlRaw raw;
  gsize unclosed[2]; /* length of the shortest fence of ` and of ~ that nothing closes below */
} HsPlainPass;

/* Line @number; the next one; the next one that is not blank, zeroed where none is near. */
HsLine hs_plain_pass_get_line (HsPlainPass *self, guint number);
HsLine hs_plain_pass_peek (HsPlainPass *self);
HsLine hs_plain_pass_peek_text (HsPlainPass *self);

/* Adds the current line to the Markdown as it is, without its indentation, as a heading. */
void hs_plain_pass_add_raw (HsPlainPass *self);
void hs_plain_pass_add_text (HsPlainPass *self);
void hs_plain_pass_add_heading (HsPlainPass *self, guint level);

/* Whatever list is open, it ends here. */
void hs_plain_pass_leave_lists (HsPlainPass *self);

/* Whether the current line belongs to an item of the author's own list, or goes on with a
 * paragraph. */
gboolean hs_plain_pass_is_in_author_list (const HsPlainPass *self);
gboolean hs_plain_pass_is_in_paragraph (const HsPlainPass *self);

/* The current line among its neighbours, as the finding of headings wants it; @next and @next_text
 * are filled in and must live as long. */
HsHeadingPlace hs_plain_pass_get_place (HsPlainPass *self, HsLine *next, HsLine *next_text);

G_END_DECLS
