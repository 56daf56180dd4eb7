/* hs-paper.h: the sheets that a report can be set on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  HS_PAPER_A4,
  HS_PAPER_LETTER,
  HS_N_PAPERS,
} HsPaper;

/* Width and height of the upright sheet in points (1/72 inch). */
double hs_paper_get_width (HsPaper paper);
double hs_paper_get_height (HsPaper paper);

/* The untranslated name, as the command line takes it: "A4", "Letter". */
const char *hs_paper_get_name (HsPaper paper);

/* Finds the paper called @name, in any case. */
gboolean hs_paper_from_name (const char *name, HsPaper *paper);

/* The paper that people use where the locale is spoken. */
HsPaper hs_paper_get_default (void);

G_END_DECLS
