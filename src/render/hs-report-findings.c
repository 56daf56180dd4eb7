/* hs-report-findings.c: what the second reader remarks of an incident, told apart from the author's words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report-private.h"

#include "hs-page-table.h"

#define INTRODUCTION_SPACE 4

static void
take (HsReportBuilder *self, HsPageTable *table, HsTextRole role, HsColorRole color, const char *string)
{
  hs_page_table_take (table, hs_report_create_text (self, role, color, string));
}

static void
take_header (HsReportBuilder *self, HsPageTable *table)
{
  take (self, table, HS_TEXT_TABLE_HEADER, HS_COLOR_DIM, _("Line"));
  /* Translators: head of a column: how much a remark matters ("warning") */
  take (self, table, HS_TEXT_TABLE_HEADER, HS_COLOR_DIM, _("Weight"));
  take (self, table, HS_TEXT_TABLE_HEADER, HS_COLOR_DIM, _("Remark"));
}

static void
take_finding (HsReportBuilder *self, HsPageTable *table, const HsFinding *finding)
{
  g_autofree char *line = finding->line > 0 ? g_strdup_printf ("%u", finding->line) : g_strdup ("–");

  take (self, table, HS_TEXT_TABLE_CELL, HS_COLOR_DIM, line);
  take (self, table, HS_TEXT_TABLE_CELL, HS_COLOR_DIM, hs_level_get_label (finding->level));
  take (self, table, HS_TEXT_TABLE_CELL, HS_COLOR_FOREGROUND, finding->text);
}

/* What matters most comes first, then the order of the document. */
static void
take_findings (HsReportBuilder *self, HsPageTable *table)
{
  guint n_taken = 0;

  for (guint level = HS_LEVEL_ERROR + 1; level > HS_LEVEL_NOTE; level--)
    for (guint i = 0; i < hs_incident_get_n_findings (self->incident); i++)
      {
        const HsFinding *finding = hs_incident_get_finding (self->incident, i);

        if (finding->level == level - 1 && n_taken++ < HS_REPORT_MAX_ENTRIES)
          take_finding (self, table, finding);
      }
}

void
hs_report_add_findings (HsReportBuilder *self)
{
  g_autoptr (HsPageTable) table = hs_page_table_new (3);

  if (hs_incident_get_n_findings (self->incident) == 0)
    return;
  hs_report_add_section (self, _("Remarks of the second reader"));
  hs_report_add_line (self, HS_TEXT_CAPTION, HS_COLOR_DIM, "P",
                      _("Not the author’s words: what Hindsight noticed in the document when it read it."));
  hs_page_flow_keep_with_next (self->flow);
  hs_page_flow_leave (self->flow, INTRODUCTION_SPACE);
  take_header (self, table);
  take_findings (self, table);
  hs_page_table_set_fill (table, TRUE);
  hs_page_table_lay (table, self->flow, 0, hs_page_flow_get_width (self->flow));
  hs_report_add_rest (self, hs_incident_get_n_findings (self->incident));
}
