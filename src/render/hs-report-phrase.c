/* hs-report-phrase.c: text of a report with bold parts and links to its events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "hs-report-phrase.h"

static void
append_span (HsReportPhrase *self, HsSpanType type, const char *string, const char *target)
{
  HsSpan span = { .type = type, .start = self->text->len, .target = target };

  g_string_append (self->text, string);
  span.end = self->text->len;
  g_array_append_val (self->spans, span);
}

void
hs_report_phrase_init (HsReportPhrase *self, HsReportBuilder *builder)
{
  self->builder = builder;
  self->text = g_string_new (NULL);
  self->spans = g_array_new (FALSE, FALSE, sizeof (HsSpan));
}

void
hs_report_phrase_clear (HsReportPhrase *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->spans);
}

void
hs_report_phrase_append (HsReportPhrase *self, const char *string)
{
  g_string_append (self->text, string);
}

void
hs_report_phrase_append_strong (HsReportPhrase *self, const char *string)
{
  append_span (self, HS_SPAN_STRONG, string, NULL);
}

static void
append_link (HsReportPhrase *self, const char *string, const char *name)
{
  g_autofree char *target = g_strconcat ("#", name, NULL);

  append_span (self, HS_SPAN_LINK, string, hs_page_flow_keep_string (self->builder->flow, target));
}

void
hs_report_phrase_append_event (HsReportPhrase *self, guint event)
{
  g_autofree char *number = g_strdup_printf ("%u", event);
  g_autofree char *row = hs_event_margin_get_row_name (self->builder->number, event);

  append_link (self, number, row);
}

void
hs_report_phrase_append_place (HsReportPhrase *self, const HsEvent *event)
{
  /* Translators: where in the document something stands */
  g_autofree char *line = g_strdup_printf (_("line %u"), event->line);
  g_autofree char *place = hs_event_margin_get_line_name (self->builder->number, event->id);

  g_string_append_c (self->text, '(');
  hs_report_phrase_append_event (self, event->id);
  g_string_append (self->text, ", ");
  append_link (self, line, place);
  g_string_append_c (self->text, ')');
}

HsPageText *
hs_report_phrase_create_text (HsReportPhrase *self, HsTextRole role, HsColorRole color)
{
  const HsSpan *spans = NULL;

  if (self->spans->len > 0)
    spans = hs_page_flow_keep_spans (self->builder->flow, (const HsSpan *) self->spans->data, self->spans->len);
  return hs_page_text_new (self->builder->context, self->builder->style, role, color, self->text->str, spans, self->spans->len);
}
