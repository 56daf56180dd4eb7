/* gold-incident.h: incidents as people read them out of real documents, to draw
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "hs-document.h"

G_BEGIN_DECLS

/* @gold is one of the "incidents" of a file of the folder "gold" beside the project; @document is the document that it
 * tells of, for the texts of its lines. What the reader makes of the document plays no part. */
HsIncident *gold_incident_new (JsonObject *gold, HsDocument *document);

G_END_DECLS
