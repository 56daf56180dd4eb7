/* hs-leaf.c: the text of one leaf while it is being put together from inline markup
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-leaf.h"

#include <string.h>

#include "hs-html-tag.h"

/* An open span; `tag` is the element that opened it, %NULL for Markdown. */
typedef struct
{
  guint span;
  const char *tag;
} Open;

struct _HsLeaf
{
  GStringChunk *strings;
  GString *text;
  GArray *spans; /* HsSpan */
  GArray *open;  /* Open */
  gboolean is_verbatim;
};

/* What a tag means in running text. Tags without a span only vanish. */
typedef struct
{
  const char *name;
  int span; /* HsSpanType, -1 for none */
} TagMeaning;

static const TagMeaning meanings[] = {
  { "a", HS_SPAN_LINK },
  { "abbr", -1 },
  { "b", HS_SPAN_STRONG },
  { "big", -1 },
  { "center", -1 },
  { "cite", HS_SPAN_EMPHASIS },
  { "code", HS_SPAN_CODE },
  { "del", HS_SPAN_STRIKE },
  { "details", -1 },
  { "div", -1 },
  { "em", HS_SPAN_EMPHASIS },
  { "font", -1 },
  { "i", HS_SPAN_EMPHASIS },
  { "ins", -1 },
  { "kbd", HS_SPAN_CODE },
  { "mark", -1 },
  { "p", -1 },
  { "s", HS_SPAN_STRIKE },
  { "samp", HS_SPAN_CODE },
  { "small", -1 },
  { "span", -1 },
  { "strike", HS_SPAN_STRIKE },
  { "strong", HS_SPAN_STRONG },
  { "sub", HS_SPAN_SUBSCRIPT },
  { "summary", -1 },
  { "sup", HS_SPAN_SUPERSCRIPT },
  { "time", -1 },
  { "tt", HS_SPAN_CODE },
  { "u", -1 },
  { "var", HS_SPAN_EMPHASIS },
};

static const TagMeaning *
find_meaning (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    if (strcmp (meanings[i].name, name) == 0)
      return &meanings[i];
  return NULL;
}

static void
push (HsLeaf *self, HsSpanType type, const char *target, const char *tag)
{
  HsSpan span = { type, self->text->len, self->text->len, NULL };
  Open open = { self->spans->len, tag };

  if (target != NULL)
    span.target = g_string_chunk_insert_const (self->strings, target);
  g_array_append_val (self->spans, span);
  g_array_append_val (self->open, open);
}

static void
pop (HsLeaf *self)
{
  Open open = g_array_index (self->open, Open, self->open->len - 1);

  g_array_index (self->spans, HsSpan, open.span).end = self->text->len;
  g_array_set_size (self->open, self->open->len - 1);
}

/* A closing tag ends the nearest element of its name, never a span of Markdown around it. */
static void
close_tag (HsLeaf *self, const char *name)
{
  guint i = self->open->len;

  while (i > 0)
    {
      const char *tag = g_array_index (self->open, Open, i - 1).tag;

      if (tag == NULL)
        return;
      i--;
      if (strcmp (tag, name) == 0)
        break;
      if (i == 0)
        return;
    }
  while (self->open->len > i)
    pop (self);
}

static void
trim_end (HsLeaf *self)
{
  gsize length = self->text->len;

  while (length > 0 && g_ascii_isspace (self->text->str[length - 1]))
    length--;
  g_string_truncate (self->text, length);
  for (guint i = 0; i < self->spans->len; i++)
    {
      HsSpan *span = &g_array_index (self->spans, HsSpan, i);

      span->start = MIN (span->start, length);
      span->end = MIN (span->end, length);
    }
}

static void
append_image (HsLeaf *self, const char *html)
{
  g_autofree char *alt = hs_html_tag_get_attribute (html, "alt");
  g_autofree char *src = hs_html_tag_get_attribute (html, "src");

  hs_leaf_append_span (self, HS_SPAN_IMAGE, alt != NULL ? alt : "", src != NULL ? src : "");
}

static void
open_tag (HsLeaf *self, const char *html, const TagMeaning *meaning)
{
  g_autofree char *target = NULL;

  if (meaning->span < 0)
    return;
  if (meaning->span == HS_SPAN_LINK)
    {
      target = hs_html_tag_get_attribute (html, "href");
      if (target == NULL)
        return;
    }
  push (self, meaning->span, target, meaning->name);
}

HsLeaf *
hs_leaf_new (GStringChunk *strings)
{
  HsLeaf *self = g_new0 (HsLeaf, 1);

  self->strings = strings;
  self->text = g_string_new (NULL);
  self->spans = g_array_new (FALSE, FALSE, sizeof (HsSpan));
  self->open = g_array_new (FALSE, FALSE, sizeof (Open));
  return self;
}

void
hs_leaf_free (HsLeaf *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->spans);
  g_array_unref (self->open);
  g_free (self);
}

void
hs_leaf_clear (HsLeaf *self)
{
  g_string_truncate (self->text, 0);
  g_array_set_size (self->spans, 0);
  g_array_set_size (self->open, 0);
  self->is_verbatim = FALSE;
}

void
hs_leaf_append (HsLeaf *self, const char *text)
{
  if (text == NULL)
    return;
  while (self->text->len == 0 && g_ascii_isspace (*text))
    text++;
  g_string_append (self->text, text);
}

void
hs_leaf_append_verbatim (HsLeaf *self, const char *text)
{
  self->is_verbatim = TRUE;
  g_string_append (self->text, text);
  if (self->text->len > 0 && self->text->str[self->text->len - 1] == '\n')
    g_string_truncate (self->text, self->text->len - 1);
}

void
hs_leaf_append_span (HsLeaf *self, HsSpanType type, const char *text, const char *target)
{
  hs_leaf_open (self, type, target);
  hs_leaf_append (self, text);
  hs_leaf_close (self);
}

void
hs_leaf_append_break (HsLeaf *self)
{
  hs_leaf_open (self, HS_SPAN_BREAK, NULL);
  g_string_append_c (self->text, '\n');
  hs_leaf_close (self);
}

void
hs_leaf_open (HsLeaf *self, HsSpanType type, const char *target)
{
  push (self, type, target, NULL);
}

void
hs_leaf_close (HsLeaf *self)
{
  g_return_if_fail (self->open->len > 0);

  while (g_array_index (self->open, Open, self->open->len - 1).tag != NULL)
    pop (self);
  pop (self);
}

void
hs_leaf_append_html (HsLeaf *self, const char *html)
{
  gboolean is_closing;
  g_autofree char *name = hs_html_tag_get_name (html, &is_closing);
  const TagMeaning *meaning;

  if (name == NULL && g_str_has_prefix (html, "<!--"))
    return;
  if (name != NULL && strcmp (name, "br") == 0)
    {
      hs_leaf_append_break (self);
      return;
    }
  if (name != NULL && strcmp (name, "img") == 0 && !is_closing)
    {
      append_image (self, html);
      return;
    }
  meaning = name != NULL ? find_meaning (name) : NULL;
  if (meaning == NULL)
    hs_leaf_append_span (self, HS_SPAN_HTML, html, NULL);
  else if (is_closing)
    close_tag (self, meaning->name);
  else
    open_tag (self, html, meaning);
}

void
hs_leaf_end (HsLeaf *self)
{
  guint n_kept = 0;

  while (self->open->len > 0)
    pop (self);
  if (!self->is_verbatim)
    trim_end (self);
  for (guint i = 0; i < self->spans->len; i++)
    {
      HsSpan *span = &g_array_index (self->spans, HsSpan, i);

      if (span->end > span->start || span->type == HS_SPAN_IMAGE)
        g_array_index (self->spans, HsSpan, n_kept++) = *span;
    }
  g_array_set_size (self->spans, n_kept);
}

const char *
hs_leaf_get_text (const HsLeaf *self)
{
  return self->text->str;
}

const GArray *
hs_leaf_get_spans (const HsLeaf *self)
{
  return self->spans;
}
