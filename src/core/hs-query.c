/* hs-query.c: what someone types to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-query.h"

#include <string.h>

#include "hs-query-term.h"

struct _HsQuery
{
  GPtrArray *terms; /* HsQueryTerm */
  char *problem;
};

static gboolean
is_ascii (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isprint (text[i]) && !g_ascii_isspace (text[i]))
      return FALSE;
  return TRUE;
}

static char *
drop_marks (const char *text)
{
  GString *plain = g_string_sized_new (strlen (text));

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_ismark (c))
        g_string_append_unichar (plain, c);
    }
  return g_string_free (plain, FALSE);
}

char *
hs_query_fold (const char *text, gssize length)
{
  gsize size = length < 0 ? strlen (text) : (gsize) length;

  if (is_ascii (text, size))
    return g_ascii_strdown (text, size);

  g_autofree char *normal = g_utf8_normalize (text, size, G_NORMALIZE_ALL);
  g_return_val_if_fail (normal != NULL, g_strdup (""));
  g_autofree char *plain = drop_marks (normal);
  return g_utf8_casefold (plain, -1);
}

/* The end of the word at @text: the next blank that stands in no quotes. */
static const char *
find_end (const char *text)
{
  gboolean quoted = FALSE;

  for (; *text != '\0' && (quoted || !g_ascii_isspace (*text)); text++)
    if (*text == '"')
      quoted = !quoted;
  return text;
}

static void
add_term (HsQuery *query, const char *text, gsize length)
{
  g_autofree char *word = g_strndup (text, length);
  char *problem = NULL;

  g_ptr_array_add (query->terms, hs_query_term_new (word, &problem));
  if (query->problem == NULL)
    query->problem = problem;
  else
    g_free (problem);
}

HsQuery *
hs_query_new (const char *text)
{
  HsQuery *query = g_new0 (HsQuery, 1);

  query->terms = g_ptr_array_new_with_free_func ((GDestroyNotify) hs_query_term_free);
  while (*text != '\0')
    {
      const char *end = find_end (text);

      if (end > text)
        add_term (query, text, (gsize) (end - text));
      text = *end != '\0' ? end + 1 : end;
    }
  return query;
}

void
hs_query_free (HsQuery *query)
{
  g_ptr_array_unref (query->terms);
  g_free (query->problem);
  g_free (query);
}

gboolean
hs_query_is_empty (const HsQuery *query)
{
  return query->terms->len == 0;
}

gboolean
hs_query_matches (const HsQuery *query, const HsSummary *summary)
{
  for (guint i = 0; i < query->terms->len; i++)
    if (!hs_query_term_matches (g_ptr_array_index (query->terms, i), summary))
      return FALSE;
  return TRUE;
}

const char *
hs_query_get_problem (const HsQuery *query)
{
  return query->problem;
}
