/* test-leaf.c: text and spans of one leaf
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-leaf.h"

typedef struct
{
  GStringChunk *strings;
  HsLeaf *leaf;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->strings = g_string_chunk_new (64);
  fixture->leaf = hs_leaf_new (fixture->strings);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hs_leaf_free (fixture->leaf);
  g_string_chunk_free (fixture->strings);
}

static void
assert_span (const HsLeaf *leaf, guint index, HsSpanType type, guint start, guint end,
             const char *target)
{
  const HsSpan *span = &g_array_index (hs_leaf_get_spans (leaf), HsSpan, index);

  g_assert_cmpuint (index, <, hs_leaf_get_spans (leaf)->len);
  g_assert_cmpint (span->type, ==, type);
  g_assert_cmpuint (span->start, ==, start);
  g_assert_cmpuint (span->end, ==, end);
  g_assert_cmpstr (span->target, ==, target);
}

static void
test_spans (Fixture *fixture, gconstpointer data)
{
  HsLeaf *leaf = fixture->leaf;

  hs_leaf_append (leaf, "  a ");
  hs_leaf_open (leaf, HS_SPAN_STRONG, NULL);
  hs_leaf_append (leaf, "b");
  hs_leaf_open (leaf, HS_SPAN_LINK, "http://x");
  hs_leaf_append (leaf, "c");
  hs_leaf_close (leaf);
  hs_leaf_close (leaf);
  hs_leaf_append_span (leaf, HS_SPAN_CODE, "d", NULL);
  hs_leaf_append_span (leaf, HS_SPAN_EMPHASIS, "", NULL);
  hs_leaf_append_span (leaf, HS_SPAN_IMAGE, "", "p.png");
  hs_leaf_append (leaf, " \n");
  hs_leaf_end (leaf);
  g_assert_cmpstr (hs_leaf_get_text (leaf), ==, "a bcd");
  g_assert_cmpuint (hs_leaf_get_spans (leaf)->len, ==, 4);
  assert_span (leaf, 0, HS_SPAN_STRONG, 2, 4, NULL);
  assert_span (leaf, 1, HS_SPAN_LINK, 3, 4, "http://x");
  assert_span (leaf, 2, HS_SPAN_CODE, 4, 5, NULL);
  assert_span (leaf, 3, HS_SPAN_IMAGE, 5, 5, "p.png");
}

static void
test_html (Fixture *fixture, gconstpointer data)
{
  static const char *const parts[] = { "<b>",
                                       "x",
                                       "</B>",
                                       "<br>",
                                       "H",
                                       "<sub>",
                                       "2",
                                       "</sub>",
                                       "<!-- no -->",
                                       "<blink>",
                                       "<img alt='A' src=p>",
                                       "</i>" };
  HsLeaf *leaf = fixture->leaf;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] == '<')
      hs_leaf_append_html (leaf, parts[i]);
    else
      hs_leaf_append (leaf, parts[i]);
  hs_leaf_end (leaf);
  g_assert_cmpstr (hs_leaf_get_text (leaf), ==, "x\nH2<blink>A");
  g_assert_cmpuint (hs_leaf_get_spans (leaf)->len, ==, 5);
  assert_span (leaf, 0, HS_SPAN_STRONG, 0, 1, NULL);
  assert_span (leaf, 1, HS_SPAN_BREAK, 1, 2, NULL);
  assert_span (leaf, 2, HS_SPAN_SUBSCRIPT, 3, 4, NULL);
  assert_span (leaf, 3, HS_SPAN_HTML, 4, 11, NULL);
  assert_span (leaf, 4, HS_SPAN_IMAGE, 11, 12, "p");
}

/* HTML that is left open ends with the Markdown around it, and closes nothing outside. */
static void
test_crossing (Fixture *fixture, gconstpointer data)
{
  HsLeaf *leaf = fixture->leaf;

  hs_leaf_append_html (leaf, "<b>");
  hs_leaf_append (leaf, "a");
  hs_leaf_open (leaf, HS_SPAN_EMPHASIS, NULL);
  hs_leaf_append_html (leaf, "<s>");
  hs_leaf_append (leaf, "b");
  hs_leaf_append_html (leaf, "</b>");
  hs_leaf_append (leaf, "c");
  hs_leaf_close (leaf);
  hs_leaf_append (leaf, "d");
  hs_leaf_end (leaf);
  g_assert_cmpstr (hs_leaf_get_text (leaf), ==, "abcd");
  assert_span (leaf, 0, HS_SPAN_STRONG, 0, 4, NULL);
  assert_span (leaf, 1, HS_SPAN_EMPHASIS, 1, 3, NULL);
  assert_span (leaf, 2, HS_SPAN_STRIKE, 1, 3, NULL);
}

static void
test_verbatim (Fixture *fixture, gconstpointer data)
{
  hs_leaf_append_verbatim (fixture->leaf, "  a \n\n b  \n");
  hs_leaf_end (fixture->leaf);
  g_assert_cmpstr (hs_leaf_get_text (fixture->leaf), ==, "  a \n\n b  ");
  hs_leaf_clear (fixture->leaf);
  g_assert_cmpstr (hs_leaf_get_text (fixture->leaf), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/leaf/spans", Fixture, NULL, set_up, test_spans, tear_down);
  g_test_add ("/leaf/html", Fixture, NULL, set_up, test_html, tear_down);
  g_test_add ("/leaf/crossing", Fixture, NULL, set_up, test_crossing, tear_down);
  g_test_add ("/leaf/verbatim", Fixture, NULL, set_up, test_verbatim, tear_down);
  return g_test_run ();
}
