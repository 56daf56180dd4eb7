/* hs-settings.h: what is remembered from run to run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* (transfer none) (nullable): the settings of the program; %NULL where their schema is not installed:
 * then nothing is remembered. Main thread only. */
GSettings *hs_settings_get_default (void);

G_END_DECLS
