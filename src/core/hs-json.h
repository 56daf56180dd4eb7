/* hs-json.h: a document's incidents as JSON, schema "hindsight-incident/1"
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "hs-document.h"

G_BEGIN_DECLS

/* (transfer full). Shapes and units: data/hindsight-incident.schema.json. */
JsonNode *hs_document_to_json (const HsDocument *document);

G_END_DECLS
