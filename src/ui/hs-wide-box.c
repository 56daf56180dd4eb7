/* hs-wide-box.c: shows a child that may be wider than the room, and scrolls it sideways
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wide-box.h"

/* Shares of what is seen. */
#define STEP 0.15
#define PAGE 0.9

struct _HsWideBox
{
  GtkWidget parent_instance;

  GtkWidget *child;
  GtkWidget *bar;
  GtkAdjustment *adjustment;
};

G_DEFINE_FINAL_TYPE (HsWideBox, hs_wide_box, GTK_TYPE_WIDGET)

static int
get_child_width (HsWideBox *self, int width)
{
  int minimum;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return MAX (width, minimum);
}

static int
get_bar_height (HsWideBox *self)
{
  int minimum;

  gtk_widget_measure (self->bar, GTK_ORIENTATION_VERTICAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static void
scroll_by (HsWideBox *self, double steps)
{
  double step = gtk_adjustment_get_step_increment (self->adjustment);

  gtk_adjustment_set_value (self->adjustment, gtk_adjustment_get_value (self->adjustment) + steps * step);
}

static gboolean
scroll_cb (HsWideBox *self, double dx, double dy)
{
  if (!gtk_widget_get_child_visible (self->bar) || dx == 0)
    return GDK_EVENT_PROPAGATE;
  scroll_by (self, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -dx : dx);

  return GDK_EVENT_STOP;
}

static gboolean
key_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  HsWideBox *self = HS_WIDE_BOX (widget);
  int steps = g_variant_get_int32 (arguments);

  if (!gtk_widget_has_focus (widget) || !gtk_widget_get_child_visible (self->bar))
    return FALSE;
  scroll_by (self, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -steps : steps);

  return TRUE;
}

static GtkSizeRequestMode
hs_wide_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hs_wide_box_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                     int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  HsWideBox *self = HS_WIDE_BOX (widget);
  int width;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->child, orientation, -1, NULL, natural, NULL, NULL);
      *minimum = 0;
      return;
    }
  if (for_size < 0)
    gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &for_size, NULL, NULL);
  width = get_child_width (self, for_size);
  gtk_widget_measure (self->child, orientation, width, minimum, NULL, NULL, NULL);
  *minimum += width > for_size ? get_bar_height (self) : 0;
  *natural = *minimum;
}

static void
allocate_bar (HsWideBox *self, int width, int height, int bar_height)
{
  gtk_widget_set_child_visible (self->bar, bar_height > 0);
  gtk_widget_set_focusable (GTK_WIDGET (self), bar_height > 0);
  if (bar_height > 0)
    gtk_widget_size_allocate (self->bar, &(GtkAllocation){ 0, height - bar_height, width, bar_height }, -1);
}

static void
hs_wide_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HsWideBox *self = HS_WIDE_BOX (widget);
  int child_width = get_child_width (self, width);
  int bar_height = child_width > width ? get_bar_height (self) : 0;
  double value = CLAMP (gtk_adjustment_get_value (self->adjustment), 0, child_width - width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double x = rtl ? width - child_width + value : -value;

  g_signal_handlers_block_by_func (self->adjustment, gtk_widget_queue_allocate, self);
  gtk_adjustment_configure (self->adjustment, value, 0, child_width, width * STEP, width * PAGE, width);
  g_signal_handlers_unblock_by_func (self->adjustment, gtk_widget_queue_allocate, self);
  gtk_widget_allocate (self->child, child_width, height - bar_height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((int) x, 0)));
  allocate_bar (self, width, height, bar_height);
}

static void
hs_wide_box_dispose (GObject *object)
{
  HsWideBox *self = HS_WIDE_BOX (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_pointer (&self->bar, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_wide_box_parent_class)->dispose (object);
}

static void
hs_wide_box_class_init (HsWideBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hs_wide_box_dispose;
  widget_class->get_request_mode = hs_wide_box_get_request_mode;
  widget_class->measure = hs_wide_box_measure;
  widget_class->size_allocate = hs_wide_box_size_allocate;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, key_cb, "(i)", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, key_cb, "(i)", 1);
  gtk_widget_class_set_css_name (widget_class, "widebox");
}

static void
hs_wide_box_init (HsWideBox *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_HORIZONTAL);

  self->adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  self->bar = gtk_scrollbar_new (GTK_ORIENTATION_HORIZONTAL, self->adjustment);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (self->adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}

GtkWidget *
hs_wide_box_new (GtkWidget *child, const char *name)
{
  HsWideBox *self = g_object_new (HS_TYPE_WIDE_BOX, NULL);

  self->child = child;
  gtk_widget_insert_after (child, GTK_WIDGET (self), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

void
hs_wide_box_reveal (HsWideBox *self, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_return_if_fail (HS_IS_WIDE_BOX (self));

  if (!gtk_widget_compute_bounds (widget, self->child, &bounds))
    return;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    bounds.origin.x = gtk_widget_get_width (self->child) - bounds.origin.x - bounds.size.width;
  gtk_adjustment_clamp_page (self->adjustment, bounds.origin.x, bounds.origin.x + bounds.size.width);
}
