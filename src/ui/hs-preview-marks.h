/* hs-preview-marks.h: where the events and misleading paths of an incident stand in the preview
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-incident.h"
#include "hs-preview-buffer.h"

G_BEGIN_DECLS

/* An event and the characters that tell it. */
typedef struct
{
  const HsEvent *event;
  int start;
  int end;
} HsPreviewMark;

/* The characters over which a misleading path was held. */
typedef struct
{
  int start;
  int end;
} HsPreviewRail;

/**
 * HsPreviewMarks:
 *
 * Marks come in document order as far as the buffer is filled.
 */
typedef struct _HsPreviewMarks HsPreviewMarks;

/* @buffer must outlive the marks. */
HsPreviewMarks *hs_preview_marks_new (HsPreviewBuffer *buffer);
void hs_preview_marks_free (HsPreviewMarks *self);

/* Forgets all; (nullable) @incident counts from now on. */
void hs_preview_marks_set_incident (HsPreviewMarks *self, HsIncident *incident);

/* Finds what the buffer has got since the last time, and underlines its evidence. */
void hs_preview_marks_update (HsPreviewMarks *self);

guint hs_preview_marks_get_n_marks (HsPreviewMarks *self);
const HsPreviewMark *hs_preview_marks_get_mark (HsPreviewMarks *self, guint index);
guint hs_preview_marks_get_n_rails (HsPreviewMarks *self);
const HsPreviewRail *hs_preview_marks_get_rail (HsPreviewMarks *self, guint index);

/* The mark of event @id, or the one whose text holds @offset; %NULL where there is none. */
const HsPreviewMark *hs_preview_marks_find_event (HsPreviewMarks *self, guint id);
const HsPreviewMark *hs_preview_marks_find_offset (HsPreviewMarks *self, int offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPreviewMarks, hs_preview_marks_free)

G_END_DECLS
