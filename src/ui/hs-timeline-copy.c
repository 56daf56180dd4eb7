/* hs-timeline-copy.c: the timeline for the clipboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-copy.h"

#include "hs-picture.h"
#include "hs-timeline-markdown.h"
#include "hs-timeline-mermaid.h"

/* Sharp on any slide. */
#define SCALE 2

void
hs_timeline_copy_picture (HsSession *session, GdkClipboard *clipboard)
{
  HsTimelineState *state = hs_session_get_timeline_state (session);
  HsTimeline *timeline = hs_timeline_state_get_timeline (state);
  HsPictureOptions options = { .scale = SCALE };
  HsTimelineView view = { 0 };
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (timeline == NULL)
    return;
  hs_timeline_state_fill_view (state, &view);
  png = hs_picture_draw_png (timeline, &view, &options, NULL);
  texture = png != NULL ? gdk_texture_new_from_bytes (png, NULL) : NULL;
  if (texture != NULL)
    gdk_clipboard_set_texture (clipboard, texture);
}

void
hs_timeline_copy_markdown (HsSession *session, GdkClipboard *clipboard)
{
  HsTimelineState *state = hs_session_get_timeline_state (session);
  HsTimeline *timeline = hs_timeline_state_get_timeline (state);
  g_autofree char *markdown = timeline != NULL ? hs_timeline_to_markdown (timeline, hs_timeline_state_get_time_display (state)) : NULL;

  if (markdown != NULL)
    gdk_clipboard_set_text (clipboard, markdown);
}

void
hs_timeline_copy_mermaid (HsSession *session, GdkClipboard *clipboard)
{
  HsTimeline *timeline = hs_timeline_state_get_timeline (hs_session_get_timeline_state (session));
  g_autofree char *mermaid = timeline != NULL ? hs_timeline_to_mermaid (timeline) : NULL;

  if (mermaid != NULL)
    gdk_clipboard_set_text (clipboard, mermaid);
}
