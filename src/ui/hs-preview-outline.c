/* hs-preview-outline.c: the headings of a document, to jump to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-preview-outline.h"

/* A longer list helps nobody. */
#define MAX_HEADINGS 1000
#define INDENT 14
#define MAX_CHARS 48

struct _HsPreviewOutline
{
  GtkWidget parent_instance;

  GtkMenuButton *button;
  GtkListBox *list;

  HsBlocks *blocks;
  GArray *headings; /* guint: indices of blocks */
  int top_level;    /* the lowest number among their levels */
  gboolean filled;
  guint line;
};

G_DEFINE_FINAL_TYPE (HsPreviewOutline, hs_preview_outline, GTK_TYPE_WIDGET)

enum
{
  OPENING,
  LINE_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const HsBlock *
get_heading (HsPreviewOutline *self, guint index)
{
  return hs_blocks_get (self->blocks, g_array_index (self->headings, guint, index));
}

static GtkWidget *
create_row (HsPreviewOutline *self, const HsBlock *heading)
{
  GtkWidget *label = gtk_label_new (heading->text);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX_CHARS);
  gtk_widget_set_margin_start (label, (heading->level - self->top_level) * INDENT);
  if (heading->level == self->top_level)
    gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, heading->text, -1);

  return row;
}

static void
fill (HsPreviewOutline *self)
{
  if (self->filled)
    return;
  self->filled = TRUE;
  for (guint i = 0; i < self->headings->len; i++)
    gtk_list_box_append (self->list, create_row (self, get_heading (self, i)));
}

static void
clear (HsPreviewOutline *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_array_set_size (self->headings, 0);
  g_clear_pointer (&self->blocks, hs_blocks_unref);
  self->filled = FALSE;
  self->top_level = 6;
}

static void
find_headings (HsPreviewOutline *self)
{
  for (guint i = 0; i < hs_blocks_get_length (self->blocks) && self->headings->len < MAX_HEADINGS; i++)
    {
      const HsBlock *block = hs_blocks_get (self->blocks, i);

      if (block->type != HS_BLOCK_HEADING || block->text == NULL || *block->text == '\0')
        continue;
      g_array_append_val (self->headings, i);
      self->top_level = MIN (self->top_level, block->level);
    }
}

static GtkListBoxRow *
find_row (HsPreviewOutline *self, guint line)
{
  guint found = 0;

  for (guint i = 0; i < self->headings->len; i++)
    if (get_heading (self, i)->line <= line)
      found = i;

  return gtk_list_box_get_row_at_index (self->list, found);
}

static void
show_cb (HsPreviewOutline *self)
{
  GtkListBoxRow *row;

  fill (self);
  g_signal_emit (self, signals[OPENING], 0);
  row = find_row (self, self->line);
  gtk_list_box_select_row (self->list, row);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
row_activated_cb (HsPreviewOutline *self, GtkListBoxRow *row)
{
  guint line = get_heading (self, gtk_list_box_row_get_index (row))->line;

  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[LINE_CHOSEN], 0, line);
}

static void
hs_preview_outline_dispose (GObject *object)
{
  HsPreviewOutline *self = HS_PREVIEW_OUTLINE (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->button)));

  G_OBJECT_CLASS (hs_preview_outline_parent_class)->dispose (object);
}

static void
hs_preview_outline_finalize (GObject *object)
{
  HsPreviewOutline *self = HS_PREVIEW_OUTLINE (object);

  g_clear_pointer (&self->blocks, hs_blocks_unref);
  g_array_unref (self->headings);

  G_OBJECT_CLASS (hs_preview_outline_parent_class)->finalize (object);
}

static void
hs_preview_outline_class_init (HsPreviewOutlineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_preview_outline_dispose;
  object_class->finalize = hs_preview_outline_finalize;

  signals[OPENING] = g_signal_new ("opening", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[LINE_CHOSEN] = g_signal_new ("line-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-preview-outline.ui");
  gtk_widget_class_bind_template_child (widget_class, HsPreviewOutline, button);
  gtk_widget_class_bind_template_child (widget_class, HsPreviewOutline, list);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "previewoutline");
}

static void
hs_preview_outline_init (HsPreviewOutline *self)
{
  self->headings = g_array_new (FALSE, FALSE, sizeof (guint));
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hs_preview_outline_set_blocks (HsPreviewOutline *self, HsBlocks *blocks)
{
  g_return_if_fail (HS_IS_PREVIEW_OUTLINE (self));

  clear (self);
  if (blocks != NULL)
    {
      self->blocks = hs_blocks_ref (blocks);
      find_headings (self);
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self), self->headings->len > 0);
}

void
hs_preview_outline_set_line (HsPreviewOutline *self, guint line)
{
  g_return_if_fail (HS_IS_PREVIEW_OUTLINE (self));

  self->line = line;
}

void
hs_preview_outline_open (HsPreviewOutline *self)
{
  g_return_if_fail (HS_IS_PREVIEW_OUTLINE (self));

  if (self->headings->len > 0)
    gtk_menu_button_popup (self->button);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}
