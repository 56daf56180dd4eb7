/* hs-wiki-inline.c: the text of one block of HTML as lines of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-inline.h"

#include <string.h>

#include "hs-markdown-escape.h"

/* Addresses that are longer carry the thing itself. */
#define MAX_TARGET 1024

typedef struct
{
  HsSpanType type;
  char *target;
  gboolean is_open; /* its mark is written: it has text */
} Span;

typedef struct
{
  GString *text;
  guint source; /* 0: nothing was written yet */
} Line;

struct _HsWikiInline
{
  GPtrArray *lines; /* Line */
  GArray *spans;    /* Span */
  GString *code;    /* what the open span of code holds */
  guint code_source;
  guint n_codes; /* open spans of code */
  gboolean has_space;
};

static void
line_free (gpointer data)
{
  Line *line = data;

  g_string_free (line->text, TRUE);
  g_free (line);
}

static void
clear_span (gpointer data)
{
  g_free (((Span *) data)->target);
}

static void
add_line (HsWikiInline *self)
{
  Line *line = g_new0 (Line, 1);

  line->text = g_string_new (NULL);
  g_ptr_array_add (self->lines, line);
  self->has_space = FALSE;
}

HsWikiInline *
hs_wiki_inline_new (void)
{
  HsWikiInline *self = g_new0 (HsWikiInline, 1);

  self->lines = g_ptr_array_new_with_free_func (line_free);
  self->spans = g_array_new (FALSE, FALSE, sizeof (Span));
  g_array_set_clear_func (self->spans, clear_span);
  self->code = g_string_new (NULL);
  add_line (self);
  return self;
}

void
hs_wiki_inline_free (HsWikiInline *self)
{
  g_ptr_array_unref (self->lines);
  g_array_unref (self->spans);
  g_string_free (self->code, TRUE);
  g_free (self);
}

static Line *
get_last (const HsWikiInline *self)
{
  return self->lines->pdata[self->lines->len - 1];
}

static const char *
get_mark (HsSpanType type)
{
  switch ((guint) type)
    {
    case HS_SPAN_STRONG:
      return "**";
    case HS_SPAN_EMPHASIS:
      return "*";
    case HS_SPAN_STRIKE:
      return "~~";
    default:
      return "";
    }
}

static void
append_target (GString *text, const char *target)
{
  g_string_append (text, "](<");
  g_string_append_uri_escaped (text, target, ":/?#[]@!$&'()*+,;=%", TRUE);
  g_string_append (text, ">)");
}

/* A picture begins with a mark that must not meet a link. */
static void
open_link (GString *text)
{
  if (text->len > 0 && text->str[text->len - 1] == '!')
    g_string_insert_c (text, (gssize) text->len - 1, '\\');
  g_string_append_c (text, '[');
}

/* Where text is to be written: behind the space and the marks that wait for it. */
static GString *
begin_text (HsWikiInline *self, guint source)
{
  Line *line = get_last (self);

  if (line->source == 0)
    line->source = source;
  else if (self->has_space)
    g_string_append_c (line->text, ' ');
  self->has_space = FALSE;
  for (guint i = 0; i < self->spans->len; i++)
    {
      Span *span = &g_array_index (self->spans, Span, i);

      if (span->is_open)
        continue;
      span->is_open = TRUE;
      if (span->type == HS_SPAN_LINK)
        open_link (line->text);
      else
        g_string_append (line->text, get_mark (span->type));
    }
  return line->text;
}

/* The mark around code is longer than any in it. */
static void
end_code (HsWikiInline *self)
{
  gsize longest = 0;
  GString *text;

  g_strstrip (self->code->str);
  if (*self->code->str == '\0')
    return;
  for (const char *p = self->code->str; *p != '\0'; p += MAX (strspn (p, "`"), 1))
    longest = MAX (longest, strspn (p, "`"));
  text = begin_text (self, self->code_source);
  for (gsize i = 0; i <= longest; i++)
    g_string_append_c (text, '`');
  g_string_append_printf (text, longest > 0 ? " %s " : "%s", self->code->str);
  for (gsize i = 0; i <= longest; i++)
    g_string_append_c (text, '`');
  g_string_truncate (self->code, 0);
}

static void
add_code (HsWikiInline *self, const char *text, gsize length, guint source)
{
  if (self->code->len == 0)
    self->code_source = source;
  for (gsize i = 0; i < length; i++)
    g_string_append_c (self->code, g_ascii_isspace (text[i]) ? ' ' : text[i]);
}

/* No-break spaces are spaces: wikis put them in for looks. */
static gsize
get_space (const char *text, gsize length)
{
  if (length >= 2 && memcmp (text, "\xc2\xa0", 2) == 0)
    return 2;
  return g_ascii_isspace (*text) ? 1 : 0;
}

void
hs_wiki_inline_add (HsWikiInline *self, const char *text, gsize length, guint source)
{
  if (self->n_codes > 0)
    {
      add_code (self, text, length, source);
      return;
    }
  for (gsize i = 0; i < length;)
    {
      gsize space = get_space (text + i, length - i);
      gsize end = i;

      while (end < length && get_space (text + end, length - end) == 0)
        end++;
      if (space == 0)
        hs_markdown_escape (begin_text (self, source), text + i, end - i);
      else
        {
          self->has_space = TRUE;
          source += text[i] == '\n';
          end = i + space;
        }
      i = end;
    }
}

void
hs_wiki_inline_add_image (HsWikiInline *self, const char *target, const char *alt, guint source)
{
  GString *text;

  if (target == NULL || *target == '\0' || strlen (target) > MAX_TARGET || g_str_has_prefix (target, "data:"))
    {
      hs_wiki_inline_add (self, alt != NULL ? alt : "", alt != NULL ? strlen (alt) : 0, source);
      return;
    }
  text = begin_text (self, source);
  g_string_append (text, "![");
  hs_wiki_inline_add (self, alt != NULL ? alt : "", alt != NULL ? strlen (alt) : 0, source);
  self->has_space = FALSE;
  append_target (get_last (self)->text, target);
}

void
hs_wiki_inline_break (HsWikiInline *self)
{
  if (self->n_codes > 0)
    g_string_append_c (self->code, ' ');
  else if (get_last (self)->source != 0)
    add_line (self);
}

void
hs_wiki_inline_open (HsWikiInline *self, HsSpanType type, const char *target)
{
  Span span = { .type = type };

  if (type == HS_SPAN_LINK && (target == NULL || *target == '\0' || *target == '#' || strlen (target) > MAX_TARGET
                               || g_ascii_strncasecmp (target, "javascript:", 11) == 0))
    span.type = HS_SPAN_HTML;
  for (guint i = 0; i < self->spans->len; i++)
    if (g_array_index (self->spans, Span, i).type == type)
      span.type = HS_SPAN_HTML;
  if (span.type == HS_SPAN_LINK)
    span.target = g_strdup (target);
  self->n_codes += span.type == HS_SPAN_CODE;
  g_array_append_val (self->spans, span);
}

static void
write_close (HsWikiInline *self, Span *span)
{
  if (!span->is_open)
    return;
  span->is_open = FALSE;
  if (span->type == HS_SPAN_LINK)
    append_target (get_last (self)->text, span->target);
  else
    g_string_append (get_last (self)->text, get_mark (span->type));
}

void
hs_wiki_inline_close (HsWikiInline *self)
{
  Span *span;

  if (self->spans->len == 0)
    return;
  span = &g_array_index (self->spans, Span, self->spans->len - 1);
  if (span->type == HS_SPAN_CODE)
    {
      end_code (self);
      self->n_codes--;
    }
  write_close (self, span);
  g_array_set_size (self->spans, self->spans->len - 1);
}

gboolean
hs_wiki_inline_is_empty (const HsWikiInline *self)
{
  return self->lines->len == 1 && get_last (self)->source == 0 && self->code->len == 0;
}

guint
hs_wiki_inline_end (HsWikiInline *self)
{
  if (self->n_codes > 0)
    end_code (self);
  if (get_last (self)->source == 0 && self->lines->len > 1)
    g_ptr_array_set_size (self->lines, (int) self->lines->len - 1);
  for (guint i = self->spans->len; i > 0; i--)
    write_close (self, &g_array_index (self->spans, Span, i - 1));
  return get_last (self)->source == 0 ? 0 : self->lines->len;
}

const char *
hs_wiki_inline_get_line (const HsWikiInline *self, guint index, guint *source)
{
  const Line *line = self->lines->pdata[index];

  *source = line->source;
  return line->text->str;
}

void
hs_wiki_inline_clear (HsWikiInline *self)
{
  g_ptr_array_set_size (self->lines, 0);
  g_string_truncate (self->code, 0);
  add_line (self);
}
