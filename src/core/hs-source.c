/* hs-source.c: the Markdown that a document stands for, whatever it is written in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-source.h"

#include <string.h>

#include "hs-pagerduty.h"
#include "hs-plain-text.h"
#include "hs-statuspage.h"
#include "hs-wiki.h"

static const char *
skip_space (const char *p, const char *end)
{
  while (p < end && g_ascii_isspace (*p))
    p++;
  return p;
}

static gboolean
begins_with (const char *p, const char *end, const char *word)
{
  return (gsize) (end - p) >= strlen (word) && g_ascii_strncasecmp (p, word, strlen (word)) == 0;
}

/* Behind the declaration of XML and the comments before the first tag. */
static const char *
skip_preamble (const char *p, const char *end)
{
  for (p = skip_space (p, end); begins_with (p, end, "<?") || begins_with (p, end, "<!--"); p = skip_space (p, end))
    {
      const char *close = p[1] == '?' ? "?>" : "-->";
      const char *found = g_strstr_len (p, end - p, close);

      if (found == NULL)
        return end;
      p = found + strlen (close);
    }
  return p;
}

static gboolean
has_feed (const char *p, const char *end)
{
  return p < end && (*p == '{' || *p == '[')
         && (g_strstr_len (p, end - p, HS_STATUSPAGE_KEY) != NULL || g_strstr_len (p, end - p, HS_PAGERDUTY_KEY) != NULL);
}

HsSourceKind
hs_source_guess (const char *head, gsize length)
{
  const char *end = head + length;
  const char *p;

  if (begins_with (head, end, "\xef\xbb\xbf"))
    head += 3;
  p = skip_preamble (head, end);
  if (begins_with (p, end, "<!doctype html") || begins_with (p, end, "<html"))
    return HS_SOURCE_PAGE;
  return has_feed (p, end) ? HS_SOURCE_FEED : HS_SOURCE_TEXT;
}

static HsMarkdown *
read_feed (HsText *text)
{
  g_autoptr (HsJsonTree) tree = hs_json_tree_new (hs_text_get_string (text));
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();

  if (tree == NULL)
    return NULL;
  hs_statuspage_add (tree, markdown);
  hs_pagerduty_add (tree, markdown);
  return hs_markdown_get_n_lines (markdown) > 0 ? g_steal_pointer (&markdown) : NULL;
}

static HsMarkdown *
read_source (HsText *text)
{
  switch (hs_source_guess (hs_text_get_string (text), hs_text_get_length (text)))
    {
    case HS_SOURCE_PAGE:
      return hs_wiki_to_markdown (text);
    case HS_SOURCE_FEED:
      return read_feed (text);
    case HS_SOURCE_TEXT:
    default:
      return NULL;
    }
}

/* @markdown was read from the text of @draft: its lines stand where those of the draft do. */
static HsMarkdown *
relocate (const HsMarkdown *markdown, const HsMarkdown *draft)
{
  HsMarkdown *relocated = hs_markdown_new ();

  for (guint i = 1; i <= hs_markdown_get_n_lines (markdown); i++)
    {
      gsize length;
      const char *line = hs_markdown_get_line (markdown, i, &length);

      hs_markdown_add (relocated, line, length, hs_markdown_get_source (draft, hs_markdown_get_source (markdown, i)));
    }
  return relocated;
}

HsMarkdown *
hs_source_to_markdown (HsText *text)
{
  g_autoptr (HsMarkdown) draft = read_source (text);
  g_autoptr (HsMarkdown) markdown = NULL;
  g_autoptr (HsText) written = NULL;
  gsize length;

  if (draft == NULL)
    return hs_plain_text_to_markdown (text);
  written = hs_text_new_from_string (g_strdup (hs_markdown_get_string (draft, &length)));
  markdown = hs_plain_text_to_markdown (written);
  return relocate (markdown, draft);
}
