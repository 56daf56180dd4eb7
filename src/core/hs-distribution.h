/* hs-distribution.h: how a figure is spread over many incidents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsDistribution:
 * @counted: incidents of which the figure is known
 * @not_told: incidents whose documents do not tell it
 * @least: the smallest value
 * @quarter: a quarter of the values is not larger
 * @median: half of the values is not larger
 * @three_quarters: three quarters of the values are not larger
 * @most: the largest value
 *
 * The values are of the incidents themselves (the nearest rank, never a mean of two); 0 where none is counted.
 */
typedef struct
{
  guint counted;
  guint not_told;
  int least;
  int quarter;
  int median;
  int three_quarters;
  int most;
} HsDistribution;

/* @values (element-type int), which are sorted in place, together with @not_told more that are not known. */
HsDistribution hs_distribution_measure (GArray *values, guint not_told);

G_END_DECLS
