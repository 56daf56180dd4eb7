/* pdf-answers.c: what other programs say about a PDF, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "pdf-answers.h"

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <string.h>

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

char *
pdf_ask (GBytes *pdf, const char *command)
{
  g_autofree char *path = NULL;
  g_autofree char *line = NULL;
  char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status;
  int fd = g_file_open_tmp ("hindsight-XXXXXX.pdf", &path, &error);
  g_auto (GStrv) parts = g_strsplit (command, "%s", 2);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), NULL));
  line = g_strjoinv (path, parts);
  g_spawn_command_line_sync (line, &output, NULL, &status, &error);
  g_remove (path);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  return output;
}

void
pdf_assert_says (GBytes *pdf, const char *command, const char *const *expected)
{
  g_autofree char *output = pdf_ask (pdf, command);

  for (guint i = 0; expected[i] != NULL; i++)
    {
      if (strstr (output, expected[i]) == NULL)
        g_test_message ("%s", output);
      g_assert_nonnull (strstr (output, expected[i]));
    }
}

/* How deep a line of pdfinfo stands; what stands there begins at @rest. */
static guint
get_depth (const char *line, const char **rest)
{
  *rest = line + strspn (line, " ");
  return (*rest - line) / 2;
}

char *
pdf_get_structure (GBytes *pdf)
{
  g_autofree char *output = pdf_ask (pdf, "pdfinfo -struct-text %s");
  g_auto (GStrv) lines = g_strsplit (output, "\n", -1);
  GString *structure = g_string_new (NULL);
  guint depth = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *rest;
      guint line_depth = get_depth (lines[i], &rest);

      if (rest[0] == '\0')
        continue;
      for (; depth > line_depth; depth--)
        g_string_append_c (structure, ')');
      if (structure->len > 0 && structure->str[structure->len - 1] != '(')
        g_string_append_c (structure, ' ');
      if (rest[0] == '"')
        {
          g_string_append_len (structure, rest + 1, strlen (rest) - 2);
          continue;
        }
      if (g_str_has_prefix (rest, "Object"))
        continue;
      g_string_append_len (structure, rest, strcspn (rest, " "));
      g_string_append_c (structure, '(');
      depth = line_depth + 1;
    }
  for (; depth > 0; depth--)
    g_string_append_c (structure, ')');
  return g_string_free (structure, FALSE);
}

cairo_surface_t *
pdf_surface_new (GByteArray *bytes, double width, double height)
{
  return cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
}

GBytes *
pdf_surface_end (cairo_surface_t *surface, cairo_t *cr, GByteArray *bytes)
{
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (bytes);
}
