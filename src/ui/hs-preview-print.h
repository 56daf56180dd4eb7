/* hs-preview-print.h: prints a document as its report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "hs-document.h"

G_BEGIN_DECLS

/* (transfer full): the operation that prints @document; run it with gtk_print_operation_run(). */
GtkPrintOperation *hs_preview_print_new (HsDocument *document);

/* Asks how to print and prints. @parent is the window that asks. */
void hs_preview_print_run (GtkWindow *parent, HsDocument *document);

G_END_DECLS
