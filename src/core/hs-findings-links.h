/* hs-findings-links.h: remarks on images and links whose files are missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "hs-block.h"

G_BEGIN_DECLS

/* Adds missing-image and missing-link to @findings (element-type HsFinding) for what @blocks show of, or link to, the
 * folder of @document: each target once. Only files in this folder and below are looked for, and none is opened;
 * addresses of sites, and links to what may be a page of one (without an ending), are not judged. Does nothing where
 * @document is not on this machine. Thread-safe; blocks. */
void hs_findings_check_links (const HsBlocks *blocks, GFile *document, GArray *findings);

G_END_DECLS
