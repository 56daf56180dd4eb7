/* test-text.c: bytes to text, and its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-error.h"
#include "hs-text.h"

#define BYTES(literal) literal, sizeof literal - 1

static HsText *
read_bytes (const char *data, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);

  return hs_text_new (bytes, error);
}

static void
test_decode (void)
{
  static const struct
  {
    const char *data;
    gsize length;
    const char *text;
    HsTextEncoding encoding;
    guint first_bad_line;
  } cases[] = {
    { BYTES (""), "", HS_TEXT_UTF8, 0 },
    { BYTES ("a\nb"), "a\nb", HS_TEXT_UTF8, 0 },
    { BYTES ("\xef\xbb\xbf"
             "a\xe2\x80\x94"),
      "a—", HS_TEXT_UTF8, 0 },
    { BYTES ("a\r\nb\rc\n\r\n"), "a\nb\nc\n\n", HS_TEXT_UTF8, 0 },
    { BYTES ("caf\xe9\r\nna\xefve \x96 \x93x\x94"), "café\nnaïve – “x”", HS_TEXT_WINDOWS_1252, 1 },
    { BYTES ("a\n\xc3\xa9\xc3\xa8\xc3\xaa\nb\x92s"), "a\néèê\nb’s", HS_TEXT_UTF8_REPAIRED, 3 },
    { BYTES ("a\r\xc3\xa9\xc3\xa8\r\n\xe2\x80"), "a\néè\nâ€", HS_TEXT_WINDOWS_1252, 2 },
    { BYTES ("\xff\xfe"
             "a\0\n\0\x14 "),
      "a\n—", HS_TEXT_UTF16, 0 },
    { BYTES ("\xfe\xff"
             "\0a\0\r\0\n\0b"),
      "a\nb", HS_TEXT_UTF16, 0 },
    { BYTES ("t\0i\0m\0e\0l\0i\0n\0e\0"), "timeline", HS_TEXT_UTF16, 0 },
    { BYTES ("\0t\0i\0m\0e\0l\0i\0n\0e"), "timeline", HS_TEXT_UTF16, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HsText) text = read_bytes (cases[i].data, cases[i].length, &error);

      g_assert_no_error (error);
      g_assert_true (g_utf8_validate (hs_text_get_string (text), -1, NULL));
      if (i != 6)
        g_assert_cmpstr (hs_text_get_string (text), ==, cases[i].text);
      g_assert_cmpint (hs_text_get_encoding (text), ==, cases[i].encoding);
      g_assert_cmpuint (hs_text_get_first_bad_line (text), ==, cases[i].first_bad_line);
    }
}

static void
test_not_text (void)
{
  static const struct
  {
    const char *data;
    gsize length;
  } cases[] = {
    { BYTES ("\x89PNG\r\n\x1a\n\0\0\0\rIHDR") },
    { BYTES ("%PDF-1.4 and so on") },
    { BYTES ("{\\rtf1 text}") },
    { BYTES ("text with \0 a zero") },
    { BYTES ("\x7f"
             "ELF\x01\x02\x03\x04\x05\x06\x07\x08 and a few more \x01\x02\x03\x04\x05") },
    { BYTES ("\xff\xfe\0\0a\0\0\0") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_bytes (cases[i].data, cases[i].length, &error));
      g_assert_error (error, HS_ERROR, HS_ERROR_NOT_TEXT);
    }
}

static void
test_lines (void)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup ("one\n\nthree"));
  gsize length;

  g_assert_cmpuint (hs_text_get_length (text), ==, 10);
  g_assert_cmpuint (hs_text_get_n_lines (text), ==, 3);
  g_assert_cmpmem (hs_text_get_line (text, 1, &length), length, "one", 3);
  hs_text_get_line (text, 2, &length);
  g_assert_cmpuint (length, ==, 0);
  g_assert_cmpmem (hs_text_get_line (text, 3, &length), length, "three", 5);
  for (guint line = 0; line < 6; line += 4)
    {
      g_assert_nonnull (hs_text_get_line (text, line, &length));
      g_assert_cmpuint (length, ==, 0);
    }
}

static void
test_line_at (void)
{
  static const guint lines[] = { 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3 };
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup ("one\n\nthree\n"));
  g_autoptr (HsText) empty = hs_text_new_from_string (g_strdup (""));

  for (guint offset = 0; offset < G_N_ELEMENTS (lines); offset++)
    g_assert_cmpuint (hs_text_get_line_at (text, offset), ==, lines[offset]);
  g_assert_cmpuint (hs_text_get_n_lines (text), ==, 3);
  g_assert_cmpuint (hs_text_get_n_lines (empty), ==, 0);
  g_assert_cmpuint (hs_text_get_line_at (empty, 0), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/decode", test_decode);
  g_test_add_func ("/text/not-text", test_not_text);
  g_test_add_func ("/text/lines", test_lines);
  g_test_add_func ("/text/line-at", test_line_at);
  return g_test_run ();
}
