/* hs-page-flow-private.h: what the files that fill and read a flow share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-flow.h"

G_BEGIN_DECLS

struct _HsPageFlow
{
  double width;
  GArray *strips;
  GArray *items;
  GArray *elements;
  GArray *bands;
  GArray *entries;
  GArray *pages;
  HsPageItem hanging; /* waits for a line; `y` is its rise */
  gboolean hangs;
  GHashTable *places; /* names to strips */
  GArray *named;      /* of guint: the strips among them, in order, once broken into pages */
  GStringChunk *strings;
  GPtrArray *spans;
  guint open;
  double space;
  HsStripFlags next_flags;
};

G_END_DECLS
