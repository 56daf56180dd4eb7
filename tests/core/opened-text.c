/* opened-text.c: a short document whose entries are read, ready for one reader of its parts, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "opened-text.h"

#include "hs-block-builder.h"

OpenedText *
opened_text_new (const char *document)
{
  OpenedText *self = g_new0 (OpenedText, 1);
  HsDayOrder order;

  self->text = hs_text_new_from_string (g_strdup (document));
  self->blocks = hs_blocks_new_from_text (self->text);
  self->entries = hs_outline_new (self->blocks, hs_lexicon_get_default (), &order);
  self->reading = (HsReading) {
    .text = self->text,
    .lexicon = hs_lexicon_get_default (),
    .entries = self->entries,
    .last = self->entries->len,
    .builder = hs_incident_builder_new (),
    .order = order,
  };
  return self;
}

void
opened_text_free (OpenedText *self)
{
  hs_incident_builder_free (self->reading.builder);
  g_array_unref (self->entries);
  hs_blocks_unref (self->blocks);
  hs_text_unref (self->text);
  g_free (self);
}
