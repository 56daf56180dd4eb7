/* hs-flags.c: labels as flags on poles, in rows without overlap
 *
 * A flag in a row may not cover a pole that reaches that row. Of two flags to the right of their
 * poles that are close together, the first therefore hangs higher: rows are given from the right
 * end. Among flags to the left of their poles it is the other way round; they come first, and leave
 * room for the poles that they cover. Which side is best for each is found by trying: those that
 * would stick out at the right end hang to the left, or so many more; then single ones change sides
 * as long as that makes it better. Where some then find no place, all are hung modestly, as low as
 * they can, and share what is left over.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-flags.h"

#define LOSS_OF_HIDDEN 6.0
/* Flags to the right of their poles read better. */
#define LOSS_OF_LEFT 0.05
/* A flag with less than this share of what it wants, or one beside it, tries the other side. */
#define CRAMPED 0.75
#define LEAST_GAIN 0.02
/* A higher row must give this much more room; beyond what a flag may take, nothing is won by more than twice that. */
#define LEAST_WIDER 1.0
#define ENOUGH (2 * LEAST_WIDER)
/* How many ways to begin with are tried. */
#define N_STARTS 6
/* How often flags are hung at most, times their number squared: what hanging them costs. */
#define MOST_TRIES 12000

typedef struct
{
  HsFlag *flags;
  guint n_flags;
  int n_rows;
  double left;
  double right;
  double gap;
  gboolean modest; /* the lowest row with room for the least will do */
  double reach; /* how far at most flags hang to the left of their poles */
  double *ends; /* up to where a flag may reach, by row: find_ends() */
} Field;

static gboolean
reaches (const HsFlag *flag, int row)
{
  return flag->tall || flag->row >= row;
}

/* Of more than a flag may take it is not told how much more it is. */
static double
get_farthest_end (const Field *field, guint index)
{
  return MIN (field->right, field->flags[index].x + field->flags[index].most + ENOUGH);
}

/* Up to where the flag at @index, to the right of its pole, may reach in each row. Returns how many rows it may hang in:
 * its pole must not run through a flag that hangs to the left in a lower row. */
static int
find_ends (const Field *field, guint index)
{
  const HsFlag *flag = &field->flags[index];
  double farthest = get_farthest_end (field, index);
  int n_rows = field->n_rows, n_ended = 0;

  for (int row = 0; row < n_rows; row++)
    field->ends[row] = farthest;
  for (guint i = index + 1; i < field->n_flags && field->flags[i].x - field->reach - field->gap < farthest; i++)
    {
      const HsFlag *other = &field->flags[i];
      int top = other->tall ? field->n_rows - 1 : other->row;

      /* In rows that have ended, poles further to the right end nothing. */
      for (; n_ended <= top; n_ended++)
        field->ends[n_ended] = MIN (field->ends[n_ended], other->x - field->gap);
      if (!other->left || other->row < 0)
        continue;
      field->ends[other->row] = MIN (field->ends[other->row], other->x - other->width - field->gap);
      if (other->x - other->width < flag->x + field->gap)
        n_rows = MIN (n_rows, flag->tall ? 0 : other->row + 1);
    }
  return n_rows;
}

static double
get_room_right (const Field *field, guint index, int row)
{
  double end = get_farthest_end (field, index);

  for (guint i = index + 1; i < field->n_flags && field->flags[i].x - field->reach - field->gap < end; i++)
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

  for (guint i = index; i > 0; i--)
    {
      const HsFlag *other = &field->flags[i - 1];
      gboolean blocks = other->left ? reaches (other, row) : other->tall || ++n_covered > row;

      if (blocks)
        return field->flags[index].x - other->x - field->gap;
    }
  return field->flags[index].x - field->left;
}

static void
hang (const Field *field, guint index)
{
  HsFlag *flag = &field->flags[index];
  double enough = field->modest ? flag->least : flag->wanted;
  int n_rows = flag->left ? field->n_rows : find_ends (field, index);
  double best = 0;

  for (int row = 0; row < n_rows && best < enough; row++)
    {
      double room = flag->left ? get_room_left (field, index, row) : field->ends[row] - flag->x;

      if (room >= flag->least && room > best + LEAST_WIDER)
        {
          best = room;
          flag->row = row;
        }
    }
  if (flag->row >= 0)
    flag->width = MIN (best, enough);
}

/* Up to what reaches into the row of a flag that hangs to the left. */
static double
get_space_left (const Field *field, guint index)
{
  const HsFlag *flag = &field->flags[index];
  double start = field->left;

  for (guint i = 0; i < index; i++)
    {
      const HsFlag *other = &field->flags[i];
      double end = other->x + (other->row == flag->row && !other->left ? other->width : 0);

      if (reaches (other, flag->row))
        start = MAX (start, end + field->gap);
    }
  return flag->x - start;
}

/* What is left over beside a flag belongs to nobody else. */
static void
grow (const Field *field, guint index)
{
  HsFlag *flag = &field->flags[index];

  if (flag->row >= 0 && !flag->left)
    flag->width = MAX (flag->width, MIN (get_room_right (field, index, flag->row), flag->most));
}

/* First what each wants: those to the right of their poles have less of a choice. */
static void
share (const Field *field, gboolean left)
{
  for (guint i = 0; i < field->n_flags; i++)
    {
      HsFlag *flag = &field->flags[i];

      if (flag->row >= 0 && flag->left == left)
        flag->width = MAX (flag->width, MIN (left ? get_space_left (field, i) : get_room_right (field, i, flag->row), flag->wanted));
    }
}

static double
hang_all (Field *field)
{
  guint n_left = 0;

  field->reach = 0;
  for (guint i = 0; i < field->n_flags; i++)
    {
      field->reach = MAX (field->reach, field->flags[i].left ? field->flags[i].wanted : 0);
      field->flags[i].row = -1;
      field->flags[i].width = 0;
    }
  for (guint i = 0; i < field->n_flags; i++)
    if (field->flags[i].left)
      hang (field, i);
  for (guint i = field->n_flags; i > 0; i--)
    if (!field->flags[i - 1].left)
      hang (field, i - 1);
  if (field->modest)
    {
      share (field, FALSE);
      share (field, TRUE);
    }
  for (guint i = 0; i < field->n_flags; i++)
    {
      grow (field, i);
      n_left += field->flags[i].left ? 1 : 0;
    }
  return hs_flags_get_loss (field->flags, field->n_flags) + LOSS_OF_LEFT * n_left;
}

static gboolean
is_cramped (const HsFlag *flag)
{
  return flag->row < 0 || flag->width < CRAMPED * flag->wanted;
}

/* Turns single flags as long as that gains something, best first of each round; the loss that remains. */
static double
turn_flags (Field *field, double loss)
{
  g_autofree HsFlag *best = g_memdup2 (field->flags, field->n_flags * sizeof *best);
  guint tries = MOST_TRIES / (field->n_flags * field->n_flags);
  gboolean gained = TRUE;

  while (gained && tries > 0)
    {
      gained = FALSE;
      for (guint i = 0; i < field->n_flags && tries > 0; i++)
        {
          gboolean near = is_cramped (&best[i]) || (i > 0 && is_cramped (&best[i - 1])) || (i + 1 < field->n_flags && is_cramped (&best[i + 1]));
          double tried;

          if (!near)
            continue;
          memcpy (field->flags, best, field->n_flags * sizeof *best);
          field->flags[i].left = !field->flags[i].left;
          tried = hang_all (field);
          tries--;
          if (tried >= loss - LEAST_GAIN)
            continue;
          loss = tried;
          memcpy (best, field->flags, field->n_flags * sizeof *best);
          gained = TRUE;
        }
    }
  memcpy (field->flags, best, field->n_flags * sizeof *best);
  return loss;
}

/* The first flag of those at the end that all would stick out. */
static guint
find_end (const Field *field)
{
  guint first = field->n_flags;

  while (first > 0 && field->flags[first - 1].x + field->flags[first - 1].wanted > field->right)
    first--;
  return first;
}

static double
hang_last_to_left (Field *field, guint first)
{
  for (guint i = 0; i < field->n_flags; i++)
    field->flags[i].left = i >= first;
  return hang_all (field);
}

static gboolean
has_hidden (const Field *field)
{
  for (guint i = 0; i < field->n_flags; i++)
    if (field->flags[i].row < 0)
      return TRUE;
  return FALSE;
}

/* The best way to hang them that is found; its loss. */
static double
search (Field *field)
{
  guint best = find_end (field);
  double loss = hang_last_to_left (field, best);

  if (hs_flags_get_loss (field->flags, field->n_flags) <= LEAST_GAIN)
    return loss;
  for (guint i = 0; i <= N_STARTS; i++)
    {
      double tried = hang_last_to_left (field, field->n_flags * i / N_STARTS);

      if (tried >= loss - LEAST_GAIN)
        continue;
      loss = tried;
      best = field->n_flags * i / N_STARTS;
    }
  return turn_flags (field, hang_last_to_left (field, best));
}

void
hs_flags_hang (HsFlag *flags, guint n_flags, guint n_rows, double left, double right, double gap)
{
  g_autofree double *ends = g_new (double, n_rows + 1);
  Field field = { flags, n_flags, (int) n_rows, left, right, gap, FALSE, 0, ends };
  double loss = search (&field);
  g_autofree HsFlag *wide = NULL;

  if (!has_hidden (&field))
    return;
  wide = g_memdup2 (flags, n_flags * sizeof *flags);
  field.modest = TRUE;
  if (search (&field) >= loss - LEAST_GAIN)
    memcpy (flags, wide, n_flags * sizeof *flags);
}

double
hs_flags_get_loss (const HsFlag *flags, guint n_flags)
{
  double loss = 0;

  for (guint i = 0; i < n_flags; i++)
    loss += flags[i].row < 0 ? LOSS_OF_HIDDEN : 1 - MIN (flags[i].width / flags[i].most, 1);
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
