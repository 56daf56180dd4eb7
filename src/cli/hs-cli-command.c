/* hs-cli-command.c: what the subcommands share: options, complaints, printing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "hs-cli-command.h"

void
hs_cli_worsen (HsExit *exit, HsExit other)
{
  *exit = MAX (*exit, other);
}

void
hs_cli_complain (const char *name, const char *message)
{
  if (name)
    g_printerr ("hindsight: %s: %s\n", name, message);
  else
    g_printerr ("hindsight: %s\n", message);
}

gboolean
hs_cli_parse (int argc,
              char **argv,
              const char *parameters,
              const char *summary,
              const GOptionEntry *entries,
              char ***files)
{
  g_auto (GStrv) rest = NULL;
  g_autofree char *program = g_strconcat ("hindsight ", argv[0], NULL);
  g_autoptr (GError) error = NULL;
  const GOptionEntry remaining[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rest, NULL, parameters },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_set_prgname (program);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  if (entries)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, remaining, NULL);

  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      hs_cli_complain (argv[0], error->message);
      return FALSE;
    }
  if (!rest || !rest[0])
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      hs_cli_complain (argv[0], _("No file is named"));
      g_printerr ("%s", help);
      return FALSE;
    }
  *files = g_steal_pointer (&rest);
  return TRUE;
}

void
hs_cli_print (const char *text)
{
  fputs (text, stdout);
}

HsExit
hs_cli_end (HsExit exit)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return exit;
  hs_cli_complain (_("standard output"), g_strerror (errno));
  return HS_EXIT_UNUSABLE;
}
