/* real-documents.h: the real documents beside the project, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-document.h"

/* A folder within the real documents; %NULL, with the running test skipped and saying so, where it is not there. */
char *real_documents_find (const char *folder);

/* Loads each document in @folder and in the folders within; how many incidents they tell. */
typedef void (*RealDocumentCheck) (HsDocument *document, gpointer data);
guint real_documents_walk (const char *folder, RealDocumentCheck check, gpointer data);

/* %NULL where the file is no text: pictures lie beside the documents that show them. */
HsDocument *real_documents_load (const char *path);
