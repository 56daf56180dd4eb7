/* hs-preview-remarks.h: the findings of the second reader as quiet marks beside the text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"
#include "hs-preview-painter.h"

G_BEGIN_DECLS

typedef struct _HsPreviewRemarks HsPreviewRemarks;

HsPreviewRemarks *hs_preview_remarks_new (void);
void hs_preview_remarks_free (HsPreviewRemarks *self);

/* (nullable): the incident whose findings are marked, those on a line. */
void hs_preview_remarks_set_incident (HsPreviewRemarks *self, HsIncident *incident);

/* Draws those that are seen, before their first line. */
void hs_preview_remarks_paint (HsPreviewRemarks *self, const HsPreviewPainter *painter, GtkSnapshot *snapshot);

/* (transfer full) (nullable): what is said beside the text at @x, @y, in buffer coordinates. */
char *hs_preview_remarks_get_text_at (HsPreviewRemarks *self, const HsPreviewPainter *painter, double x, double y);

/* The line of the next remark after @line, or of the one before, round the end; 0 where there is none. */
guint hs_preview_remarks_step (HsPreviewRemarks *self, guint line, gboolean forward);

/* (transfer full) (nullable): what is said on @line; and where the mark of that stands, in buffer coordinates. */
char *hs_preview_remarks_get_text_on (HsPreviewRemarks *self, guint line);
gboolean hs_preview_remarks_get_rect_on (HsPreviewRemarks *self, const HsPreviewPainter *painter, guint line,
                                         graphene_rect_t *rect);

/* (transfer full): all of them, for those who cannot see the marks; empty where there is none. */
char *hs_preview_remarks_describe (HsPreviewRemarks *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPreviewRemarks, hs_preview_remarks_free)

G_END_DECLS
