/* hs-style-source.c: the style that fits a widget's theme, font and size of text, as they change
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-style-source.h"

#include <adwaita.h>

#define DEFAULT_DPI 96.0

struct _HsStyleSource
{
  GObject parent_instance;

  GSignalGroup *session_signals;
  HsStyle *style;
  double zoom;
};

G_DEFINE_FINAL_TYPE (HsStyleSource, hs_style_source, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_STYLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static HsTheme
choose_theme (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? HS_THEME_HIGH_CONTRAST_DARK : HS_THEME_HIGH_CONTRAST;

  return dark ? HS_THEME_DARK : HS_THEME_LIGHT;
}

static double
get_desktop_scale (void)
{
  int dpi = -1;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / (1024 * DEFAULT_DPI) : 1.0;
}

static char *
get_desktop_family (void)
{
  g_autofree char *name = NULL;
  g_autoptr (PangoFontDescription) font = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &name, NULL);
  font = pango_font_description_from_string (name != NULL ? name : "");

  return g_strdup (pango_font_description_get_family (font));
}

static void
update (HsStyleSource *self)
{
  g_autoptr (HsSession) session = g_signal_group_dup_target (self->session_signals);
  g_autofree char *family = get_desktop_family ();
  double scale = get_desktop_scale () * (session != NULL ? hs_session_get_text_scale (session) : 1.0) * self->zoom;

  g_clear_pointer (&self->style, hs_style_unref);
  self->style = hs_style_new (choose_theme (), scale, family, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STYLE]);
}

static void
hs_style_source_finalize (GObject *object)
{
  HsStyleSource *self = HS_STYLE_SOURCE (object);

  g_clear_object (&self->session_signals);
  g_clear_pointer (&self->style, hs_style_unref);

  G_OBJECT_CLASS (hs_style_source_parent_class)->finalize (object);
}

static void
hs_style_source_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_STYLE)
    g_value_set_boxed (value, HS_STYLE_SOURCE (object)->style);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hs_style_source_class_init (HsStyleSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = hs_style_source_finalize;
  object_class->get_property = hs_style_source_get_property;

  properties[PROP_STYLE] = g_param_spec_boxed ("style", NULL, NULL, HS_TYPE_STYLE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hs_style_source_init (HsStyleSource *self)
{
  GtkSettings *settings = gtk_settings_get_default ();
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->zoom = 1.0;
  self->session_signals = g_signal_group_new (HS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::text-scale", G_CALLBACK (update), self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-font-name", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

HsStyleSource *
hs_style_source_new (void)
{
  return g_object_new (HS_TYPE_STYLE_SOURCE, NULL);
}

void
hs_style_source_set_session (HsStyleSource *self, HsSession *session)
{
  g_return_if_fail (HS_IS_STYLE_SOURCE (self));

  g_signal_group_set_target (self->session_signals, session);
  update (self);
}

void
hs_style_source_set_zoom (HsStyleSource *self, double zoom)
{
  g_return_if_fail (HS_IS_STYLE_SOURCE (self));

  if (self->zoom == zoom)
    return;
  self->zoom = zoom;
  update (self);
}

HsStyle *
hs_style_source_get_style (HsStyleSource *self)
{
  g_return_val_if_fail (HS_IS_STYLE_SOURCE (self), NULL);

  return self->style;
}
