/* test-wide-box.c: a child that is wider than the room is scrolled sideways
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wide-box.h"

#define CHILD_WIDTH 500

static GtkWidget *
create_box (void)
{
  GtkWidget *child = gtk_label_new ("x");

  gtk_widget_set_size_request (child, CHILD_WIDTH, 20);

  return g_object_ref_sink (hs_wide_box_new (child, "Table"));
}

static int
measure_height (GtkWidget *box, int width)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static double
get_child_x (GtkWidget *box)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (box), box, &bounds));

  return bounds.origin.x;
}

static void
allocate (GtkWidget *box, int width)
{
  gtk_widget_allocate (box, width, measure_height (box, width), -1, NULL);
}

static void
test_room (void)
{
  g_autoptr (GtkWidget) box = create_box ();
  int minimum, natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, CHILD_WIDTH);
  allocate (box, 600);
  g_assert_false (gtk_widget_get_focusable (box));
  g_assert_cmpint (gtk_widget_get_width (gtk_widget_get_first_child (box)), ==, 600);
}

static void
test_narrow (void)
{
  g_autoptr (GtkWidget) box = create_box ();
  GtkWidget *child = gtk_widget_get_first_child (box);

  g_assert_cmpint (measure_height (box, 200), >, measure_height (box, 600));
  allocate (box, 200);
  g_assert_true (gtk_widget_get_focusable (box));
  g_assert_cmpint (gtk_widget_get_width (child), ==, CHILD_WIDTH);
  g_assert_cmpfloat (get_child_x (box), ==, 0);

  hs_wide_box_reveal (HS_WIDE_BOX (box), child);
  allocate (box, 200);
  g_assert_cmpfloat (get_child_x (box), <=, 0);
  allocate (box, 600);
  g_assert_cmpfloat (get_child_x (box), ==, 0);
}

static void
test_mirrored (void)
{
  g_autoptr (GtkWidget) box = create_box ();

  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  allocate (box, 200);
  g_assert_cmpfloat (get_child_x (box), ==, 200 - CHILD_WIDTH);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wide-box/room", test_room);
  g_test_add_func ("/wide-box/narrow", test_narrow);
  g_test_add_func ("/wide-box/mirrored", test_mirrored);

  return g_test_run ();
}
