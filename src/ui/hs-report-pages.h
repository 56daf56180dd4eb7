/* hs-report-pages.h: pictures of the pages of a report, made in the background
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-report.h"

G_BEGIN_DECLS

/* More pages than these are not drawn. */
#define HS_REPORT_PAGES_MAX 24

/* Sets @document and draws its first pages, each @width pixels wide. */
void hs_report_pages_draw_async (HsDocument *document,
                                 const HsReportOptions *options,
                                 int width,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);

/* (transfer full) (element-type GdkTexture): at most %HS_REPORT_PAGES_MAX; @n_pages is how many the report has. */
GPtrArray *hs_report_pages_draw_finish (GAsyncResult *result, guint *n_pages, GError **error);

G_END_DECLS
