/* test-wrap-layout.c: children in as many rows as the width asks for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wrap-layout.h"

#define CHILD_WIDTH 100
#define CHILD_HEIGHT 20
#define N_CHILDREN 3

static GtkWidget *
build_box (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *wrap = g_object_new (HS_TYPE_WRAP_LAYOUT, NULL);

  hs_wrap_layout_set_spacing (HS_WRAP_LAYOUT (wrap), 10, 5);
  gtk_widget_set_layout_manager (box, wrap);
  for (guint i = 0; i < N_CHILDREN; i++)
    {
      GtkWidget *child = gtk_drawing_area_new ();

      gtk_widget_set_size_request (child, CHILD_WIDTH, CHILD_HEIGHT);
      gtk_box_append (GTK_BOX (box), child);
    }

  return g_object_ref_sink (box);
}

static int
get_height (GtkWidget *box, int width)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static void
test_measure (void)
{
  g_autoptr (GtkWidget) box = build_box ();
  int minimum, natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, CHILD_WIDTH);
  g_assert_cmpint (natural, ==, 3 * CHILD_WIDTH + 2 * 10);
  g_assert_cmpint (get_height (box, natural), ==, CHILD_HEIGHT);
  g_assert_cmpint (get_height (box, natural - 1), ==, 2 * CHILD_HEIGHT + 5);
  g_assert_cmpint (get_height (box, minimum), ==, 3 * CHILD_HEIGHT + 2 * 5);
}

static void
assert_place (GtkWidget *box, GtkWidget *child, int x, int y)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, box, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, x);
  g_assert_cmpfloat (bounds.origin.y, ==, y);
}

static void
test_places (gconstpointer data)
{
  gboolean rtl = GPOINTER_TO_INT (data);
  g_autoptr (GtkWidget) box = build_box ();
  GtkWidget *first = gtk_widget_get_first_child (box);
  GtkWidget *second = gtk_widget_get_next_sibling (first);
  GtkWidget *third = gtk_widget_get_next_sibling (second);

  gtk_widget_set_direction (box, rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (box, 250, 60, -1, NULL);
  assert_place (box, first, rtl ? 150 : 0, 0);
  assert_place (box, second, rtl ? 40 : 110, 0);
  assert_place (box, third, rtl ? 150 : 0, CHILD_HEIGHT + 5);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wrap-layout/measure", test_measure);
  g_test_add_data_func ("/wrap-layout/places", GINT_TO_POINTER (FALSE), test_places);
  g_test_add_data_func ("/wrap-layout/places-rtl", GINT_TO_POINTER (TRUE), test_places);

  return g_test_run ();
}
