/* hs-preview-remarks.c: the findings of the second reader as quiet marks beside the text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-remarks.h"

/* In pixels of the design. */
#define SIZE 6
#define GAP 4
#define REACH 4

struct _HsPreviewRemarks
{
  HsIncident *incident;
  GPtrArray *findings; /* const HsFinding, those on a line */
};

static gboolean
is_rtl (const HsPreviewPainter *painter)
{
  return gtk_widget_get_direction (GTK_WIDGET (painter->view)) == GTK_TEXT_DIR_RTL;
}

/* The mark of a finding stands between those of the events and the first line of its text. False while that is not there. */
static gboolean
get_rect (const HsPreviewPainter *painter, const HsFinding *finding, graphene_rect_t *rect)
{
  double unit = hs_style_get_unit (painter->style);
  double size = SIZE * unit, top, bottom;
  int width = gtk_widget_get_width (GTK_WIDGET (painter->view)), start, end;
  double x = is_rtl (painter) ? width - gtk_text_view_get_right_margin (painter->view) + GAP * unit
                              : gtk_text_view_get_left_margin (painter->view) - GAP * unit - size;

  if (!hs_preview_buffer_get_range (painter->buffer, finding->line, finding->line, &start, &end))
    return FALSE;
  hs_preview_painter_get_extent (painter, start, start + 1, finding->line, &top, &bottom);
  *rect = GRAPHENE_RECT_INIT (x, (top + bottom - size) / 2, size, size);

  return TRUE;
}

HsPreviewRemarks *
hs_preview_remarks_new (void)
{
  HsPreviewRemarks *self = g_new0 (HsPreviewRemarks, 1);

  self->findings = g_ptr_array_new ();

  return self;
}

void
hs_preview_remarks_free (HsPreviewRemarks *self)
{
  g_clear_pointer (&self->incident, hs_incident_unref);
  g_ptr_array_unref (self->findings);
  g_free (self);
}

void
hs_preview_remarks_set_incident (HsPreviewRemarks *self, HsIncident *incident)
{
  if (incident != NULL)
    hs_incident_ref (incident);
  g_clear_pointer (&self->incident, hs_incident_unref);
  self->incident = incident;
  g_ptr_array_set_size (self->findings, 0);
  for (guint i = 0; incident != NULL && i < hs_incident_get_n_findings (incident); i++)
    if (hs_incident_get_finding (incident, i)->line > 0)
      g_ptr_array_add (self->findings, (gpointer) hs_incident_get_finding (incident, i));
}

void
hs_preview_remarks_paint (HsPreviewRemarks *self, const HsPreviewPainter *painter, GtkSnapshot *snapshot)
{
  GdkRectangle seen;

  gtk_text_view_get_visible_rect (painter->view, &seen);
  for (guint i = 0; i < self->findings->len; i++)
    {
      const HsFinding *finding = g_ptr_array_index (self->findings, i);
      const HsColor *color = hs_style_get_color (painter->style, HS_COLOR_LEVEL_NOTE + finding->level);
      GskRoundedRect outline;
      graphene_rect_t rect;

      if (!get_rect (painter, finding, &rect) || rect.origin.y + rect.size.height < seen.y
          || rect.origin.y > seen.y + seen.height)
        continue;
      gsk_rounded_rect_init_from_rect (&outline, &rect, rect.size.width / 2);
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, (const GdkRGBA *) color, &rect);
      gtk_snapshot_pop (snapshot);
    }
}

static const HsFinding *
get_finding (HsPreviewRemarks *self, guint index)
{
  return g_ptr_array_index (self->findings, index);
}

static void
append_text (GString *text, const HsFinding *finding, const char *separator)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", finding->text);
}

char *
hs_preview_remarks_get_text_at (HsPreviewRemarks *self, const HsPreviewPainter *painter, double x, double y)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->findings->len; i++)
    {
      graphene_rect_t rect;

      if (!get_rect (painter, get_finding (self, i), &rect))
        continue;
      graphene_rect_inset (&rect, -REACH, -REACH);
      if (graphene_rect_contains_point (&rect, &GRAPHENE_POINT_INIT (x, y)))
        append_text (text, get_finding (self, i), "\n");
    }

  return g_string_free (text, text->len == 0);
}

guint
hs_preview_remarks_step (HsPreviewRemarks *self, guint line, gboolean forward)
{
  guint next = 0, first = 0;

  for (guint i = 0; i < self->findings->len; i++)
    {
      guint other = get_finding (self, i)->line;

      if (first == 0 || (forward ? other < first : other > first))
        first = other;
      if (forward ? other > line && (next == 0 || other < next) : other < line && other > next)
        next = other;
    }

  return next != 0 ? next : first;
}

char *
hs_preview_remarks_get_text_on (HsPreviewRemarks *self, guint line)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->findings->len; i++)
    if (get_finding (self, i)->line == line)
      append_text (text, get_finding (self, i), "\n");

  return g_string_free (text, text->len == 0);
}

gboolean
hs_preview_remarks_get_rect_on (HsPreviewRemarks *self, const HsPreviewPainter *painter, guint line, graphene_rect_t *rect)
{
  for (guint i = 0; i < self->findings->len; i++)
    if (get_finding (self, i)->line == line)
      return get_rect (painter, get_finding (self, i), rect);

  return FALSE;
}

char *
hs_preview_remarks_describe (HsPreviewRemarks *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->findings->len; i++)
    append_text (text, get_finding (self, i), " ");

  return g_string_free (text, FALSE);
}
