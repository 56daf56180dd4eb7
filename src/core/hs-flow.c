/* hs-flow.c: tells line breaks that an author meant from those where a line was merely full
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-flow.h"

#include <string.h>

/* Narrower text was broken by hand (an address, a list of names); wider lines were not wrapped at a
 * width at all. */
#define MIN_WRAP_WIDTH 50
#define MAX_WRAP_WIDTH 120

/* The longest key of a `Key: value` line. */
#define MAX_KEY_LENGTH 32

static gsize
find_longest_line (const char *text)
{
  gsize longest = 0;

  for (const char *line = text; line != NULL && *line != '\0';)
    {
      const char *end = line + strcspn (line, "\n");

      longest = MAX (longest, (gsize) g_utf8_strlen (line, end - line));
      line = *end == '\n' ? end + 1 : NULL;
    }

  return longest;
}

static gboolean
ends_sentence (const char *line, const char *end)
{
  return end > line && strchr (".:;!?", end[-1]) != NULL;
}

/* Whether the line could not have held the first word of the next one. */
static gboolean
is_full (const char *line, const char *end, gsize width)
{
  const char *next = end + 1;
  gsize word = strcspn (next, " \n");

  return width >= MIN_WRAP_WIDTH && width <= MAX_WRAP_WIDTH && (gsize) g_utf8_strlen (line, end - line) + 1 + word > width;
}

/* `Root cause: a full disk` begins anew wherever it stands. */
static gboolean
begins_with_key (const char *line)
{
  gsize length = strcspn (line, ":\n");

  return line[length] == ':' && length > 0 && length <= MAX_KEY_LENGTH && strchr (" \n", line[length + 1]) != NULL
         && g_unichar_isupper (g_utf8_get_char (line));
}

static gboolean
is_wrapped (const char *line, const char *end, gsize width)
{
  if (begins_with_key (end + 1))
    return FALSE;
  if (is_full (line, end, width))
    return TRUE;

  return g_unichar_islower (g_utf8_get_char (end + 1)) && !ends_sentence (line, end);
}

char *
hs_flow_text (const char *text)
{
  char *flowed = g_strdup (text);
  gsize width = find_longest_line (text);

  for (char *line = flowed, *end; (end = strchr (line, '\n')) != NULL; line = end + 1)
    if (is_wrapped (line, end, width))
      *end = ' ';

  return flowed;
}

/* The line often ends in the source too, which is one break and not two. */
static void
put_break (char *text)
{
  gboolean ends_line = text[1] == '\n' || text[1] == ' ';

  text[0] = ends_line ? ' ' : '\n';
  if (ends_line)
    text[1] = '\n';
}

char *
hs_flow_block (const HsBlock *block)
{
  char *flowed = hs_flow_text (block->text != NULL ? block->text : "");

  for (guint i = 0; i < block->n_spans; i++)
    if (block->spans[i].type == HS_SPAN_BREAK)
      put_break (flowed + block->spans[i].start);

  return flowed;
}
