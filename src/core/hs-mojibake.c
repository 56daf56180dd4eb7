/* hs-mojibake.c: repairs UTF-8 that was once taken for Windows-1252 and encoded again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-mojibake.h"

#include <string.h>

#include "hs-windows-1252.h"

/* Damage that was done twice is repaired twice. */
#define MAX_PASSES 2

/* The bytes that @p and what follows stand for, up to four; characters that stand for none end
 * them. */
static guint
read_bytes (const char *p, guchar *bytes, const char **ends)
{
  guint n = 0;

  while (n < 4 && (guchar) *p >= 0x80)
    {
      int byte = hs_windows_1252_encode (g_utf8_get_char (p));

      if (byte < 0x80)
        break;
      bytes[n] = (guchar) byte;
      p = g_utf8_next_char (p);
      ends[n++] = p;
    }
  return n;
}

static gboolean
are_continuations (const guchar *bytes, guint n_bytes, guint n)
{
  if (n_bytes < n)
    return FALSE;
  for (guint i = 1; i < n; i++)
    if ((bytes[i] & 0xc0) != 0x80)
      return FALSE;
  return TRUE;
}

/* How many of the bytes make one character that nobody would have meant otherwise: accented Latin
 * letters (`Ã©`), punctuation and signs (`â€”`), a byte order mark, emoji (`ðŸ˜€`); and, right
 * behind another (@follows), what is left of those after damage that was done twice. */
static guint
find_sequence (const guchar *bytes, guint n, gboolean follows)
{
  if (n == 0)
    return 0;
  if (bytes[0] == 0xc2 || bytes[0] == 0xc3
      || (follows && (bytes[0] == 0xc5 || bytes[0] == 0xc6 || bytes[0] == 0xcb)))
    return are_continuations (bytes, n, 2) ? 2 : 0;
  if (bytes[0] == 0xe2 || (bytes[0] == 0xef && n > 1 && bytes[1] >= 0xb8))
    return are_continuations (bytes, n, 3) ? 3 : 0;
  if (bytes[0] == 0xf0 && n > 1 && bytes[1] == 0x9f)
    return are_continuations (bytes, n, 4) ? 4 : 0;
  return 0;
}

static gboolean
append_sequence (GString *out, const guchar *bytes, guint n)
{
  if (n == 0 || !g_utf8_validate_len ((const char *) bytes, n, NULL))
    return FALSE;
  if (n != 3 || bytes[0] != 0xef || bytes[1] != 0xbb)
    g_string_append_len (out, (const char *) bytes, n);
  return TRUE;
}

static gboolean
may_be_damaged (const char *text)
{
  return strstr (text, "\xc3\x82") != NULL || strstr (text, "\xc3\x83") != NULL
         || strstr (text, "\xc3\xa2\xe2\x82\xac") != NULL || strstr (text, "\xc3\xa2\xe2") != NULL
         || strstr (text, "\xc3\xa2\xc2") != NULL || strstr (text, "\xc3\xb0\xc5\xb8") != NULL
         || strstr (text, "\xc3\xaf\xc2\xbb") != NULL;
}

static char *
repair_once (const char *text, gboolean *has_changed)
{
  GString *out = g_string_sized_new (strlen (text));
  gboolean follows = FALSE;

  *has_changed = FALSE;
  while (*text != '\0')
    {
      guchar bytes[4];
      const char *ends[4];
      guint n = (guchar) *text < 0x80 ? 0 : read_bytes (text, bytes, ends);
      guint n_used = find_sequence (bytes, n, follows);

      if (append_sequence (out, bytes, n_used))
        {
          text = ends[n_used - 1];
          *has_changed = follows = TRUE;
        }
      else if (n >= 2 && bytes[0] == 0xe2 && bytes[1] == 0x80)
        {
          /* The third byte of a closing quotation mark means nothing in Windows-1252 and got lost.
           */
          g_string_append (out, "\xe2\x80\x9d");
          text = ends[1];
          *has_changed = follows = TRUE;
        }
      else
        {
          const char *next = g_utf8_next_char (text);

          g_string_append_len (out, text, next - text);
          text = next;
          follows = FALSE;
        }
    }
  return g_string_free (out, FALSE);
}

char *
hs_mojibake_repair (const char *text)
{
  char *repaired = g_strdup (text);
  gboolean has_changed = TRUE;

  for (guint pass = 0; pass < MAX_PASSES && has_changed && may_be_damaged (repaired); pass++)
    {
      char *next = repair_once (repaired, &has_changed);

      g_free (repaired);
      repaired = next;
    }
  return repaired;
}

HsText *
hs_mojibake_repair_text (HsText *text)
{
  if (!may_be_damaged (hs_text_get_string (text)))
    return hs_text_ref (text);
  return hs_text_new_from_string (hs_mojibake_repair (hs_text_get_string (text)));
}
