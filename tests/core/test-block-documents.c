/* test-block-documents.c: whole documents keep their words, lines and order as blocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "hs-block-builder.h"

typedef struct
{
  HsText *text;
  HsBlocks *blocks;
} Document;

typedef void (*Check) (const char *path, const Document *document);

/* Words of a line that are not markup: long ones, of letters alone. */
static char **
get_words (const char *line, gsize length)
{
  g_autofree char *copy = g_strndup (line, length);
  g_auto (GStrv) words = g_strsplit_set (copy, " \t\n*_`#|[](){}<>:;,.!?\"'=&\\/~-+^$@%", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (strlen (words[i]) > 4
        && strspn (words[i], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
               == strlen (words[i]))
      g_strv_builder_add (builder, words[i]);
  return g_strv_builder_end (builder);
}

static void
append_block (GString *all, const HsBlock *block)
{
  if (block->text != NULL)
    g_string_append_printf (all, "%s\n", block->text);
  for (guint i = 0; i < block->n_spans; i++)
    if (block->spans[i].target != NULL)
      g_string_append_printf (all, "%s\n", block->spans[i].target);
}

/* Every word stands in some block; those of HTML and of the targets of links may vanish. */
static void
check_words (const char *path, const Document *document)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < hs_blocks_get_length (document->blocks); i++)
    append_block (all, hs_blocks_get (document->blocks, i));
  for (guint number = 1; number <= hs_text_get_n_lines (document->text); number++)
    {
      gsize length;
      const char *line = hs_text_get_line (document->text, number, &length);
      g_auto (GStrv) words = get_words (line, length);

      if (memchr (line, '<', length) != NULL || (length > 0 && *line == '[')
          || g_strstr_len (line, length, "](") != NULL
          || g_strstr_len (line, length, "```") != NULL)
        continue;
      for (guint i = 0; words[i] != NULL; i++)
        if (strstr (all->str, words[i]) == NULL)
          g_error ("%s:%u: \"%s\" is in no block", path, number, words[i]);
    }
}

/* The first word of each line of text stands on the line of the document that it is said to stand
 * on. */
static void
check_lines (const char *path, const Document *document)
{
  for (guint i = 0; i < hs_blocks_get_length (document->blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (document->blocks, i);
      const char *p = block->text;

      while (p != NULL && *p != '\0')
        {
          const char *end = p + strcspn (p, "\n");
          g_auto (GStrv) words = get_words (p, end - p);
          guint number = hs_blocks_get_line_at (document->blocks, i, (guint) (p - block->text));
          gsize length;
          const char *line = hs_text_get_line (document->text, number, &length);

          if (words[0] != NULL && g_strstr_len (line, length, words[0]) == NULL)
            g_error ("%s:%u: \"%s\" is not on this line", path, number, words[0]);
          p = *end != '\0' ? end + 1 : end;
        }
    }
}

/* Blocks come in the order of their lines, but for notes, and inside of what contains them. */
static void
check_order (const char *path, const Document *document)
{
  guint last = 0, n_lines = hs_text_get_n_lines (document->text);

  for (guint i = 0; i < hs_blocks_get_length (document->blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (document->blocks, i);

      if (block->type == HS_BLOCK_FOOTNOTE)
        break;
      if (block->line < last || block->line > block->end_line || block->end_line > n_lines)
        g_error ("%s:%u-%u: block %u after line %u", path, block->line, block->end_line, i, last);
      last = block->line;
      if (block->parent >= 0)
        {
          const HsBlock *parent = hs_blocks_get (document->blocks, (guint) block->parent);

          g_assert_cmpuint (parent->line, <=, block->line);
          g_assert_cmpuint (parent->end_line, >=, block->end_line);
        }
    }
}

static void
check_file (const char *path, Check check)
{
  g_autofree char *contents = NULL;
  gsize length;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HsText) text = NULL;
  g_autoptr (HsBlocks) blocks = NULL;
  Document document;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  bytes = g_bytes_new_take (g_steal_pointer (&contents), length);
  text = hs_text_new (bytes, NULL);
  g_assert_nonnull (text);
  blocks = hs_blocks_new_from_text (text);
  document = (Document){ text, blocks };
  check (path, &document);
}

static guint
check_folder (const char *folder, Check check)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n += check_folder (path, check);
      else if (g_str_has_suffix (name, ".md") || g_str_has_suffix (name, ".txt")
               || g_str_has_suffix (name, ".markdown"))
        {
          check_file (path, check);
          n++;
        }
    }
  return n;
}

static void
test_documents (gconstpointer check)
{
  g_autofree char *samples = g_build_filename (HS_SOURCE_DATADIR, "samples", NULL);
  g_autofree char *beside = g_build_filename (HS_SOURCE_DATADIR, "..", "..", "shared", NULL);
  const char *shared = g_getenv ("HS_SHARED") != NULL ? g_getenv ("HS_SHARED") : beside;
  guint n_samples = check_folder (samples, (Check) check), n_shared = 0;

  g_assert_cmpuint (n_samples, >, 0);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *folder = g_build_filename (shared, i == 0 ? "seeds" : "corpus", NULL);

      n_shared += check_folder (folder, (Check) check);
    }
  if (n_shared == 0)
    g_test_message ("Skipped real documents: no folder %s", shared);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/block-documents/words", check_words, test_documents);
  g_test_add_data_func ("/block-documents/lines", check_lines, test_documents);
  g_test_add_data_func ("/block-documents/order", check_order, test_documents);
  return g_test_run ();
}
