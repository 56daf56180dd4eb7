/* insights-library.h: a small library and its insights, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-insights.h"

/* (transfer full): of two incidents that lasted 2 h and 30 min in 2024, one of them misled for an hour by "DDoS attack",
 * a document without an incident, and one that cannot be read. */
HsInsights *insights_library_new (void);

void insights_library_add (HsInsights *insights, const char *text);
