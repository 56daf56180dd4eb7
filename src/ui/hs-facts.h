/* hs-facts.h: the title of a session's incident and the few figures that tell it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-session-view.h"

G_BEGIN_DECLS

/**
 * HsFacts:
 *
 * Properties: "session" (#HsSession, writable), "compact" (boolean, writable: without the title).
 */
#define HS_TYPE_FACTS (hs_facts_get_type ())
G_DECLARE_FINAL_TYPE (HsFacts, hs_facts, HS, FACTS, HsSessionView)

GtkWidget *hs_facts_new (void);

G_END_DECLS
