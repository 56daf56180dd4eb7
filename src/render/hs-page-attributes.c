/* hs-page-attributes.c: inline markup as Pango attributes, and back from a shaped run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-attributes.h"

/* Attributes of our own, which Pango carries to the runs: all hold a number. */
typedef enum
{
  OWN_LINK,
  OWN_COLOR,
  OWN_CODE,
  N_OWN,
} OwnAttribute;

static PangoAttribute *
own_copy (const PangoAttribute *attribute)
{
  const PangoAttrInt *own = (const PangoAttrInt *) attribute;

  return (PangoAttribute *) g_slice_dup (PangoAttrInt, own);
}

static void
own_destroy (PangoAttribute *attribute)
{
  g_slice_free (PangoAttrInt, (PangoAttrInt *) attribute);
}

static gboolean
own_equal (const PangoAttribute *a, const PangoAttribute *b)
{
  return ((const PangoAttrInt *) a)->value == ((const PangoAttrInt *) b)->value;
}

static const PangoAttrClass *
get_own_classes (void)
{
  static PangoAttrClass classes[N_OWN];
  static gsize registered;

  if (g_once_init_enter (&registered))
    {
      static const char *const names[N_OWN] = { "hs-link", "hs-color", "hs-code" };

      for (guint i = 0; i < N_OWN; i++)
        classes[i] = (PangoAttrClass) { pango_attr_type_register (names[i]), own_copy, own_destroy, own_equal };
      g_once_init_leave (&registered, 1);
    }
  return classes;
}

static PangoAttribute *
own_new (OwnAttribute own, int value)
{
  PangoAttrInt *attribute = g_slice_new (PangoAttrInt);

  pango_attribute_init (&attribute->attr, &get_own_classes ()[own]);
  attribute->value = value;
  return &attribute->attr;
}

static void
insert (PangoAttrList *list, const HsSpan *span, PangoAttribute *attribute)
{
  attribute->start_index = span->start;
  attribute->end_index = span->end;
  pango_attr_list_insert (list, attribute);
}

static void
insert_code (PangoAttrList *list, const HsSpan *span, const HsStyle *style, HsTextRole role)
{
  double scale = hs_style_get_text (style, HS_TEXT_CODE)->size / hs_style_get_text (style, HS_TEXT_BODY)->size;
  const char *family = pango_font_description_get_family (hs_style_get_font (style, HS_TEXT_CODE));

  insert (list, span, own_new (OWN_CODE, TRUE));
  if (role == HS_TEXT_CODE)
    return;
  insert (list, span, pango_attr_family_new (family));
  insert (list, span, pango_attr_scale_new (scale));
}

static void
insert_shift (PangoAttrList *list, const HsSpan *span, PangoBaselineShift shift, PangoFontScale scale)
{
  insert (list, span, pango_attr_baseline_shift_new (shift));
  insert (list, span, pango_attr_font_scale_new (scale));
}

static void
insert_span (PangoAttrList *list, const HsSpan *span, guint index, const HsStyle *style, HsTextRole role)
{
  if (hs_page_span_is_link (span))
    {
      insert (list, span, own_new (OWN_LINK, index));
      insert (list, span, own_new (OWN_COLOR, HS_COLOR_LINK));
    }
  switch (span->type)
    {
    case HS_SPAN_STRONG:
      insert (list, span, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      break;
    case HS_SPAN_EMPHASIS:
      insert (list, span, pango_attr_style_new (PANGO_STYLE_ITALIC));
      break;
    case HS_SPAN_CODE:
      insert_code (list, span, style, role);
      break;
    case HS_SPAN_STRIKE:
      insert (list, span, pango_attr_strikethrough_new (TRUE));
      break;
    case HS_SPAN_FOOTNOTE:
    case HS_SPAN_SUPERSCRIPT:
      insert_shift (list, span, PANGO_BASELINE_SHIFT_SUPERSCRIPT, PANGO_FONT_SCALE_SUPERSCRIPT);
      break;
    case HS_SPAN_SUBSCRIPT:
      insert_shift (list, span, PANGO_BASELINE_SHIFT_SUBSCRIPT, PANGO_FONT_SCALE_SUBSCRIPT);
      break;
    case HS_SPAN_HTML:
    case HS_SPAN_IMAGE:
      insert (list, span, own_new (OWN_COLOR, HS_COLOR_DIM));
      break;
    case HS_SPAN_LINK:
    case HS_SPAN_BREAK:
    default:
      break;
    }
}

PangoAttrList *
hs_page_attributes_new (const HsStyle *style, HsTextRole role, const HsSpan *spans, guint n_spans)
{
  PangoAttrList *list = pango_attr_list_new ();

  for (guint i = 0; i < n_spans; i++)
    if (spans[i].start < spans[i].end)
      insert_span (list, &spans[i], i, style, role);
  return list;
}

HsPageRunLook
hs_page_run_get_look (const PangoLayoutRun *run)
{
  const PangoAttrClass *own = get_own_classes ();
  HsPageRunLook look = { -1, -1, FALSE, FALSE, pango_units_to_double (run->y_offset) };

  for (GSList *node = run->item->analysis.extra_attrs; node != NULL; node = node->next)
    {
      const PangoAttrInt *attribute = node->data;
      PangoAttrType type = attribute->attr.klass->type;

      if (type == own[OWN_LINK].type)
        look.link = attribute->value;
      else if (type == own[OWN_COLOR].type)
        look.color = attribute->value;
      else if (type == own[OWN_CODE].type)
        look.code = attribute->value != 0;
      else if (type == PANGO_ATTR_STRIKETHROUGH)
        look.strike = attribute->value != 0;
    }
  return look;
}

gboolean
hs_page_span_is_link (const HsSpan *span)
{
  if (span->target == NULL || span->target[0] == '\0')
    return FALSE;
  return span->type == HS_SPAN_LINK || span->type == HS_SPAN_FOOTNOTE;
}
