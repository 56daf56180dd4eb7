/* hs-cli.h: the subcommands, none of which needs a display
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Exit codes, a contract. */
typedef enum
{
  HS_EXIT_FINE = 0,
  HS_EXIT_PROBLEMS = 1,
  HS_EXIT_UNUSABLE = 2,
} HsExit;

/* Whether @argv[1] names a subcommand, so that no window is wanted. */
gboolean hs_cli_handles (int argc, char **argv);

/* Runs the subcommand @argv[1] and returns the program's exit code. */
int hs_cli_run (int argc, char **argv);

G_END_DECLS
