/* hs-cli-json.c: `hindsight json`: prints the incidents of documents as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-cli-command.h"
#include "hs-cli-input.h"
#include "hs-json.h"

static void
print_json (const HsDocument *document, gboolean pretty)
{
  g_autoptr (JsonNode) node = hs_document_to_json (document);
  g_autofree char *text = json_to_string (node, pretty);

  hs_cli_print (text);
  hs_cli_print ("\n");
}

int
hs_cli_json (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autoptr (GPtrArray) inputs = NULL;
  HsExit exit = HS_EXIT_FINE;

  if (!hs_cli_parse (argc, argv, _("FILE…"),
                     _("Prints the incidents of each document as JSON; several documents as one line each."), NULL, &files))
    return HS_EXIT_UNUSABLE;

  inputs = hs_cli_input_list (files, FALSE, &exit);
  for (guint i = 0; i < inputs->len; i++)
    {
      g_autoptr (HsDocument) document = hs_cli_input_load (g_ptr_array_index (inputs, i));

      if (document)
        print_json (document, inputs->len == 1);
      else
        exit = HS_EXIT_UNUSABLE;
    }
  return hs_cli_end (exit);
}
