/* hs-preview-table.c: a table of a document as a widget within its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-preview-table.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-markup.h"
#include "hs-preview-link.h"
#include "hs-wide-box.h"

#define CELL_PADDING_X 9
#define CELL_PADDING_Y 5
#define CELL_MAX_CHARS 48

/* A column is not squeezed below this, or below its text: rather the table scrolls. */
#define CELL_MIN_CHARS 12

/* How long one step of filling may take, in microseconds. */
#define FILL_SLICE 6000

/* A row of the document's table and the row of the grid that shows it. */
typedef struct
{
  guint line;
  GtkWidget *first_cell;
} TableRow;

/* On the way through the blocks of a table: the next block, the row of the grid so far, -1 before the
 * first one, and whether it is the header. */
typedef struct
{
  guint next;
  int row;
  gboolean header;
} Walk;

struct _HsPreviewTable
{
  GtkWidget parent_instance;

  GtkWidget *box;  /* scrolls the grid where it is too wide */
  GtkWidget *grid;
  HsBlocks *blocks;
  guint index;
  HsStyle *style;
  char **words; /* (nullable): what is marked where it is found */
  GArray *rows; /* TableRow */
  Walk walk;    /* up to which cell the grid is filled */
  guint fill_source;
  gboolean has_header;
};

G_DEFINE_FINAL_TYPE (HsPreviewTable, hs_preview_table, GTK_TYPE_WIDGET)

enum
{
  LINE_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static float
get_xalign (HsAlign align)
{
  switch (align)
    {
    case HS_ALIGN_CENTER:
      return 0.5f;
    case HS_ALIGN_RIGHT:
      return 1.0f;
    case HS_ALIGN_NONE:
    case HS_ALIGN_LEFT:
    default:
      return 0.0f;
    }
}

static gboolean
activate_link_cb (GtkLabel *label, const char *target)
{
  hs_preview_link_open (GTK_WIDGET (label), target);

  return TRUE;
}

/* Marks every place of @word, as far as both texts have the same bytes in lower case. */
static void
add_found (HsPreviewTable *self, PangoAttrList *list, const char *text, const char *word)
{
  const HsColor *color = hs_style_get_color (self->style, HS_COLOR_FOUND);
  g_autofree char *folded = g_utf8_strdown (text, -1);
  g_autofree char *wanted = g_utf8_strdown (word, -1);
  const char *at = folded;

  while (*wanted != '\0' && strlen (folded) == strlen (text) && (at = strstr (at, wanted)) != NULL)
    {
      PangoAttribute *background
          = pango_attr_background_new (color->red * G_MAXUINT16, color->green * G_MAXUINT16, color->blue * G_MAXUINT16);

      background->start_index = at - folded;
      background->end_index = background->start_index + strlen (wanted);
      pango_attr_list_insert (list, background);
      at += strlen (wanted);
    }
}

static void
mark_found (HsPreviewTable *self, GtkLabel *label)
{
  g_autoptr (PangoAttrList) found = NULL;

  for (guint i = 0; self->words != NULL && self->words[i] != NULL; i++)
    {
      if (found == NULL)
        found = pango_attr_list_new ();
      add_found (self, found, gtk_label_get_text (label), self->words[i]);
    }
  gtk_label_set_attributes (label, found);
}

static void
style_cell (HsPreviewTable *self, GtkLabel *label, const HsBlock *cell, gboolean header)
{
  HsTextRole role = header ? HS_TEXT_TABLE_HEADER : HS_TEXT_TABLE_CELL;
  g_autofree char *markup = hs_markup_new (cell, self->style, role);
  double unit = hs_style_get_unit (self->style);

  gtk_label_set_markup (label, markup);
  mark_found (self, label);
  gtk_widget_set_margin_start (GTK_WIDGET (label), CELL_PADDING_X * unit);
  gtk_widget_set_margin_end (GTK_WIDGET (label), CELL_PADDING_X * unit);
  gtk_widget_set_margin_top (GTK_WIDGET (label), CELL_PADDING_Y * unit);
  gtk_widget_set_margin_bottom (GTK_WIDGET (label), CELL_PADDING_Y * unit);
}

static GtkWidget *
create_cell (HsPreviewTable *self, const HsBlock *cell, gboolean header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CELL_MAX_CHARS);
  gtk_label_set_width_chars (GTK_LABEL (label), MIN (g_utf8_strlen (cell->text, -1), CELL_MIN_CHARS));
  gtk_label_set_xalign (GTK_LABEL (label), get_xalign (cell->align));
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
  style_cell (self, GTK_LABEL (label), cell, header);

  return label;
}

static Walk
begin_walk (HsPreviewTable *self)
{
  return (Walk){ .next = self->index + 1, .row = -1 };
}

/* Markdown has no table without a header: an empty one was not wanted. */
static gboolean
is_empty_header (HsPreviewTable *self, guint index)
{
  const HsBlock *row = hs_blocks_get (self->blocks, index);

  if (row->level != 0)
    return FALSE;
  for (guint i = index + 1; i < row->end; i++)
    if (hs_blocks_get (self->blocks, i)->text[0] != '\0')
      return FALSE;

  return TRUE;
}

/* The next cell before block @end, %NULL where there is none. */
static const HsBlock *
find_cell (HsPreviewTable *self, Walk *walk, guint end)
{
  while (walk->next < end)
    {
      const HsBlock *block = hs_blocks_get (self->blocks, walk->next++);

      if (block->type == HS_BLOCK_CELL && walk->row >= 0)
        return block;
      if (block->type != HS_BLOCK_ROW)
        continue;
      if (is_empty_header (self, walk->next - 1))
        {
          walk->next = block->end;
          continue;
        }
      walk->row++;
      walk->header = block->level == 0;
    }

  return NULL;
}

static void
add_cell (HsPreviewTable *self, const HsBlock *cell)
{
  GtkWidget *label = create_cell (self, cell, self->walk.header);

  gtk_grid_attach (GTK_GRID (self->grid), label, cell->level, self->walk.row, 1, 1);
  if (cell->level == 0)
    g_array_append_vals (self->rows, &(TableRow){ cell->line, label }, 1);
}

/* True while there is more to do. */
static gboolean
fill_slice (HsPreviewTable *self)
{
  gint64 deadline = g_get_monotonic_time () + FILL_SLICE;
  guint end = hs_blocks_get (self->blocks, self->index)->end;
  const HsBlock *cell;

  while ((cell = find_cell (self, &self->walk, end)) != NULL)
    {
      add_cell (self, cell);
      if (g_get_monotonic_time () >= deadline)
        return TRUE;
    }

  return FALSE;
}

static gboolean
fill_cb (gpointer user_data)
{
  HsPreviewTable *self = HS_PREVIEW_TABLE (user_data);

  if (fill_slice (self))
    return G_SOURCE_CONTINUE;
  self->fill_source = 0;

  return G_SOURCE_REMOVE;
}

static void
restyle_cells (HsPreviewTable *self)
{
  Walk walk = begin_walk (self);
  const HsBlock *cell;

  while ((cell = find_cell (self, &walk, self->walk.next)) != NULL)
    {
      GtkWidget *label = gtk_grid_get_child_at (GTK_GRID (self->grid), cell->level, walk.row);

      style_cell (self, GTK_LABEL (label), cell, walk.header);
    }
}

static double
get_row_top (HsPreviewTable *self, guint row)
{
  GtkWidget *cell = g_array_index (self->rows, TableRow, row).first_cell;
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (cell, GTK_WIDGET (self), &bounds))
    return 0;

  return bounds.origin.y - gtk_widget_get_margin_top (cell);
}

static void
get_row_extent (HsPreviewTable *self, guint row, double *top, double *bottom)
{
  *top = get_row_top (self, row);
  *bottom = row + 1 < self->rows->len ? get_row_top (self, row + 1) : gtk_widget_get_height (GTK_WIDGET (self));
}

static void
append_rect (GtkSnapshot *snapshot, HsPreviewTable *self, HsColorRole role, double y, double height)
{
  const HsColor *color = hs_style_get_color (self->style, role);
  double width = MIN (gtk_widget_get_width (self->grid), gtk_widget_get_width (GTK_WIDGET (self)));
  graphene_rect_t rect = GRAPHENE_RECT_INIT (0, y, width, height);

  gtk_snapshot_append_color (snapshot, (const GdkRGBA *) color, &rect);
}

static void
clicked_cb (HsPreviewTable *self, int n_press, double x, double y)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      double top, bottom;

      get_row_extent (self, i, &top, &bottom);
      if (y >= top && y < bottom)
        {
          g_signal_emit (self, signals[LINE_CHOSEN], 0, g_array_index (self->rows, TableRow, i).line);
          return;
        }
    }
}

static void
hs_preview_table_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HsPreviewTable *self = HS_PREVIEW_TABLE (widget);
  double top, bottom;

  for (guint i = 0; i < self->rows->len; i++)
    {
      get_row_extent (self, i, &top, &bottom);
      if (i == 0 && self->has_header)
        append_rect (snapshot, self, HS_COLOR_TABLE_HEADER, top, bottom - top);
      append_rect (snapshot, self, HS_COLOR_TABLE_LINE, bottom - 1, 1);
    }

  GTK_WIDGET_CLASS (hs_preview_table_parent_class)->snapshot (widget, snapshot);
}

static gboolean
has_link (GtkWidget *cell)
{
  return strstr (gtk_label_get_label (GTK_LABEL (cell)), "<a href") != NULL;
}

static gboolean
focus_cell (HsPreviewTable *self, GtkWidget *cell, GtkDirectionType direction)
{
  if (!has_link (cell) || !gtk_widget_child_focus (cell, direction))
    return FALSE;
  hs_wide_box_reveal (HS_WIDE_BOX (self->box), cell);

  return TRUE;
}

/* Tab goes to the cells with links only, and to a table that scrolls: one stop for each cell would be a trap. */
static gboolean
hs_preview_table_focus (GtkWidget *widget, GtkDirectionType direction)
{
  HsPreviewTable *self = HS_PREVIEW_TABLE (widget);
  GtkWidget *cell = gtk_widget_get_focus_child (self->grid);
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;

  if (!forward && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (hs_preview_table_parent_class)->focus (widget, direction);
  if (cell != NULL && focus_cell (self, cell, direction))
    return TRUE;
  if (forward && cell == NULL && !gtk_widget_has_focus (self->box) && gtk_widget_grab_focus (self->box))
    return TRUE;
  if (!forward && gtk_widget_has_focus (self->box))
    return FALSE;

  if (cell == NULL)
    cell = forward ? gtk_widget_get_first_child (self->grid) : gtk_widget_get_last_child (self->grid);
  else
    cell = forward ? gtk_widget_get_next_sibling (cell) : gtk_widget_get_prev_sibling (cell);
  while (cell != NULL && !focus_cell (self, cell, direction))
    cell = forward ? gtk_widget_get_next_sibling (cell) : gtk_widget_get_prev_sibling (cell);

  return cell != NULL || (!forward && gtk_widget_grab_focus (self->box));
}

static void
hs_preview_table_dispose (GObject *object)
{
  HsPreviewTable *self = HS_PREVIEW_TABLE (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_array_set_size (self->rows, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (hs_preview_table_parent_class)->dispose (object);
}

static void
hs_preview_table_finalize (GObject *object)
{
  HsPreviewTable *self = HS_PREVIEW_TABLE (object);

  g_clear_pointer (&self->blocks, hs_blocks_unref);
  g_clear_pointer (&self->style, hs_style_unref);
  g_array_unref (self->rows);
  g_strfreev (self->words);

  G_OBJECT_CLASS (hs_preview_table_parent_class)->finalize (object);
}

static void
hs_preview_table_class_init (HsPreviewTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_preview_table_dispose;
  object_class->finalize = hs_preview_table_finalize;
  widget_class->focus = hs_preview_table_focus;
  widget_class->snapshot = hs_preview_table_snapshot;

  signals[LINE_CHOSEN] = g_signal_new ("line-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "previewtable");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
hs_preview_table_init (HsPreviewTable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->rows = g_array_new (FALSE, FALSE, sizeof (TableRow));
  self->grid = gtk_grid_new ();
  gtk_widget_set_halign (self->grid, GTK_ALIGN_START);
  self->box = hs_wide_box_new (self->grid, _("Table"));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "default");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Table"), -1);
}

GtkWidget *
hs_preview_table_new (HsBlocks *blocks, guint index, HsStyle *style)
{
  HsPreviewTable *self = g_object_new (HS_TYPE_PREVIEW_TABLE, NULL);

  self->blocks = hs_blocks_ref (blocks);
  self->index = index;
  self->style = hs_style_ref (style);
  self->walk = begin_walk (self);
  self->has_header = index + 1 < hs_blocks_get (blocks, index)->end && !is_empty_header (self, index + 1);
  if (fill_slice (self))
    self->fill_source = g_idle_add (fill_cb, self);

  return GTK_WIDGET (self);
}

void
hs_preview_table_set_style (HsPreviewTable *self, HsStyle *style)
{
  g_return_if_fail (HS_IS_PREVIEW_TABLE (self));

  hs_style_ref (style);
  hs_style_unref (self->style);
  self->style = style;
  restyle_cells (self);
}

void
hs_preview_table_set_words (HsPreviewTable *self, const char *const *words)
{
  g_return_if_fail (HS_IS_PREVIEW_TABLE (self));

  if (self->words != NULL && words != NULL && g_strv_equal ((const char *const *) self->words, words))
    return;
  g_strfreev (self->words);
  self->words = g_strdupv ((char **) words);
  for (GtkWidget *cell = gtk_widget_get_first_child (self->grid); cell != NULL; cell = gtk_widget_get_next_sibling (cell))
    mark_found (self, GTK_LABEL (cell));
}

gboolean
hs_preview_table_get_extent (HsPreviewTable *self, guint line, double *top, double *bottom)
{
  g_return_val_if_fail (HS_IS_PREVIEW_TABLE (self), FALSE);

  for (guint i = 0; i < self->rows->len; i++)
    if (g_array_index (self->rows, TableRow, i).line == line)
      {
        get_row_extent (self, i, top, bottom);
        return TRUE;
      }

  return FALSE;
}
