/* hs-wiki-guard.c: keeps hostile HTML from costing the parser minutes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-wiki-guard.h"

#include <string.h>

/* Counted once for what stands before them and once for their value. */
#define MAX_COUNT 256

/* Bytes to look at for each byte there is: tags are looked at from each `<`, wherever the parser may find them, and quotes
 * may hide one tag in another. */
#define PASSES 8

typedef struct
{
  const char *p;
  const char *end;
  gsize budget;
} Scan;

static gboolean
step (Scan *self, gsize n)
{
  if (n > self->budget || n > (gsize) (self->end - self->p))
    {
      self->budget -= MIN (self->budget, n);
      self->p = self->end;
      return FALSE;
    }
  self->budget -= n;
  self->p += n;
  return self->p < self->end;
}

/* Behind the value that begins here. */
static void
skip_value (Scan *self)
{
  const char *quote;

  while (self->p < self->end && g_ascii_isspace (*self->p) && step (self, 1))
    ;
  if (self->p < self->end && (*self->p == '"' || *self->p == '\''))
    {
      quote = self->p + 1 < self->end ? memchr (self->p + 1, *self->p, self->end - self->p - 1) : NULL;
      step (self, quote != NULL ? (gsize) (quote + 1 - self->p) : (gsize) (self->end - self->p));
    }
  else
    while (self->p < self->end && *self->p != '>' && !g_ascii_isspace (*self->p) && step (self, 1))
      ;
}

/* At least the number of attributes of the tag at @p, whether space, a slash or a value stands between them; no more than
 * just too many are counted. */
static guint
count_attributes (Scan *self)
{
  guint n = 0;

  while (self->p < self->end && *self->p != '>' && n <= MAX_COUNT)
    {
      if (*self->p == '=')
        {
          n++;
          if (step (self, 1))
            skip_value (self);
        }
      else if (g_ascii_isspace (*self->p) || *self->p == '/' || *self->p == '"' || *self->p == '\'')
        {
          n += self->p + 1 < self->end && !g_ascii_isspace (self->p[1]) && self->p[1] != '>' && self->p[1] != '=';
          step (self, 1);
        }
      else
        step (self, 1);
    }
  return n;
}

gboolean
hs_wiki_is_harmless (const char *html, gsize length)
{
  const char *end = html + length;
  Scan scan = { html, end, PASSES * length + 1024 };

  for (const char *tag = memchr (html, '<', length); tag != NULL; tag = memchr (tag + 1, '<', end - tag - 1))
    {
      scan.p = tag + 1;
      if (scan.p < end && g_ascii_isalpha (*scan.p) && count_attributes (&scan) > MAX_COUNT)
        return FALSE;
      if (scan.budget == 0)
        return FALSE;
    }
  return TRUE;
}
