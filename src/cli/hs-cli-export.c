/* hs-cli-export.c: `hindsight export`: writes reports and timeline pictures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "hs-cli-ahead.h"
#include "hs-cli-command.h"
#include "hs-cli-input.h"
#include "hs-cli-target.h"
#include "hs-error.h"
#include "hs-picture.h"
#include "hs-report.h"
#include "hs-save.h"
#include "hs-timeline-csv.h"
#include "hs-timeline-markdown.h"

typedef enum
{
  FORMAT_PDF = 1 << 0,
  FORMAT_SVG = 1 << 1,
  FORMAT_PNG = 1 << 2,
  FORMAT_CSV = 1 << 3,
  FORMAT_MARKDOWN = 1 << 4,
} Format;

static const struct
{
  const char *name;
  const char *extension; /* of a file whose name is not told: never one that documents have */
  Format format;
} formats[] = {
  { "pdf", "pdf", FORMAT_PDF },
  { "svg", "svg", FORMAT_SVG },
  { "png", "png", FORMAT_PNG },
  { "csv", "csv", FORMAT_CSV },
  { "markdown", "timeline.md", FORMAT_MARKDOWN },
};

typedef struct
{
  char *out;
  char *format_names;
  char *paper_name;
  char *section_names;
  gboolean force;
  Format formats;
  HsReportOptions report;
} ExportOptions;

static void
export_options_clear (ExportOptions *options)
{
  g_free (options->out);
  g_free (options->format_names);
  g_free (options->paper_name);
  g_free (options->section_names);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ExportOptions, export_options_clear)

static Format
find_format (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_ascii_strcasecmp (formats[i].name, name) == 0)
      return formats[i].format;
  return g_ascii_strcasecmp (name, "md") == 0 ? FORMAT_MARKDOWN : 0;
}

static gboolean
parse_formats (ExportOptions *options)
{
  const char *dot = options->out ? strrchr (options->out, '.') : NULL;
  g_auto (GStrv) names = options->format_names ? g_strsplit (options->format_names, ",", -1) : NULL;
  gboolean understood = TRUE;

  if (!names)
    {
      options->formats = dot ? find_format (dot + 1) : 0;
      if (options->formats == 0)
        options->formats = FORMAT_PDF;
      return TRUE;
    }
  for (guint i = 0; names[i]; i++)
    {
      Format format = find_format (g_strstrip (names[i]));

      options->formats |= format;
      understood &= format != 0;
    }
  if (understood && options->formats != 0)
    return TRUE;
  hs_cli_complain ("--format", _("The formats are “pdf”, “svg”, “png”, “csv” and “markdown”, separated by commas"));
  return FALSE;
}

static gboolean
parse_paper (ExportOptions *options)
{
  options->report.paper = hs_paper_get_default ();
  if (!options->paper_name || hs_paper_from_name (options->paper_name, &options->report.paper))
    return TRUE;
  hs_cli_complain ("--paper", _("The paper must be “A4” or “Letter”"));
  return FALSE;
}

static HsReportSections
find_section (const char *name)
{
  for (guint i = 0; i < HS_REPORT_N_SECTIONS; i++)
    if (g_ascii_strcasecmp (hs_report_section_get_name (i), name) == 0)
      return 1 << i;
  return 0;
}

static gboolean
parse_sections (ExportOptions *options)
{
  g_auto (GStrv) names = options->section_names ? g_strsplit (options->section_names, ",", -1) : NULL;
  gboolean understood = TRUE;

  if (!names)
    return TRUE;
  options->report.sections = 0;
  for (guint i = 0; names[i]; i++)
    {
      HsReportSections section = find_section (g_strstrip (names[i]));

      options->report.sections |= section;
      understood &= section != 0;
    }
  if (!understood)
    hs_cli_complain ("--sections", _("The sections are “timeline”, “events”, “paths”, “escalations”, “measures”, “findings” and “document”, separated by commas"));
  return understood;
}

/* Takes @text. */
static gboolean
write_text (char *text, GFile *out, GError **error)
{
  g_autofree char *contents = text;

  return hs_save (out, contents, strlen (contents), NULL, error);
}

static gboolean
write_markdown (HsIncident *incident, GFile *out, GError **error)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

  return write_text (hs_timeline_to_markdown (timeline, HS_TIME_DISPLAY_DOCUMENT), out, error);
}

/* What is being written of a document: @incident is %NULL for its report. */
typedef struct
{
  const HsCliResult *result;
  HsIncident *incident;
  guint format;
} Product;

static gboolean
write_product (const Product *product, GFile *out, GError **error)
{
  switch (formats[product->format].format)
    {
    case FORMAT_PDF:
      return hs_report_save (product->result->report, out, NULL, error);
    case FORMAT_SVG:
      return hs_picture_write_svg (product->incident, NULL, out, NULL, error);
    case FORMAT_PNG:
      return hs_picture_write_png (product->incident, NULL, out, NULL, error);
    case FORMAT_CSV:
      return write_text (hs_timeline_to_csv (product->incident), out, error);
    case FORMAT_MARKDOWN:
      return write_markdown (product->incident, out, error);
    }
  g_return_val_if_reached (FALSE);
}

/* Documents are never written to, and other files only if that was asked for. */
static gboolean
may_write (HsCliTarget *target, GFile *out, gboolean force, GError **error)
{
  if (hs_cli_target_is_kept (target, out))
    g_set_error_literal (error, HS_ERROR, HS_ERROR_EXPORT, _("This is a document, which is never written to"));
  else if (!force && g_file_query_file_type (out, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_REGULAR)
    g_set_error_literal (error, HS_ERROR, HS_ERROR_EXPORT, _("The file exists; --force replaces it"));
  else
    return TRUE;
  return FALSE;
}

/* Prints the path of what was written, so that a script can go on with it. */
static HsExit
export_product (const Product *product, const ExportOptions *options, HsCliTarget *target, const char *stem)
{
  g_autoptr (GFile) out = hs_cli_target_next (target, stem, formats[product->format].extension);
  g_autoptr (GError) error = NULL;
  const char *path = g_file_peek_path (out);
  g_autofree char *name = NULL;

  if (may_write (target, out, options->force, &error) && write_product (product, out, &error))
    {
      hs_cli_print (path);
      hs_cli_print ("\n");
      return HS_EXIT_FINE;
    }
  name = g_filename_display_name (path);
  hs_cli_complain (name, error->message);
  return HS_EXIT_UNUSABLE;
}

static HsExit
export_document (const HsCliInput *input, const HsCliResult *result, const ExportOptions *options, HsCliTarget *target)
{
  g_autofree char *stem = hs_cli_input_get_stem (input);
  guint n_incidents = hs_document_get_n_incidents (result->document);
  HsExit exit = HS_EXIT_FINE;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      guint n_products = formats[i].format == FORMAT_PDF ? 1 : n_incidents;

      for (guint j = 0; (options->formats & formats[i].format) && j < n_products; j++)
        {
          Product product = { result, j < n_incidents ? hs_document_get_incident (result->document, j) : NULL, i };

          hs_cli_worsen (&exit, export_product (&product, options, target, stem));
        }
    }
  if (n_incidents == 0 && options->formats != FORMAT_PDF)
    {
      hs_cli_complain (input->name, _("It tells no incident, so there is no timeline to write"));
      hs_cli_worsen (&exit, HS_EXIT_PROBLEMS);
    }
  return exit;
}

static HsExit
export_result (const HsCliInput *input, const HsCliResult *result, const ExportOptions *options, HsCliTarget *target)
{
  if (result->error == NULL)
    return export_document (input, result, options, target);
  hs_cli_complain (input->name, result->error->message);
  return HS_EXIT_UNUSABLE;
}

/* What went wrong amid many others is told once more at the end. */
static void
list_failures (GPtrArray *failed, guint n_inputs)
{
  g_autofree char *message = NULL;

  if (failed->len == 0 || n_inputs < 2)
    return;
  message = g_strdup_printf (ngettext ("%u of %u documents was not exported as asked:", "%u of %u documents were not exported as asked:", failed->len),
                             failed->len, n_inputs);
  hs_cli_complain (NULL, message);
  for (guint i = 0; i < failed->len; i++)
    g_printerr ("  %s\n", (const char *) g_ptr_array_index (failed, i));
}

static void
show_progress (guint n_done, guint n_inputs)
{
  g_autofree char *progress = NULL;

  if (n_inputs < 2 || !isatty (STDERR_FILENO) || isatty (STDOUT_FILENO))
    return;
  /* Translators: documents that are exported, and how many there are */
  progress = g_strdup_printf (_("%u of %u exported"), n_done, n_inputs);
  g_printerr ("\r%s%s", progress, n_done == n_inputs ? "\n" : "");
}

static HsExit
export_all (GPtrArray *inputs, const ExportOptions *options, HsCliTarget *target)
{
  const HsReportOptions *report = options->formats & FORMAT_PDF ? &options->report : NULL;
  g_autoptr (HsCliAhead) ahead = hs_cli_ahead_new (inputs, report);
  g_autoptr (GPtrArray) failed = g_ptr_array_new ();
  HsExit exit = HS_EXIT_FINE;

  for (guint i = 0; i < inputs->len; i++)
    {
      const HsCliInput *input = g_ptr_array_index (inputs, i);
      g_auto (HsCliResult) result = hs_cli_ahead_next (ahead);
      HsExit outcome = export_result (input, &result, options, target);

      if (outcome != HS_EXIT_FINE)
        g_ptr_array_add (failed, input->name);
      hs_cli_worsen (&exit, outcome);
      show_progress (i + 1, inputs->len);
    }
  list_failures (failed, inputs->len);
  return exit;
}

static HsExit
export_inputs (GPtrArray *inputs, const ExportOptions *options)
{
  gboolean single = inputs->len == 1 && (options->formats & (options->formats - 1)) == 0;
  g_autoptr (GError) error = NULL;
  g_autoptr (HsCliTarget) target = hs_cli_target_new (options->out, single, &error);

  if (!target)
    {
      g_autofree char *name = g_filename_display_name (options->out);

      hs_cli_complain (name, error->message);
      return HS_EXIT_UNUSABLE;
    }
  for (guint i = 0; i < inputs->len; i++)
    if (((const HsCliInput *) g_ptr_array_index (inputs, i))->file)
      hs_cli_target_keep (target, ((const HsCliInput *) g_ptr_array_index (inputs, i))->file);
  return export_all (inputs, options, target);
}

int
hs_cli_export (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_auto (ExportOptions) options = { .report = HS_REPORT_OPTIONS_INIT };
  g_autoptr (GPtrArray) inputs = NULL;
  HsExit exit = HS_EXIT_FINE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.out,
      N_("The file to write, or a folder where there are several"), N_("OUT") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &options.format_names,
      N_("What to write: pdf (if not told), svg, png, csv, markdown, separated by commas"), N_("FORMATS") },
    { "force", 0, 0, G_OPTION_ARG_NONE, &options.force,
      N_("Replace files that exist"), NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options.paper_name,
      N_("The paper of a report: A4 or Letter"), N_("PAPER") },
    { "sections", 0, 0, G_OPTION_ARG_STRING, &options.section_names,
      N_("What a report holds: timeline, events, paths, escalations, measures, findings, document, separated by commas (all, if not told)"), N_("SECTIONS") },
    { "greyscale", 0, 0, G_OPTION_ARG_NONE, &options.report.greyscale,
      N_("A report without colours"), NULL },
    { "utc", 0, 0, G_OPTION_ARG_NONE, &options.report.utc,
      N_("The timeline of a report goes by UTC, not by the clock of the document"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!hs_cli_parse (argc, argv, _("FILE or FOLDER…"),
                     _("Writes the report of each document, or pictures and tables of its timelines, and prints their paths."), entries, &files))
    return HS_EXIT_UNUSABLE;
  if (!parse_formats (&options) || !parse_paper (&options) || !parse_sections (&options))
    return HS_EXIT_UNUSABLE;

  inputs = hs_cli_input_list (files, TRUE, &exit);
  hs_cli_worsen (&exit, export_inputs (inputs, &options));
  return hs_cli_end (exit);
}
