/* hs-list-writer.h: writes Markdown lists from items indented as their author liked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-line.h"
#include "hs-markdown.h"

G_BEGIN_DECLS

typedef struct _HsListWriter HsListWriter;

/* @markdown must outlive the writer. */
HsListWriter *hs_list_writer_new (HsMarkdown *markdown);
void hs_list_writer_free (HsListWriter *self);

gboolean hs_list_writer_is_open (const HsListWriter *self);
void hs_list_writer_close (HsListWriter *self);

/* The indentation of the outermost and of the last item, as written; 0 where no list is open. */
guint hs_list_writer_get_first_indent (const HsListWriter *self);
guint hs_list_writer_get_last_indent (const HsListWriter *self);

/* Adds an item for @line: its text behind its marker, nested below the last item that is indented
 * less. Entries of a timeline never nest in each other. */
void hs_list_writer_add (HsListWriter *self, const HsLine *line, guint source);

/* Adds a line to the text of the last item, or (after an empty line) a paragraph to it. */
void hs_list_writer_continue (HsListWriter *self, const char *text, gsize length, guint source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsListWriter, hs_list_writer_free)

G_END_DECLS
