/* hs-report.c: the paginated PDF of a document and its incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report.h"

#include "hs-error.h"
#include "hs-page-frame.h"
#include "hs-page-painter.h"
#include "hs-pdf.h"
#include "hs-report-private.h"
#include "hs-scene-cairo.h"

struct _HsReport
{
  HsDocument *document;
  HsStyle *style;
  PangoContext *context;
  HsPageFrame *frames[2]; /* of upright pages, of those on their side */
  HsPageFlow *flow;
  char *title;
};

#define CHECKSUM_LENGTH 12 /* characters of it that the footer shows */

/* Lengths are points, so a font of 10 is 10 points high. */
static PangoContext *
create_context (void)
{
  PangoContext *context = hs_scene_create_pango_context ();

  pango_context_set_base_dir (context, PANGO_DIRECTION_WEAK_LTR);
  return context;
}

static char *
describe_source (HsReport *self)
{
  g_autoptr (GDateTime) time = hs_pdf_get_time ();
  g_autofree char *name = hs_report_get_file_name (self->document);
  g_autofree char *checksum = g_strndup (hs_document_get_sha256 (self->document), CHECKSUM_LENGTH);
  /* Translators: a day at the foot of a report, in the notation of strftime(3): 21 November 2026 */
  g_autofree char *day = g_date_time_format (time, _("%-d %B %Y"));

  if (g_str_equal (name, self->title))
    /* Translators: at the foot of a page: name of the file, day of making, its checksum */
    return g_strdup_printf (_("%s · made %s (sha256 %s…)"), name, day, checksum);
  /* Translators: at the foot of a page: title, day of making, name of the file, its checksum */
  return g_strdup_printf (_("%s · made %s from %s (sha256 %s…)"), self->title, day, name, checksum);
}

/* In the order of #HsReportSections; what has no function belongs to no single incident. */
static const struct
{
  const char *name;
  const char *label;
  void (*add) (HsReportBuilder *builder);
} sections[HS_REPORT_N_SECTIONS] = {
  { "timeline", N_("Drawn timeline"), hs_report_add_timeline },
  { "events", N_("Table of events"), hs_report_add_events },
  { "paths", N_("Misleading paths"), hs_report_add_paths },
  { "escalations", N_("Escalations"), hs_report_add_escalations },
  { "measures", N_("Measures"), hs_report_add_measures },
  { "findings", N_("Remarks of the second reader"), hs_report_add_findings },
  { "document", N_("The document as written"), NULL },
};

static void
add_incident (HsReportBuilder *builder, guint number)
{
  builder->number = number;
  builder->incident = hs_document_get_incident (builder->document, number);
  if (number > 0)
    hs_page_flow_begin_page (builder->flow, FALSE);
  hs_report_add_title (builder);
  hs_report_add_summary (builder);
  hs_report_add_facts (builder);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (sections[i].add != NULL && (builder->sections & 1 << i) != 0)
      sections[i].add (builder);
}

static void
add_parts (HsReportBuilder *builder)
{
  guint n_incidents = hs_document_get_n_incidents (builder->document);

  for (guint i = 0; i < n_incidents; i++)
    add_incident (builder, i);
  if (n_incidents == 0)
    {
      hs_report_add_title (builder);
      hs_page_flow_leave (builder->flow, HS_REPORT_SECTION_SPACE);
      hs_report_add_line (builder, HS_TEXT_BODY, HS_COLOR_FOREGROUND, "P", _("No incident was found in this document."));
    }
  builder->incident = NULL;
  if ((builder->sections & HS_REPORT_DOCUMENT) != 0)
    hs_report_add_document (builder);
}

void
hs_report_options_init (HsReportOptions *options)
{
  *options = (HsReportOptions) HS_REPORT_OPTIONS_INIT;
}

const char *
hs_report_section_get_name (guint index)
{
  g_return_val_if_fail (index < HS_REPORT_N_SECTIONS, NULL);

  return sections[index].name;
}

const char *
hs_report_section_get_label (guint index)
{
  g_return_val_if_fail (index < HS_REPORT_N_SECTIONS, NULL);

  return _(sections[index].label);
}

static HsStyle *
create_style (const HsReportOptions *options)
{
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);

  return options->greyscale ? hs_style_new_greyscale (style) : g_steal_pointer (&style);
}

HsReport *
hs_report_new (HsDocument *document, const HsReportOptions *options)
{
  HsReport *self = g_new0 (HsReport, 1);
  g_autofree char *source = NULL;
  HsReportBuilder builder = { 0 };

  self->document = hs_document_ref (document);
  self->style = create_style (options);
  self->context = create_context ();
  self->title = hs_report_get_title (document, hs_document_get_n_incidents (document) == 1 ? hs_document_get_incident (document, 0) : NULL);
  source = describe_source (self);
  for (guint i = 0; i < G_N_ELEMENTS (self->frames); i++)
    self->frames[i] = hs_page_frame_new (options->paper, i == 1, self->style, self->context, source);
  self->flow = hs_page_flow_new (hs_page_frame_get_area (self->frames[0])->width);
  builder = (HsReportBuilder) {
    .flow = self->flow,
    .style = self->style,
    .context = self->context,
    .document = document,
    .sections = options->sections,
    .utc = options->utc,
    .page_height = hs_page_frame_get_area (self->frames[0])->height,
    .landscape = hs_page_frame_get_area (self->frames[1]),
  };
  add_parts (&builder);
  hs_page_flow_break (self->flow, builder.page_height);
  return self;
}

void
hs_report_free (HsReport *self)
{
  hs_page_flow_free (self->flow);
  hs_page_frame_free (self->frames[0]);
  hs_page_frame_free (self->frames[1]);
  g_object_unref (self->context);
  hs_style_unref (self->style);
  hs_document_unref (self->document);
  g_free (self->title);
  g_free (self);
}

guint
hs_report_get_n_pages (HsReport *self)
{
  return hs_page_flow_get_n_pages (self->flow);
}

static HsPageFrame *
get_frame (HsReport *self, guint page)
{
  return self->frames[hs_page_flow_get_page (self->flow, page)->landscape];
}

void
hs_report_get_page_size (HsReport *self, guint page, double *width, double *height)
{
  g_return_if_fail (page < hs_report_get_n_pages (self));

  *width = hs_page_frame_get_width (get_frame (self, page));
  *height = hs_page_frame_get_height (get_frame (self, page));
}

void
hs_report_paint_page (HsReport *self, cairo_t *cr, guint page)
{
  const HsRect *area;

  g_return_if_fail (page < hs_report_get_n_pages (self));

  area = hs_page_frame_get_area (get_frame (self, page));
  hs_page_frame_paint (get_frame (self, page), cr, page, hs_report_get_n_pages (self));
  cairo_save (cr);
  cairo_translate (cr, area->x, area->y);
  hs_page_painter_paint (self->flow, self->style, cr, page, NULL);
  cairo_restore (cr);
}

GBytes *
hs_report_to_pdf (HsReport *self,
                  HsReportProgress progress,
                  gpointer user_data,
                  GCancellable *cancellable,
                  GError **error)
{
  g_autofree char *name = hs_report_get_file_name (self->document);
  HsPdfMetadata metadata = { .title = self->title, .subject = name };

  return hs_pdf_new (self->flow, (const HsPageFrame *const *) self->frames, self->style, &metadata, progress, user_data, cancellable, error);
}
