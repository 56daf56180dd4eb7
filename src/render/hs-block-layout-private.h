/* hs-block-layout-private.h: what the files that lay out blocks share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block-layout.h"

G_BEGIN_DECLS

/* `x` is the left edge at the current depth, `right` that of all depths. `in_quote` counts the
 * quotes around. */
typedef struct
{
  HsPageFlow *flow;
  const HsStyle *style;
  PangoContext *context;
  HsBlocks *blocks;
  const HsBlockLayoutOptions *options;
  double x;
  double right;
  guint in_quote;
  gboolean in_tight;
  int heading_levels[6]; /* the levels of the headings above, outermost first */
  guint n_heading_levels;
} HsBlockLayout;

/* Space between paragraphs, in points. */
#define HS_PARAGRAPH_SPACE 6

/* A leaf that is no cell. */
void hs_block_layout_add_leaf (HsBlockLayout *self, guint index);

/* The table at @index with its rows and cells. */
void hs_block_layout_add_table (HsBlockLayout *self, guint index);

/* The text of a leaf with its inline markup; @string is its text or a copy of the same length. */
HsPageText *hs_block_layout_create_text (HsBlockLayout *self, const HsBlock *block, HsTextRole role, const char *string);

/* The text of a block of HTML without comments and tags; empty where nothing else is in it. */
char *hs_block_layout_strip_html (const char *html);

/* A name for the place of the footnote called @label. */
char *hs_block_layout_get_footnote_name (const char *label);

/* A heading as the web names it in links: "Root cause" becomes "root-cause". */
char *hs_block_layout_get_heading_name (const char *text);

G_END_DECLS
