/* hs-indented.h: whether indented lines are code or text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-text.h"

G_BEGIN_DECLS

/**
 * HsIndented:
 * @HS_INDENTED_CODE: commands, output, source
 * @HS_INDENTED_PARAGRAPH: prose that flows
 * @HS_INDENTED_LIST: prose of which each line says something of its own
 */
typedef enum
{
  HS_INDENTED_CODE,
  HS_INDENTED_PARAGRAPH,
  HS_INDENTED_LIST,
} HsIndented;

/* Looks at the run of lines indented by four columns or more (empty lines between them belong to
 * it) that begins at line @first; @last is set to its last line. */
HsIndented hs_indented_read (const HsText *text, guint first, guint *last);

G_END_DECLS
