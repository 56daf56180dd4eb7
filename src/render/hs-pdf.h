/* hs-pdf.h: pages of a flow as a tagged PDF with outline, links and metadata
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-page-flow.h"
#include "hs-page-frame.h"

G_BEGIN_DECLS

/* What the PDF says of itself; each nullable. */
typedef struct
{
  const char *title;
  const char *author;
  const char *subject;
  const char *keywords;
} HsPdfMetadata;

/* Called after each page. */
typedef void (*HsPdfProgress) (guint n_done, guint n_pages, gpointer user_data);

/* @flow is broken into pages already; the first of @frames is that of upright pages, the second that of pages that lie
 * on their side. The time of making is that of hs_pdf_get_time(), so the
 * same pages give the same bytes when SOURCE_DATE_EPOCH is set. Errors: %HS_ERROR_EXPORT,
 * %G_IO_ERROR_CANCELLED. */
GBytes *hs_pdf_new (const HsPageFlow *flow,
                    const HsPageFrame *const frames[2],
                    const HsStyle *style,
                    const HsPdfMetadata *metadata,
                    HsPdfProgress progress,
                    gpointer user_data,
                    GCancellable *cancellable,
                    GError **error);

/* SOURCE_DATE_EPOCH where the environment sets it, in UTC; else now, in local time. */
GDateTime *hs_pdf_get_time (void);

G_END_DECLS
