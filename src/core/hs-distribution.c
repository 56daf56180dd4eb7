/* hs-distribution.c: how a figure is spread over many incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-distribution.h"

static int
compare_values (gconstpointer a, gconstpointer b)
{
  const int *one = a, *other = b;

  return *one < *other ? -1 : *one > *other;
}

/* The value of which @quarters quarters of all are not larger: rank ceil (n * quarters / 4), from 1. */
static int
get_rank (const GArray *values, guint quarters)
{
  guint rank = (values->len * quarters + 3) / 4;

  return g_array_index (values, int, MAX (rank, 1) - 1);
}

HsDistribution
hs_distribution_measure (GArray *values, guint not_told)
{
  if (values->len == 0)
    return (HsDistribution) { .not_told = not_told };
  g_array_sort (values, compare_values);
  return (HsDistribution) {
    .counted = values->len,
    .not_told = not_told,
    .least = get_rank (values, 0),
    .quarter = get_rank (values, 1),
    .median = get_rank (values, 2),
    .three_quarters = get_rank (values, 3),
    .most = get_rank (values, 4),
  };
}
