/* test-anchors.c: the names of headings and footnotes, and the places that links mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-anchors.h"

static const char source[] = "# Disk full: what's next?\n" /* 1 */
                             "\n"
                             "## Root cause & fix\n" /* 3 */
                             "\n"
                             "Text[^a] and more[^b], twice[^a].\n" /* 5 */
                             "\n"
                             "## Root cause & fix\n" /* 7 */
                             "\n"
                             "<a name=\"Details\"></a>\n" /* 9 */
                             "\n"
                             "### Résumé_1 – Größe\n" /* 11 */
                             "\n"
                             "[^b]: Bee.\n" /* 13 */
                             "[^a]: Ay.\n";  /* 14 */

static void
test_names (void)
{
  static const char *const names[][2] = {
    { "Timeline", "timeline" },         { "Root cause & fix", "root-cause--fix" }, { "  What's `next`? ", "whats-next" },
    { "A_b-c", "a_b-c" },               { "Größe in €", "größe-in-" },             { "1. First", "1-first" },
    { "日本 語", "日本-語" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = hs_anchors_name_heading (names[i][0]);

      g_assert_cmpstr (name, ==, names[i][1]);
    }
}

static void
test_places (void)
{
  static const struct
  {
    const char *name;
    guint line;
  } places[] = {
    { "disk-full-whats-next", 1 },
    { "root-cause--fix", 3 },
    { "Root-Cause--Fix", 3 },
    { "root-cause--fix-1", 7 },
    { "root-cause--fix-2", 0 },
    { "user-content-root-cause--fix", 3 },
    { "r%C3%A9sum%C3%A9_1--gr%C3%B6%C3%9Fe", 11 },
    { "Details", 9 },
    { "fn-1", 14 },
    { "fnref-1", 5 },
    { "fn-2", 13 },
    { "fn-3", 0 },
    { "L5", 5 },
    { "L0", 0 },
    { "L99", 0 },
    { "", 1 },
    { "top", 1 },
    { "nowhere", 0 },
    { "%", 0 },
    { "(.*", 0 },
  };
  g_autoptr (GBytes) bytes = g_bytes_new_static (source, sizeof source - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_test_message ("#%s", places[i].name);
      g_assert_cmpuint (hs_anchors_find_line (document, places[i].name), ==, places[i].line);
    }
}

int
main (int argc, char *argv[])
{
  g_autofree char *footnote = hs_anchors_name_footnote ("1");
  g_autofree char *reference = hs_anchors_name_reference ("1");

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpstr (footnote, ==, "fn-1");
  g_assert_cmpstr (reference, ==, "fnref-1");

  g_test_add_func ("/anchors/names", test_names);
  g_test_add_func ("/anchors/places", test_places);

  return g_test_run ();
}
