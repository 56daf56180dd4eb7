/* hs-theme-colors.c: the colours of HsStyle as names for style sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-theme-colors.h"

#include "hs-style-source.h"

static void
append_color (GString *css, HsStyle *style, HsColorRole role)
{
  g_autofree char *name = g_strdelimit (g_strdup (hs_color_role_get_name (role)), "-", '_');
  g_autofree char *value = hs_color_to_string (hs_style_get_color (style, role));

  g_string_append_printf (css, "@define-color hs_%s %s;\n", name, value);
}

static void
style_changed_cb (HsStyleSource *source, GParamSpec *pspec, GtkCssProvider *provider)
{
  g_autoptr (GString) css = g_string_new (NULL);

  for (HsColorRole role = 0; role < HS_N_COLORS; role++)
    append_color (css, hs_style_source_get_style (source), role);
  gtk_css_provider_load_from_data (provider, css->str, css->len);
}

void
hs_theme_colors_install (GdkDisplay *display)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  HsStyleSource *source = hs_style_source_new ();

  g_object_set_data_full (G_OBJECT (provider), "hs-style-source", source, g_object_unref);
  g_signal_connect_object (source, "notify::style", G_CALLBACK (style_changed_cb), provider, 0);
  style_changed_cb (source, NULL, provider);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
