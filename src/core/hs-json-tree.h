/* hs-json-tree.h: JSON text with the lines on which its objects stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Built by one thread; only read afterwards. */
typedef struct _HsJsonTree HsJsonTree;

/* Whether @text, if it is JSON, nests no deeper than anything that a program would write: json-glib goes down by
 * recursion, and a megabyte of brackets would overflow the stack. Text with comments, which that parser takes though JSON
 * has none, is not: brackets could hide behind a quote in one. */
gboolean hs_json_is_shallow (const char *text);

/* (transfer full) (nullable): %NULL where @text is not JSON, or nests too deep. */
HsJsonTree *hs_json_tree_new (const char *text);
void hs_json_tree_free (HsJsonTree *self);

JsonNode *hs_json_tree_get_root (const HsJsonTree *self);

/* The lines (from 1) of the braces of @object, which stands in the tree. */
guint hs_json_tree_get_line (const HsJsonTree *self, JsonObject *object);
guint hs_json_tree_get_end_line (const HsJsonTree *self, JsonObject *object);

/* What stands at member @name of @object, %NULL where it is missing or of another type. Strings may be empty, and are
 * valid UTF-8. */
const char *hs_json_get_string (JsonObject *object, const char *name);
JsonObject *hs_json_get_object (JsonObject *object, const char *name);
JsonArray *hs_json_get_array (JsonObject *object, const char *name);

/* Element @index of @array, %NULL where it is no object. */
JsonObject *hs_json_get_element (JsonArray *array, guint index);

/* Calls @func for each object in the tree, outer ones first, until it returns false for one: what stands inside of that
 * is passed over. */
typedef gboolean (*HsJsonVisitFunc) (JsonObject *object, gpointer user_data);
void hs_json_tree_visit (const HsJsonTree *self, HsJsonVisitFunc func, gpointer user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsJsonTree, hs_json_tree_free)

G_END_DECLS
