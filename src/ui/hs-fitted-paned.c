/* hs-fitted-paned.c: two panes one above the other, of which the upper is as high as it asks for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-fitted-paned.h"

/* The text below must stay readable however much the upper child asks for: it keeps this height, or
 * at least, where that is all, and where it is nothing, these shares go to the upper child. */
#define END_HEIGHT 284
#define MAX_SHARE 0.6
#define MAX_LOW_SHARE 0.55
#define MIN_HEIGHT 200

struct _HsFittedPaned
{
  GtkWidget parent_instance;
  GtkPaned *paned;
  GtkScrolledWindow *scrolled;
  GtkWidget *start_child;
  int position;
  gboolean allocating;
};

G_DEFINE_FINAL_TYPE (HsFittedPaned, hs_fitted_paned, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_START_CHILD,
  PROP_END_CHILD,
  PROP_POSITION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static int
get_fitting_position (HsFittedPaned *self, int width, int height)
{
  int natural;
  double most;

  gtk_widget_measure (self->start_child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  most = CLAMP (height - END_HEIGHT, height * MAX_LOW_SHARE, height * MAX_SHARE);
  return CLAMP (natural, MIN_HEIGHT, MAX (MIN_HEIGHT, (int) most));
}

static void
set_position (HsFittedPaned *self, int position)
{
  if (self->position == position)
    return;
  self->position = position;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_POSITION]);
}

static void
set_start_child (HsFittedPaned *self, GtkWidget *child)
{
  self->start_child = child;
  gtk_scrolled_window_set_child (self->scrolled, child);
  if (child != NULL)
    g_object_bind_property (child, "visible", self->scrolled, "visible", G_BINDING_SYNC_CREATE);
}

/* What changes outside of an allocation was moved by someone. */
static void
position_changed_cb (HsFittedPaned *self)
{
  if (!self->allocating && gtk_widget_get_mapped (GTK_WIDGET (self->paned)))
    set_position (self, gtk_paned_get_position (self->paned));
}

static void
hs_fitted_paned_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HsFittedPaned *self = HS_FITTED_PANED (widget);
  GtkAllocation area = { 0, 0, width, height };

  self->allocating = TRUE;
  if (self->start_child != NULL && gtk_widget_should_layout (self->start_child))
    gtk_paned_set_position (self->paned, self->position >= 0 ? self->position : get_fitting_position (self, width, height));
  gtk_widget_size_allocate (GTK_WIDGET (self->paned), &area, baseline);
  self->allocating = FALSE;
}

static void
hs_fitted_paned_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  HsFittedPaned *self = HS_FITTED_PANED (widget);

  gtk_widget_measure (GTK_WIDGET (self->paned), orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static GtkSizeRequestMode
hs_fitted_paned_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (GTK_WIDGET (HS_FITTED_PANED (widget)->paned));
}

static void
hs_fitted_paned_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HsFittedPaned *self = HS_FITTED_PANED (object);

  switch (prop_id)
    {
    case PROP_START_CHILD:
      g_value_set_object (value, self->start_child);
      break;
    case PROP_END_CHILD:
      g_value_set_object (value, gtk_paned_get_end_child (self->paned));
      break;
    case PROP_POSITION:
      g_value_set_int (value, self->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hs_fitted_paned_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  HsFittedPaned *self = HS_FITTED_PANED (object);

  switch (prop_id)
    {
    case PROP_START_CHILD:
      set_start_child (self, g_value_get_object (value));
      break;
    case PROP_END_CHILD:
      gtk_paned_set_end_child (self->paned, g_value_get_object (value));
      break;
    case PROP_POSITION:
      set_position (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hs_fitted_paned_dispose (GObject *object)
{
  HsFittedPaned *self = HS_FITTED_PANED (object);

  if (self->paned != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->paned));
  self->paned = NULL;
  self->start_child = NULL;
  G_OBJECT_CLASS (hs_fitted_paned_parent_class)->dispose (object);
}

static void
hs_fitted_paned_class_init (HsFittedPanedClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = hs_fitted_paned_get_property;
  object_class->set_property = hs_fitted_paned_set_property;
  object_class->dispose = hs_fitted_paned_dispose;
  widget_class->measure = hs_fitted_paned_measure;
  widget_class->get_request_mode = hs_fitted_paned_get_request_mode;
  widget_class->size_allocate = hs_fitted_paned_size_allocate;

  props[PROP_START_CHILD] = g_param_spec_object ("start-child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_END_CHILD] = g_param_spec_object ("end-child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_POSITION] = g_param_spec_int ("position", NULL, NULL, -1, G_MAXINT, -1, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
hs_fitted_paned_init (HsFittedPaned *self)
{
  self->position = -1;
  self->paned = GTK_PANED (gtk_paned_new (GTK_ORIENTATION_VERTICAL));
  self->scrolled = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scrolled, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (self->scrolled, MIN_HEIGHT);
  gtk_paned_set_start_child (self->paned, GTK_WIDGET (self->scrolled));
  gtk_paned_set_resize_start_child (self->paned, FALSE);
  gtk_paned_set_shrink_start_child (self->paned, FALSE);
  gtk_paned_set_shrink_end_child (self->paned, FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->paned), GTK_WIDGET (self));
  g_signal_connect_object (self->paned, "notify::position", G_CALLBACK (position_changed_cb), self, G_CONNECT_SWAPPED);
}
