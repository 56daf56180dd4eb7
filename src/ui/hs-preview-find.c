/* hs-preview-find.c: the bar that finds words in the document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-preview-find.h"

#include <glib/gi18n-lib.h>

#include "hs-preview-hits.h"

/* A longer selection is not what somebody looks for. */
#define MAX_SELECTION 80

struct _HsPreviewFind
{
  GtkWidget parent_instance;

  GtkSearchBar *bar;
  GtkEditable *entry;
  GtkLabel *count;
  GtkWidget *previous;
  GtkWidget *next;

  GtkTextView *view;
  GArray *hits;   /* HsPreviewHit */
  char *searched; /* (nullable): what the library was searched for, whose words count one by one */
  guint current;
};

G_DEFINE_FINAL_TYPE (HsPreviewFind, hs_preview_find, GTK_TYPE_WIDGET)

enum
{
  OPENED,
  WORDS_CHANGED,
  HIT_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_query (HsPreviewFind *self)
{
  return hs_preview_find_is_open (self) ? gtk_editable_get_text (self->entry) : "";
}

/* (transfer full): what is typed as a whole, or each of the words that the library was searched for. */
static char **
get_words (HsPreviewFind *self)
{
  const char *query = get_query (self);
  const char *const whole[] = { query, NULL };

  return g_strcmp0 (query, self->searched) == 0 ? g_strsplit_set (query, " \t", -1) : g_strdupv ((char **) whole);
}

static const HsPreviewHit *
get_hit (HsPreviewFind *self, guint index)
{
  return &g_array_index (self->hits, HsPreviewHit, index);
}

static void
remove_tag (HsPreviewFind *self, const char *name)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, name, &start, &end);
}

static void
apply_tag (HsPreviewFind *self, const char *name, const HsPreviewHit *hit)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;

  if (hit->line != 0)
    return;
  gtk_text_buffer_get_iter_at_offset (buffer, &start, hit->start);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, hit->end);
  gtk_text_buffer_apply_tag_by_name (buffer, name, &start, &end);
}

static void
unmark (HsPreviewFind *self)
{
  if (self->view == NULL || self->hits->len == 0)
    return;
  remove_tag (self, "found");
  remove_tag (self, "found-current");
  g_array_set_size (self->hits, 0);
}

static void
show_count (HsPreviewFind *self)
{
  g_autofree char *text = NULL;

  if (self->hits->len > 0)
    /* Translators: the first number is the hit that is shown, the second one how many there are */
    text = g_strdup_printf (_("%u of %u"), self->current + 1, self->hits->len);
  else if (*get_query (self) != '\0')
    text = g_strdup (_("Not found"));
  gtk_label_set_text (self->count, text != NULL ? text : "");
  gtk_widget_set_sensitive (self->previous, self->hits->len > 0);
  gtk_widget_set_sensitive (self->next, self->hits->len > 0);
}

static void
choose (HsPreviewFind *self, guint index)
{
  const HsPreviewHit *hit;

  remove_tag (self, "found-current");
  self->current = index;
  show_count (self);
  hit = get_hit (self, index);
  apply_tag (self, "found-current", hit);
  g_signal_emit (self, signals[HIT_CHOSEN], 0, hit->start, hit->end, hit->line);
}

/* The first hit at or below what is seen at the top. */
static guint
find_nearest (HsPreviewFind *self)
{
  GdkRectangle seen;
  GtkTextIter iter;

  gtk_text_view_get_visible_rect (self->view, &seen);
  gtk_text_view_get_line_at_y (self->view, &iter, seen.y, NULL);
  for (guint i = 0; i < self->hits->len; i++)
    if (get_hit (self, i)->start >= gtk_text_iter_get_offset (&iter))
      return i;

  return 0;
}

static void
search (HsPreviewFind *self)
{
  g_auto (GStrv) words = get_words (self);

  unmark (self);
  if (self->view == NULL)
    return;
  g_array_unref (self->hits);
  self->hits = hs_preview_hits_find (gtk_text_view_get_buffer (self->view), (const char *const *) words);
  for (guint i = 0; i < self->hits->len; i++)
    apply_tag (self, "found", get_hit (self, i));
  show_count (self);
  g_signal_emit (self, signals[WORDS_CHANGED], 0, words);
}

static void
search_changed_cb (HsPreviewFind *self)
{
  search (self);
  if (self->hits->len > 0)
    choose (self, find_nearest (self));
}

static void
stop_search_cb (HsPreviewFind *self)
{
  gtk_search_bar_set_search_mode (self->bar, FALSE);
  if (self->view != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
mode_changed_cb (HsPreviewFind *self)
{
  if (!hs_preview_find_is_open (self))
    search (self);
}

static void
next_cb (HsPreviewFind *self)
{
  hs_preview_find_step (self, TRUE);
}

static void
previous_cb (HsPreviewFind *self)
{
  hs_preview_find_step (self, FALSE);
}

static gboolean
key_pressed_cb (HsPreviewFind *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return GDK_EVENT_PROPAGATE;
  hs_preview_find_step (self, (state & GDK_SHIFT_MASK) == 0);

  return GDK_EVENT_STOP;
}

static void
hs_preview_find_dispose (GObject *object)
{
  HsPreviewFind *self = HS_PREVIEW_FIND (object);

  hs_preview_find_set_view (self, NULL);
  if (self->bar != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->bar)));

  G_OBJECT_CLASS (hs_preview_find_parent_class)->dispose (object);
}

static void
hs_preview_find_finalize (GObject *object)
{
  HsPreviewFind *self = HS_PREVIEW_FIND (object);

  g_array_unref (self->hits);
  g_free (self->searched);

  G_OBJECT_CLASS (hs_preview_find_parent_class)->finalize (object);
}

static void
add_signals (GObjectClass *klass)
{
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[WORDS_CHANGED] = g_signal_new ("words-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRV);
  signals[HIT_CHOSEN] = g_signal_new ("hit-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 3, G_TYPE_INT, G_TYPE_INT, G_TYPE_UINT);
}

static void
hs_preview_find_class_init (HsPreviewFindClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hs_preview_find_dispose;
  object_class->finalize = hs_preview_find_finalize;
  add_signals (object_class);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/hindsight/Hindsight/hs-preview-find.ui");
  gtk_widget_class_bind_template_child (widget_class, HsPreviewFind, bar);
  gtk_widget_class_bind_template_child (widget_class, HsPreviewFind, entry);
  gtk_widget_class_bind_template_child (widget_class, HsPreviewFind, count);
  gtk_widget_class_bind_template_child (widget_class, HsPreviewFind, previous);
  gtk_widget_class_bind_template_child (widget_class, HsPreviewFind, next);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "previewfind");
}

static void
hs_preview_find_init (HsPreviewFind *self)
{
  self->hits = g_array_new (FALSE, FALSE, sizeof (HsPreviewHit));
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->bar, "notify::search-mode-enabled", G_CALLBACK (mode_changed_cb), self, G_CONNECT_SWAPPED);
  show_count (self);
}

void
hs_preview_find_set_view (HsPreviewFind *self, GtkTextView *view)
{
  g_return_if_fail (HS_IS_PREVIEW_FIND (self));

  unmark (self);
  g_set_object (&self->view, view);
}

static void
take_selection (HsPreviewFind *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end)
      || gtk_text_iter_get_line (&start) != gtk_text_iter_get_line (&end)
      || gtk_text_iter_get_offset (&end) - gtk_text_iter_get_offset (&start) > MAX_SELECTION)
    return;
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  gtk_editable_set_text (self->entry, text);
}

void
hs_preview_find_open (HsPreviewFind *self)
{
  g_return_if_fail (HS_IS_PREVIEW_FIND (self));

  if (self->view == NULL)
    return;
  g_signal_emit (self, signals[OPENED], 0);
  take_selection (self);
  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
  search_changed_cb (self);
}

/* The entry tells of the new text only after a while, then once more. */
static void
set_query (HsPreviewFind *self, const char *query)
{
  g_signal_handlers_block_by_func (self->entry, search_changed_cb, self);
  gtk_editable_set_text (self->entry, query);
  g_signal_handlers_unblock_by_func (self->entry, search_changed_cb, self);
}

void
hs_preview_find_show_searched (HsPreviewFind *self, const char *query)
{
  gboolean was_shown, is_own;

  g_return_if_fail (HS_IS_PREVIEW_FIND (self));

  was_shown = self->searched != NULL && g_str_equal (get_query (self), self->searched);
  is_own = hs_preview_find_is_open (self) && !was_shown;
  g_free (self->searched);
  self->searched = query != NULL && *query != '\0' ? g_strdup (query) : NULL;
  if (is_own)
    hs_preview_find_refresh (self);
  if (is_own || (self->searched == NULL && !was_shown))
    return;
  set_query (self, self->searched != NULL ? query : "");
  gtk_search_bar_set_search_mode (self->bar, self->searched != NULL);
  search (self);
  if (self->hits->len == 0)
    gtk_search_bar_set_search_mode (self->bar, FALSE);
  else
    choose (self, 0);
}

gboolean
hs_preview_find_is_open (HsPreviewFind *self)
{
  g_return_val_if_fail (HS_IS_PREVIEW_FIND (self), FALSE);

  return gtk_search_bar_get_search_mode (self->bar);
}

void
hs_preview_find_step (HsPreviewFind *self, gboolean forward)
{
  g_return_if_fail (HS_IS_PREVIEW_FIND (self));

  if (!hs_preview_find_is_open (self))
    hs_preview_find_open (self);
  else if (self->hits->len > 0)
    choose (self, (self->current + (forward ? 1 : self->hits->len - 1)) % self->hits->len);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

void
hs_preview_find_refresh (HsPreviewFind *self)
{
  g_return_if_fail (HS_IS_PREVIEW_FIND (self));

  if (!hs_preview_find_is_open (self))
    return;
  g_array_set_size (self->hits, 0);
  search (self);
  self->current = 0;
  show_count (self);
}
