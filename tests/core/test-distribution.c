/* test-distribution.c: the ranks of a figure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-distribution.h"

typedef struct
{
  const char *name;
  int values[8];
  guint n;
  guint not_told;
  HsDistribution spread;
} Case;

static const Case cases[] = {
  { "none", { 0 }, 0, 3, { 0, 3, 0, 0, 0, 0, 0 } },
  { "one", { 7 }, 1, 0, { 1, 0, 7, 7, 7, 7, 7 } },
  { "two", { 9, 4 }, 2, 1, { 2, 1, 4, 4, 4, 9, 9 } },
  { "three", { 9, 4, 5 }, 3, 0, { 3, 0, 4, 4, 5, 9, 9 } },
  { "four", { 4, 1, 3, 2 }, 4, 0, { 4, 0, 1, 1, 2, 3, 4 } },
  { "equal", { 5, 5, 5, 5, 5 }, 5, 0, { 5, 0, 5, 5, 5, 5, 5 } },
  { "eight", { 80, 10, 70, 20, 60, 30, 50, 40 }, 8, 2, { 8, 2, 10, 20, 40, 60, 80 } },
};

static void
test_measure (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (int));
  HsDistribution spread;

  g_array_append_vals (values, test->values, test->n);
  spread = hs_distribution_measure (values, test->not_told);
  g_assert_cmpuint (spread.counted, ==, test->spread.counted);
  g_assert_cmpuint (spread.not_told, ==, test->spread.not_told);
  g_assert_cmpint (spread.least, ==, test->spread.least);
  g_assert_cmpint (spread.quarter, ==, test->spread.quarter);
  g_assert_cmpint (spread.median, ==, test->spread.median);
  g_assert_cmpint (spread.three_quarters, ==, test->spread.three_quarters);
  g_assert_cmpint (spread.most, ==, test->spread.most);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/distribution/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_measure);
    }
  return g_test_run ();
}
