/* hs-text-measure.c: how wide and high texts are, remembered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "hs-scene-cairo.h"
#include "hs-text-measure.h"

/* Enough for every label in view many times over. */
#define MAX_CACHED 8192

struct _HsTextMeasure
{
  HsStyle *style;
  PangoContext *context;
  PangoLayout *layouts[HS_N_TEXTS];
  GHashTable *widths[HS_N_TEXTS]; /* char * -> double * */
  double line_heights[HS_N_TEXTS];
};

static PangoLayout *
get_layout (HsTextMeasure *self, HsTextRole role)
{
  if (self->layouts[role] == NULL)
    {
      self->layouts[role] = pango_layout_new (self->context);
      pango_layout_set_font_description (self->layouts[role], hs_style_get_font (self->style, role));
      pango_layout_set_single_paragraph_mode (self->layouts[role], TRUE);
      self->widths[role] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
    }
  return self->layouts[role];
}

static void
measure (HsTextMeasure *self, HsTextRole role, const char *text, double *width, double *height)
{
  PangoLayout *layout = get_layout (self, role);
  PangoRectangle extents;

  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, NULL, &extents);
  *width = (double) extents.width / PANGO_SCALE;
  *height = (double) extents.height / PANGO_SCALE;
}

HsTextMeasure *
hs_text_measure_new (HsStyle *style)
{
  HsTextMeasure *self = g_new0 (HsTextMeasure, 1);

  self->style = hs_style_ref (style);
  self->context = hs_scene_create_pango_context ();
  return self;
}

void
hs_text_measure_free (HsTextMeasure *self)
{
  for (guint i = 0; i < HS_N_TEXTS; i++)
    {
      g_clear_object (&self->layouts[i]);
      g_clear_pointer (&self->widths[i], g_hash_table_unref);
    }
  g_object_unref (self->context);
  hs_style_unref (self->style);
  g_free (self);
}

HsStyle *
hs_text_measure_get_style (const HsTextMeasure *self)
{
  return self->style;
}

PangoContext *
hs_text_measure_get_context (const HsTextMeasure *self)
{
  return self->context;
}

double
hs_text_measure_get_width (HsTextMeasure *self, HsTextRole role, const char *text)
{
  double *cached, width, height;

  g_return_val_if_fail (role < HS_N_TEXTS, 0);

  get_layout (self, role);
  cached = g_hash_table_lookup (self->widths[role], text);
  if (cached != NULL)
    return *cached;

  measure (self, role, text, &width, &height);
  if (g_hash_table_size (self->widths[role]) >= MAX_CACHED)
    g_hash_table_remove_all (self->widths[role]);
  g_hash_table_insert (self->widths[role], g_strdup (text), g_memdup2 (&width, sizeof width));
  return width;
}

double
hs_text_measure_get_line_height (HsTextMeasure *self, HsTextRole role)
{
  double width;

  g_return_val_if_fail (role < HS_N_TEXTS, 0);

  if (self->line_heights[role] == 0)
    measure (self, role, "0", &width, &self->line_heights[role]);
  return self->line_heights[role];
}
