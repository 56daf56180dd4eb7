/* test-preview-buffer.c: the text that the preview makes of blocks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-buffer.h"

#include "hs-block-builder.h"
#include "hs-preview-tags.h"

typedef struct
{
  const char *name;
  const char *source;
  const char *text;
} TextCase;

static const TextCase text_cases[] = {
  { "heading", "# Outage\n\nIt *broke*.", "Outage\nIt broke." },
  { "bullets", "- one\n- two\n  - inner\n", "•\tone\n•\ttwo\n•\tinner" },
  { "numbers", "3. three\n4. four\n", "3.\tthree\n4.\tfour" },
  { "tasks", "- [ ] open\n- [x] done\n", "☐\topen\n☑\tdone" },
  { "code", "```\nls -l\n  cd\n```\n", "ls -l\n  cd" },
  { "quote", "> said\n\nafter", "said\nafter" },
  { "table", "| a | b |\n| - | - |\n| 1 | 2 |\n\nafter", "\xef\xbf\xbc\nafter" },
  { "image", "![a chart](chart.png)", "a chart\n\xef\xbf\xbc" },
  { "remote-image", "![a chart](https://example.com/chart.png)", "a chart" },
  { "strike", "~~no~~ yes", "no yes" },
};

static HsBlocks *
build_blocks (const char *source)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (source, strlen (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (HsText) text = hs_text_new (bytes, &error);

  g_assert_no_error (error);

  return hs_blocks_new_from_text (text);
}

static HsPreviewBuffer *
build_buffer (const char *source)
{
  g_autoptr (HsBlocks) blocks = build_blocks (source);
  g_autoptr (GtkTextTagTable) tags = hs_preview_tags_new ();
  HsPreviewBuffer *buffer = hs_preview_buffer_new (tags);

  hs_preview_buffer_set_blocks (buffer, blocks);
  while (hs_preview_buffer_fill (buffer, 0))
    ;
  g_assert_true (hs_preview_buffer_is_complete (buffer));

  return buffer;
}

static char *
get_slice (HsPreviewBuffer *buffer, int start, int end)
{
  GtkTextIter from, to;

  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &from, start);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &to, end);

  return gtk_text_buffer_get_slice (GTK_TEXT_BUFFER (buffer), &from, &to, TRUE);
}

static char *
get_lines (HsPreviewBuffer *buffer, guint line, guint end_line)
{
  int start, end;

  g_assert_true (hs_preview_buffer_get_range (buffer, line, end_line, &start, &end));

  return get_slice (buffer, start, end);
}

static gboolean
has_tag (HsPreviewBuffer *buffer, int offset, const char *name)
{
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (buffer)), name);
  GtkTextIter iter;

  g_assert_nonnull (tag);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &iter, offset);

  return gtk_text_iter_has_tag (&iter, tag);
}

static void
test_text (gconstpointer data)
{
  const TextCase *test = data;
  g_autoptr (HsPreviewBuffer) buffer = build_buffer (test->source);
  g_autofree char *text = get_slice (buffer, 0, -1);

  g_assert_cmpstr (text, ==, test->text);
}

static void
test_lines (void)
{
  g_autoptr (HsPreviewBuffer) buffer = build_buffer ("# Title\n\n- first\n- second\n  goes on\n- third\n");
  g_autofree char *second = get_lines (buffer, 4, 5);
  g_autofree char *nearest = get_lines (buffer, 2, 2);

  g_assert_cmpstr (second, ==, "•\tsecond goes on");
  g_assert_cmpstr (nearest, ==, "Title");
  g_assert_cmpuint (hs_preview_buffer_get_source_line (buffer, 0), ==, 1);
  g_assert_cmpuint (hs_preview_buffer_get_source_line (buffer, 7), ==, 3);
}

static void
test_table_rows (void)
{
  g_autoptr (HsPreviewBuffer) buffer = build_buffer ("| a |\n| - |\n| 1 |\n| 2 |\n");
  g_autofree char *row = get_lines (buffer, 3, 3);

  g_assert_cmpstr (row, ==, "\xef\xbf\xbc");
  g_assert_cmpuint (hs_preview_buffer_get_n_objects (buffer), ==, 1);
  g_assert_null (hs_preview_buffer_get_object (buffer, 0)->target);
}

static void
test_large_table (void)
{
  g_autoptr (GString) source = g_string_new ("| a | b |\n| - | - |\n");
  g_autoptr (HsPreviewBuffer) buffer = NULL;
  g_autofree char *row = NULL;

  for (guint i = 0; i < HS_PREVIEW_MAX_CELLS; i++)
    g_string_append_printf (source, "| %u | x |\n", i);
  buffer = build_buffer (source->str);
  row = get_lines (buffer, 12, 12);

  g_assert_cmpuint (hs_preview_buffer_get_n_objects (buffer), ==, 0);
  g_assert_cmpstr (row, ==, "9 | x");
}

static void
test_tags (void)
{
  g_autoptr (HsPreviewBuffer) buffer = build_buffer ("## Head\n\nplain **bold é** `code`\n");
  g_autofree char *text = get_slice (buffer, 0, -1);

  g_assert_cmpstr (text, ==, "Head\nplain bold é code");
  g_assert_true (has_tag (buffer, 0, "heading-2"));
  g_assert_false (has_tag (buffer, 5, "strong"));
  g_assert_true (has_tag (buffer, 11, "strong"));
  g_assert_true (has_tag (buffer, 16, "strong"));
  g_assert_false (has_tag (buffer, 17, "strong"));
  g_assert_true (has_tag (buffer, 18, "code-span"));
}

static void
test_links (void)
{
  g_autoptr (HsPreviewBuffer) buffer = build_buffer ("see [the page](https://example.com/a) now\n");

  g_assert_null (hs_preview_buffer_get_link (buffer, 3));
  g_assert_cmpstr (hs_preview_buffer_get_link (buffer, 4), ==, "https://example.com/a");
  g_assert_null (hs_preview_buffer_get_link (buffer, 12));
}

static void
test_decorations (void)
{
  g_autoptr (HsPreviewBuffer) buffer = build_buffer ("> one\n>\n> two\n\n```\ncode\n```\n\nlast\n");
  const HsPreviewDecoration *quote = hs_preview_buffer_get_decoration (buffer, 0);
  const HsPreviewDecoration *code = hs_preview_buffer_get_decoration (buffer, 1);
  g_autofree char *quoted = get_slice (buffer, quote->start, quote->end);
  g_autofree char *coded = get_slice (buffer, code->start, code->end);

  g_assert_cmpuint (hs_preview_buffer_get_n_decorations (buffer), ==, 2);
  g_assert_cmpint (quote->type, ==, HS_PREVIEW_DECORATION_QUOTE);
  g_assert_cmpstr (quoted, ==, "one\ntwo");
  g_assert_cmpint (code->type, ==, HS_PREVIEW_DECORATION_CODE);
  g_assert_cmpstr (coded, ==, "code");
}

static void
test_lazy (void)
{
  g_autoptr (HsBlocks) blocks = build_blocks ("one\n\ntwo\n\nthree\n");
  g_autoptr (GtkTextTagTable) tags = hs_preview_tags_new ();
  g_autoptr (HsPreviewBuffer) buffer = hs_preview_buffer_new (tags);
  int start, end;

  hs_preview_buffer_set_blocks (buffer, blocks);
  g_assert_true (hs_preview_buffer_fill (buffer, 0));
  g_assert_false (hs_preview_buffer_get_range (buffer, 5, 5, &start, &end));
  g_assert_true (hs_preview_buffer_fill (buffer, 0));
  g_assert_false (hs_preview_buffer_fill (buffer, 0));
  g_assert_true (hs_preview_buffer_get_range (buffer, 5, 5, &start, &end));

  hs_preview_buffer_set_blocks (buffer, NULL);
  g_assert_cmpint (gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer)), ==, 0);
  g_assert_cmpuint (hs_preview_buffer_get_source_line (buffer, 0), ==, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/preview-buffer/text/%s", text_cases[i].name);

      g_test_add_data_func (path, &text_cases[i], test_text);
    }
  g_test_add_func ("/preview-buffer/lines", test_lines);
  g_test_add_func ("/preview-buffer/table-rows", test_table_rows);
  g_test_add_func ("/preview-buffer/large-table", test_large_table);
  g_test_add_func ("/preview-buffer/tags", test_tags);
  g_test_add_func ("/preview-buffer/links", test_links);
  g_test_add_func ("/preview-buffer/decorations", test_decorations);
  g_test_add_func ("/preview-buffer/lazy", test_lazy);

  return g_test_run ();
}
