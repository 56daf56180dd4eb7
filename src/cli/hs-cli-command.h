/* hs-cli-command.h: what the subcommands share: options, complaints, printing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

#include "hs-cli.h"

G_BEGIN_DECLS

/* The subcommands. @argv[0] is the name of the subcommand. */
int hs_cli_json (int argc, char **argv);
int hs_cli_export (int argc, char **argv);
int hs_cli_check (int argc, char **argv);
int hs_cli_insights (int argc, char **argv);

/* Takes the options in @entries out of @argv; what is left goes to @files (never %NULL or empty when
 * this returns %TRUE). @parameters is the rest of the usage line, @summary one translated sentence.
 * Complains and returns %FALSE when the command line makes no sense. Ends the program after --help. */
gboolean hs_cli_parse (int argc,
                       char **argv,
                       const char *parameters,
                       const char *summary,
                       const GOptionEntry *entries,
                       char ***files);

/* Lets @exit tell the worse of what it tells and @other. */
void hs_cli_worsen (HsExit *exit, HsExit other);

/* Writes `hindsight: NAME: MESSAGE` to the standard error output; @name may be %NULL. */
void hs_cli_complain (const char *name, const char *message);

/* Writes @text to the standard output as it is. */
void hs_cli_print (const char *text);

/* Flushes the standard output. Returns @exit, or %HS_EXIT_UNUSABLE after a complaint when something
 * printed could not be written. */
HsExit hs_cli_end (HsExit exit);

G_END_DECLS
