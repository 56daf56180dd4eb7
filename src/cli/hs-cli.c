/* hs-cli.c: the subcommands, none of which needs a display
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-cli-command.h"
#include "hs-cli-table.h"
#include "hs-cli.h"
#include "hs-languages.h"

typedef struct
{
  const char *name;
  int (*run) (int argc, char **argv);
  const char *parameters;
  const char *summary;
} HsCliCommand;

static const HsCliCommand commands[] = {
  { "json", hs_cli_json, N_("FILE…"), N_("prints the incidents as JSON") },
  { "export", hs_cli_export, N_("FILE or FOLDER…"), N_("writes reports (PDF), timeline pictures (SVG, PNG) and tables (CSV, Markdown)") },
  { "check", hs_cli_check, N_("FILE or FOLDER…"), N_("prints what contradicts itself or is missing") },
  { "insights", hs_cli_insights, N_("FILE or FOLDER…"), N_("prints what all documents say together") },
};

static const HsCliCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i].name, name) == 0)
      return &commands[i];
  return NULL;
}

static gboolean
is_help (const char *argument)
{
  return strcmp (argument, "--help") == 0 || strcmp (argument, "-h") == 0;
}

static int
print_help (void)
{
  g_autoptr (HsCliTable) table = hs_cli_table_new (2);
  g_autofree char *usage = NULL;
  g_autofree char *window = g_strconcat ("hindsight ", _("[FILE or FOLDER]…"), NULL);

  hs_cli_table_add (table, window, _("opens the window"), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *line = g_strconcat ("hindsight ", commands[i].name, " ", _(commands[i].parameters), NULL);

      hs_cli_table_add (table, line, _(commands[i].summary), NULL);
    }
  usage = hs_cli_table_to_string (table, "  ");
  hs_cli_print (_("Hindsight shows what happened in an incident: its timeline, misleading paths and escalations.\n\n"));
  hs_cli_print (usage);
  hs_cli_print (_("\n“hindsight COMMAND --help” tells its options. Where “-” stands for a file, standard input is read.\n"));
  return hs_cli_end (HS_EXIT_FINE);
}

static int
print_version (void)
{
  hs_cli_print ("hindsight " HS_VERSION "\n");
  return hs_cli_end (HS_EXIT_FINE);
}

static void
complain_of_lexicons (void)
{
  const char *const *problems = hs_languages_get_problems (hs_languages_get_default ());

  for (guint i = 0; problems[i] != NULL; i++)
    hs_cli_complain (NULL, problems[i]);
}

gboolean
hs_cli_handles (int argc, char **argv)
{
  return argc > 1 && (is_help (argv[1]) || strcmp (argv[1], "--version") == 0 || find_command (argv[1]) != NULL);
}

int
hs_cli_run (int argc, char **argv)
{
  if (is_help (argv[1]))
    return print_help ();
  if (strcmp (argv[1], "--version") == 0)
    return print_version ();
  complain_of_lexicons ();
  return find_command (argv[1])->run (argc - 1, argv + 1);
}
