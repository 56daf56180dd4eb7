/* hs-query.c: what someone types to find incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-query.h"

#include <string.h>

struct _HsQuery
{
  char **words;
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

HsQuery *
hs_query_new (const char *text)
{
  HsQuery *query = g_new0 (HsQuery, 1);
  g_autofree char *folded = hs_query_fold (text, -1);
  g_auto (GStrv) words = g_strsplit_set (folded, " \t\n", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_strv_builder_add (builder, words[i]);
  query->words = g_strv_builder_end (builder);
  return query;
}

void
hs_query_free (HsQuery *query)
{
  g_strfreev (query->words);
  g_free (query);
}

gboolean
hs_query_is_empty (const HsQuery *query)
{
  return query->words[0] == NULL;
}

gboolean
hs_query_matches (const HsQuery *query, const HsSummary *summary)
{
  const char *folded = hs_summary_get_folded (summary);

  for (guint i = 0; query->words[i] != NULL; i++)
    if (strstr (folded, query->words[i]) == NULL)
      return FALSE;
  return TRUE;
}
