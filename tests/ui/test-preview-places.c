/* test-preview-places.c: back and forward through the places visited
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-places.h"

#define FIRST "file:///a.md"
#define SECOND "file:///b.md"

static void
jump (HsPreviewPlaces *places, guint from, guint to)
{
  hs_preview_places_jump (places, &(HsPreviewPlace){ FIRST, from }, &(HsPreviewPlace){ FIRST, to });
}

/* 0 where there is nowhere to go. */
static guint
go (HsPreviewPlaces *places, gboolean forward, guint from)
{
  const HsPreviewPlace *place = hs_preview_places_go (places, forward, &(HsPreviewPlace){ FIRST, from });

  return place != NULL ? place->line : 0;
}

static void
test_ways (void)
{
  g_autoptr (HsPreviewPlaces) places = hs_preview_places_new ();

  g_assert_false (hs_preview_places_can_go (places, FALSE));
  g_assert_cmpuint (go (places, FALSE, 1), ==, 0);
  jump (places, 1, 20);
  jump (places, 21, 40);
  g_assert_false (hs_preview_places_can_go (places, TRUE));
  g_assert_cmpuint (go (places, FALSE, 44), ==, 21);
  g_assert_cmpuint (go (places, FALSE, 21), ==, 1);
  g_assert_false (hs_preview_places_can_go (places, FALSE));
  g_assert_cmpuint (go (places, TRUE, 2), ==, 21);
  g_assert_cmpuint (go (places, TRUE, 21), ==, 44);
  g_assert_cmpuint (go (places, TRUE, 44), ==, 0);
}

static void
test_branch (void)
{
  g_autoptr (HsPreviewPlaces) places = hs_preview_places_new ();

  jump (places, 1, 20);
  jump (places, 20, 20);
  jump (places, 0, 30);
  g_assert_cmpuint (go (places, FALSE, 20), ==, 1);
  jump (places, 1, 9);
  g_assert_false (hs_preview_places_can_go (places, TRUE));
  g_assert_cmpuint (go (places, FALSE, 9), ==, 1);
}

static void
test_documents (void)
{
  g_autoptr (HsPreviewPlaces) places = hs_preview_places_new ();
  HsPreviewPlace first = { FIRST, 7 }, second = { SECOND, 7 };
  const HsPreviewPlace *place;

  hs_preview_places_jump (places, &first, &second);
  place = hs_preview_places_go (places, FALSE, &(HsPreviewPlace){ SECOND, 12 });
  g_assert_cmpstr (place->uri, ==, FIRST);
  g_assert_cmpuint (place->line, ==, 7);
  place = hs_preview_places_go (places, TRUE, &first);
  g_assert_cmpstr (place->uri, ==, SECOND);
  g_assert_cmpuint (place->line, ==, 12);
}

static void
test_many (void)
{
  g_autoptr (HsPreviewPlaces) places = hs_preview_places_new ();
  guint n = 0;

  for (guint i = 1; i <= 1000; i++)
    jump (places, i, i + 1);
  while (hs_preview_places_can_go (places, FALSE))
    {
      g_assert_cmpuint (go (places, FALSE, 1001 - n), ==, 1000 - n);
      n++;
    }
  g_assert_cmpuint (n, ==, 99);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/preview-places/ways", test_ways);
  g_test_add_func ("/preview-places/branch", test_branch);
  g_test_add_func ("/preview-places/documents", test_documents);
  g_test_add_func ("/preview-places/many", test_many);

  return g_test_run ();
}
