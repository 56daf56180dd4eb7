/* page-sample.c: a flow to fill and what texts are set with, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "page-sample.h"

#include "flow-text.h"
#include "hs-page-row.h"
#include "hs-scene-cairo.h"

void
page_sample_set_up (PageSample *self, gconstpointer data)
{
  self->context = hs_scene_create_pango_context ();
  self->style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  self->flow = hs_page_flow_new (PAGE_SAMPLE_WIDTH);
}

void
page_sample_tear_down (PageSample *self, gconstpointer data)
{
  hs_page_flow_free (self->flow);
  g_object_unref (self->context);
  hs_style_unref (self->style);
}

HsPageText *
page_sample_create_text (PageSample *self, const char *string)
{
  return hs_page_text_new (self->context, self->style, HS_TEXT_BODY, HS_COLOR_FOREGROUND, string, NULL, 0);
}

void
page_sample_add_text (PageSample *self, const char *string, const char *tag)
{
  g_autoptr (HsPageText) text = page_sample_create_text (self, string);

  hs_page_row_add_text (self->flow, text, tag, 0, PAGE_SAMPLE_WIDTH);
}

void
page_sample_assert_flow (PageSample *self, double height, const char *expected)
{
  g_autofree char *text = NULL;

  hs_page_flow_break (self->flow, height);
  text = flow_to_text (self->flow);
  g_assert_cmpstr (text, ==, expected);
}
