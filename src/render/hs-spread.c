/* hs-spread.c: makes room between things on a line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-spread.h"

/* Things that touch. `wish` is the sum of where each would have the block begin. */
typedef struct
{
  guint first;
  guint n_things;
  double width;
  double wish;
  double x;
} Block;

static void
settle (Block *block, double left, double right)
{
  block->x = block->wish / block->n_things;
  block->x = MIN (block->x, right - block->width);
  block->x = MAX (block->x, left);
}

static void
merge (Block *into, const Block *block)
{
  into->wish += block->wish - into->width * block->n_things;
  into->width += block->width;
  into->n_things += block->n_things;
}

static void
place_block (HsSpread *things, const Block *block, guint number)
{
  double x = block->x;

  for (guint i = block->first; i < block->first + block->n_things; i++)
    {
      things[i].x = x + things[i].width / 2;
      things[i].block = number;
      x += things[i].width;
    }
}

void
hs_spread_things (HsSpread *things, guint n_things, double left, double right)
{
  g_autofree Block *blocks = g_new (Block, n_things + 1);
  guint n_blocks = 0;

  for (guint i = 0; i < n_things; i++)
    {
      Block *block = &blocks[n_blocks++];

      *block = (Block) { i, 1, things[i].width, things[i].wanted - things[i].width / 2, 0 };
      settle (block, left, right);
      while (n_blocks > 1 && blocks[n_blocks - 2].x + blocks[n_blocks - 2].width > blocks[n_blocks - 1].x)
        {
          merge (&blocks[n_blocks - 2], &blocks[n_blocks - 1]);
          n_blocks--;
          settle (&blocks[n_blocks - 1], left, right);
        }
    }
  for (guint i = 0; i < n_blocks; i++)
    place_block (things, &blocks[i], i);
}
