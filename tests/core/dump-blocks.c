/* dump-blocks.c: prints the blocks of documents, for whoever works on the reading of blocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdio.h>
#include <stdlib.h>

#include "hs-block-builder.h"
#include "hs-block-dump.h"
#include "hs-plain-text.h"

static gboolean show_markdown;

static const GOptionEntry entries[] = {
  { "markdown", 'm', 0, G_OPTION_ARG_NONE, &show_markdown,
    "Print the Markdown that the document is read as", NULL },
  { NULL },
};

static gboolean
dump (const char *path, GError **error)
{
  g_autofree char *contents = NULL;
  gsize length;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HsText) text = NULL;

  if (!g_file_get_contents (path, &contents, &length, error))
    return FALSE;
  bytes = g_bytes_new_take (g_steal_pointer (&contents), length);
  text = hs_text_new (bytes, error);
  if (text == NULL)
    return FALSE;
  if (show_markdown)
    {
      g_autoptr (HsMarkdown) markdown = hs_plain_text_to_markdown (text);

      fputs (hs_markdown_get_string (markdown, &length), stdout);
    }
  else
    {
      g_autoptr (HsBlocks) blocks = hs_blocks_new_from_text (text);
      g_autofree char *string = hs_blocks_to_string (blocks);

      fputs (string, stdout);
    }
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE...");
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }
  for (int i = 1; i < argc; i++)
    if (!dump (argv[i], &error))
      {
        g_printerr ("%s: %s\n", argv[i], error->message);
        return EXIT_FAILURE;
      }
  return EXIT_SUCCESS;
}
