/* hs-block-names.c: names of places in a document, and what HTML says without its tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-block-layout-private.h"

#include "hs-html-tag.h"

/* The byte after the comment or tag at @html; @html itself where neither is. */
static const char *
skip_markup (const char *html, const char *limit)
{
  const char *end;

  if (g_str_has_prefix (html, "<!--"))
    {
      end = strstr (html, "-->");
      return end != NULL ? end + strlen ("-->") : limit;
    }
  return *html == '<' && hs_html_tag_find_end (html, limit, &end) ? end : html;
}

char *
hs_block_layout_strip_html (const char *html)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *limit = html + strlen (html);

  while (html < limit)
    {
      const char *end = skip_markup (html, limit);

      if (end == html)
        g_string_append_c (text, *html++);
      html = MAX (html, end);
    }
  return g_strstrip (g_string_free (g_steal_pointer (&text), FALSE));
}

char *
hs_block_layout_get_footnote_name (const char *label)
{
  return g_strconcat ("footnote-", label, NULL);
}

char *
hs_block_layout_get_heading_name (const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);
  GString *name = g_string_new (NULL);

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || c == '-' || c == '_')
        g_string_append_unichar (name, c);
      else if (c == ' ')
        g_string_append_c (name, '-');
    }
  return g_string_free (name, FALSE);
}
