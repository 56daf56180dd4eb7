/* hs-markdown.c: the Markdown that a document is read as, and where each of its lines comes from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-markdown.h"

typedef struct
{
  gsize start;
  guint source;
} Line;

struct _HsMarkdown
{
  GString *string;
  GArray *lines; /* Line */
  char *front_matter;
  guint front_matter_end;
};

HsMarkdown *
hs_markdown_new (void)
{
  HsMarkdown *self = g_new0 (HsMarkdown, 1);

  self->string = g_string_new (NULL);
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  return self;
}

void
hs_markdown_free (HsMarkdown *self)
{
  g_string_free (self->string, TRUE);
  g_array_unref (self->lines);
  g_free (self->front_matter);
  g_free (self);
}

void
hs_markdown_add (HsMarkdown *self, const char *line, gsize length, guint source)
{
  Line entry = { self->string->len, source };

  g_array_append_val (self->lines, entry);
  g_string_append_len (self->string, line, length);
  g_string_append_c (self->string, '\n');
}

void
hs_markdown_add_blank (HsMarkdown *self, guint source)
{
  gsize length = self->string->len;

  if (length == 0
      || (self->string->str[length - 1] == '\n'
          && (length == 1 || self->string->str[length - 2] == '\n')))
    return;
  hs_markdown_add (self, "", 0, source);
}

void
hs_markdown_set_front_matter (HsMarkdown *self, const char *text, guint end_line)
{
  g_free (self->front_matter);
  self->front_matter = g_strdup (text);
  self->front_matter_end = end_line;
}

const char *
hs_markdown_get_front_matter (const HsMarkdown *self, guint *end_line)
{
  *end_line = self->front_matter_end;
  return self->front_matter;
}

const char *
hs_markdown_get_string (const HsMarkdown *self, gsize *length)
{
  *length = self->string->len;
  return self->string->str;
}

guint
hs_markdown_get_n_lines (const HsMarkdown *self)
{
  return self->lines->len;
}

const char *
hs_markdown_get_line (const HsMarkdown *self, guint line, gsize *length)
{
  gsize start, end;

  if (line == 0 || line > self->lines->len)
    {
      *length = 0;
      return "";
    }
  start = g_array_index (self->lines, Line, line - 1).start;
  end = line < self->lines->len ? g_array_index (self->lines, Line, line).start : self->string->len;
  *length = end - start - 1;
  return self->string->str + start;
}

guint
hs_markdown_get_source (const HsMarkdown *self, guint line)
{
  if (self->lines->len == 0)
    return 1;
  line = CLAMP (line, 1, self->lines->len);
  return g_array_index (self->lines, Line, line - 1).source;
}
