/* hs-headings.c: which lines of a document without markup are headings, and of what level
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-headings.h"

#include <string.h>

#include "hs-heading-shape.h"

#define TITLE_LEVEL 1
#define SECTION_LEVEL 2
#define MAX_LEVEL 6

/* A heading with more words begins a new section rather than another part of the current one. */
#define MAX_PART_WORDS 2

/* A line below a short heading that is surely text. */
#define MIN_TEXT 60

/* Words of short headings that begin a section all the same. */
static const char *const section_words[] = {
  "timeline",   "summary",    "synopsis",   "overview",        "conclusion",  "lessons",
  "measures",   "prevention", "background", "action items",    "chronologie", "résumé",
  "cronología", "resumen",    "zeitleiste", "zusammenfassung",
};

struct _HsHeadings
{
  gboolean has_markup;
  gboolean has_text;   /* anything but headings so far */
  guint marked_level;  /* of the last heading with markup of its own, 0 before the first */
  guint level;         /* of the last heading that we found below it */
  gboolean is_in_part; /* that one is a part of a section */
  char *title_key;     /* what stands before the colon of the title, or NULL */
};

static gboolean
ends_in_colon (const HsLine *line)
{
  return line->text[line->length - 1] == ':';
}

/* Whether the heading names what is never only a part of another section. */
static gboolean
names_section (const HsLine *line)
{
  g_autofree char *name = g_utf8_casefold (line->text, line->length);

  for (guint i = 0; i < G_N_ELEMENTS (section_words); i++)
    if (strstr (name, section_words[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* A section, or a part of one: a heading directly below another, and short ones that follow it. */
static guint
find_level (HsHeadings *self, const HsLine *line, gboolean is_below_heading, guint n_words)
{
  guint section = self->marked_level > 0 ? MIN (self->marked_level + 1, MAX_LEVEL) : SECTION_LEVEL;

  if (is_below_heading && self->level == section)
    self->is_in_part = TRUE;
  else if (n_words > MAX_PART_WORDS || names_section (line))
    self->is_in_part = FALSE;
  self->level = section;
  return self->is_in_part ? MIN (section + 1, MAX_LEVEL) : section;
}

/* The line above has ended, whatever it is. */
static gboolean
is_closed (const HsHeadingPlace *place)
{
  const HsLine *previous = place->previous;
  gunichar end = hs_line_get_end (previous);

  if (place->is_spaced || place->is_below_heading || previous->length == 0)
    return TRUE;
  if (previous->kind != HS_LINE_TEXT)
    return TRUE;
  return end == '.' || end == '!' || end == '?' || previous->length > 100;
}

/* `(1)` alone on its line, above one of several incidents or parts. */
static gboolean
is_number_alone (const HsLine *line)
{
  gsize n = 1;

  while (n < line->length && g_ascii_isdigit (line->text[n]))
    n++;
  return n > 1 && n + 1 == line->length && line->text[0] == '(' && line->text[n] == ')';
}

/* `Postmortem: The second one`, in a document that began with `Postmortem: The first one`. */
static gboolean
begins_like_title (const HsHeadings *self, const HsLine *line)
{
  const char *colon = memchr (line->text, ':', line->length);

  return colon != NULL && self->title_key != NULL
         && strlen (self->title_key) == (gsize) (colon - line->text)
         && strncmp (self->title_key, line->text, colon - line->text) == 0;
}

static void
add_title (HsHeadings *self, const HsLine *line)
{
  const char *colon = memchr (line->text, ':', line->length);

  self->level = TITLE_LEVEL;
  self->is_in_part = FALSE;
  if (colon != NULL && self->title_key == NULL)
    self->title_key = g_strndup (line->text, colon - line->text);
}

/* The first line of a paragraph is no title. */
static gboolean
goes_on_below (const HsHeadingPlace *place)
{
  HsHeadingShape below = hs_heading_shape_of (place->next, NULL);

  return place->next->kind != HS_LINE_BLANK && below < HS_HEADING_SHAPE_TITLE
         && hs_line_is_wrapped (place->line, place->next);
}

static gboolean
is_title (const HsHeadings *self, const HsHeadingPlace *place)
{
  gboolean has_colon;

  if (goes_on_below (place) || self->has_markup || self->marked_level > 0 || !place->is_spaced
      || !hs_heading_shape_is_title (place->line))
    return FALSE;
  if (self->has_text || self->level > TITLE_LEVEL)
    return begins_like_title (self, place->line) && place->next->kind == HS_LINE_BLANK;
  has_colon = memchr (place->line->text, ':', place->line->length) != NULL;
  if (!has_colon && names_section (place->line))
    return FALSE;
  return self->level == 0 || has_colon;
}

static gboolean
is_heading_among_markup (const HsHeadingPlace *place, HsHeadingShape shape, guint n_words)
{
  if (!place->is_spaced && !place->is_below_heading)
    return FALSE;
  if (shape == HS_HEADING_SHAPE_COLON)
    return TRUE;
  return shape == HS_HEADING_SHAPE_TITLE && n_words >= 2 && place->is_spaced
         && (place->next->kind == HS_LINE_BULLET || place->next->kind == HS_LINE_NUMBER
             || place->next->kind == HS_LINE_TIME);
}

/* Few words may also be a short sentence: they need an empty line or a list below, or long text. */
static gboolean
stands_apart (const HsLine *next)
{
  gunichar first = next->length > 0 ? g_utf8_get_char_validated (next->text, next->length) : 0;

  return next->kind != HS_LINE_TEXT || (next->length >= MIN_TEXT && g_unichar_isupper (first));
}

static gboolean
is_heading_in_plain_text (const HsHeadings *self, const HsHeadingPlace *place, HsHeadingShape shape)
{
  gboolean is_free = !place->is_below_heading || place->is_spaced
                     || place->next->kind == HS_LINE_BLANK || self->level == TITLE_LEVEL;

  if (shape != HS_HEADING_SHAPE_NONE && place->next->kind == HS_LINE_TEXT
      && hs_line_is_wrapped (place->line, place->next))
    return FALSE;
  switch (shape)
    {
    case HS_HEADING_SHAPE_COLON:
      return is_closed (place) || !hs_line_is_wrapped (place->previous, place->line);
    case HS_HEADING_SHAPE_TITLE:
      return (is_closed (place) && is_free) || is_number_alone (place->next);
    case HS_HEADING_SHAPE_WEAK:
      return place->is_spaced && place->previous->length > 0 && stands_apart (place->next);
    default:
      return FALSE;
    }
}

HsHeadings *
hs_headings_new (gboolean has_markup)
{
  HsHeadings *self = g_new0 (HsHeadings, 1);

  self->has_markup = has_markup;
  return self;
}

void
hs_headings_free (HsHeadings *self)
{
  g_free (self->title_key);
  g_free (self);
}

guint
hs_headings_find (HsHeadings *self, const HsHeadingPlace *place)
{
  guint n_words = 0;
  HsHeadingShape shape;

  if (place->line->indent >= 4 || place->next_text->length == 0
      || place->next->kind == HS_LINE_UNDERLINE)
    return 0;
  if (is_title (self, place))
    {
      add_title (self, place->line);
      return TITLE_LEVEL;
    }
  if (!self->has_markup && is_number_alone (place->line))
    return hs_headings_add_number (self, place->line);
  shape = hs_heading_shape_of (place->line, &n_words);
  if (self->has_markup ? !is_heading_among_markup (place, shape, n_words)
                       : !is_heading_in_plain_text (self, place, shape))
    return 0;
  return find_level (self, place->line, place->is_below_heading, n_words);
}

/* `1. Summary` alone between empty lines, with something other than `2. ...` below. */
guint
hs_headings_find_numbered (HsHeadings *self, const HsHeadingPlace *place)
{
  HsLine name = *place->line;
  HsHeadingShape shape;

  name.text += name.marker;
  name.length -= name.marker;
  name.kind = HS_LINE_TEXT;
  if (place->line->indent > 0 || !place->is_spaced || name.length == 0
      || place->next_text->length == 0)
    return 0;
  shape = hs_heading_shape_of (&name, NULL);
  if (shape != HS_HEADING_SHAPE_TITLE && shape != HS_HEADING_SHAPE_COLON)
    return 0;
  if (place->next_text->kind == HS_LINE_NUMBER && place->next_text->indent == 0)
    return 0;
  if (self->has_markup || place->previous->kind == HS_LINE_NUMBER)
    return 0;
  self->is_in_part = FALSE;
  return find_level (self, place->line, FALSE, MAX_PART_WORDS + 1);
}

void
hs_headings_set_level (HsHeadings *self, guint level)
{
  self->marked_level = level;
  self->level = 0;
  self->is_in_part = FALSE;
}

guint
hs_headings_add_bold (HsHeadings *self, const HsLine *line, gboolean is_below_heading)
{
  guint n_words = 1;

  for (gsize i = 0; i < line->length; i++)
    n_words += line->text[i] == ' ';
  if (!self->has_text && self->marked_level == 0 && self->level == 0 && !ends_in_colon (line)
      && line->text[line->length - 3] != ':')
    {
      self->level = TITLE_LEVEL;
      return TITLE_LEVEL;
    }
  return find_level (self, line, is_below_heading, n_words);
}

guint
hs_headings_add_number (HsHeadings *self, const HsLine *line)
{
  return find_level (self, line, TRUE, 1);
}

void
hs_headings_pass (HsHeadings *self)
{
  self->has_text = TRUE;
}

gboolean
hs_headings_is_underlined (const HsLine *line, const HsLine *underline)
{
  if (line->indent >= 4)
    return FALSE;
  if (*underline->text == '=')
    return TRUE;
  return line->kind == HS_LINE_BOLD || hs_heading_shape_is_title (line)
         || hs_heading_shape_of (line, NULL) == HS_HEADING_SHAPE_COLON;
}
