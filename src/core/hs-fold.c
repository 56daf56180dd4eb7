/* hs-fold.c: letters as words are compared by them, without case and accents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-fold.h"

#include <string.h>

static gboolean
is_accent (gunichar c)
{
  return c >= 0x0300 && c <= 0x036f;
}

gunichar
hs_fold_letter (gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n;

  if (c < 0x80)
    return (gunichar) g_ascii_tolower ((char) c);
  if (is_accent (c))
    return 0;
  c = g_unichar_tolower (c);
  n = g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts));
  return n > 1 && is_accent (parts[1]) ? parts[0] : c;
}

char *
hs_fold_text (const char *text)
{
  g_autoptr (GString) folded = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gunichar letter = c == 0x2019 ? '\'' : hs_fold_letter (c);

      if (letter != 0)
        g_string_append_unichar (folded, letter);
    }
  return g_string_free (g_steal_pointer (&folded), FALSE);
}

gboolean
hs_fold_is_elided (const char *word, gsize length, gunichar next)
{
  static const char *const elided[] = { "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu" };
  gunichar letter = hs_fold_letter (next);

  if (letter == 0 || letter >= 0x80 || strchr ("aeiouyh", (int) letter) == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (elided); i++)
    if (strlen (elided[i]) == length && memcmp (elided[i], word, length) == 0)
      return TRUE;
  return FALSE;
}
