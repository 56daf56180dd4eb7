/* hs-block-dump.c: blocks as text, for goldens and for the eye
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-block-dump.h"

static const char *const type_names[] = {
  "heading", "paragraph", "code", "html",  "rule", "cell",     "front-matter",
  "quote",   "list",      "item", "table", "row",  "footnote",
};

static const char *const span_names[] = {
  "strong", "emphasis", "code", "strike", "link", "image", "html", "footnote",
  "subscript", "superscript", "break",
};

static void
append_text (GString *out, const char *text)
{
  g_string_append (out, " \"");
  for (; *text != '\0'; text++)
    if (*text == '\n')
      g_string_append (out, "\\n");
    else
      g_string_append_c (out, *text);
  g_string_append_c (out, '"');
}

static void
append_details (GString *out, const HsBlock *block)
{
  static const char *const aligns[] = { "", " left", " center", " right" };
  static const char *const tasks[] = { "", " open", " done" };

  if (block->level >= 0)
    g_string_append_printf (out, " %d", block->level);
  g_string_append (out, aligns[block->align]);
  g_string_append (out, tasks[block->task]);
  if (block->type == HS_BLOCK_LIST && !block->tight)
    g_string_append (out, " loose");
  if (block->info != NULL)
    g_string_append_printf (out, " (%s)", block->info);
}

static void
append_spans (GString *out, const HsBlock *block)
{
  for (guint i = 0; i < block->n_spans; i++)
    {
      const HsSpan *span = &block->spans[i];

      g_string_append_printf (out, " %s:%u-%u", span_names[span->type], span->start, span->end);
      if (span->target != NULL)
        g_string_append_printf (out, "=%s", span->target);
    }
}

char *
hs_blocks_to_string (const HsBlocks *blocks)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < hs_blocks_get_length (blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);

      g_string_append_printf (out, "%u-%u%*s %s", block->line, block->end_line,
                              2 * (int) block->depth, "", type_names[block->type]);
      append_details (out, block);
      if (block->text != NULL)
        append_text (out, block->text);
      append_spans (out, block);
      g_string_append_c (out, '\n');
    }
  return g_string_free (out, FALSE);
}
