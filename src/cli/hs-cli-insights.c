/* hs-cli-insights.c: `hindsight insights`: what all documents of folders say together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-cli-command.h"
#include "hs-cli-input.h"
#include "hs-cli-table.h"
#include "hs-duration.h"
#include "hs-insights-json.h"

#define MAX_THREADS 8
#define MOST_SUSPECTS 12

/* What the threads share; @next is the first input that none has taken. */
typedef struct
{
  GPtrArray *inputs;
  HsInsights *insights;
  int next;
} Work;

static gpointer
read_inputs (gpointer data)
{
  Work *work = data;
  guint i;

  while ((i = (guint) g_atomic_int_add (&work->next, 1)) < work->inputs->len)
    {
      g_autoptr (HsDocument) document = hs_cli_input_load (work->inputs->pdata[i]);

      if (document != NULL)
        hs_insights_add (work->insights, document);
      else
        hs_insights_add_unreadable (work->insights);
    }
  return NULL;
}

static HsInsights *
read_all (GPtrArray *inputs)
{
  Work work = { inputs, hs_insights_new (), 0 };
  GThread *threads[MAX_THREADS];
  guint n = CLAMP (g_get_num_processors (), 1, MAX_THREADS);

  for (guint i = 1; i < n; i++)
    threads[i] = g_thread_new ("reader", read_inputs, &work);
  read_inputs (&work);
  for (guint i = 1; i < n; i++)
    g_thread_join (threads[i]);
  return work.insights;
}

static void
print_counts (const HsInsights *insights)
{
  HsInsightCounts counts = hs_insights_get_counts (insights);
  g_autofree char *documents
      = g_strdup_printf (ngettext ("%u document", "%u documents", counts.documents), counts.documents);
  g_autofree char *incidents
      = g_strdup_printf (ngettext ("%u incident", "%u incidents", counts.incidents), counts.incidents);
  g_autofree char *line = NULL;

  /* Translators: “12 documents, 13 incidents; 2 tell none, 1 unreadable” */
  line = g_strdup_printf (_("%s, %s; %u tell none, %u unreadable\n"), documents, incidents, counts.without_incident,
                          counts.unreadable);
  hs_cli_print (line);
  g_clear_pointer (&line, g_free);
  line = g_strdup_printf (_("Misled: %u incidents on %u paths. Escalated: %u incidents, %u times, %u of them before the cause was "
                            "found.\nMeasures: %u, not marked as done %u, of these without an owner %u.\n"),
                          counts.misled, counts.paths, counts.escalated, counts.escalations, counts.escalations_before_cause,
                          counts.measures, counts.open_measures, counts.unowned_measures);
  hs_cli_print (line);
}

static void
print_table (const char *heading, const HsCliTable *table)
{
  g_autofree char *text = hs_cli_table_to_string (table, "  ");

  hs_cli_print ("\n");
  hs_cli_print (heading);
  hs_cli_print ("\n");
  hs_cli_print (text);
}

static void
add_spread (HsCliTable *table, const char *name, HsDistribution spread)
{
  int ranks[] = { spread.least, spread.quarter, spread.median, spread.three_quarters, spread.most };
  g_autofree char *counted = g_strdup_printf ("%u", spread.counted), *not_told = g_strdup_printf ("%u", spread.not_told);
  char *cells[G_N_ELEMENTS (ranks)];

  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    cells[i] = spread.counted > 0 ? hs_duration_format (ranks[i]) : g_strdup ("–");
  hs_cli_table_add (table, name, counted, not_told, cells[0], cells[1], cells[2], cells[3], cells[4], NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    g_free (cells[i]);
}

static HsCliTable *
new_spread_table (const char *what)
{
  HsCliTable *table = hs_cli_table_new (1);

  hs_cli_table_add (table, what, _("counted"), _("not told"), _("least"), _("a quarter to"), _("half to"),
                    _("three quarters to"), _("most"), NULL);
  return table;
}

static void
print_figures (const HsInsights *insights)
{
  g_autoptr (HsCliTable) table = new_spread_table ("");

  for (HsFigure figure = 0; figure < HS_N_FIGURES; figure++)
    add_spread (table, hs_figure_get_label (figure), hs_insights_measure (insights, figure, HS_INSIGHTS_ALL_YEARS));
  print_table (_("Where the time went"), table);
}

static void
print_years (const HsInsights *insights)
{
  g_autoptr (GArray) years = hs_insights_list_years (insights);
  g_autoptr (HsCliTable) table = new_spread_table ("");

  for (guint i = 0; i < years->len; i++)
    {
      int year = g_array_index (years, int, i);
      g_autofree char *name = year != 0 ? g_strdup_printf ("%d", year) : g_strdup (_("year not told"));

      add_spread (table, name, hs_insights_measure (insights, HS_FIGURE_DURATION, year));
    }
  print_table (_("How long incidents lasted, by the year in which they began"), table);
}

static void
print_suspects (const HsInsights *insights)
{
  g_autoptr (GPtrArray) suspects = hs_insights_list_suspects (insights);
  g_autoptr (HsCliTable) table = hs_cli_table_new (1);

  for (guint i = 0; i < MIN (suspects->len, MOST_SUSPECTS); i++)
    {
      const HsTally *suspect = suspects->pdata[i];
      g_autofree char *times = g_strdup_printf ("%u×", suspect->times);
      g_autofree char *held = suspect->minutes > 0 ? hs_duration_format ((int) suspect->minutes) : g_strdup ("–");

      hs_cli_table_add (table, suspect->name, times, held, NULL);
    }
  if (suspects->len > 0)
    print_table (_("What was wrongly suspected, and for how long in all"), table);
}

static void
print_findings (const HsInsights *insights)
{
  g_autoptr (GPtrArray) findings = hs_insights_list_findings (insights);
  g_autoptr (HsCliTable) table = hs_cli_table_new (1);

  for (guint i = 0; i < findings->len; i++)
    {
      const HsTally *finding = findings->pdata[i];
      g_autofree char *times = g_strdup_printf ("%u", finding->times);

      hs_cli_table_add (table, finding->name, times, NULL);
    }
  if (findings->len > 0)
    print_table (_("Findings"), table);
}

static void
print_text (const HsInsights *insights)
{
  print_counts (insights);
  print_figures (insights);
  print_years (insights);
  print_suspects (insights);
  print_findings (insights);
}

static void
print_json (const HsInsights *insights)
{
  g_autoptr (JsonNode) node = hs_insights_to_json (insights);
  g_autofree char *text = json_to_string (node, TRUE);

  hs_cli_print (text);
  hs_cli_print ("\n");
}

int
hs_cli_insights (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autoptr (GPtrArray) inputs = NULL;
  g_autoptr (HsInsights) insights = NULL;
  gboolean json = FALSE;
  HsExit exit = HS_EXIT_FINE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print the figures as JSON"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!hs_cli_parse (argc, argv, _("FILE or FOLDER…"), _("Prints what all documents of the folders say together."), entries,
                     &files))
    return HS_EXIT_UNUSABLE;

  inputs = hs_cli_input_list (files, TRUE, &exit);
  insights = read_all (inputs);
  if (json)
    print_json (insights);
  else
    print_text (insights);
  if (hs_insights_get_counts (insights).unreadable > 0)
    hs_cli_worsen (&exit, HS_EXIT_UNUSABLE);
  return hs_cli_end (exit);
}
