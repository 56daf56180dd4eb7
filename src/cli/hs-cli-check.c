/* hs-cli-check.c: `hindsight check`: prints the findings of documents like a compiler
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "hs-cli-command.h"
#include "hs-cli-input.h"
#include "hs-findings-codes.h"

/* What is printed, and from which level on the exit status tells it. */
typedef struct
{
  HsLevel print;
  HsLevel fail;
  gboolean ignored[HS_N_FINDING_CODES];
} Choice;

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const HsFinding *x = *(const HsFinding *const *) a;
  const HsFinding *y = *(const HsFinding *const *) b;

  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  if (x->column != y->column)
    return x->column < y->column ? -1 : 1;
  return strcmp (x->code, y->code);
}

static gboolean
is_chosen (const Choice *choice, const HsFinding *finding)
{
  HsFindingCode code;

  return finding->level >= choice->print && !(hs_finding_code_parse (finding->code, &code) && choice->ignored[code]);
}

static void
add_chosen (GPtrArray *findings, const Choice *choice, const HsFinding *finding)
{
  if (is_chosen (choice, finding))
    g_ptr_array_add (findings, (gpointer) finding);
}

static GPtrArray *
sorted_findings (const HsDocument *document, const Choice *choice)
{
  GPtrArray *findings = g_ptr_array_new ();

  for (guint i = 0; i < hs_document_get_n_findings (document); i++)
    add_chosen (findings, choice, hs_document_get_finding (document, i));
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      HsIncident *incident = hs_document_get_incident (document, i);

      for (guint j = 0; j < hs_incident_get_n_findings (incident); j++)
        add_chosen (findings, choice, hs_incident_get_finding (incident, j));
    }
  g_ptr_array_sort (findings, compare_findings);
  return findings;
}

/* Editors and continuous integration count lines and columns from 1. */
static void
print_finding (const char *name, const HsFinding *finding)
{
  g_autofree char *line = g_strdup_printf ("%s:%u:%u: %s: %s [%s]\n", name, MAX (finding->line, 1), MAX (finding->column, 1),
                                           hs_level_get_name (finding->level), finding->text, finding->code);

  hs_cli_print (line);
}

/* Whether a finding of @document reaches the level to fail on. */
static gboolean
check_document (const char *name, const HsDocument *document, const Choice *choice)
{
  g_autoptr (GPtrArray) findings = sorted_findings (document, choice);
  gboolean reached = FALSE;

  for (guint i = 0; i < findings->len; i++)
    {
      const HsFinding *finding = g_ptr_array_index (findings, i);

      print_finding (name, finding);
      reached |= finding->level >= choice->fail;
    }
  return reached;
}

/* The level named @name (nullable: leaves @level), complaining about what @option asks for where there is none. */
static gboolean
parse_level (const char *option, const char *name, HsLevel *level)
{
  for (HsLevel i = HS_LEVEL_NOTE; name != NULL && i <= HS_LEVEL_ERROR; i++)
    if (strcmp (name, hs_level_get_name (i)) == 0)
      {
        *level = i;
        return TRUE;
      }
  if (name != NULL)
    hs_cli_complain (option, _("The level must be “note”, “warning” or “error”"));
  return name == NULL;
}

/* Each of @lists (nullable) holds codes with commas between them. */
static gboolean
parse_ignored (char **lists, Choice *choice)
{
  for (guint i = 0; lists != NULL && lists[i] != NULL; i++)
    {
      g_auto (GStrv) names = g_strsplit (lists[i], ",", -1);

      for (guint j = 0; names[j] != NULL; j++)
        {
          HsFindingCode code;

          if (!hs_finding_code_parse (g_strstrip (names[j]), &code))
            {
              g_autofree char *message = g_strdup_printf (_("There is no code “%s”; --list-codes prints them all"), names[j]);

              hs_cli_complain ("--ignore", message);
              return FALSE;
            }
          choice->ignored[code] = TRUE;
        }
    }
  return TRUE;
}

static gboolean
list_codes_cb (const char *option, const char *value, gpointer data, GError **error)
{
  for (HsFindingCode i = 0; i < HS_N_FINDING_CODES; i++)
    {
      g_autofree char *line = g_strdup_printf ("%s\t%s\t%s\n", hs_finding_code_get_name (i),
                                               hs_level_get_name (hs_finding_code_get_level (i)),
                                               hs_finding_code_get_meaning (i));

      hs_cli_print (line);
    }
  exit (hs_cli_end (HS_EXIT_FINE));
}

static HsExit
check_inputs (char **files, const Choice *choice)
{
  HsExit exit = HS_EXIT_FINE;
  g_autoptr (GPtrArray) inputs = hs_cli_input_list (files, TRUE, &exit);

  for (guint i = 0; i < inputs->len; i++)
    {
      const HsCliInput *input = g_ptr_array_index (inputs, i);
      g_autoptr (HsDocument) document = hs_cli_input_load (input);

      if (!document)
        exit = HS_EXIT_UNUSABLE;
      else if (check_document (input->name, document, choice))
        hs_cli_worsen (&exit, HS_EXIT_PROBLEMS);
    }
  return exit;
}

int
hs_cli_check (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_auto (GStrv) ignored = NULL;
  g_autofree char *fail_on = NULL;
  g_autofree char *level = NULL;
  Choice choice = { HS_LEVEL_NOTE, HS_LEVEL_WARNING, { FALSE } };
  const GOptionEntry entries[] = {
    { "level", 0, 0, G_OPTION_ARG_STRING, &level,
      N_("Print findings from this level on: note (if not told), warning or error"), N_("LEVEL") },
    { "ignore", 0, 0, G_OPTION_ARG_STRING_ARRAY, &ignored,
      N_("Leave out findings of these codes; may be given more than once"), N_("CODE,…") },
    { "fail-on", 0, 0, G_OPTION_ARG_STRING, &fail_on,
      N_("Exit with 1 from this level on: note, warning (if not told) or error"), N_("LEVEL") },
    { "list-codes", 0, G_OPTION_FLAG_NO_ARG, G_OPTION_ARG_CALLBACK, list_codes_cb,
      N_("Print the codes of all findings, their levels and meanings, and exit"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!hs_cli_parse (argc, argv, _("FILE or FOLDER…"),
                     _("Prints what contradicts itself or is missing in each document, as file:line:column."), entries, &files)
      || !parse_level ("--level", level, &choice.print) || !parse_level ("--fail-on", fail_on, &choice.fail)
      || !parse_ignored (ignored, &choice))
    return HS_EXIT_UNUSABLE;
  return hs_cli_end (check_inputs (files, &choice));
}
