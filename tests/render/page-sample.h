/* page-sample.h: a flow to fill and what texts are set with, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-flow.h"
#include "hs-style.h"

G_BEGIN_DECLS

#define PAGE_SAMPLE_WIDTH 200

/* The fixture of a test: a flow of %PAGE_SAMPLE_WIDTH points and the style of paper. */
typedef struct
{
  PangoContext *context;
  HsStyle *style;
  HsPageFlow *flow;
} PageSample;

void page_sample_set_up (PageSample *self, gconstpointer data);
void page_sample_tear_down (PageSample *self, gconstpointer data);

#define PAGE_SAMPLE_ADD(name, func) g_test_add (name, PageSample, NULL, page_sample_set_up, func, page_sample_tear_down)

/* Running text without markup. */
HsPageText *page_sample_create_text (PageSample *self, const char *string);

/* A paragraph over the whole width, as element @tag (nullable). */
void page_sample_add_text (PageSample *self, const char *string, const char *tag);

/* Breaks the flow into pages of @height points and asserts that it reads as @expected does, see
 * flow_to_text(). */
void page_sample_assert_flow (PageSample *self, double height, const char *expected);

G_END_DECLS
