/* hs-export.h: the report of a document, from the question where to the file that can be opened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "hs-document.h"

G_BEGIN_DECLS

/* Asks what it shall hold and where to, writes the PDF of @document (which was read from @file) in the background and tells
 * in @toasts how it goes: with progress and a way to cancel when it takes long, and at the end with a
 * way to open it. */
void hs_export_pdf (GtkWindow *parent, AdwToastOverlay *toasts, HsDocument *document, GFile *file);

G_END_DECLS
