/* hs-cli-ahead.h: documents that are read, and their reports set, while others are still written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-cli-input.h"
#include "hs-report.h"

G_BEGIN_DECLS

/**
 * HsCliAhead:
 *
 * Gives the documents in the order of the command line; as many threads as there are processors work on those to come,
 * but never far ahead, so that memory does not grow with their number.
 */
typedef struct _HsCliAhead HsCliAhead;

/* What became of an input: @document, or %NULL and @error; @report, where one is wanted, or %NULL and @error. */
typedef struct
{
  HsDocument *document;
  GBytes *report;
  GError *error;
} HsCliResult;

/* @inputs (element-type HsCliInput) and @options must stay; with %NULL options no reports are set. */
HsCliAhead *hs_cli_ahead_new (GPtrArray *inputs, const HsReportOptions *options);
void hs_cli_ahead_free (HsCliAhead *self);

/* Waits for the next input. The result is the caller's, to be cleared. */
HsCliResult hs_cli_ahead_next (HsCliAhead *self);
void hs_cli_result_clear (HsCliResult *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsCliAhead, hs_cli_ahead_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HsCliResult, hs_cli_result_clear)

G_END_DECLS
