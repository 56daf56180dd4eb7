/* hs-wiki-element.c: what the elements of a page of HTML are for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-element.h"

#include <string.h>

/* Elements that are missing here are plain. */
static const struct
{
  const char *name;
  HsWikiElement element;
} elements[] = {
  { "a", HS_WIKI_LINK },           { "address", HS_WIKI_BLOCK },    { "article", HS_WIKI_BLOCK },
  { "aside", HS_WIKI_BLOCK },      { "audio", HS_WIKI_DROPPED },    { "b", HS_WIKI_STRONG },
  { "blockquote", HS_WIKI_QUOTE }, { "br", HS_WIKI_BREAK },         { "button", HS_WIKI_DROPPED },
  { "caption", HS_WIKI_BLOCK },    { "center", HS_WIKI_BLOCK },     { "code", HS_WIKI_CODE },
  { "dd", HS_WIKI_BLOCK },         { "del", HS_WIKI_STRIKE },       { "details", HS_WIKI_BLOCK },
  { "div", HS_WIKI_BLOCK },        { "dl", HS_WIKI_BLOCK },         { "dt", HS_WIKI_TERM },
  { "em", HS_WIKI_EMPHASIS },      { "fieldset", HS_WIKI_BLOCK },   { "figcaption", HS_WIKI_BLOCK },
  { "figure", HS_WIKI_BLOCK },     { "footer", HS_WIKI_DROPPED },   { "form", HS_WIKI_BLOCK },
  { "h1", HS_WIKI_HEADING_1 },     { "h2", HS_WIKI_HEADING_2 },     { "h3", HS_WIKI_HEADING_3 },
  { "h4", HS_WIKI_HEADING_4 },     { "h5", HS_WIKI_HEADING_5 },     { "h6", HS_WIKI_HEADING_6 },
  { "header", HS_WIKI_BLOCK },     { "hr", HS_WIKI_RULE },          { "i", HS_WIKI_EMPHASIS },
  { "iframe", HS_WIKI_DROPPED },   { "img", HS_WIKI_IMAGE },        { "input", HS_WIKI_CHECK_BOX },
  { "kbd", HS_WIKI_CODE },         { "li", HS_WIKI_ITEM },          { "listing", HS_WIKI_CODE_BLOCK },
  { "main", HS_WIKI_BLOCK },       { "map", HS_WIKI_DROPPED },      { "math", HS_WIKI_DROPPED },
  { "nav", HS_WIKI_DROPPED },      { "noframes", HS_WIKI_DROPPED }, { "noscript", HS_WIKI_DROPPED },
  { "object", HS_WIKI_DROPPED },   { "ol", HS_WIKI_ORDERED_LIST },  { "p", HS_WIKI_BLOCK },
  { "pre", HS_WIKI_CODE_BLOCK },   { "s", HS_WIKI_STRIKE },         { "samp", HS_WIKI_CODE },
  { "script", HS_WIKI_DROPPED },   { "section", HS_WIKI_BLOCK },    { "select", HS_WIKI_DROPPED },
  { "strike", HS_WIKI_STRIKE },    { "strong", HS_WIKI_STRONG },    { "style", HS_WIKI_DROPPED },
  { "summary", HS_WIKI_TERM },     { "svg", HS_WIKI_DROPPED },      { "table", HS_WIKI_TABLE },
  { "td", HS_WIKI_CELL },          { "template", HS_WIKI_DROPPED }, { "textarea", HS_WIKI_DROPPED },
  { "th", HS_WIKI_CELL },          { "time", HS_WIKI_TIME },        { "title", HS_WIKI_TITLE },
  { "tr", HS_WIKI_ROW },           { "tt", HS_WIKI_CODE },          { "ul", HS_WIKI_LIST },
  { "video", HS_WIKI_DROPPED },
};

/* Classes and ids of what a wiki puts around a document: Confluence, MediaWiki, others. */
static const char *const surroundings[] = {
  "breadcrumb-section", "breadcrumbs", "page-metadata", "footer",      "toc",        "toc-macro",
  "mw-editsection",     "mw-jump-link", "printfooter",  "catlinks",    "noprint",    "navbox",
  "mw-navigation",      "mw-head",      "mw-panel",     "siteSub",     "contentSub", "jump-to-nav",
  "editsection",
};

const char *
hs_wiki_get_attribute (const char *const *attributes, const char *name)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    if (g_ascii_strcasecmp (attributes[i], name) == 0)
      return attributes[i + 1];
  return NULL;
}

static gboolean
has_word (const char *words, const char *word)
{
  gsize length = strlen (word);

  for (const char *p = words; p != NULL && (p = strstr (p, word)) != NULL; p += length)
    if ((p == words || g_ascii_isspace (p[-1])) && (p[length] == '\0' || g_ascii_isspace (p[length])))
      return TRUE;
  return FALSE;
}

gboolean
hs_wiki_has_word (const char *const *attributes, const char *name, const char *word)
{
  return has_word (hs_wiki_get_attribute (attributes, name), word);
}

static gboolean
is_surrounding (const char *const *attributes)
{
  const char *id = hs_wiki_get_attribute (attributes, "id");
  const char *class = hs_wiki_get_attribute (attributes, "class");

  for (guint i = 0; i < G_N_ELEMENTS (surroundings); i++)
    if (g_strcmp0 (id, surroundings[i]) == 0 || has_word (class, surroundings[i]))
      return TRUE;
  return FALSE;
}

/* A table that only places things beside each other. */
static gboolean
is_layout (const char *const *attributes)
{
  return g_strcmp0 (hs_wiki_get_attribute (attributes, "role"), "presentation") == 0
         || hs_wiki_has_word (attributes, "class", "sectionMacro");
}

HsWikiElement
hs_wiki_element_get (const char *name, const char *const *attributes)
{
  HsWikiElement element = HS_WIKI_PLAIN;

  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if (g_ascii_strcasecmp (name, elements[i].name) == 0)
      element = elements[i].element;
  if (is_surrounding (attributes))
    return HS_WIKI_DROPPED;
  if (element == HS_WIKI_TABLE && is_layout (attributes))
    return HS_WIKI_BLOCK;
  if (element == HS_WIKI_CHECK_BOX && g_strcmp0 (hs_wiki_get_attribute (attributes, "type"), "checkbox") != 0)
    return HS_WIKI_DROPPED;
  return element;
}
