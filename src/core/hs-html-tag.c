/* hs-html-tag.c: name and attributes of one HTML tag
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-html-tag.h"

#include <string.h>

/* A longer tag is none. */
#define MAX_TAG 4096

static const struct
{
  const char *entity;
  const char *text;
} entities[] = {
  { "&amp;", "&" },  { "&lt;", "<" },  { "&gt;", ">" },   { "&quot;", "\"" },
  { "&apos;", "'" }, { "&#39;", "'" }, { "&nbsp;", " " },
};

static char *
resolve_entities (const char *value, gsize length)
{
  GString *out = g_string_sized_new (length);

  for (gsize i = 0; i < length;)
    {
      gsize before = i;

      for (guint e = 0; e < G_N_ELEMENTS (entities) && i == before; e++)
        {
          gsize n = strlen (entities[e].entity);

          if (value[i] == '&' && n <= length - i && strncmp (value + i, entities[e].entity, n) == 0)
            {
              g_string_append (out, entities[e].text);
              i += n;
            }
        }
      if (i == before)
        g_string_append_c (out, value[i++]);
    }
  return g_string_free (out, FALSE);
}

static const char *
skip_space (const char *p)
{
  while (g_ascii_isspace (*p))
    p++;
  return p;
}

static const char *
skip_space_until (const char *p, const char *limit)
{
  while (p < limit && g_ascii_isspace (*p))
    p++;
  return p;
}

static gboolean
is_name_char (char c)
{
  return g_ascii_isalnum (c) || c == '-' || c == '_' || c == ':';
}

/* Reads the value after `=`; returns the byte behind it. */
static const char *
read_value (const char *p, const char **value, gsize *length)
{
  char quote = *p == '"' || *p == '\'' ? *p++ : '\0';

  *value = p;
  while (*p != '\0' && (quote != '\0' ? *p != quote : !g_ascii_isspace (*p) && *p != '>'))
    p++;
  *length = p - *value;
  return quote != '\0' && *p == quote ? p + 1 : p;
}

char *
hs_html_tag_get_name (const char *html, gboolean *is_closing)
{
  const char *start, *p;

  if (html[0] != '<')
    return NULL;
  *is_closing = html[1] == '/';
  start = p = html + 1 + *is_closing;
  if (!g_ascii_isalpha (*p))
    return NULL;
  while (is_name_char (*p))
    p++;
  return g_ascii_strdown (start, p - start);
}

char *
hs_html_tag_get_attribute (const char *html, const char *name)
{
  const char *p = html + 1;
  gsize n = strlen (name);

  while (is_name_char (*p))
    p++;
  while (*p != '\0' && *p != '>')
    {
      const char *start = p = skip_space (p), *value = NULL;
      gsize length = 0, n_name;

      while (is_name_char (*p))
        p++;
      n_name = p - start;
      p = skip_space (p);
      if (*p == '=')
        p = read_value (skip_space (p + 1), &value, &length);
      else if (n_name == 0 && *p != '\0' && *p != '>')
        p++;
      if (value != NULL && n_name == n && g_ascii_strncasecmp (start, name, n) == 0)
        return resolve_entities (value, length);
    }
  return NULL;
}

/* The byte after the attribute at @p; %NULL where none stands there. */
static const char *
skip_attribute (const char *p, const char *limit)
{
  const char *start = p;
  char quote;

  while (p < limit && (is_name_char (*p) || *p == '.'))
    p++;
  if (p == start)
    return NULL;
  start = skip_space_until (p, limit);
  if (start == limit || *start != '=')
    return p;
  p = start = skip_space_until (start + 1, limit);
  if (p == limit)
    return NULL;
  quote = *p == '"' || *p == '\'' ? *p : '\0';
  if (quote != '\0')
    {
      p = memchr (p + 1, quote, limit - p - 1);
      return p != NULL ? p + 1 : NULL;
    }
  while (p < limit && !g_ascii_isspace (*p) && strchr ("\"'=<>`", *p) == NULL)
    p++;
  return p > start ? p : NULL;
}

static const char *
skip_attributes (const char *p, const char *limit)
{
  const char *next;

  while ((next = skip_space_until (p, limit)) > p && next < limit && *next != '>' && *next != '/')
    {
      p = skip_attribute (next, limit);
      if (p == NULL)
        return NULL;
    }
  return next < limit && *next == '/' ? next + 1 : next;
}

gboolean
hs_html_tag_find_end (const char *html, const char *limit, const char **end)
{
  const char *p = html + 1;
  gboolean is_closing;

  if (limit - html < 3 || html[0] != '<')
    return FALSE;
  limit = MIN (limit, html + MAX_TAG);
  is_closing = *p == '/';
  p += is_closing;
  if (!g_ascii_isalpha (*p))
    return FALSE;
  while (p < limit && (g_ascii_isalnum (*p) || *p == '-'))
    p++;
  p = is_closing ? skip_space_until (p, limit) : skip_attributes (p, limit);
  if (p == NULL || p >= limit || *p != '>')
    return FALSE;
  *end = p + 1;
  return TRUE;
}
