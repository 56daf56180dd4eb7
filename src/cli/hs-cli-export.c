/* hs-cli-export.c: `hindsight export`: writes reports and timeline pictures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-cli-command.h"
#include "hs-cli-input.h"
#include "hs-cli-target.h"
#include "hs-error.h"
#include "hs-picture.h"
#include "hs-report.h"
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
  Format formats;
  HsReportOptions report;
} ExportOptions;

static void
export_options_clear (ExportOptions *options)
{
  g_free (options->out);
  g_free (options->format_names);
  g_free (options->paper_name);
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

/* Takes @text. */
static gboolean
write_text (char *text, GFile *out, GError **error)
{
  g_autofree char *contents = text;

  return g_file_replace_contents (out, contents, strlen (contents), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}

static gboolean
write_markdown (HsIncident *incident, GFile *out, GError **error)
{
  g_autoptr (HsTimeline) timeline = hs_timeline_new (incident);

  return write_text (hs_timeline_to_markdown (timeline, HS_TIME_DISPLAY_DOCUMENT), out, error);
}

static gboolean
write_format (HsDocument *document, HsIncident *incident, Format format, const HsReportOptions *report, GFile *out, GError **error)
{
  switch (format)
    {
    case FORMAT_PDF:
      return hs_report_write (document, report, out, NULL, error);
    case FORMAT_SVG:
      return hs_picture_write_svg (incident, NULL, out, NULL, error);
    case FORMAT_PNG:
      return hs_picture_write_png (incident, NULL, out, NULL, error);
    case FORMAT_CSV:
      return write_text (hs_timeline_to_csv (incident), out, error);
    case FORMAT_MARKDOWN:
      return write_markdown (incident, out, error);
    }
  g_return_val_if_reached (FALSE);
}

/* Prints the path of what was written, so that a script can go on with it. */
static HsExit
export_format (HsDocument *document,
               HsIncident *incident,
               guint format,
               const HsReportOptions *report,
               HsCliTarget *target,
               const char *stem)
{
  g_autoptr (GFile) out = hs_cli_target_next (target, stem, formats[format].extension);
  g_autoptr (GError) error = NULL;
  const char *path = g_file_peek_path (out);

  if (hs_cli_target_is_kept (target, out))
    g_set_error_literal (&error, HS_ERROR, HS_ERROR_EXPORT, _("This is a document, which is never written to"));
  else if (write_format (document, incident, formats[format].format, report, out, &error))
    {
      hs_cli_print (path);
      hs_cli_print ("\n");
      return HS_EXIT_FINE;
    }
  g_autofree char *name = g_filename_display_name (path);
  hs_cli_complain (name, error->message);
  return HS_EXIT_UNUSABLE;
}

static HsExit
export_document (const HsCliInput *input, HsDocument *document, const ExportOptions *options, HsCliTarget *target)
{
  g_autofree char *stem = hs_cli_input_get_stem (input);
  guint n_incidents = hs_document_get_n_incidents (document);
  HsExit exit = HS_EXIT_FINE;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (!(options->formats & formats[i].format))
        continue;
      if (formats[i].format == FORMAT_PDF)
        hs_cli_worsen (&exit, export_format (document, NULL, i, &options->report, target, stem));
      else
        for (guint j = 0; j < n_incidents; j++)
          hs_cli_worsen (&exit, export_format (document, hs_document_get_incident (document, j), i, &options->report, target, stem));
    }
  if (n_incidents == 0 && options->formats != FORMAT_PDF)
    {
      hs_cli_complain (input->name, _("It tells no incident, so there is no timeline to write"));
      hs_cli_worsen (&exit, HS_EXIT_PROBLEMS);
    }
  return exit;
}

static HsExit
export_inputs (GPtrArray *inputs, const ExportOptions *options)
{
  gboolean single = inputs->len == 1 && (options->formats & (options->formats - 1)) == 0;
  g_autoptr (GError) error = NULL;
  g_autoptr (HsCliTarget) target = hs_cli_target_new (options->out, single, &error);
  HsExit exit = HS_EXIT_FINE;

  if (!target)
    {
      g_autofree char *name = g_filename_display_name (options->out);

      hs_cli_complain (name, error->message);
      return HS_EXIT_UNUSABLE;
    }
  for (guint i = 0; i < inputs->len; i++)
    if (((const HsCliInput *) g_ptr_array_index (inputs, i))->file)
      hs_cli_target_keep (target, ((const HsCliInput *) g_ptr_array_index (inputs, i))->file);
  for (guint i = 0; i < inputs->len; i++)
    {
      const HsCliInput *input = g_ptr_array_index (inputs, i);
      g_autoptr (HsDocument) document = hs_cli_input_load (input);

      hs_cli_worsen (&exit, document ? export_document (input, document, options, target) : HS_EXIT_UNUSABLE);
    }
  return exit;
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
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options.paper_name,
      N_("The paper of a report: A4 or Letter"), N_("PAPER") },
    G_OPTION_ENTRY_NULL,
  };

  if (!hs_cli_parse (argc, argv, _("FILE or FOLDER…"),
                     _("Writes the report of each document, or pictures and tables of its timelines, and prints their paths."), entries, &files))
    return HS_EXIT_UNUSABLE;
  if (!parse_formats (&options) || !parse_paper (&options))
    return HS_EXIT_UNUSABLE;

  inputs = hs_cli_input_list (files, TRUE, &exit);
  hs_cli_worsen (&exit, export_inputs (inputs, &options));
  return hs_cli_end (exit);
}
