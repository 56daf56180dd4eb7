/* hs-pdf-accessible.c: adds to a PDF of cairo what cairo cannot write for those who listen to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-pdf-accessible.h"

/* What the trailer of the PDF says, and the objects that replace those of before. */
typedef struct
{
  GByteArray *bytes;
  gsize xref;       /* where its table of objects begins */
  gsize first_entry;
  guint64 size;     /* number of objects */
  guint64 root;     /* number of the catalog */
  guint64 info;
  GString *objects;
  GString *entries; /* of the new table */
} PdfUpdate;

#define ENTRY_LENGTH 20 /* of the table of objects, as the standard has it */
#define MAX_TRAILER 256

static const char figure_mark[] = "<< /Type /StructElem\n   /S /Figure\n";

static const char *
find (GByteArray *bytes, gsize from, const char *needle)
{
  gsize length = strlen (needle);
  const char *data = (const char *) bytes->data;

  while (from + length <= bytes->len)
    {
      const char *hit = memchr (data + from, needle[0], bytes->len - length + 1 - from);

      if (hit == NULL || memcmp (hit, needle, length) == 0)
        return hit;
      from = hit - data + 1;
    }
  return NULL;
}

static gboolean
read_number (PdfUpdate *self, gsize from, const char *key, guint64 *number)
{
  const char *hit = find (self->bytes, from, key);

  if (hit == NULL)
    return FALSE;
  *number = g_ascii_strtoull (hit + strlen (key), NULL, 10);
  return TRUE;
}

/* @bytes has a zero byte behind its end, so that numbers and strings end. */
static gboolean
read_trailer (PdfUpdate *self)
{
  gsize tail = self->bytes->len > MAX_TRAILER ? self->bytes->len - MAX_TRAILER : 0;
  guint64 xref;
  guint64 first;

  if (!read_number (self, tail, "/Root ", &self->root) || !read_number (self, tail, "/Size ", &self->size)
      || !read_number (self, tail, "/Info ", &self->info) || !read_number (self, tail, "startxref\n", &xref) || xref >= self->bytes->len || self->root >= self->size)
    return FALSE;
  self->xref = xref;
  if (!read_number (self, xref, "xref\n", &first) || first != 0)
    return FALSE;
  self->first_entry = find (self->bytes, xref + strlen ("xref\n"), "\n") + 1 - (const char *) self->bytes->data;
  return self->first_entry + self->size * ENTRY_LENGTH <= self->bytes->len;
}

static gsize
get_offset (PdfUpdate *self, guint64 object)
{
  const char *entry = (const char *) self->bytes->data + self->first_entry + object * ENTRY_LENGTH;

  return g_ascii_strtoull (entry, NULL, 10);
}

/* A new version of @object, whose dictionary begins at @offset, with @members put first. */
static gboolean
replace (PdfUpdate *self, guint64 object, gsize offset, const char *members)
{
  const char *start = find (self->bytes, offset, "<<");
  const char *end = find (self->bytes, offset, "\nendobj");

  if (start == NULL || end == NULL || end < start)
    return FALSE;
  start += strlen ("<<");
  g_string_append_printf (self->entries, "%" G_GUINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \n", object,
                          self->bytes->len + self->objects->len);
  g_string_append_printf (self->objects, "%" G_GUINT64_FORMAT " 0 obj\n<<%s", object, members);
  g_string_append_len (self->objects, start, end - start);
  g_string_append (self->objects, "\nendobj\n");
  return TRUE;
}

/* The number in "12 0 obj\n" right before @offset. */
static guint64
read_object_number (PdfUpdate *self, gsize offset)
{
  static const char mark[] = " 0 obj\n";
  const char *data = (const char *) self->bytes->data;
  gsize end = offset - strlen (mark);
  gsize start = end;

  if (offset < strlen (mark) || memcmp (data + end, mark, strlen (mark)) != 0)
    return 0;
  while (start > 0 && g_ascii_isdigit (data[start - 1]))
    start--;
  return g_ascii_strtoull (data + start, NULL, 10);
}

static gboolean
describe_figures (PdfUpdate *self, const GPtrArray *alternatives)
{
  gsize from = 0;

  for (guint i = 0; i < alternatives->len; i++)
    {
      const char *hit = find (self->bytes, from, figure_mark);
      gsize offset = hit != NULL ? hit - (const char *) self->bytes->data : 0;
      guint64 object = hit != NULL ? read_object_number (self, offset) : 0;
      const char *alternative = g_ptr_array_index (alternatives, i);
      g_autofree char *string = hs_pdf_format_string (alternative != NULL ? alternative : "");
      g_autofree char *member = g_strdup_printf (" /Alt %s\n  ", string);

      if (object == 0 || !replace (self, object, offset, member))
        return FALSE;
      from = offset + 1;
    }
  return TRUE;
}

static gboolean
describe_document (PdfUpdate *self, const char *language)
{
  g_autofree char *string = hs_pdf_format_string (language);
  g_autofree char *members = g_strdup_printf (" /Lang %s\n   /ViewerPreferences << /DisplayDocTitle true >>\n  ", string);

  return replace (self, self->root, get_offset (self, self->root), members);
}

static void
append (PdfUpdate *self)
{
  gsize xref = self->bytes->len + self->objects->len;

  g_string_append_printf (self->objects, "xref\n%strailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT " 0 R\n",
                          self->entries->str, self->size, self->root);
  g_string_append_printf (self->objects, "   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GSIZE_FORMAT "\n>>\n", self->info, self->xref);
  g_string_append_printf (self->objects, "startxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", xref);
  g_byte_array_append (self->bytes, (const guint8 *) self->objects->str, self->objects->len);
}

gboolean
hs_pdf_make_accessible (GByteArray *bytes, const char *language, const GPtrArray *alternatives)
{
  PdfUpdate self = { .bytes = bytes };
  const guint8 terminator = 0;
  gboolean done;

  g_byte_array_append (bytes, &terminator, 1);
  g_byte_array_set_size (bytes, bytes->len - 1);
  self.objects = g_string_new (NULL);
  self.entries = g_string_new (NULL);
  done = read_trailer (&self) && describe_figures (&self, alternatives) && describe_document (&self, language);
  if (done)
    append (&self);
  g_string_free (self.objects, TRUE);
  g_string_free (self.entries, TRUE);
  return done;
}

char *
hs_pdf_format_string (const char *string)
{
  glong n_units;
  g_autofree gunichar2 *units = g_utf8_to_utf16 (string, -1, NULL, &n_units, NULL);
  GString *formatted = g_string_new ("<FEFF");

  for (glong i = 0; units != NULL && i < n_units; i++)
    g_string_append_printf (formatted, "%04X", units[i]);
  g_string_append_c (formatted, '>');
  return g_string_free (formatted, FALSE);
}
