/* hs-html-lines.c: lines of HTML that stand in a document for headings, lists and pictures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-html-lines.h"

#include <string.h>

#include "hs-html-tag.h"

/* A comment that is not closed within so many lines is none. */
#define BREAK "<br>"
#define MAX_RAW_LINES 2000

typedef enum
{
  ROLE_BLOCK, /* groups what is inside, says nothing itself */
  ROLE_ITEM,
  ROLE_HEADING,
  ROLE_RULE,
  ROLE_IMAGE,
  ROLE_INLINE, /* left to the parser */
} Role;

static const struct
{
  const char *name;
  Role role;
} roles[] = {
  { "article", ROLE_BLOCK }, { "aside", ROLE_BLOCK },      { "blockquote", ROLE_BLOCK },
  { "body", ROLE_BLOCK },    { "center", ROLE_BLOCK },     { "details", ROLE_BLOCK },
  { "div", ROLE_BLOCK },     { "dl", ROLE_BLOCK },         { "dt", ROLE_ITEM },
  { "dd", ROLE_ITEM },       { "figcaption", ROLE_BLOCK }, { "figure", ROLE_BLOCK },
  { "footer", ROLE_BLOCK },  { "h1", ROLE_HEADING },       { "h2", ROLE_HEADING },
  { "h3", ROLE_HEADING },    { "h4", ROLE_HEADING },       { "h5", ROLE_HEADING },
  { "h6", ROLE_HEADING },    { "header", ROLE_BLOCK },     { "hr", ROLE_RULE },
  { "html", ROLE_BLOCK },    { "li", ROLE_ITEM },          { "main", ROLE_BLOCK },
  { "nav", ROLE_BLOCK },     { "ol", ROLE_BLOCK },         { "p", ROLE_BLOCK },
  { "section", ROLE_BLOCK }, { "summary", ROLE_BLOCK },    { "ul", ROLE_BLOCK },
  { "br", ROLE_INLINE },     { "img", ROLE_IMAGE },        { "a", ROLE_INLINE },
  { "b", ROLE_INLINE },      { "strong", ROLE_INLINE },    { "em", ROLE_INLINE },
  { "i", ROLE_INLINE },      { "ins", ROLE_INLINE },       { "span", ROLE_INLINE },
  { "font", ROLE_INLINE },   { "kbd", ROLE_INLINE },       { "sub", ROLE_INLINE },
  { "sup", ROLE_INLINE },    { "u", ROLE_INLINE },
};

static const struct
{
  const char *start;
  const char *end;
} raws[HS_HTML_N_RAW] = {
  { "<!--", "-->" },   { "<script", "</script" }, { "<style", "</style" },
  { "<pre", "</pre" }, { "<table", "</table" },   { "<svg", "</svg" },
};

static gboolean
find_role (const char *tag, Role *role, guint *level, gboolean *is_closing)
{
  g_autofree char *name = hs_html_tag_get_name (tag, is_closing);

  for (guint i = 0; name != NULL && i < G_N_ELEMENTS (roles); i++)
    if (strcmp (roles[i].name, name) == 0)
      {
        *role = roles[i].role;
        *level = *role == ROLE_HEADING ? name[1] - '0' : 0;
        return TRUE;
      }
  return FALSE;
}

static gboolean
contains_folded (const char *line, gsize length, const char *needle)
{
  gsize n = strlen (needle);

  for (gsize i = 0; i + n <= length; i++)
    if (g_ascii_strncasecmp (line + i, needle, n) == 0)
      return TRUE;
  return FALSE;
}

/* @searched: up to this line there is no @end behind a line that asked before. */
static guint
find_end (guint *searched, const HsText *text, guint number, const char *end)
{
  guint last = MIN (number + MAX_RAW_LINES, hs_text_get_n_lines (text));

  for (guint at = MAX (number, *searched + 1); at <= last; at++)
    {
      gsize length;
      const char *line = hs_text_get_line (text, at, &length);

      if (contains_folded (line, length, end))
        return at;
    }
  *searched = MAX (*searched, last);
  return 0;
}

/* Whether the line is left with tags alone, which say nothing. */
static gboolean
has_only_tags (const char *line)
{
  const char *end = line + strlen (line);

  while (*line != '\0' && (g_ascii_isspace (*line) || hs_html_tag_find_end (line, end, &line)))
    line += g_ascii_isspace (*line);
  return *line == '\0';
}

/* What the tag puts before the text that follows it: a mark of Markdown on a line that is still empty, a line of
 * its own further on. */
static void
begin_line (GString *out, Role role, guint level)
{
  if (out->len > 0)
    {
      if (!g_str_has_suffix (out->str, BREAK) && !has_only_tags (out->str))
        g_string_append (out, role == ROLE_ITEM ? BREAK "• " : BREAK);
      return;
    }
  if (role == ROLE_ITEM)
    g_string_append (out, "- ");
  for (guint i = 0; i < level; i++)
    g_string_append_c (out, '#');
  if (level > 0)
    g_string_append_c (out, ' ');
}

static void
append_visible (GString *out, const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (text[i]) || (out->len > 0 && out->str[out->len - 1] != ' '))
      g_string_append_c (out, text[i]);
}

/* As Markdown, because a line that begins with a tag would stay HTML. */
static void
append_image (GString *out, const char *tag)
{
  g_autofree char *alt = hs_html_tag_get_attribute (tag, "alt");
  g_autofree char *src = hs_html_tag_get_attribute (tag, "src");

  if (src == NULL || strpbrk (src, "<>\n") != NULL
      || (alt != NULL && strpbrk (alt, "[]\\") != NULL))
    g_string_append_len (out, tag, strchr (tag, '>') + 1 - tag);
  else
    g_string_append_printf (out, "![%s](<%s>)", alt != NULL ? alt : "", src);
}

static gboolean
is_empty_heading (const char *line)
{
  return *line == '#' && line[strspn (line, "# ")] == '\0';
}

guint
hs_html_raw_find_end (HsHtmlRaw *self, const HsText *text, guint number)
{
  gsize length;
  const char *line = hs_text_get_line (text, number, &length);

  while (length > 0 && g_ascii_isspace (*line))
    {
      line++;
      length--;
    }
  for (guint i = 0; i < G_N_ELEMENTS (raws); i++)
    {
      gsize n = strlen (raws[i].start);

      if (length >= n && g_ascii_strncasecmp (line, raws[i].start, n) == 0)
        return find_end (&self->searched[i], text, number, raws[i].end);
    }
  return 0;
}

char *
hs_html_line_to_markdown (const char *line, gsize length)
{
  const char *p = line, *limit = line + length, *end;
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean is_first = TRUE, is_closing;
  guint level;
  Role role;

  while (p < limit)
    {
      if (*p != '<' || !hs_html_tag_find_end (p, limit, &end)
          || !find_role (p, &role, &level, &is_closing))
        {
          if (is_first)
            return NULL;
          for (end = p + 1; end < limit && *end != '<'; end++)
            ;
          append_visible (out, p, end - p);
        }
      else if (role == ROLE_RULE)
        g_string_assign (out, "***");
      else if (role == ROLE_IMAGE)
        append_image (out, p);
      else if (role == ROLE_INLINE)
        g_string_append_len (out, p, end - p);
      else if (!is_closing)
        begin_line (out, role, level);
      is_first = FALSE;
      p = end;
    }
  if (g_str_has_suffix (out->str, BREAK))
    g_string_truncate (out, out->len - strlen (BREAK));
  if (is_empty_heading (out->str) || has_only_tags (out->str))
    g_string_truncate (out, 0);
  return g_strdup (g_strchomp (out->str));
}
