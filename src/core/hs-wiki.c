/* hs-wiki.c: a page that a wiki exports as HTML, as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <string.h>

#include "hs-markdown-escape.h"
#include "hs-wiki-guard.h"
#include "hs-wiki-writer.h"

/* The parser's time grows with the depth; pages of wikis nest some thirty deep. */
#define MAX_DEPTH 256

typedef struct
{
  htmlParserCtxt *context;
  HsWikiWriter *writer;
  GArray *open;      /* HsWikiElement */
  guint n_dropped;   /* open elements from the first dropped one on */
  gboolean is_title; /* the title is open */
  GString *title;
  guint title_source;
  gboolean is_too_deep;
} Page;

static guint
get_line (Page *self)
{
  return (guint) MAX (xmlSAX2GetLineNumber (self->context), 1);
}

static void
start_element_cb (void *user_data, const xmlChar *name, const xmlChar **attributes)
{
  Page *self = user_data;
  const char *const *pairs = (const char *const *) attributes;
  HsWikiElement element = hs_wiki_element_get ((const char *) name, pairs);

  g_array_append_val (self->open, element);
  if (self->open->len > MAX_DEPTH)
    {
      self->is_too_deep = TRUE;
      xmlStopParser (self->context);
      return;
    }
  if (self->n_dropped > 0 || element == HS_WIKI_DROPPED || element == HS_WIKI_TITLE)
    {
      self->is_title = self->n_dropped == 0 && element == HS_WIKI_TITLE;
      self->title_source = self->is_title ? get_line (self) : self->title_source;
      self->n_dropped++;
      return;
    }
  hs_wiki_writer_begin (self->writer, element, pairs, get_line (self));
}

static void
end_element_cb (void *user_data, const xmlChar *name)
{
  Page *self = user_data;
  HsWikiElement element;

  if (self->open->len == 0)
    return;
  element = g_array_index (self->open, HsWikiElement, self->open->len - 1);
  g_array_set_size (self->open, self->open->len - 1);
  if (self->n_dropped > 0)
    {
      self->n_dropped--;
      self->is_title = FALSE;
      return;
    }
  hs_wiki_writer_end (self->writer, element, get_line (self));
}

/* The parser counts the lines of a text before it hands it over. */
static void
characters_cb (void *user_data, const xmlChar *text, int length)
{
  Page *self = user_data;
  guint line = get_line (self);
  guint n_breaks = 0;

  if (self->is_title)
    g_string_append_len (self->title, (const char *) text, length);
  if (self->n_dropped > 0)
    return;
  for (int i = 0; i < length; i++)
    n_breaks += text[i] == '\n';
  hs_wiki_writer_add_text (self->writer, (const char *) text, (gsize) length, line > n_breaks ? line - n_breaks : 1);
}

/* The whole of the parser's work: no tree is built, no file or address opened, no entity of its own resolved. */
static htmlParserCtxt *
create_context (const HsText *text, Page *page)
{
  const xmlSAXHandler handler = {
    .startElement = start_element_cb,
    .endElement = end_element_cb,
    .characters = characters_cb,
    .ignorableWhitespace = characters_cb,
    .initialized = 1,
  };
  htmlParserCtxt *context = htmlCreateMemoryParserCtxt (hs_text_get_string (text), (int) hs_text_get_length (text));

  if (context == NULL)
    return NULL;
  *context->sax = handler;
  context->userData = page;
  htmlCtxtUseOptions (context, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC
                                   | HTML_PARSE_NOIMPLIED);
  xmlSwitchEncoding (context, XML_CHAR_ENCODING_UTF8);
  return context;
}

static void
parse (const HsText *text, Page *page)
{
  static gsize is_ready;

  if (g_once_init_enter (&is_ready))
    {
      xmlInitParser ();
      g_once_init_leave (&is_ready, 1);
    }
  page->context = create_context (text, page);
  if (page->context == NULL)
    return;
  htmlParseDocument (page->context);
  htmlFreeParserCtxt (page->context);
}

static gboolean
has_title_heading (const HsText *text)
{
  for (const char *p = hs_text_get_string (text); (p = strchr (p, '<')) != NULL; p++)
    if (g_ascii_strncasecmp (p, "<h1", 3) == 0)
      return TRUE;
  return FALSE;
}

/* The title of the page stands for a heading that it has not. */
static void
add_title (HsMarkdown *markdown, const Page *page)
{
  g_autoptr (GString) heading = g_string_new ("# ");

  g_strstrip (g_strdelimit (page->title->str, "\n\t", ' '));
  if (*page->title->str == '\0')
    return;
  hs_markdown_escape (heading, page->title->str, strlen (page->title->str));
  hs_markdown_add (markdown, heading->str, heading->len, page->title_source);
}

static void
add_lines (HsMarkdown *to, const HsMarkdown *from)
{
  for (guint i = 1; i <= hs_markdown_get_n_lines (from); i++)
    {
      gsize length;
      const char *line = hs_markdown_get_line (from, i, &length);

      hs_markdown_add (to, line, length, hs_markdown_get_source (from, i));
    }
}

HsMarkdown *
hs_wiki_to_markdown (const HsText *text)
{
  g_autoptr (HsMarkdown) body = hs_markdown_new ();
  g_autoptr (HsMarkdown) markdown = hs_markdown_new ();
  g_autoptr (HsWikiWriter) writer = hs_wiki_writer_new (body);
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (HsWikiElement));
  g_autoptr (GString) title = g_string_new (NULL);
  Page page = { .writer = writer, .open = open, .title = title, .title_source = 1 };

  if (!hs_wiki_is_harmless (hs_text_get_string (text), hs_text_get_length (text)))
    return NULL;
  parse (text, &page);
  hs_wiki_writer_finish (writer);
  if (page.is_too_deep || hs_markdown_get_n_lines (body) == 0)
    return NULL;
  if (!has_title_heading (text))
    add_title (markdown, &page);
  hs_markdown_add_blank (markdown, hs_markdown_get_source (body, 1));
  add_lines (markdown, body);
  return g_steal_pointer (&markdown);
}
