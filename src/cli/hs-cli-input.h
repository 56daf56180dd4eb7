/* hs-cli-input.h: the documents that a command line names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-cli.h"
#include "hs-document.h"

G_BEGIN_DECLS

/**
 * HsCliInput:
 * @name: as the command line names it: one line, valid UTF-8
 * @file: (nullable): where it is; %NULL is the standard input
 */
typedef struct
{
  char *name;
  GFile *file;
} HsCliInput;

/* (transfer full) (element-type HsCliInput): one for each of @arguments, in their order; `-` is the
 * standard input. With @folders each folder stands for the documents below it; one that cannot be
 * listed is complained about and sets @exit to %HS_EXIT_UNUSABLE. */
GPtrArray *hs_cli_input_list (char **arguments, gboolean folders, HsExit *exit);

/* Thread-safe. Errors: those of hs_document_load(). */
HsDocument *hs_cli_input_open (const HsCliInput *input, GError **error);

/* The document, or %NULL after a complaint. */
HsDocument *hs_cli_input_load (const HsCliInput *input);

/* (transfer full): a file name for what is made of @input, without folder and extension. */
char *hs_cli_input_get_stem (const HsCliInput *input);

G_END_DECLS
