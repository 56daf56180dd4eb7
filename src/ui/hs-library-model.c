/* hs-library-model.c: the incidents of the opened files and folders, searched and sorted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-library-model.h"

#include <gtk/gtk.h>

#include "hs-file-watch.h"
#include "hs-index.h"
#include "hs-library-folders.h"
#include "hs-query.h"
#include "hs-scanner.h"

/* Each watched folder costs the system a little; a rescan by hand serves the rest. */
#define MAX_WATCHED_FOLDERS 512

struct _HsLibraryModel
{
  GObject parent_instance;
  GListStore *store;
  GtkFilter *filter;
  GtkSorter *sorter;
  GtkSortListModel *shown;
  HsQuery *query;
  char *query_text;
  HsLibrarySort sort;
  GPtrArray *roots;
  HsIndex *index;
  GCancellable *scan;  /* of the scan under way */
  GPtrArray *renewed;  /* HsLibraryItem: what a refresh has read so far */
  gboolean again;      /* something changed while a scan was under way */
  HsFileWatch *watch;
  guint n_done;
  guint n_documents;
};

static void hs_library_model_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HsLibraryModel, hs_library_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, hs_library_model_list_model_init))

enum
{
  PROP_0,
  PROP_QUERY,
  PROP_SORT,
  PROP_SCANNING,
  PROP_N_DONE,
  PROP_N_DOCUMENTS,
  PROP_N_ROWS,
  PROP_N_INCIDENTS,
  PROP_ROOTS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static gboolean
matches (gpointer item, gpointer user_data)
{
  HsLibraryModel *self = user_data;

  return hs_query_matches (self->query, hs_library_item_get_summary (item));
}

static int
compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  HsLibraryModel *self = user_data;

  return hs_library_order_compare ((gpointer) a, (gpointer) b, self->sort);
}

static void
notify_progress (HsLibraryModel *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_DONE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_DOCUMENTS]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_ROWS]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_INCIDENTS]);
}

static guint
count_incidents (GListModel *model)
{
  guint n = g_list_model_get_n_items (model);
  guint n_incidents = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (HsLibraryItem) item = g_list_model_get_item (model, i);

      if (hs_summary_get_state (hs_library_item_get_summary (item)) == HS_SUMMARY_INCIDENT)
        n_incidents++;
    }
  return n_incidents;
}

static void
add_items (GPtrArray *items, GPtrArray *summaries)
{
  for (guint i = 0; i < summaries->len; i++)
    g_ptr_array_add (items, hs_library_item_new (g_ptr_array_index (summaries, i)));
}

static void
batch_cb (GPtrArray *summaries, guint n_done, guint n_found, gpointer user_data)
{
  HsLibraryModel *self = user_data;

  self->n_done = n_done;
  self->n_documents = n_found;
  if (self->renewed != NULL)
    {
      add_items (self->renewed, summaries);
    }
  else
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      add_items (items, summaries);
      g_list_store_splice (self->store, g_list_model_get_n_items (G_LIST_MODEL (self->store)), 0, items->pdata, items->len);
    }
  notify_progress (self);
}

static void
watch_folders (HsLibraryModel *self)
{
  g_autoptr (GPtrArray) folders = hs_library_folders_list (self->roots, G_LIST_MODEL (self->store), MAX_WATCHED_FOLDERS);

  hs_file_watch_set_files (self->watch, folders);
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  HsLibraryModel *self = user_data;

  /* Cancelled: the model may be gone. */
  if (!hs_scanner_scan_finish (result, NULL))
    return;

  g_clear_object (&self->scan);
  if (self->renewed != NULL)
    {
      guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));

      g_list_store_splice (self->store, 0, n, self->renewed->pdata, self->renewed->len);
      g_clear_pointer (&self->renewed, g_ptr_array_unref);
    }
  watch_folders (self);
  notify_progress (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SCANNING]);
  if (self->again)
    hs_library_model_refresh (self);
}

static void
stop_scan (HsLibraryModel *self)
{
  g_cancellable_cancel (self->scan);
  g_clear_object (&self->scan);
  g_clear_pointer (&self->renewed, g_ptr_array_unref);
  self->again = FALSE;
}

static void
start_scan (HsLibraryModel *self)
{
  self->scan = g_cancellable_new ();
  self->n_done = 0;
  self->n_documents = 0;
  hs_scanner_scan_async (self->roots, self->index, self->scan, batch_cb, self, scanned_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SCANNING]);
}

static GType
hs_library_model_get_item_type (GListModel *model)
{
  return HS_TYPE_LIBRARY_ITEM;
}

static guint
hs_library_model_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (HS_LIBRARY_MODEL (model)->shown));
}

static gpointer
hs_library_model_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (HS_LIBRARY_MODEL (model)->shown), position);
}

static void
hs_library_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = hs_library_model_get_item_type;
  iface->get_n_items = hs_library_model_get_n_items;
  iface->get_item = hs_library_model_get_item;
}

static void
hs_library_model_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HsLibraryModel *self = HS_LIBRARY_MODEL (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      g_value_set_string (value, self->query_text);
      break;
    case PROP_SORT:
      g_value_set_enum (value, self->sort);
      break;
    case PROP_SCANNING:
      g_value_set_boolean (value, hs_library_model_get_scanning (self));
      break;
    case PROP_N_DONE:
      g_value_set_uint (value, self->n_done);
      break;
    case PROP_N_DOCUMENTS:
      g_value_set_uint (value, self->n_documents);
      break;
    case PROP_N_ROWS:
      g_value_set_uint (value, hs_library_model_get_n_rows (self));
      break;
    case PROP_N_INCIDENTS:
      g_value_set_uint (value, hs_library_model_get_n_incidents (self));
      break;
    case PROP_ROOTS:
      g_value_set_boxed (value, self->roots);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hs_library_model_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  HsLibraryModel *self = HS_LIBRARY_MODEL (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      hs_library_model_set_query (self, g_value_get_string (value));
      break;
    case PROP_SORT:
      hs_library_model_set_sort (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hs_library_model_dispose (GObject *object)
{
  HsLibraryModel *self = HS_LIBRARY_MODEL (object);

  stop_scan (self);
  g_clear_object (&self->watch);
  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (hs_library_model_parent_class)->dispose (object);
}

static void
hs_library_model_finalize (GObject *object)
{
  HsLibraryModel *self = HS_LIBRARY_MODEL (object);

  hs_query_free (self->query);
  g_free (self->query_text);
  g_ptr_array_unref (self->roots);
  hs_index_unref (self->index);
  G_OBJECT_CLASS (hs_library_model_parent_class)->finalize (object);
}

static void
hs_library_model_class_init (HsLibraryModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = hs_library_model_get_property;
  object_class->set_property = hs_library_model_set_property;
  object_class->dispose = hs_library_model_dispose;
  object_class->finalize = hs_library_model_finalize;

  props[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, "", writable);
  props[PROP_SORT] = g_param_spec_enum ("sort", NULL, NULL, HS_TYPE_LIBRARY_SORT, HS_LIBRARY_SORT_DATE, writable);
  props[PROP_SCANNING] = g_param_spec_boolean ("scanning", NULL, NULL, FALSE, readable);
  props[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, readable);
  props[PROP_N_DOCUMENTS] = g_param_spec_uint ("n-documents", NULL, NULL, 0, G_MAXUINT, 0, readable);
  props[PROP_N_ROWS] = g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0, readable);
  props[PROP_N_INCIDENTS] = g_param_spec_uint ("n-incidents", NULL, NULL, 0, G_MAXUINT, 0, readable);
  props[PROP_ROOTS] = g_param_spec_boxed ("roots", NULL, NULL, G_TYPE_PTR_ARRAY, readable);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
hs_library_model_init (HsLibraryModel *self)
{
  g_autofree char *index = hs_index_get_default_path ();

  self->index = hs_index_new (index);
  self->query_text = g_strdup ("");
  self->query = hs_query_new ("");
  self->roots = g_ptr_array_new_with_free_func (g_object_unref);
  self->store = g_list_store_new (HS_TYPE_LIBRARY_ITEM);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));

  GtkFilterListModel *filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->store)), g_object_ref (self->filter));
  self->shown = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (self->sorter));
  g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (g_list_model_items_changed), self, G_CONNECT_SWAPPED);

  self->watch = hs_file_watch_new ();
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (hs_library_model_refresh), self, G_CONNECT_SWAPPED);
}

HsLibraryModel *
hs_library_model_new (void)
{
  return g_object_new (HS_TYPE_LIBRARY_MODEL, NULL);
}

void
hs_library_model_open (HsLibraryModel *self, GPtrArray *roots)
{
  g_return_if_fail (HS_IS_LIBRARY_MODEL (self));

  stop_scan (self);
  g_ptr_array_unref (self->roots);
  self->roots = g_ptr_array_copy (roots, (GCopyFunc) (void *) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->roots, g_object_unref);
  g_list_store_remove_all (self->store);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ROOTS]);
  start_scan (self);
}

void
hs_library_model_refresh (HsLibraryModel *self)
{
  g_return_if_fail (HS_IS_LIBRARY_MODEL (self));

  if (self->scan != NULL)
    {
      self->again = TRUE;
      return;
    }
  self->again = FALSE;
  self->renewed = g_ptr_array_new_with_free_func (g_object_unref);
  start_scan (self);
}

GPtrArray *
hs_library_model_get_roots (HsLibraryModel *self)
{
  return self->roots;
}

HsLibraryItem *
hs_library_model_find (HsLibraryModel *self, GFile *file, guint incident)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  HsLibraryItem *first = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (HsLibraryItem) item = g_list_model_get_item (G_LIST_MODEL (self->store), i);
      HsSummary *summary = hs_library_item_get_summary (item);

      if (!g_file_equal (hs_summary_get_file (summary), file))
        continue;
      if (hs_summary_get_incident (summary) == incident)
        return item;
      if (first == NULL)
        first = item;
    }
  return first;
}

guint
hs_library_model_get_position (HsLibraryModel *self, HsLibraryItem *item)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (HsLibraryItem) shown = g_list_model_get_item (G_LIST_MODEL (self->shown), i);

      if (shown == item)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

const char *
hs_library_model_get_query (HsLibraryModel *self)
{
  return self->query_text;
}

const char *
hs_library_model_get_problem (HsLibraryModel *self)
{
  return hs_query_get_problem (self->query);
}

void
hs_library_model_set_query (HsLibraryModel *self, const char *query)
{
  if (g_strcmp0 (self->query_text, query) == 0)
    return;
  g_free (self->query_text);
  self->query_text = g_strdup (query == NULL ? "" : query);
  hs_query_free (self->query);
  self->query = hs_query_new (self->query_text);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUERY]);
}

HsLibrarySort
hs_library_model_get_sort (HsLibraryModel *self)
{
  return self->sort;
}

void
hs_library_model_set_sort (HsLibraryModel *self, HsLibrarySort sort)
{
  if (self->sort == sort)
    return;
  self->sort = sort;
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SORT]);
}

gboolean
hs_library_model_get_scanning (HsLibraryModel *self)
{
  return self->scan != NULL;
}

guint
hs_library_model_get_n_done (HsLibraryModel *self)
{
  return self->n_done;
}

guint
hs_library_model_get_n_documents (HsLibraryModel *self)
{
  return self->n_documents;
}

guint
hs_library_model_get_n_rows (HsLibraryModel *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->store));
}

guint
hs_library_model_get_n_incidents (HsLibraryModel *self)
{
  return count_incidents (G_LIST_MODEL (self->store));
}

guint
hs_library_model_count_found (HsLibraryModel *self)
{
  return count_incidents (G_LIST_MODEL (self->shown));
}
