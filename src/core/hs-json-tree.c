/* hs-json-tree.c: JSON text with the lines on which its objects stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-json-tree.h"

#include <string.h>

/* Replies of web services nest six deep. */
#define MAX_DEPTH 64

/* From brace to brace. */
typedef struct
{
  guint line;
  guint end_line;
} Extent;

struct _HsJsonTree
{
  JsonParser *parser;
  GArray *extents;    /* Extent, in the order of the opening braces */
  GArray *open;       /* guint, into extents: the objects that have not ended yet */
  GHashTable *places; /* JsonObject -> index into extents */
};

/* Behind the closing quote of the string that begins at @quote; @quote itself may also be an apostrophe, which the parser
 * takes for one. */
static const char *
skip_string (const char *quote)
{
  const char *p = quote + 1;

  while (*p != '\0' && *p != *quote)
    p += *p == '\\' && p[1] != '\0' ? 2 : 1;
  return *p != '\0' ? p + 1 : p;
}

gboolean
hs_json_is_shallow (const char *text)
{
  guint depth = 0;

  while (*text != '\0')
    {
      if (*text == '"' || *text == '\'')
        {
          text = skip_string (text);
          continue;
        }
      if ((*text == '/' || *text == '#') || ((*text == '{' || *text == '[') && ++depth > MAX_DEPTH))
        return FALSE;
      if ((*text == '}' || *text == ']') && depth > 0)
        depth--;
      text++;
    }
  return TRUE;
}

static void
object_start_cb (JsonParser *parser, gpointer user_data)
{
  HsJsonTree *self = user_data;
  Extent extent = { .line = (guint) json_parser_get_current_line (parser) };
  guint index = self->extents->len;

  g_array_append_val (self->extents, extent);
  g_array_append_val (self->open, index);
}

static void
object_end_cb (JsonParser *parser, JsonObject *object, gpointer user_data)
{
  HsJsonTree *self = user_data;
  guint index;

  g_return_if_fail (self->open->len > 0);
  index = g_array_index (self->open, guint, self->open->len - 1);
  g_array_set_size (self->open, self->open->len - 1);
  g_array_index (self->extents, Extent, index).end_line = (guint) json_parser_get_current_line (parser);
  g_hash_table_insert (self->places, object, GUINT_TO_POINTER (index));
}

HsJsonTree *
hs_json_tree_new (const char *text)
{
  g_autoptr (HsJsonTree) self = NULL;

  if (!hs_json_is_shallow (text))
    return NULL;
  self = g_new0 (HsJsonTree, 1);
  self->parser = json_parser_new_immutable ();
  self->extents = g_array_new (FALSE, FALSE, sizeof (Extent));
  self->open = g_array_new (FALSE, FALSE, sizeof (guint));
  self->places = g_hash_table_new (NULL, NULL);
  g_signal_connect (self->parser, "object-start", G_CALLBACK (object_start_cb), self);
  g_signal_connect (self->parser, "object-end", G_CALLBACK (object_end_cb), self);
  if (!json_parser_load_from_data (self->parser, text, -1, NULL) || json_parser_get_root (self->parser) == NULL)
    return NULL;
  return g_steal_pointer (&self);
}

void
hs_json_tree_free (HsJsonTree *self)
{
  g_object_unref (self->parser);
  g_array_unref (self->extents);
  g_array_unref (self->open);
  g_hash_table_unref (self->places);
  g_free (self);
}

JsonNode *
hs_json_tree_get_root (const HsJsonTree *self)
{
  return json_parser_get_root (self->parser);
}

static const Extent *
get_extent (const HsJsonTree *self, JsonObject *object)
{
  gpointer index;

  if (!g_hash_table_lookup_extended (self->places, object, NULL, &index))
    g_return_val_if_reached (NULL);
  return &g_array_index (self->extents, Extent, GPOINTER_TO_UINT (index));
}

guint
hs_json_tree_get_line (const HsJsonTree *self, JsonObject *object)
{
  return get_extent (self, object)->line;
}

guint
hs_json_tree_get_end_line (const HsJsonTree *self, JsonObject *object)
{
  return get_extent (self, object)->end_line;
}

const char *
hs_json_get_string (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
             && g_utf8_validate (json_node_get_string (node), -1, NULL)
           ? json_node_get_string (node) : NULL;
}

JsonObject *
hs_json_get_object (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

JsonArray *
hs_json_get_array (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

JsonObject *
hs_json_get_element (JsonArray *array, guint index)
{
  JsonNode *node = json_array_get_element (array, index);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/* The depth is bounded by hs_json_is_shallow (). */
static void
visit (JsonNode *node, HsJsonVisitFunc func, gpointer user_data)
{
  g_autoptr (GList) children = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    children = func (json_node_get_object (node), user_data) ? json_object_get_values (json_node_get_object (node)) : NULL;
  else if (JSON_NODE_HOLDS_ARRAY (node))
    children = json_array_get_elements (json_node_get_array (node));
  for (GList *child = children; child != NULL; child = child->next)
    visit (child->data, func, user_data);
}

void
hs_json_tree_visit (const HsJsonTree *self, HsJsonVisitFunc func, gpointer user_data)
{
  visit (hs_json_tree_get_root (self), func, user_data);
}
