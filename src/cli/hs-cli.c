/* hs-cli.c: the subcommands, none of which needs a display
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-cli.h"

gboolean
hs_cli_handles (int argc, char **argv)
{
  return FALSE;
}

int
hs_cli_run (int argc, char **argv)
{
  return HS_EXIT_UNUSABLE;
}
