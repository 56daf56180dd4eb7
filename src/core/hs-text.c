/* hs-text.c: the decoded text of a document and its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-error.h"
#include "hs-windows-1252.h"

/* Up to this share of stray bytes a text is UTF-8 with mistakes rather than Windows-1252. */
#define STRAY_BYTES_PER_SEQUENCE 0.5

struct _HsText
{
  gatomicrefcount ref_count;
  HsTextEncoding encoding;
  guint first_bad_line;
  gsize length;
  char *string;
  GArray *starts; /* gsize: offset of each line */
};

G_DEFINE_BOXED_TYPE (HsText, hs_text, hs_text_ref, hs_text_unref)

/* Characters outside of ASCII, and bytes that belong to none. */
static void
count_sequences (const char *data, gsize length, gsize *n_good, gsize *n_stray)
{
  const char *end = data + length;

  *n_good = *n_stray = 0;
  while (data < end)
    {
      gunichar c;

      if ((guchar) *data < 0x80)
        {
          data++;
          continue;
        }
      c = g_utf8_get_char_validated (data, end - data);
      if (c == (gunichar) -1 || c == (gunichar) -2)
        {
          (*n_stray)++;
          data++;
        }
      else
        {
          (*n_good)++;
          data = g_utf8_next_char (data);
        }
    }
}

/* Keeps what is UTF-8 and reads the rest as Windows-1252. */
static GString *
repair_utf8 (const char *data, gsize length, gsize *first_bad)
{
  GString *out = g_string_sized_new (length + 16);
  const char *end = data + length, *start = data;

  while (data < end)
    {
      const char *valid_end;

      g_utf8_validate_len (data, end - data, &valid_end);
      g_string_append_len (out, data, valid_end - data);
      data = valid_end;
      if (data == end)
        break;
      *first_bad = MIN (*first_bad, (gsize) (data - start));
      g_string_append_unichar (out, hs_windows_1252_decode ((guchar) *data++));
    }
  return out;
}

static GString *
decode_windows_1252 (const char *data, gsize length, gsize *first_bad)
{
  GString *out = g_string_sized_new (length + length / 8);

  for (gsize i = 0; i < length; i++)
    {
      if ((guchar) data[i] >= 0x80)
        *first_bad = MIN (*first_bad, i);
      g_string_append_unichar (out, hs_windows_1252_decode ((guchar) data[i]));
    }
  return out;
}

static const char *
guess_utf16 (const guchar *data, gsize length)
{
  gsize even = 0, odd = 0, n = MIN (length, 4096) & ~(gsize) 1;

  if (length >= 2 && data[0] == 0xff && data[1] == 0xfe)
    return "UTF-16LE";
  if (length >= 2 && data[0] == 0xfe && data[1] == 0xff)
    return "UTF-16BE";
  for (gsize i = 0; i < n; i += 2)
    {
      even += data[i] == 0;
      odd += data[i + 1] == 0;
    }
  if (n < 8)
    return NULL;
  if (odd * 10 > n / 2 * 6 && even == 0)
    return "UTF-16LE";
  if (even * 10 > n / 2 * 6 && odd == 0)
    return "UTF-16BE";
  return NULL;
}

static gboolean
is_binary (const char *data, gsize length)
{
  gsize n_controls = 0;

  if (g_str_has_prefix (data, "%PDF-") || g_str_has_prefix (data, "{\\rtf") || memchr (data, '\0', length) != NULL)
    return TRUE;
  for (gsize i = 0; i < length; i++)
    {
      guchar c = data[i];

      n_controls += (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b)
                    || c == 0x7f;
    }
  return n_controls * 50 > length + 50;
}

static GString *
decode (const char *data, gsize length, HsTextEncoding *encoding, gsize *first_bad, GError **error)
{
  const char *utf16 = guess_utf16 ((const guchar *) data, length);
  gsize n_good, n_stray;

  *first_bad = G_MAXSIZE;
  if (utf16 != NULL)
    {
      gsize n_written;
      g_autofree char *converted = g_convert_with_fallback (
          data, length & ~(gsize) 1, "UTF-8", utf16, "\xef\xbf\xbd", NULL, &n_written, NULL);

      *encoding = HS_TEXT_UTF16;
      if (converted != NULL && !is_binary (converted, n_written))
        return g_string_new_len (converted, n_written);
    }
  else if (!is_binary (data, length))
    {
      count_sequences (data, length, &n_good, &n_stray);
      *encoding = n_stray == 0                                   ? HS_TEXT_UTF8
                  : n_stray <= n_good * STRAY_BYTES_PER_SEQUENCE ? HS_TEXT_UTF8_REPAIRED
                                                                 : HS_TEXT_WINDOWS_1252;
      return *encoding == HS_TEXT_WINDOWS_1252 ? decode_windows_1252 (data, length, first_bad)
                                               : repair_utf8 (data, length, first_bad);
    }
  g_set_error_literal (error, HS_ERROR, HS_ERROR_NOT_TEXT, _ ("This is not a text document"));
  return NULL;
}

/* Makes every line end a `\n`, in place, and drops the byte order mark. */
static void
normalise_line_ends (GString *string)
{
  const char *from = string->str, *end = string->str + string->len;
  char *to = string->str;

  if (g_str_has_prefix (from, "\xef\xbb\xbf"))
    from += 3;
  else if (memchr (from, '\r', string->len) == NULL)
    return;
  for (; from < end; from++)
    {
      if (*from == '\r' && from + 1 < end && from[1] == '\n')
        continue;
      *to++ = *from == '\r' ? '\n' : *from;
    }
  g_string_truncate (string, to - string->str);
}

static void
index_lines (HsText *self)
{
  const char *start = self->string, *end = self->string + self->length;

  while (start < end)
    {
      const char *next = memchr (start, '\n', end - start);
      gsize offset = start - self->string;

      g_array_append_val (self->starts, offset);
      start = next != NULL ? next + 1 : end;
    }
}

static guint
count_line_ends (const char *data, gsize length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += data[i] == '\n' || (data[i] == '\r' && data[i + 1] != '\n');
  return n;
}

static HsText *
create (GString *string, HsTextEncoding encoding)
{
  HsText *self = g_new0 (HsText, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->encoding = encoding;
  self->length = string->len;
  self->string = g_string_free (string, FALSE);
  self->starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  index_lines (self);
  return self;
}

HsText *
hs_text_new (GBytes *bytes, GError **error)
{
  gsize length, first_bad;
  g_autofree char *data = NULL;
  HsTextEncoding encoding;
  GString *string;
  HsText *self;

  g_return_val_if_fail (bytes != NULL, NULL);

  length = g_bytes_get_size (bytes);
  data = g_malloc (length + 1);
  if (length > 0)
    memcpy (data, g_bytes_get_data (bytes, NULL), length);
  data[length] = '\0';
  string = decode (data, length, &encoding, &first_bad, error);
  if (string == NULL)
    return NULL;
  normalise_line_ends (string);
  self = create (string, encoding);
  self->first_bad_line = first_bad == G_MAXSIZE ? 0 : 1 + count_line_ends (data, first_bad);
  return self;
}

HsText *
hs_text_new_from_string (char *string)
{
  GString *wrapped = g_string_new (string);

  g_free (string);
  normalise_line_ends (wrapped);
  return create (wrapped, HS_TEXT_UTF8);
}

HsText *
hs_text_ref (HsText *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
hs_text_unref (HsText *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->starts);
  g_free (self->string);
  g_free (self);
}

const char *
hs_text_get_string (const HsText *self)
{
  return self->string;
}

gsize
hs_text_get_length (const HsText *self)
{
  return self->length;
}

guint
hs_text_get_n_lines (const HsText *self)
{
  return self->starts->len;
}

const char *
hs_text_get_line (const HsText *self, guint line, gsize *length)
{
  gsize start, end;

  if (line == 0 || line > self->starts->len)
    {
      start = end = self->length;
    }
  else
    {
      start = g_array_index (self->starts, gsize, line - 1);
      end = line < self->starts->len ? g_array_index (self->starts, gsize, line) : self->length;
      if (end > start && self->string[end - 1] == '\n')
        end--;
    }
  if (length != NULL)
    *length = end - start;
  return self->string + start;
}

guint
hs_text_get_line_at (const HsText *self, gsize offset)
{
  guint low = 0, high = self->starts->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->starts, gsize, middle) <= offset)
        low = middle + 1;
      else
        high = middle;
    }
  return MAX (low, 1);
}

HsTextEncoding
hs_text_get_encoding (const HsText *self)
{
  return self->encoding;
}

guint
hs_text_get_first_bad_line (const HsText *self)
{
  return self->first_bad_line;
}
