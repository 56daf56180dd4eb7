/* hs-preview-tags.c: the text tags of the preview, made from the style
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-tags.h"

#define INDENT 24
#define CODE_PADDING 12

/* A tag that stands for a role of text and a role of colour. */
typedef struct
{
  const char *name;
  HsTextRole text;
  HsColorRole color;
} RoleTag;

/* Lowest priority first: what stands further down wins over what stands above. */
static const RoleTag role_tags[] = {
  { "body", HS_TEXT_BODY, HS_COLOR_FOREGROUND },
  { "quoted", HS_TEXT_QUOTE, HS_COLOR_QUOTE_TEXT },
  { "heading-1", HS_TEXT_HEADING_1, HS_COLOR_FOREGROUND },
  { "heading-2", HS_TEXT_HEADING_2, HS_COLOR_FOREGROUND },
  { "heading-3", HS_TEXT_HEADING_3, HS_COLOR_FOREGROUND },
  { "heading-4", HS_TEXT_HEADING_4, HS_COLOR_FOREGROUND },
  { "heading-5", HS_TEXT_HEADING_5, HS_COLOR_FOREGROUND },
  { "heading-6", HS_TEXT_HEADING_6, HS_COLOR_FOREGROUND },
  { "source", HS_TEXT_CODE, HS_COLOR_FOREGROUND },
  { "code", HS_TEXT_CODE, HS_COLOR_CODE_TEXT },
  { "html", HS_TEXT_CODE, HS_COLOR_DIM },
  { "front-matter", HS_TEXT_CAPTION, HS_COLOR_DIM },
};

/* Tags without a role, above those with one. */
static const char *const plain_tags[] = {
  "rule",   "bullet",    "strong", "emphasis", "code-span", "strike",
  "link",   "footnote",  "subscript", "superscript", "image",  "evidence-misleading", "evidence-escalation",
  "found", "found-current",
};

static const int gaps[HS_N_PREVIEW_GAPS] = { 0, 6, 11, 18, 18, 28 };

static void
add_tag (GtkTextTagTable *tags, const char *name)
{
  g_autoptr (GtkTextTag) tag = gtk_text_tag_new (name);

  gtk_text_tag_table_add (tags, tag);
}

static void
add_numbered_tags (GtkTextTagTable *tags, const char *prefix, guint first, guint last)
{
  for (guint i = first; i <= last; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s%u", prefix, i);

      add_tag (tags, name);
    }
}

static GtkTextTag *
find_tag (GtkTextTagTable *tags, const char *name)
{
  return gtk_text_tag_table_lookup (tags, name);
}

static GtkTextTag *
find_numbered_tag (GtkTextTagTable *tags, const char *prefix, guint number)
{
  g_autofree char *name = g_strdup_printf ("%s%u", prefix, number);

  return find_tag (tags, name);
}

static GdkRGBA
get_color (const HsStyle *style, HsColorRole role)
{
  const HsColor *color = hs_style_get_color (style, role);

  return (GdkRGBA){ color->red, color->green, color->blue, color->alpha };
}

static void
set_color (GtkTextTag *tag, const char *property, const HsStyle *style, HsColorRole role)
{
  GdkRGBA color = get_color (style, role);

  g_object_set (tag, property, &color, NULL);
}

static void
set_role (GtkTextTag *tag, const HsStyle *style, const RoleTag *role)
{
  g_object_set (tag,
                "font-desc", hs_style_get_font (style, role->text),
                "line-height", (float) hs_style_get_text (style, role->text)->line_height,
                NULL);
  set_color (tag, "foreground-rgba", style, role->color);
}

static void
set_indents (GtkTextTagTable *tags, const HsStyle *style)
{
  int step = hs_preview_get_indent (style);
  PangoTabArray *tabs = pango_tab_array_new_with_positions (1, TRUE, PANGO_TAB_LEFT, step);

  for (guint depth = 1; depth <= HS_PREVIEW_MAX_DEPTH; depth++)
    {
      g_object_set (find_numbered_tag (tags, "indent-", depth),
                    "accumulative-margin", TRUE,
                    "left-margin", (int) depth * step,
                    NULL);
      g_object_set (find_numbered_tag (tags, "item-", depth),
                    "accumulative-margin", TRUE,
                    "left-margin", (int) (depth - 1) * step,
                    "indent", -step,
                    "tabs", tabs,
                    NULL);
    }

  pango_tab_array_free (tabs);
}

static void
set_spans (GtkTextTagTable *tags, const HsStyle *style)
{
  const HsTextStyle *body = hs_style_get_text (style, HS_TEXT_BODY);
  const HsTextStyle *code = hs_style_get_text (style, HS_TEXT_CODE);
  const char *family = pango_font_description_get_family (hs_style_get_font (style, HS_TEXT_CODE));

  g_object_set (find_tag (tags, "strong"), "weight", hs_style_get_text (style, HS_TEXT_STRONG)->weight, NULL);
  g_object_set (find_tag (tags, "emphasis"), "style", PANGO_STYLE_ITALIC, NULL);
  g_object_set (find_tag (tags, "strike"), "strikethrough", TRUE, NULL);
  g_object_set (find_tag (tags, "code-span"), "family", family, "scale", code->size / body->size, NULL);
  g_object_set (find_tag (tags, "link"), "underline", PANGO_UNDERLINE_SINGLE, NULL);
  g_object_set (find_tag (tags, "footnote"), "rise", (int) (0.35 * body->size * PANGO_SCALE), "scale", 0.75, NULL);
  g_object_set (find_tag (tags, "superscript"), "rise", (int) (0.35 * body->size * PANGO_SCALE), "scale", 0.75, NULL);
  g_object_set (find_tag (tags, "subscript"), "rise", (int) (-0.15 * body->size * PANGO_SCALE), "scale", 0.75, NULL);
  g_object_set (find_tag (tags, "rule"), "scale", 0.5, NULL);

  set_color (find_tag (tags, "code-span"), "foreground-rgba", style, HS_COLOR_CODE_TEXT);
  set_color (find_tag (tags, "code-span"), "background-rgba", style, HS_COLOR_CODE_BACKGROUND);
  set_color (find_tag (tags, "bullet"), "foreground-rgba", style, HS_COLOR_DIM);
  set_color (find_tag (tags, "link"), "foreground-rgba", style, HS_COLOR_LINK);
  set_color (find_tag (tags, "footnote"), "foreground-rgba", style, HS_COLOR_LINK);
  set_color (find_tag (tags, "image"), "foreground-rgba", style, HS_COLOR_DIM);
}

static void
set_evidence (GtkTextTag *tag, const HsStyle *style, HsColorRole role)
{
  g_object_set (tag, "underline", PANGO_UNDERLINE_SINGLE, NULL);
  set_color (tag, "underline-rgba", style, role);
}

int
hs_preview_get_indent (const HsStyle *style)
{
  return INDENT * hs_style_get_unit (style);
}

GtkTextTagTable *
hs_preview_tags_new (void)
{
  GtkTextTagTable *tags = gtk_text_tag_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (role_tags); i++)
    add_tag (tags, role_tags[i].name);
  for (guint i = 0; i < G_N_ELEMENTS (plain_tags); i++)
    add_tag (tags, plain_tags[i]);
  add_numbered_tags (tags, "gap-", 0, HS_N_PREVIEW_GAPS - 1);
  add_numbered_tags (tags, "indent-", 1, HS_PREVIEW_MAX_DEPTH);
  add_numbered_tags (tags, "item-", 1, HS_PREVIEW_MAX_DEPTH);

  return tags;
}

void
hs_preview_tags_set_style (GtkTextTagTable *tags, const HsStyle *style)
{
  int padding = CODE_PADDING * hs_style_get_unit (style);

  for (guint i = 0; i < G_N_ELEMENTS (role_tags); i++)
    set_role (find_tag (tags, role_tags[i].name), style, &role_tags[i]);
  for (guint i = 0; i < HS_N_PREVIEW_GAPS; i++)
    g_object_set (find_numbered_tag (tags, "gap-", i), "pixels-above-lines",
                  (int) (gaps[i] * hs_style_get_unit (style)), NULL);

  /* A line that is too long goes on further in: all of it is seen, also on a shared screen. */
  g_object_set (find_tag (tags, "code"),
                "accumulative-margin", TRUE,
                "left-margin", padding,
                "right-margin", padding,
                "wrap-mode", GTK_WRAP_WORD_CHAR,
                "indent", -2 * padding,
                NULL);
  set_indents (tags, style);
  set_spans (tags, style);
  set_color (find_tag (tags, "found"), "background-rgba", style, HS_COLOR_FOUND);
  set_color (find_tag (tags, "found-current"), "background-rgba", style, HS_COLOR_ACCENT);
  set_color (find_tag (tags, "found-current"), "foreground-rgba", style, HS_COLOR_ON_MARK);
  set_evidence (find_tag (tags, "evidence-misleading"), style, HS_COLOR_MISLEADING);
  set_evidence (find_tag (tags, "evidence-escalation"), style, HS_COLOR_ESCALATION);
}
