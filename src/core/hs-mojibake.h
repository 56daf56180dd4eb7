/* hs-mojibake.h: repairs UTF-8 that was once taken for Windows-1252 and encoded again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-text.h"

G_BEGIN_DECLS

/* (transfer full): @text with `â€”` as a dash and the like; what is no such damage stays as it is.
 */
char *hs_mojibake_repair (const char *text);

/* (transfer full): @text itself where there is nothing to repair. Lines keep their numbers. */
HsText *hs_mojibake_repair_text (HsText *text);

G_END_DECLS
