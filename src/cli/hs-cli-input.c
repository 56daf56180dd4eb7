/* hs-cli-input.c: the documents that a command line names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "hs-cli-command.h"
#include "hs-cli-input.h"
#include "hs-error.h"
#include "hs-scanner.h"

static void
input_free (gpointer data)
{
  HsCliInput *input = data;

  g_free (input->name);
  g_clear_object (&input->file);
  g_free (input);
}

/* A name that holds a line end must not look like two messages. */
static char *
printable_name (const char *path)
{
  g_autofree char *name = g_filename_display_name (path);
  GString *printable = g_string_sized_new (strlen (name));

  for (const char *p = name; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n')
        g_string_append (printable, "\\n");
      else if (g_unichar_iscntrl (c))
        g_string_append_printf (printable, "\\x%02x", c);
      else
        g_string_append_unichar (printable, c);
    }
  return g_string_free (printable, FALSE);
}

static void
add_input (GPtrArray *inputs, char *name, GFile *file)
{
  HsCliInput *input = g_new0 (HsCliInput, 1);

  input->name = name;
  input->file = file;
  g_ptr_array_add (inputs, input);
}

static void
add_folder (GPtrArray *inputs, const char *path, HsExit *exit)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = hs_scanner_list (folder, NULL, &error);

  if (!found)
    {
      g_autofree char *name = printable_name (path);

      hs_cli_complain (name, error->message);
      *exit = HS_EXIT_UNUSABLE;
      return;
    }
  for (guint i = 0; i < found->len; i++)
    {
      const HsScanFound *document = g_ptr_array_index (found, i);
      g_autofree char *joined = g_build_filename (path, document->path, NULL);

      add_input (inputs, printable_name (joined), g_object_ref (document->file));
    }
}

static GBytes *
read_standard_input (GError **error)
{
  g_autoptr (GInputStream) in = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr (GByteArray) all = g_byte_array_new ();
  guint8 part[65536];
  gssize n;

  while ((n = g_input_stream_read (in, part, sizeof part, NULL, error)) > 0)
    {
      g_byte_array_append (all, part, n);
      if (all->len > HS_DOCUMENT_MAX_BYTES)
        break;
    }
  return n < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

static HsDocument *
load_standard_input (GError **error)
{
  g_autoptr (GBytes) bytes = read_standard_input (error);

  return bytes ? hs_document_new (bytes, NULL, error) : NULL;
}

GPtrArray *
hs_cli_input_list (char **arguments, gboolean folders, HsExit *exit)
{
  GPtrArray *inputs = g_ptr_array_new_with_free_func (input_free);

  for (guint i = 0; arguments[i]; i++)
    {
      if (strcmp (arguments[i], "-") == 0)
        add_input (inputs, g_strdup (_("standard input")), NULL);
      else if (folders && g_file_test (arguments[i], G_FILE_TEST_IS_DIR))
        add_folder (inputs, arguments[i], exit);
      else
        add_input (inputs, printable_name (arguments[i]), g_file_new_for_path (arguments[i]));
    }
  return inputs;
}

HsDocument *
hs_cli_input_open (const HsCliInput *input, GError **error)
{
  return input->file ? hs_document_load (input->file, NULL, error) : load_standard_input (error);
}

HsDocument *
hs_cli_input_load (const HsCliInput *input)
{
  g_autoptr (GError) error = NULL;
  HsDocument *document = hs_cli_input_open (input, &error);

  if (!document)
    hs_cli_complain (input->name, error->message);
  return document;
}

char *
hs_cli_input_get_stem (const HsCliInput *input)
{
  g_autofree char *name = input->file ? g_file_get_basename (input->file) : g_strdup ("incident");
  char *dot = strrchr (name, '.');

  if (dot && dot != name)
    *dot = '\0';
  return g_steal_pointer (&name);
}
