/* hs-wrap-layout.c: children side by side, in as many rows as the width asks for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wrap-layout.h"

struct _HsWrapLayout
{
  GtkLayoutManager parent_instance;

  int column_spacing;
  int row_spacing;
};

G_DEFINE_FINAL_TYPE (HsWrapLayout, hs_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Where the next child goes. */
typedef struct
{
  const HsWrapLayout *layout;
  int width;
  int x;
  int y;
  int row_height;
} Pen;

static int
get_child_height (GtkWidget *child, int width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

/* The place of @child; the pen moves behind it. */
static GtkAllocation
place_child (Pen *pen, GtkWidget *child)
{
  GtkAllocation place;
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  if (pen->x > 0 && pen->x + minimum > pen->width)
    {
      pen->x = 0;
      pen->y += pen->row_height + pen->layout->row_spacing;
      pen->row_height = 0;
    }

  place.x = pen->x;
  place.y = pen->y;
  place.width = MAX (MIN (natural, pen->width - pen->x), minimum);
  place.height = get_child_height (child, place.width);
  pen->x += place.width + pen->layout->column_spacing;
  pen->row_height = MAX (pen->row_height, place.height);

  return place;
}

static void
measure_width (HsWrapLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->column_spacing : 0);
    }
}

static int
measure_height (HsWrapLayout *self, GtkWidget *widget, int width)
{
  Pen pen = { .layout = self, .width = width >= 0 ? width : G_MAXINT / 2 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      place_child (&pen, child);

  return pen.y + pen.row_height;
}

static GtkSizeRequestMode
hs_wrap_layout_get_request_mode (GtkLayoutManager *layout, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hs_wrap_layout_measure (GtkLayoutManager *layout, GtkWidget *widget, GtkOrientation orientation, int for_size,
                        int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  HsWrapLayout *self = HS_WRAP_LAYOUT (layout);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    *minimum = *natural = measure_height (self, widget, for_size);
}

static void
hs_wrap_layout_allocate (GtkLayoutManager *layout, GtkWidget *widget, int width, int height, int baseline)
{
  Pen pen = { .layout = HS_WRAP_LAYOUT (layout), .width = width };
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place;

      if (!gtk_widget_should_layout (child))
        continue;
      place = place_child (&pen, child);
      if (rtl)
        place.x = width - place.x - place.width;
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
hs_wrap_layout_class_init (HsWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = hs_wrap_layout_get_request_mode;
  layout_class->measure = hs_wrap_layout_measure;
  layout_class->allocate = hs_wrap_layout_allocate;
}

static void
hs_wrap_layout_init (HsWrapLayout *self)
{
}

void
hs_wrap_layout_set_spacing (HsWrapLayout *self, int column_spacing, int row_spacing)
{
  g_return_if_fail (HS_IS_WRAP_LAYOUT (self));

  self->column_spacing = column_spacing;
  self->row_spacing = row_spacing;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
