/* hs-picture.h: the timeline of one incident as a picture file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-incident.h"
#include "hs-style.h"
#include "hs-timeline-layout.h"

G_BEGIN_DECLS

/* How large a picture without a wish of its own is, in scene units. */
#define HS_PICTURE_WIDTH 1600
#define HS_PICTURE_MAX_PIXELS 16000

/**
 * HsPictureOptions:
 * @width: in scene units, 0 for %HS_PICTURE_WIDTH
 * @scale: pixels per scene unit, 0 for 1; counts only for PNG
 * @text_scale: 0 for 1
 * @theme: colours
 * @rtl: mirrored
 *
 * A zeroed struct (or %NULL) makes the usual picture.
 */
typedef struct
{
  double width;
  double scale;
  double text_scale;
  HsTheme theme;
  gboolean rtl;
} HsPictureOptions;

/* The height is the natural one. Written beside @file and renamed, so that no half picture is ever
 * seen. Errors: HS_ERROR_EXPORT, G_IO_ERROR. Thread-safe. */
gboolean hs_picture_write_svg (HsIncident *incident, const HsPictureOptions *options, GFile *file, GCancellable *cancellable, GError **error);
gboolean hs_picture_write_png (HsIncident *incident, const HsPictureOptions *options, GFile *file, GCancellable *cancellable, GError **error);

/* (transfer full): the same as a PNG in memory, of a prepared @timeline seen as @view (nullable) wants it,
 * whose size does not count. Errors: HS_ERROR_EXPORT. Thread-safe. */
GBytes *hs_picture_draw_png (HsTimeline *timeline, const HsTimelineView *view, const HsPictureOptions *options, GError **error);

G_END_DECLS
