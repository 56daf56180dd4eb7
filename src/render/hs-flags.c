/* hs-flags.c: labels as flags on poles, in rows without overlap
 *
 * A flag in a row may not cover a pole that reaches that row. Of two flags to the right of their
 * poles that are close together, the first therefore hangs higher: rows are given from the right
 * end. Flags that would stick out at the right end hang to the left of their poles; among them it
 * is the other way round, so they come first, leaving room for the poles that they cover.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-flags.h"

/* What a flag without a place weighs against one unit of missing width. */
#define LOSS_OF_HIDDEN 1000.0
/* The share of what it wants below which a flag tries the other side. */
#define CRAMPED 0.6

typedef struct
{
  HsFlag *flags;
  guint n_flags;
  guint first_left; /* flags from here on hang to the left */
  int n_rows;
  double left;
  double right;
  double gap;
} Field;

static gboolean
reaches (const HsFlag *flag, int row)
{
  return flag->tall || flag->row >= row;
}

/* The pole of @flag must not run through a flag that hangs to the left in a lower row. */
static gboolean
pole_is_free (const Field *field, guint index, int row)
{
  const HsFlag *flag = &field->flags[index];

  for (guint i = index + 1; i < field->n_flags; i++)
    {
      const HsFlag *other = &field->flags[i];

      if (other->row >= 0 && other->left && (other->row < row || flag->tall) && other->x - other->width < flag->x + field->gap)
        return FALSE;
    }
  return TRUE;
}

static double
get_room_right (const Field *field, guint index, int row)
{
  double end = field->right;

  for (guint i = index + 1; i < field->n_flags; i++)
    {
      const HsFlag *other = &field->flags[i];

      if (reaches (other, row))
        end = MIN (end, other->x - field->gap);
      if (other->row == row && other->left)
        end = MIN (end, other->x - other->width - field->gap);
    }
  return end - field->flags[index].x;
}

/* A flag in row r may cover the poles of r flags that hang to the right: they find room below. */
static double
get_room_left (const Field *field, guint index, int row)
{
  int n_covered = 0;

  for (guint i = index + 1; i < field->n_flags; i++)
    if (field->flags[i].row == row && field->flags[i].left && field->flags[i].x - field->flags[i].width < field->flags[index].x + field->gap)
      return 0;
  for (guint i = index; i > 0; i--)
    {
      const HsFlag *other = &field->flags[i - 1];
      gboolean blocks = i - 1 >= field->first_left ? reaches (other, row) : other->tall || ++n_covered > row;

      if (blocks)
        return field->flags[index].x - other->x - field->gap;
    }
  return field->flags[index].x - field->left;
}

static HsFlag
hang (const Field *field, guint index, gboolean left)
{
  HsFlag hung = field->flags[index];
  HsFlag *flag = &hung;
  double best = 0;

  flag->row = -1;
  flag->left = left;
  flag->width = 0;
  for (int row = 0; row < field->n_rows && best < flag->wanted; row++)
    {
      double room;

      if (!pole_is_free (field, index, row))
        break;
      room = left ? get_room_left (field, index, row) : get_room_right (field, index, row);
      if (room >= flag->least && room > best + 1)
        {
          best = room;
          flag->row = row;
        }
    }
  if (flag->row >= 0)
    flag->width = MIN (best, flag->wanted);
  return hung;
}

/* To the right, unless it is cramped there and less so on the left. */
static void
hang_either_way (const Field *field, guint index)
{
  HsFlag *flag = &field->flags[index];
  HsFlag other_way;

  *flag = hang (field, index, FALSE);
  if (flag->width >= CRAMPED * flag->wanted)
    return;
  other_way = hang (field, index, TRUE);
  if (other_way.width > flag->width)
    *flag = other_way;
}

void
hs_flags_hang (HsFlag *flags, guint n_flags, guint n_rows, double left, double right, double gap)
{
  Field field = { flags, n_flags, n_flags, (int) n_rows, left, right, gap };

  for (guint i = 0; i < n_flags; i++)
    flags[i].row = -1;
  while (field.first_left > 0 && flags[field.first_left - 1].x + flags[field.first_left - 1].wanted > right)
    field.first_left--;
  for (guint i = field.first_left; i < n_flags; i++)
    flags[i] = hang (&field, i, TRUE);
  for (guint i = field.first_left; i > 0; i--)
    hang_either_way (&field, i - 1);
}

double
hs_flags_get_loss (const HsFlag *flags, guint n_flags)
{
  double loss = 0;

  for (guint i = 0; i < n_flags; i++)
    loss += flags[i].row < 0 ? LOSS_OF_HIDDEN : flags[i].wanted - flags[i].width;
  return loss;
}

guint
hs_flags_get_n_rows (const HsFlag *flags, guint n_flags)
{
  int top = -1;

  for (guint i = 0; i < n_flags; i++)
    top = MAX (top, flags[i].row);
  return top + 1;
}
