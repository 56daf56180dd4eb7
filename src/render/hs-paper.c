/* hs-paper.c: the sheets that a report can be set on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-paper.h"

#include <langinfo.h>

static const struct
{
  const char *name;
  double width;
  double height;
} papers[HS_N_PAPERS] = {
  [HS_PAPER_A4] = { "A4", 595.276, 841.89 },
  [HS_PAPER_LETTER] = { "Letter", 612, 792 },
};

#define LETTER_WIDTH_MM 216

double
hs_paper_get_width (HsPaper paper)
{
  g_return_val_if_fail (paper < HS_N_PAPERS, 0);

  return papers[paper].width;
}

double
hs_paper_get_height (HsPaper paper)
{
  g_return_val_if_fail (paper < HS_N_PAPERS, 0);

  return papers[paper].height;
}

const char *
hs_paper_get_name (HsPaper paper)
{
  g_return_val_if_fail (paper < HS_N_PAPERS, NULL);

  return papers[paper].name;
}

gboolean
hs_paper_from_name (const char *name, HsPaper *paper)
{
  for (guint i = 0; i < HS_N_PAPERS; i++)
    if (g_ascii_strcasecmp (name, papers[i].name) == 0)
      {
        *paper = i;
        return TRUE;
      }
  return FALSE;
}

HsPaper
hs_paper_get_default (void)
{
  /* glibc passes the number itself in the place of the pointer. */
  int width_mm = GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_WIDTH));

  return width_mm == LETTER_WIDTH_MM ? HS_PAPER_LETTER : HS_PAPER_A4;
}
