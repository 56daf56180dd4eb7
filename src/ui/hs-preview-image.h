/* hs-preview-image.h: an image from beside a document as a widget within its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HsPreviewImage:
 *
 * Loads in the background, never more than is safe; where that fails its alternative text says so.
 */
#define HS_TYPE_PREVIEW_IMAGE (hs_preview_image_get_type ())
G_DECLARE_FINAL_TYPE (HsPreviewImage, hs_preview_image, HS, PREVIEW_IMAGE, GtkWidget)

/* @target is the address as the document at @document_uri (nullable) writes it; what does not lie in
 * the document's folder or below is not read. */
GtkWidget *hs_preview_image_new (const char *document_uri, const char *target, const char *text);

G_END_DECLS
