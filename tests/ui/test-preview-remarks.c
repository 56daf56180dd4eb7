/* test-preview-remarks.c: findings as marks beside the text, what a copy holds, and where words are found
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-remarks.h"

#include <string.h>

#include "hs-block-builder.h"
#include "hs-document.h"
#include "hs-preview-copy.h"
#include "hs-preview-hits.h"
#include "hs-preview-tags.h"

static HsPreviewBuffer *
build_buffer (const char *source)
{
  g_autoptr (HsText) text = hs_text_new_from_string (g_strdup (source));
  g_autoptr (HsBlocks) blocks = hs_blocks_new_from_text (text);
  g_autoptr (GtkTextTagTable) tags = hs_preview_tags_new ();
  HsPreviewBuffer *buffer = hs_preview_buffer_new (tags);

  hs_preview_buffer_set_blocks (buffer, blocks);
  while (hs_preview_buffer_fill (buffer, G_MAXINT64))
    ;

  return buffer;
}

static void
test_describe (void)
{
  static const char source[] = "# Disk\n\nFired at 10:05 on 3 May 2024 (UTC). Down from 10:00 to 12:00, which was three hours.\n\n"
                               "## Timeline\n\n- 10:05: Alert fires\n- 11:30: Found the cause: the disk\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (source, strlen (source));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  g_autoptr (HsPreviewRemarks) remarks = hs_preview_remarks_new ();
  HsIncident *incident = hs_document_get_incident (document, 0);
  g_autofree char *nothing = hs_preview_remarks_describe (remarks);
  g_autofree char *text = NULL;

  g_assert_cmpstr (nothing, ==, "");
  hs_preview_remarks_set_incident (remarks, incident);
  text = hs_preview_remarks_describe (remarks);
  for (guint i = 0; i < hs_incident_get_n_findings (incident); i++)
    g_assert_cmpint (strstr (text, hs_incident_get_finding (incident, i)->text) != NULL, ==,
                     hs_incident_get_finding (incident, i)->line > 0);
}

static void
test_copy (void)
{
  g_autoptr (HsPreviewBuffer) buffer = build_buffer ("# One\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n![x](x.png)\n\nlast\n");
  g_autofree char *text = hs_preview_copy_text (buffer, 0, gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer)));

  g_assert_cmpstr (text, ==, "One\na\tb\n1\t2\nx\n\nlast");
}

static void
test_hits (void)
{
  g_autoptr (HsPreviewBuffer) buffer = build_buffer ("Zebra\n\n| a | b |\n| - | - |\n| zebra zebra | ZEBRA |\n\nno zebra\n");
  static const char *const words[] = { "zebra", NULL }, *const empty[] = { "", NULL };
  g_autoptr (GArray) hits = hs_preview_hits_find (GTK_TEXT_BUFFER (buffer), words);
  g_autoptr (GArray) none = hs_preview_hits_find (GTK_TEXT_BUFFER (buffer), empty);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (hits->len, ==, 5);
  g_assert_cmpint (g_array_index (hits, HsPreviewHit, 0).end, ==, 5);
  for (guint i = 1; i < 4; i++)
    g_assert_cmpuint (g_array_index (hits, HsPreviewHit, i).line, ==, 5);
  g_assert_cmpuint (g_array_index (hits, HsPreviewHit, 4).line, ==, 0);
}

static void
test_quotes (void)
{
  g_autoptr (GString) source = g_string_new (NULL);
  g_autoptr (HsPreviewBuffer) buffer = NULL;
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < 1000000; i++)
    g_string_append_c (source, '>');
  g_string_append (source, " deep\n\nlast\n");
  buffer = build_buffer (source->str);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_TIME_SPAN_SECOND);
  g_assert_cmpuint (hs_preview_buffer_get_source_line (buffer, gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer))), ==, 3);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/preview-remarks/describe", test_describe);
  g_test_add_func ("/preview-remarks/copy", test_copy);
  g_test_add_func ("/preview-remarks/hits", test_hits);
  g_test_add_func ("/preview-remarks/quotes", test_quotes);

  return g_test_run ();
}
