/* block-flow.c: small documents laid into a flow, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-flow.h"

#include <string.h>

#include "flow-text.h"
#include "hs-block-layout.h"
#include "hs-scene-cairo.h"

#define PAGE_HEIGHT 600

BlockFlow *
block_flow_new (const char *text)
{
  BlockFlow *self = g_new0 (BlockFlow, 1);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  PangoContext *context = hs_scene_create_pango_context ();
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  g_autoptr (HsEventMargin) margin = NULL;
  HsBlockLayoutOptions options = { .x = BLOCK_FLOW_LEFT, .width = BLOCK_FLOW_RIGHT - BLOCK_FLOW_LEFT, .level = 1 };

  self->document = hs_document_new (bytes, NULL, NULL);
  g_assert_nonnull (self->document);
  margin = hs_event_margin_new (self->document);
  options.margin = margin;
  self->flow = hs_page_flow_new (BLOCK_FLOW_RIGHT);
  hs_block_layout_add (self->flow, style, context, hs_document_get_blocks (self->document), &options);
  hs_page_flow_break (self->flow, PAGE_HEIGHT);
  g_object_unref (context);
  return self;
}

void
block_flow_free (BlockFlow *self)
{
  hs_page_flow_free (self->flow);
  hs_document_unref (self->document);
  g_free (self);
}

char *
block_flow_to_text (BlockFlow *self)
{
  return flow_to_text (self->flow);
}
