/* hs-report-phrase.c: text of a report with bold parts and links to its events
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

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

void
hs_report_phrase_append_event (HsReportPhrase *self, guint event)
{
  g_autofree char *number = g_strdup_printf ("%u", event);
  g_autofree char *name = hs_event_margin_get_row_name (self->builder->number, event);
  g_autofree char *target = g_strconcat ("#", name, NULL);

  append_span (self, HS_SPAN_LINK, number, hs_page_flow_keep_string (self->builder->flow, target));
}

HsPageText *
hs_report_phrase_create_text (HsReportPhrase *self, HsTextRole role, HsColorRole color)
{
  const HsSpan *spans = NULL;

  if (self->spans->len > 0)
    spans = hs_page_flow_keep_spans (self->builder->flow, (const HsSpan *) self->spans->data, self->spans->len);
  return hs_page_text_new (self->builder->context, self->builder->style, role, color, self->text->str, spans, self->spans->len);
}
