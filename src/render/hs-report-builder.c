/* hs-report-builder.c: what all parts of a report are made of, and the document at its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report-private.h"

#include "hs-block-layout.h"

#define DOCUMENT_SPACE 40
#define DOCUMENT_RULE 0.5
#define DOCUMENT_RULE_SPACE 4

HsPageText *
hs_report_create_text (HsReportBuilder *self, HsTextRole role, HsColorRole color, const char *string)
{
  return hs_page_text_new (self->context, self->style, role, color, string, NULL, 0);
}

void
hs_report_add_line (HsReportBuilder *self, HsTextRole role, HsColorRole color, const char *tag, const char *string)
{
  g_autoptr (HsPageText) text = hs_report_create_text (self, role, color, string);

  hs_page_row_add_text (self->flow, text, tag, 0, hs_page_flow_get_width (self->flow));
}

void
hs_report_add_section (HsReportBuilder *self, const char *title)
{
  guint first;

  hs_page_flow_leave (self->flow, HS_REPORT_SECTION_SPACE);
  hs_page_flow_add_entry (self->flow, 1, title);
  first = hs_page_flow_get_n_strips (self->flow);
  hs_report_add_line (self, HS_TEXT_HEADING_2, HS_COLOR_FOREGROUND, "H2", title);
  hs_page_flow_keep_together (self->flow, first);
  hs_page_flow_keep_with_next (self->flow);
  hs_page_flow_leave (self->flow, HS_REPORT_HEADING_SPACE);
}

void
hs_report_add_rest (HsReportBuilder *self, guint n_entries)
{
  guint n_left = n_entries - MIN (n_entries, HS_REPORT_MAX_ENTRIES);
  g_autofree char *text = NULL;

  if (n_left == 0)
    return;
  /* Translators: below a list of a report that would be too long */
  text = g_strdup_printf (ngettext ("%u more is left out.", "%u more are left out.", n_left), n_left);
  hs_page_flow_leave (self->flow, HS_REPORT_HEADING_SPACE);
  hs_report_add_line (self, HS_TEXT_BODY, HS_COLOR_DIM, "P", text);
}

/* So that nobody takes the report's words for the author's. */
static void
add_document_head (HsReportBuilder *self)
{
  g_autofree char *name = hs_report_get_file_name (self->document);
  /* Translators: above the rendered document in a report; %s is the name of its file */
  g_autofree char *head = g_strdup_printf (_("The document as written: %s"), name);
  guint strip;

  hs_report_add_line (self, HS_TEXT_CAPTION, HS_COLOR_DIM, "P", head);
  hs_page_flow_keep_with_next (self->flow);
  hs_page_flow_leave (self->flow, DOCUMENT_RULE_SPACE);
  strip = hs_page_flow_add_strip (self->flow, DOCUMENT_RULE);
  hs_page_flow_add_band (self->flow,
                         &(HsPageBand) {
                           .first = strip,
                           .end = strip + 1,
                           .width = hs_page_flow_get_width (self->flow),
                           .height = DOCUMENT_RULE,
                           .color = HS_COLOR_BORDER,
                         });
  hs_page_flow_keep_with_next (self->flow);
  hs_page_flow_leave (self->flow, HS_REPORT_HEADING_SPACE);
}

/* The author's own words, on pages of their own, with the events marked in the margin. */
void
hs_report_add_document (HsReportBuilder *self)
{
  g_autoptr (HsEventMargin) margin = hs_event_margin_new (self->document);
  HsBlocks *blocks = hs_document_get_blocks (self->document);
  HsBlockLayoutOptions options = {
    .x = HS_EVENT_MARGIN_WIDTH,
    .width = hs_page_flow_get_width (self->flow) - HS_EVENT_MARGIN_WIDTH,
    .level = 1,
    .margin = margin,
    .base_uri = hs_document_get_uri (self->document),
  };

  if (hs_blocks_get_length (blocks) == 0)
    return;
  hs_page_flow_begin_page (self->flow, TRUE);
  hs_page_flow_leave (self->flow, DOCUMENT_SPACE);
  hs_page_flow_add_entry (self->flow, 0, _("The document"));
  add_document_head (self);
  hs_block_layout_add (self->flow, self->style, self->context, blocks, &options);
}

char *
hs_report_get_file_name (HsDocument *document)
{
  const char *uri = hs_document_get_uri (document);
  g_autoptr (GFile) file = uri != NULL ? g_file_new_for_uri (uri) : NULL;
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;

  /* Translators: in the place of a file's name where a document was read from standard input */
  return name != NULL ? g_filename_display_name (name) : g_strdup (_("standard input"));
}

char *
hs_report_get_title (HsDocument *document, HsIncident *incident)
{
  const char *title = incident != NULL ? hs_incident_get_title (incident) : NULL;

  return title != NULL ? g_strdup (title) : hs_report_get_file_name (document);
}
