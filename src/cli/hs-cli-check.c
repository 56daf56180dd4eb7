/* hs-cli-check.c: `hindsight check`: prints the findings of documents like a compiler
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-cli-command.h"
#include "hs-cli-input.h"

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

static GPtrArray *
sorted_findings (const HsDocument *document)
{
  GPtrArray *findings = g_ptr_array_new ();

  for (guint i = 0; i < hs_document_get_n_findings (document); i++)
    g_ptr_array_add (findings, (gpointer) hs_document_get_finding (document, i));
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      HsIncident *incident = hs_document_get_incident (document, i);

      for (guint j = 0; j < hs_incident_get_n_findings (incident); j++)
        g_ptr_array_add (findings, (gpointer) hs_incident_get_finding (incident, j));
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

/* Whether a finding of @document reaches @level. */
static gboolean
check_document (const char *name, const HsDocument *document, HsLevel level)
{
  g_autoptr (GPtrArray) findings = sorted_findings (document);
  gboolean reached = FALSE;

  for (guint i = 0; i < findings->len; i++)
    {
      const HsFinding *finding = g_ptr_array_index (findings, i);

      print_finding (name, finding);
      reached |= finding->level >= level;
    }
  return reached;
}

static gboolean
parse_level (const char *name, HsLevel *level)
{
  for (HsLevel i = HS_LEVEL_WARNING; i <= HS_LEVEL_ERROR; i++)
    if (strcmp (name, hs_level_get_name (i)) == 0)
      {
        *level = i;
        return TRUE;
      }
  return FALSE;
}

int
hs_cli_check (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *fail_on = NULL;
  g_autoptr (GPtrArray) inputs = NULL;
  HsLevel level = HS_LEVEL_WARNING;
  HsExit exit = HS_EXIT_FINE;
  const GOptionEntry entries[] = {
    { "fail-on", 0, 0, G_OPTION_ARG_STRING, &fail_on,
      N_("Exit with 1 from this level on: warning (if not told) or error"), N_("LEVEL") },
    G_OPTION_ENTRY_NULL,
  };

  if (!hs_cli_parse (argc, argv, _("FILE or FOLDER…"),
                     _("Prints what contradicts itself or is missing in each document, as file:line:column."), entries, &files))
    return HS_EXIT_UNUSABLE;
  if (fail_on && !parse_level (fail_on, &level))
    {
      hs_cli_complain ("--fail-on", _("The level must be “warning” or “error”"));
      return HS_EXIT_UNUSABLE;
    }

  inputs = hs_cli_input_list (files, TRUE, &exit);
  for (guint i = 0; i < inputs->len; i++)
    {
      const HsCliInput *input = g_ptr_array_index (inputs, i);
      g_autoptr (HsDocument) document = hs_cli_input_load (input);

      if (!document)
        exit = HS_EXIT_UNUSABLE;
      else if (check_document (input->name, document, level))
        hs_cli_worsen (&exit, HS_EXIT_PROBLEMS);
    }
  return hs_cli_end (exit);
}
