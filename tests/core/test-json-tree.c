/* test-json-tree.c: JSON text with the lines of its objects
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-json-tree.h"

#include <string.h>

static void
test_lines (void)
{
  g_autoptr (HsJsonTree) tree = hs_json_tree_new ("\n{ \"a\": [\n  {\"s\": \"} {\\\" {\"\n  },\n\n"
                                                  "  {\n   \"b\": {}, \"b\": { \"c\": 1\n}\n}\n] }\n");
  JsonObject *root = json_node_get_object (hs_json_tree_get_root (tree));
  JsonArray *array = hs_json_get_array (root, "a");
  JsonObject *last = hs_json_get_element (array, 1);
  JsonObject *inner = hs_json_get_object (last, "b");

  g_assert_cmpuint (hs_json_tree_get_line (tree, root), ==, 2);
  g_assert_cmpuint (hs_json_tree_get_end_line (tree, root), ==, 10);
  g_assert_cmpuint (hs_json_tree_get_line (tree, hs_json_get_element (array, 0)), ==, 3);
  g_assert_cmpuint (hs_json_tree_get_end_line (tree, hs_json_get_element (array, 0)), ==, 4);
  g_assert_cmpuint (hs_json_tree_get_line (tree, last), ==, 6);
  g_assert_cmpuint (hs_json_tree_get_end_line (tree, last), ==, 9);
  g_assert_true (json_object_has_member (inner, "c"));
  g_assert_cmpuint (hs_json_tree_get_line (tree, inner), ==, 7);
  g_assert_cmpuint (hs_json_tree_get_end_line (tree, inner), ==, 8);
}

static void
test_members (void)
{
  g_autoptr (HsJsonTree) tree = hs_json_tree_new ("{\"s\": \"x\", \"n\": 99999999999999999999999, \"z\": null, \"l\": [1], \"o\": {}}");
  JsonObject *root = json_node_get_object (hs_json_tree_get_root (tree));

  g_assert_cmpstr (hs_json_get_string (root, "s"), ==, "x");
  g_assert_null (hs_json_get_string (root, "n"));
  g_assert_null (hs_json_get_string (root, "z"));
  g_assert_null (hs_json_get_string (root, "none"));
  g_assert_null (hs_json_get_object (root, "l"));
  g_assert_nonnull (hs_json_get_object (root, "o"));
  g_assert_null (hs_json_get_array (root, "o"));
  g_assert_null (hs_json_get_element (hs_json_get_array (root, "l"), 0));
}

static char *
nest (guint depth)
{
  g_autofree char *open = g_strnfill (depth, '[');
  g_autofree char *close = g_strnfill (depth, ']');

  return g_strconcat (open, close, NULL);
}

static void
test_refused (void)
{
  static const char *const cases[] = { "", "  ", "{", "{\"a\": ", "[1, 2", "{\"a\" 1}", "plain text" };
  g_autofree char *deep = nest (10000);
  g_autofree char *deepest = nest (1000000);
  g_autofree char *shallow = nest (60);
  g_autoptr (HsJsonTree) tree = hs_json_tree_new (shallow);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_null (hs_json_tree_new (cases[i]));
  g_assert_null (hs_json_tree_new (deep));
  g_assert_null (hs_json_tree_new (deepest));
  g_assert_nonnull (tree);
}

static void
test_shallow (void)
{
  g_autofree char *brackets = nest (1000);
  g_autofree char *string = g_strdup_printf ("{\"a\\\"\": \"%s\", 'b': '%s'}", brackets, brackets);
  g_autofree char *hidden = g_strdup_printf ("{\"a\": \"\\\\\", \"b\": %s}", brackets);

  g_assert_true (hs_json_is_shallow (string));
  g_assert_false (hs_json_is_shallow (hidden));
  g_assert_true (hs_json_is_shallow ("\"\\"));
  g_assert_true (hs_json_is_shallow ("]]]{}"));
  g_assert_false (hs_json_is_shallow ("{\"a\": /* \" */ {}}"));
  g_assert_false (hs_json_is_shallow ("{} # \""));
}

static gboolean
visit_cb (JsonObject *object, gpointer user_data)
{
  const char *name = hs_json_get_string (object, "n");

  g_string_append (user_data, name != NULL ? name : "-");
  return name == NULL || strcmp (name, "b") != 0;
}

static void
test_visit (void)
{
  g_autoptr (HsJsonTree) tree = hs_json_tree_new ("[{\"n\": \"a\", \"x\": {\"y\": [1, {\"n\": \"b\", \"z\": {\"n\": \"c\"}}]}}, [[{}]]]");
  g_autoptr (GString) seen = g_string_new (NULL);

  hs_json_tree_visit (tree, visit_cb, seen);
  g_assert_cmpstr (seen->str, ==, "a-b-");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-tree/lines", test_lines);
  g_test_add_func ("/json-tree/members", test_members);
  g_test_add_func ("/json-tree/refused", test_refused);
  g_test_add_func ("/json-tree/shallow", test_shallow);
  g_test_add_func ("/json-tree/visit", test_visit);
  return g_test_run ();
}
