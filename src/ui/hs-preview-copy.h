/* hs-preview-copy.h: what is selected in the preview, as text and as its source
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"
#include "hs-preview-buffer.h"

G_BEGIN_DECLS

/* (transfer full): the characters from @start up to @end as text; the cells of tables are set apart
 * by tabs. */
char *hs_preview_copy_text (HsPreviewBuffer *buffer, int start, int end);

/* (transfer full): source lines @line to @end_line as they are written. */
char *hs_preview_copy_source (HsDocument *document, guint line, guint end_line);

/* (transfer full) (nullable): an address that leads to source line @line. */
char *hs_preview_copy_link (HsDocument *document, guint line);

G_END_DECLS
