/* hs-lexicon-file.c: a file with words and phrases, read but not yet compiled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-error.h"
#include "hs-lexicon-file.h"

struct _HsLexiconFile
{
  char *name;
  char *text;
  JsonParser *parser;
  JsonObject *root; /* of @parser */
};

/* The scanner of json-glib calls a text without a name "<data>". */
static void
set_syntax_error (GError **error, const char *name, const char *message)
{
  static const char nameless[] = "<data>";
  const char *rest = g_str_has_prefix (message, nameless) ? message + strlen (nameless) : NULL;

  g_set_error (error, HS_ERROR, HS_ERROR_LEXICON, "%s%s%s", name, rest != NULL ? "" : ": ", rest != NULL ? rest : message);
}

HsLexiconFile *
hs_lexicon_file_new (const char *text, gssize length, const char *name, GError **error)
{
  g_autoptr (HsLexiconFile) self = g_new0 (HsLexiconFile, 1);
  g_autoptr (GError) local_error = NULL;
  JsonNode *root;

  self->name = g_strdup (name);
  self->text = length < 0 ? g_strdup (text) : g_strndup (text, (gsize) length);
  self->parser = json_parser_new_immutable ();
  if (!g_utf8_validate (self->text, -1, NULL))
    {
      g_set_error (error, HS_ERROR, HS_ERROR_LEXICON, _ ("%s: not UTF-8"), name);
      return NULL;
    }
  if (!json_parser_load_from_data (self->parser, self->text, -1, &local_error))
    {
      set_syntax_error (error, name, local_error->message);
      return NULL;
    }
  root = json_parser_get_root (self->parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, HS_ERROR, HS_ERROR_LEXICON, _ ("%s: not a JSON object"), name);
      return NULL;
    }
  self->root = json_node_get_object (root);
  return g_steal_pointer (&self);
}

HsLexiconFile *
hs_lexicon_file_load (const char *path, GError **error)
{
  g_autofree char *text = NULL;
  gsize length;

  return g_file_get_contents (path, &text, &length, error) ? hs_lexicon_file_new (text, (gssize) length, path, error) : NULL;
}

void
hs_lexicon_file_free (HsLexiconFile *self)
{
  g_free (self->name);
  g_free (self->text);
  g_clear_object (&self->parser);
  g_free (self);
}

JsonObject *
hs_lexicon_file_get_root (const HsLexiconFile *self)
{
  return self->root;
}

/* (nullable): the value of @member where it is of @type. */
static JsonNode *
get_member (const HsLexiconFile *self, JsonObject *object, const char *member, JsonNodeType type, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || JSON_NODE_TYPE (node) == type)
    return node;
  hs_lexicon_file_set_error (self, error, member, type == JSON_NODE_ARRAY ? _ ("not a list") : _ ("not an object"));
  return NULL;
}

JsonObject *
hs_lexicon_file_get_object (const HsLexiconFile *self, JsonObject *object, const char *member, GError **error)
{
  JsonNode *node = get_member (self, object, member, JSON_NODE_OBJECT, error);

  return node != NULL ? json_node_get_object (node) : NULL;
}

JsonArray *
hs_lexicon_file_get_array (const HsLexiconFile *self, JsonObject *object, const char *member, GError **error)
{
  JsonNode *node = get_member (self, object, member, JSON_NODE_ARRAY, error);

  return node != NULL ? json_node_get_array (node) : NULL;
}

const char *
hs_lexicon_file_get_string (const HsLexiconFile *self, JsonArray *array, guint index, GError **error)
{
  JsonNode *node = index < json_array_get_length (array) ? json_array_get_element (array, index) : NULL;

  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);
  hs_lexicon_file_set_error (self, error, NULL, _ ("a list holds what is no text"));
  return NULL;
}

/* The line on which @quoted first stands in quotation marks; 0 where it is written in another way. */
static guint
find_line (const HsLexiconFile *self, const char *quoted)
{
  g_autofree char *marked = g_strdup_printf ("\"%s\"", quoted);
  const char *found = strstr (self->text, marked);
  guint line = 1;

  for (const char *p = self->text; found != NULL && p < found; p++)
    line += *p == '\n';
  return found != NULL ? line : 0;
}

void
hs_lexicon_file_set_error (const HsLexiconFile *self, GError **error, const char *quoted, const char *reason)
{
  guint line = quoted != NULL ? find_line (self, quoted) : 0;
  g_autofree char *place = line > 0 ? g_strdup_printf ("%s:%u", self->name, line) : g_strdup (self->name);

  if (quoted != NULL)
    g_set_error (error, HS_ERROR, HS_ERROR_LEXICON,
                 /* Translators: a file and the line in it, a phrase, a technical reason */
                 _ ("%s: “%s”: %s"), place, quoted, reason);
  else
    g_set_error (error, HS_ERROR, HS_ERROR_LEXICON, "%s: %s", place, reason);
}
