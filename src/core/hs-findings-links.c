/* hs-findings-links.c: remarks on images and links whose files are missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hs-findings-links.h"

#include "hs-findings-codes.h"

/* (transfer full): the path that @target names, without what follows it in an address; %NULL where it names none that
 * is relative to the document. */
static char *
dup_path (const char *target)
{
  g_autofree char *path = NULL;

  if (g_uri_peek_scheme (target) != NULL || strchr ("/\\#?~", target[0]) != NULL)
    return NULL;
  path = g_strndup (target, strcspn (target, "#?"));
  return g_uri_unescape_string (path, NULL);
}

/* "www.example.com", "example.com/page": an address whose scheme was forgotten. */
static gboolean
is_host (const char *path)
{
  const char *slash = strchr (path, '/');
  const char *dot = strchr (path, '.');

  return g_str_has_prefix (path, "www.") || (slash != NULL && dot != NULL && dot > path && dot < slash && strcspn (path, "./") > 0);
}

static gboolean
has_ending (const char *path)
{
  const char *slash = strrchr (path, '/');
  const char *dot = strrchr (slash != NULL ? slash : path, '.');

  return dot != NULL && g_ascii_isalnum (dot[1]);
}

static gboolean
is_missing (GFile *folder, const HsSpan *span)
{
  g_autofree char *path = dup_path (span->target);
  g_autoptr (GFile) file = NULL;

  if (path == NULL || !has_ending (path) || is_host (path))
    return FALSE;
  file = g_file_resolve_relative_path (folder, path);
  return g_file_has_prefix (file, folder) && !g_file_query_exists (file, NULL);
}

static void
add_finding (GArray *findings, const HsSpan *span, guint line)
{
  HsFindingCode code = span->type == HS_SPAN_IMAGE ? HS_FINDING_MISSING_IMAGE : HS_FINDING_MISSING_LINK;
  HsFinding finding = {
    .code = g_strdup (hs_finding_code_get_name (code)),
    .level = hs_finding_code_get_level (code),
    .line = line,
  };

  if (code == HS_FINDING_MISSING_IMAGE)
    /* Translators: the path of a file, as the document writes it */
    finding.text = g_strdup_printf (_ ("The image “%s” is not there."), span->target);
  else
    /* Translators: the path of a file, as the document writes it */
    finding.text = g_strdup_printf (_ ("The link leads to “%s”, which is not there."), span->target);
  g_array_append_val (findings, finding);
}

void
hs_findings_check_links (const HsBlocks *blocks, GFile *document, GArray *findings)
{
  g_autoptr (GFile) folder = g_file_get_parent (document);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (folder == NULL || !g_file_is_native (folder))
    return;
  for (guint i = 0; i < hs_blocks_get_length (blocks); i++)
    {
      const HsBlock *block = hs_blocks_get (blocks, i);

      for (guint j = 0; j < block->n_spans; j++)
        {
          const HsSpan *span = &block->spans[j];

          if ((span->type != HS_SPAN_IMAGE && span->type != HS_SPAN_LINK) || span->target == NULL
              || !g_hash_table_add (seen, (gpointer) span->target) || !is_missing (folder, span))
            continue;
          add_finding (findings, span, hs_blocks_get_line_at (blocks, i, span->start));
        }
    }
}
