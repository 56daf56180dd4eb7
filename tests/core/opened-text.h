/* opened-text.h: a short document whose entries are read, ready for one reader of its parts, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-reading.h"

G_BEGIN_DECLS

/* @reading is of the whole document and has a builder, in which nothing is read yet. */
typedef struct
{
  HsText *text;
  HsBlocks *blocks;
  GArray *entries;
  HsReading reading;
} OpenedText;

OpenedText *opened_text_new (const char *document);
void opened_text_free (OpenedText *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OpenedText, opened_text_free)

G_END_DECLS
