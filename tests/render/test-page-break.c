/* test-page-break.c: tests of hs-page-break.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-page-break.h"

#define PAGE 100

/* "first-end" of each page, with "first-end+header-end" where a header is repeated. */
static char *
describe (GArray *pages)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < pages->len; i++)
    {
      const HsPage *page = &g_array_index (pages, HsPage, i);

      g_string_append_printf (text, "%s%u-%u", i > 0 ? " " : "", page->first, page->end);
      if (page->header < page->header_end)
        g_string_append_printf (text, "+%u-%u", page->header, page->header_end);
    }
  return g_string_free (text, FALSE);
}

static void
assert_pages (HsStrip *strips, guint n_strips, const char *expected)
{
  g_autoptr (GArray) pages = hs_page_break (strips, n_strips, PAGE);
  g_autofree char *text = describe (pages);

  g_assert_cmpstr (text, ==, expected);
  for (guint i = 0; i < n_strips; i++)
    {
      const HsPage *page = &g_array_index (pages, HsPage, strips[i].page);

      g_assert_cmpuint (i, >=, page->first);
      g_assert_cmpuint (i, <, page->end);
      if (strips[i].height <= PAGE)
        g_assert_cmpfloat (strips[i].y + strips[i].height, <=, PAGE + 0.1);
      if (i > page->first)
        g_assert_cmpfloat (strips[i].y, >=, strips[i - 1].y + strips[i - 1].height - 0.01);
    }
}

static void
test_empty (void)
{
  assert_pages (NULL, 0, "0-0");
}

static void
test_space (void)
{
  HsStrip strips[] = { { .before = 30, .height = 40 }, { .before = 20, .height = 40 }, { .before = 5, .height = 60 } };

  assert_pages (strips, 3, "0-2 2-3");
  g_assert_cmpfloat (strips[0].y, ==, 0);
  g_assert_cmpfloat (strips[1].y, ==, 60);
  g_assert_cmpfloat (strips[2].y, ==, 0);
}

static void
test_keep (void)
{
  HsStrip strips[] = {
    { .height = 80 },
    { .height = 15, .flags = HS_STRIP_KEEP },
    { .height = 15, .flags = HS_STRIP_KEEP },
    { .height = 30 },
  };

  assert_pages (strips, 4, "0-1 1-4");
}

static void
test_new_page (void)
{
  HsStrip strips[] = { { .height = 10 }, { .height = 10, .flags = HS_STRIP_NEW_PAGE }, { .height = 10 } };

  assert_pages (strips, 3, "0-1 1-3");
}

/* A page on its side holds nothing but its own part. */
static void
test_landscape (void)
{
  HsStrip strips[] = {
    { .height = 10 },
    { .height = 10, .flags = HS_STRIP_NEW_PAGE | HS_STRIP_LANDSCAPE },
    { .height = 10, .flags = HS_STRIP_NEW_PAGE },
  };
  g_autoptr (GArray) pages = hs_page_break (strips, G_N_ELEMENTS (strips), 100);

  g_assert_cmpuint (pages->len, ==, 3);
  for (guint i = 0; i < pages->len; i++)
    g_assert_cmpint (g_array_index (pages, HsPage, i).landscape, ==, i == 1);
}

static void
test_header (void)
{
  HsStrip strips[] = {
    { .height = 50 },
    { .height = 10, .flags = HS_STRIP_KEEP },
    { .height = 30, .header = 1, .header_end = 2 },
    { .height = 30, .header = 1, .header_end = 2 },
    { .height = 30 },
  };

  assert_pages (strips, 5, "0-3 3-5+1-2");
  g_assert_cmpfloat (strips[3].y, ==, 10);
}

static void
test_no_header_above_itself (void)
{
  HsStrip strips[] = {
    { .height = 80 },
    { .height = 10, .flags = HS_STRIP_KEEP },
    { .height = 30, .header = 1, .header_end = 2 },
  };

  assert_pages (strips, 3, "0-1 1-3");
}

static void
test_too_high (void)
{
  HsStrip strips[] = { { .height = 10 }, { .height = 150 }, { .height = 90 } };

  assert_pages (strips, 3, "0-1 1-2 2-3");
}

static void
test_torn (void)
{
  HsStrip strips[8];

  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    strips[i] = (HsStrip) { .height = 30, .flags = HS_STRIP_KEEP };
  strips[0].flags = HS_STRIP_NONE;
  assert_pages (strips, G_N_ELEMENTS (strips), "0-1 1-4 4-7 7-8");
}

/* Five strips with wide spaces; tighter, they fit one page. */
static void
test_poor_page (void)
{
  HsStrip strips[5];

  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    strips[i] = (HsStrip) { .before = 10, .height = 14 };
  assert_pages (strips, 5, "0-5");
  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    strips[i] = (HsStrip) { .before = 2, .height = 19.5 };
  assert_pages (strips, 5, "0-4 4-5");
  g_assert_cmpfloat_with_epsilon (strips[1].y, 21.5, 0.01);
}

/* The document may begin below the end of the tables, an incident may not. */
static void
test_may_follow (void)
{
  HsStrip strips[] = {
    { .height = 90 },
    { .height = 15 },
    { .before = 10, .height = 40, .flags = HS_STRIP_NEW_PAGE | HS_STRIP_MAY_FOLLOW },
    { .height = 60 },
    { .height = 10, .flags = HS_STRIP_NEW_PAGE },
  };

  assert_pages (strips, 5, "0-1 1-3 3-4 4-5");
  g_assert_cmpfloat (strips[2].y, ==, 25);
  strips[1].height = 30;
  assert_pages (strips, 5, "0-1 1-2 2-4 4-5");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-break/empty", test_empty);
  g_test_add_func ("/page-break/space", test_space);
  g_test_add_func ("/page-break/keep", test_keep);
  g_test_add_func ("/page-break/new-page", test_new_page);
  g_test_add_func ("/page-break/landscape", test_landscape);
  g_test_add_func ("/page-break/header", test_header);
  g_test_add_func ("/page-break/no-header-above-itself", test_no_header_above_itself);
  g_test_add_func ("/page-break/too-high", test_too_high);
  g_test_add_func ("/page-break/torn", test_torn);
  g_test_add_func ("/page-break/poor-page", test_poor_page);
  g_test_add_func ("/page-break/may-follow", test_may_follow);
  return g_test_run ();
}
