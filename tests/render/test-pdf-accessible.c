/* test-pdf-accessible.c: tests of hs-pdf-accessible.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <cairo-pdf.h>
#include <string.h>

#include "hs-pdf-accessible.h"

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GByteArray *
create_pdf (guint n_figures)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, 100, 100);
  cairo_t *cr = cairo_create (surface);

  cairo_tag_begin (cr, "Document", "");
  for (guint i = 0; i < n_figures; i++)
    {
      cairo_tag_begin (cr, "Figure", "");
      cairo_rectangle (cr, 10 * i, 10, 5, 5);
      cairo_fill (cr);
      cairo_tag_end (cr, "Figure");
    }
  cairo_tag_end (cr, "Document");
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return bytes;
}

static gboolean
contains (GByteArray *bytes, gsize from, const char *needle)
{
  return g_strstr_len ((const char *) bytes->data + from, bytes->len - from, needle) != NULL;
}

/* Where the last table of objects says that they are, there they are. */
static void
assert_entries (GByteArray *bytes)
{
  g_autofree char *text = g_strndup ((const char *) bytes->data + bytes->len - 1500, 1500);
  const char *entry = strstr (strstr (text, "%%EOF"), "\nxref\n") + strlen ("\nxref\n");
  guint n_entries = 0;

  while (!g_str_has_prefix (entry, "trailer"))
    {
      guint64 object = g_ascii_strtoull (entry, NULL, 10);
      g_autofree char *expected = g_strdup_printf ("%" G_GUINT64_FORMAT " 0 obj\n", object);
      guint64 offset = g_ascii_strtoull (strchr (entry, '\n') + 1, NULL, 10);

      g_assert_cmpint (memcmp (bytes->data + offset, expected, strlen (expected)), ==, 0);
      entry = strchr (strchr (entry, '\n') + 1, '\n') + 1;
      n_entries++;
    }
  g_assert_cmpuint (n_entries, ==, 3);
}

static void
test_update (void)
{
  g_autoptr (GByteArray) bytes = create_pdf (2);
  g_autoptr (GByteArray) original = create_pdf (2);
  g_autoptr (GPtrArray) alternatives = g_ptr_array_new ();
  gsize length = original->len;

  g_ptr_array_add (alternatives, (gpointer) "A");
  g_ptr_array_add (alternatives, NULL);
  g_assert_true (hs_pdf_make_accessible (bytes, "de-AT", alternatives));
  g_assert_cmpuint (bytes->len, >, length);
  g_assert_cmpint (memcmp (bytes->data, original->data, length - 400), ==, 0);
  g_assert_true (contains (bytes, length, "/Alt <FEFF0041>"));
  g_assert_true (contains (bytes, length, "/Alt <FEFF>"));
  g_assert_true (contains (bytes, length, "/Lang <FEFF00640065002D00410054>"));
  g_assert_true (contains (bytes, length, "/DisplayDocTitle true"));
  assert_entries (bytes);
}

static void
test_other_pdf (void)
{
  static const char *const others[] = { "", "%PDF-1.5\n", "trailer << /Size 3 /Root 9 0 R /Info 1 0 R >>\nstartxref\n0\n%%EOF" };
  g_autoptr (GPtrArray) alternatives = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GByteArray) bytes = g_byte_array_new ();

      g_byte_array_append (bytes, (const guint8 *) others[i], strlen (others[i]));
      g_assert_false (hs_pdf_make_accessible (bytes, "en", alternatives));
      g_assert_cmpuint (bytes->len, ==, strlen (others[i]));
    }
}

static void
test_too_few_figures (void)
{
  g_autoptr (GByteArray) bytes = create_pdf (1);
  g_autoptr (GPtrArray) alternatives = g_ptr_array_new ();
  guint length = bytes->len;

  g_ptr_array_add (alternatives, NULL);
  g_ptr_array_add (alternatives, NULL);
  g_assert_false (hs_pdf_make_accessible (bytes, "en", alternatives));
  g_assert_cmpuint (bytes->len, ==, length);
}

static void
test_string (void)
{
  g_autofree char *string = hs_pdf_format_string ("ü😀");

  g_assert_cmpstr (string, ==, "<FEFF00FCD83DDE00>");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pdf-accessible/update", test_update);
  g_test_add_func ("/pdf-accessible/other-pdf", test_other_pdf);
  g_test_add_func ("/pdf-accessible/too-few-figures", test_too_few_figures);
  g_test_add_func ("/pdf-accessible/string", test_string);
  return g_test_run ();
}
