/* hs-block-layout.h: lays the blocks of a document into the flow of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-block.h"
#include "hs-event-margin.h"
#include "hs-page-flow.h"

G_BEGIN_DECLS

/**
 * HsBlockLayoutOptions:
 * @x: left edge of the text in points
 * @width: the width of the text
 * @level: how deep the document's first headings stand in the outline; 0 is the top
 * @margin: (nullable): the events to mark beside their lines
 * @base_uri: (nullable): address of the document, to find pictures beside it
 */
typedef struct
{
  double x;
  double width;
  guint level;
  HsEventMargin *margin;
  const char *base_uri;
} HsBlockLayoutOptions;

/* Adds @blocks, whose strings must outlive @flow. Headings enter the outline and get places called
 * as the web calls them ("root-cause"). */
void hs_block_layout_add (HsPageFlow *flow,
                          const HsStyle *style,
                          PangoContext *context,
                          HsBlocks *blocks,
                          const HsBlockLayoutOptions *options);

G_END_DECLS
