/* test-preview-html.c: the harmless tags of HTML as what they mean, the others as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-buffer.h"

#include <string.h>

#include "hs-block-builder.h"
#include "hs-preview-tags.h"

/* The text of the preview, and a tag that "it" in it has (nullable). */
typedef struct
{
  const char *source;
  const char *text;
  const char *tag;
} Meaning;

static const Meaning meanings[] = {
  { "Was <b>it</b>", "Was it", "strong" },
  { "Was <strong>it</strong>", "Was it", "strong" },
  { "Was <i>it</i>", "Was it", "emphasis" },
  { "Was <em>it</em>", "Was it", "emphasis" },
  { "Was <code>it</code>", "Was it", "code-span" },
  { "H<sub>it</sub>", "Hit", "subscript" },
  { "H<sup>it</sup>", "Hit", "superscript" },
  { "Was <a href=\"https://example.com\">it</a>", "Was it", "link" },
  { "Was<br>it", "Was\nit", NULL },
  { "Was<br/>\nit", "Was \nit", NULL },
  { "<h1>it</h1>", "it", "heading-1" },
  { "<h2>it</h2>", "it", "heading-2" },
  { "<h3>it</h3>", "it", "heading-3" },
  { "<h4>it</h4>", "it", "heading-4" },
  { "<h5>it</h5>", "it", "heading-5" },
  { "<h6>it</h6>", "it", "heading-6" },
  { "<p>it</p>", "it", NULL },
  { "<p>was</p><p>it</p>", "was\nit", NULL },
  { "<ul>\n<li>was</li>\n<li>it</li>\n</ul>", "•\twas\n•\tit", "item-1" },
  { "<ul><li>was</li><li>it</li></ul>", "•\twas\n• it", NULL },
  { "<details>\n<summary>it</summary>\n\nHidden\n\n</details>", "it\nHidden", NULL },
  { "<img src=\"it.png\" alt=\"it\">", "it\n\uFFFC", "image" },
  { "<table><tr><td>was</td></tr></table>", "\uFFFC", NULL },
  { "<script>it</script>", "<script>it</script>", "html" },
  { "Was <blink>it</blink>", "Was <blink>it</blink>", NULL },
};

static HsPreviewBuffer *
build (const char *source)
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

static gboolean
has_tag (GtkTextBuffer *buffer, const char *text, const char *tag)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, g_utf8_strlen (text, strstr (text, "it") - text));

  return gtk_text_iter_has_tag (&iter, gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), tag));
}

static void
test_meaning (gconstpointer data)
{
  const Meaning *meaning = data;
  g_autoptr (HsPreviewBuffer) preview = build (meaning->source);
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (preview);
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_slice (buffer, &start, &end, TRUE);
  g_test_message ("%s", meaning->source);
  g_assert_cmpstr (text, ==, meaning->text);
  if (meaning->tag != NULL)
    g_assert_true (has_tag (buffer, text, meaning->tag));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/preview-html/%u", i);

      g_test_add_data_func (path, &meanings[i], test_meaning);
    }

  return g_test_run ();
}
