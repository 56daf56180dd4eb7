/* test-preview-spec.c: the preview shows the text of each example of the specification of Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-preview-buffer.h"

#include <string.h>

#include "hs-block-builder.h"
#include "hs-preview-tags.h"

/* Belongs to Debian's package cmark-gfm; HS_SPEC names it where it lies elsewhere. */
#define SPEC "/usr/share/doc/cmark-gfm/spec.txt.gz"
#define FENCE "````````````````````````````````"

typedef struct
{
  guint number;
  char *markdown;
  char *html;
} Example;

/* An example whose text differs for a reason. */
typedef struct
{
  guint numbers[10];
  const char *reason;
} Exception;

static const Exception exceptions[] = {
  { { 15, 57, 63, 67 }, "a line of = or - that underlines nothing is a rule" },
  { { 51, 52 }, "only the last line of a paragraph is underlined" },
  { { 80, 216, 267, 293 }, "indented lines are no code where nothing says so" },
  { { 97, 109 }, "a fence that nothing closes does not take the rest of the document with it" },
  { { 118 }, "a table of HTML is a table, whose cells are read as running text" },
  { { 120, 121, 125, 129, 131, 132, 134, 135 }, "lines between tags are Markdown" },
  { { 153, 155, 158, 160 }, "lines between tags are Markdown" },
  { { 182 }, "a short line above others is a heading" },
  { { 284 }, "a number at the start of a line begins an item" },
  { { 363 }, "a no-break space is a space behind a bullet, as pasted text has it" },
  { { 653 }, "tags without a meaning are text, which this comparison strips" },
};

static const char *
find_exception (guint number)
{
  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    for (guint j = 0; exceptions[i].numbers[j] != 0; j++)
      if (number == exceptions[i].numbers[j])
        return exceptions[i].reason;

  return NULL;
}

static char *
read_spec (void)
{
  const char *path = g_getenv ("HS_SPEC") != NULL ? g_getenv ("HS_SPEC") : SPEC;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GInputStream) packed = G_INPUT_STREAM (g_file_read (file, NULL, NULL));
  g_autoptr (GConverter) unpacker = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  if (packed == NULL)
    return NULL;
  stream = g_converter_input_stream_new (packed, unpacker);
  g_output_stream_splice (output, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, &error);
  g_assert_no_error (error);

  return g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (output)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (output)));
}

static void
clear_example (Example *example)
{
  g_free (example->markdown);
  g_free (example->html);
}

static char *
replace (const char *text, const char *from, const char *to)
{
  g_auto (GStrv) pieces = g_strsplit (text, from, -1);

  return g_strjoinv (to, pieces);
}

/* (element-type Example) */
static GArray *
split_spec (const char *spec)
{
  GArray *examples = g_array_new (FALSE, FALSE, sizeof (Example));
  const char *at = spec;

  g_array_set_clear_func (examples, (GDestroyNotify) clear_example);
  while ((at = strstr (at, "\n" FENCE " example")) != NULL)
    {
      const char *markdown = strchr (at + 1, '\n') + 1;
      const char *html = *markdown == '.' ? markdown : strstr (markdown, "\n.\n") + 1;
      const char *end = strstr (html, FENCE);
      g_autofree char *source = g_strndup (markdown, html - markdown);
      Example example = { examples->len + 1, replace (source, "→", "\t"), NULL };

      source = (g_free (source), g_strndup (html + 2, end - html - 2));
      example.html = replace (source, "→", "\t");
      g_array_append_val (examples, example);
      at = end;
    }

  return examples;
}

static gboolean
quote_begins (const char *html)
{
  const char *before = html - 1;

  while (*before == ' ')
    before--;
  return (*html == '"' || *html == '\'') && *before == '=';
}

/* Past the tag, comment or declaration at @html; %NULL where none stands there. */
static const char *
skip_tag (const char *html)
{
  static const char *const pairs[][2] = { { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" }, { "<!", ">" } };
  char quote = 0;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (g_str_has_prefix (html, pairs[i][0]))
      {
        const char *end = strstr (html, pairs[i][1]);

        return end != NULL ? end + strlen (pairs[i][1]) : html + strlen (html);
      }
  if (*html != '<' || !(g_ascii_isalpha (html[1]) || (html[1] == '/' && g_ascii_isalpha (html[2]))))
    return NULL;
  for (; *html != '\0'; html++)
    if (quote != 0)
      quote = *html == quote ? 0 : quote;
    else if (*html == '>')
      return html + 1;
    else if (quote_begins (html))
      quote = *html;

  return html;
}

static void
append_alternative (GString *text, const char *tag, const char *end)
{
  g_autofree char *image = g_strndup (tag, end - tag);
  const char *alternative = strstr (image, " alt=\"");

  if (g_str_has_prefix (image, "<img") && alternative != NULL)
    g_string_append_len (text, alternative + 6, strcspn (alternative + 6, "\""));
}

static char *
decode (const char *text)
{
  static const char *const entities[][2]
      = { { "&quot;", "\"" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&amp;", "&" } };
  char *decoded = g_strdup (text);

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    {
      char *next = replace (decoded, entities[i][0], entities[i][1]);

      g_free (decoded);
      decoded = next;
    }

  return decoded;
}

/* Without tags, but with the alternative texts of images. */
static char *
strip_tags (const char *html)
{
  g_autoptr (GString) text = g_string_new (NULL);

  while (*html != '\0')
    {
      const char *end = skip_tag (html);

      if (end == NULL)
        g_string_append_c (text, *html++);
      else
        {
          append_alternative (text, html, end);
          html = end;
        }
    }

  return decode (text->str);
}

static char *
fold (const char *text)
{
  GString *folded = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c))
        g_string_append_unichar (folded, c);
      else if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }

  return g_strchomp (g_string_free (folded, FALSE));
}

static void
append_cells (GString *text, HsPreviewBuffer *buffer, GtkTextChildAnchor *anchor)
{
  HsBlocks *blocks = hs_preview_buffer_get_blocks (buffer);

  for (guint i = 0; i < hs_preview_buffer_get_n_objects (buffer); i++)
    {
      const HsPreviewObject *object = hs_preview_buffer_get_object (buffer, i);
      guint end = hs_blocks_get (blocks, object->block)->end;

      if (object->anchor != anchor || object->target != NULL)
        continue;
      for (guint j = object->block + 1; j < end; j++)
        if (hs_blocks_get (blocks, j)->type == HS_BLOCK_CELL)
          g_string_append_printf (text, "%s ", hs_blocks_get (blocks, j)->text);
    }
}

static gboolean
has_tag (GtkTextBuffer *buffer, const GtkTextIter *at, const char *name)
{
  return gtk_text_iter_has_tag (at, gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name));
}

/* Without bullets; HTML that is shown as text loses its tags, as the other side does. */
static char *
get_text (HsPreviewBuffer *preview)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (preview);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) html = g_string_new (NULL);
  GtkTextIter at;

  gtk_text_buffer_get_start_iter (buffer, &at);
  for (; !gtk_text_iter_is_end (&at); gtk_text_iter_forward_char (&at))
    {
      GtkTextChildAnchor *anchor = gtk_text_iter_get_child_anchor (&at);

      if (html->len > 0 && !has_tag (buffer, &at, "html"))
        {
          g_autofree char *stripped = strip_tags (html->str);

          g_string_append (text, stripped);
          g_string_truncate (html, 0);
        }
      if (anchor != NULL)
        append_cells (text, preview, anchor);
      else if (!has_tag (buffer, &at, "bullet"))
        g_string_append_unichar (has_tag (buffer, &at, "html") ? html : text, gtk_text_iter_get_char (&at));
    }
  g_string_append (text, strip_tags (html->str));

  return fold (text->str);
}

static char *
preview (const char *markdown)
{
  g_autoptr (HsText) source = hs_text_new_from_string (g_strdup (markdown));
  g_autoptr (HsBlocks) blocks = hs_blocks_new_from_text (source);
  g_autoptr (GtkTextTagTable) tags = hs_preview_tags_new ();
  g_autoptr (HsPreviewBuffer) buffer = hs_preview_buffer_new (tags);

  hs_preview_buffer_set_blocks (buffer, blocks);
  while (hs_preview_buffer_fill (buffer, G_MAXINT64))
    ;

  return get_text (buffer);
}

static void
test_example (gconstpointer data)
{
  const Example *example = data;
  const char *reason = find_exception (example->number);
  g_autofree char *stripped = strip_tags (example->html);
  g_autofree char *expected = fold (stripped);
  g_autofree char *text = preview (example->markdown);

  g_test_message ("Example %u (%s):\n%s", example->number, reason != NULL ? reason : "alike", example->markdown);
  if (reason != NULL)
    g_assert_cmpstr (text, !=, expected);
  else
    g_assert_cmpstr (text, ==, expected);
}

static void
test_missing (void)
{
  g_test_skip (SPEC " is not there: install the package cmark-gfm");
}

int
main (int argc, char *argv[])
{
  g_autofree char *spec = read_spec ();
  g_autoptr (GArray) examples = NULL;

  gtk_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  if (spec == NULL)
    g_test_add_func ("/preview-spec/missing", test_missing);
  examples = split_spec (spec != NULL ? spec : "");
  for (guint i = 0; i < examples->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("/preview-spec/%u", i + 1);

      g_test_add_data_func (path, &g_array_index (examples, Example, i), test_example);
    }

  return g_test_run ();
}
