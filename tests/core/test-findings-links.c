/* test-findings-links.c: tests of the remarks on images and links whose files are missing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-document.h"

#include "folder.h"

/* (transfer full): the remarks on the document @name of @folder, each as "line code\n". */
static char *
tell (Folder *folder, const char *name)
{
  g_autoptr (GFile) file = folder_get_child (folder, name);
  g_autoptr (GError) error = NULL;
  g_autoptr (HsDocument) document = hs_document_load (file, NULL, &error);
  GString *told = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < hs_document_get_n_findings (document); i++)
    {
      const HsFinding *finding = hs_document_get_finding (document, i);

      g_assert_cmpint (finding->level, ==, HS_LEVEL_WARNING);
      g_string_append_printf (told, "%u %s\n", finding->line, finding->code);
    }
  return g_string_free (told, FALSE);
}

static void
assert_told (Folder *folder, const char *text, const char *expected)
{
  g_autofree char *told = NULL;

  folder_write (folder, "mill.md", text);
  told = tell (folder, "mill.md");
  g_assert_cmpstr (told, ==, expected);
}

static void
test_missing (Folder *folder, gconstpointer data)
{
  assert_told (folder,
               "# Mill\n\n![the wheel](wheel.png)\n\n"
               "Read [the book](books/mill.md) and\nlook at ![the belt](pictures/belt.png).\n",
               "3 missing-image\n5 missing-link\n6 missing-image\n");
}

static void
test_there (Folder *folder, gconstpointer data)
{
  folder_write (folder, "wheel one.png", "");
  folder_write (folder, "books/mill.md", "");
  assert_told (folder, "![the wheel](wheel%20one.png) [the book](./books/mill.md#belts) [again](books/../books/mill.md?raw)\n", "");
}

static void
test_once (Folder *folder, gconstpointer data)
{
  assert_told (folder, "![a](wheel.png)\n\n![b](wheel.png)\n", "1 missing-image\n");
}

/* Nothing outside of the folder is looked for, and no site. */
static void
test_elsewhere (Folder *folder, gconstpointer data)
{
  assert_told (folder,
               "![a](https://mill.example/wheel.png) ![b](/wheel.png) ![c](../wheel.png) ![d](%2Fwheel.png)\n\n"
               "[e](#belts) [f](mailto:ann@mill.example) [g](www.mill.example) [h](mill.example/wheel.html) [i](belts) [j](belts/)\n",
               "");
}

static void
test_odd_names (Folder *folder, gconstpointer data)
{
  g_autofree char *deep = g_strnfill (400, 'a');
  g_autofree char *text = g_strdup_printf ("![a](%s.png)\n\n![b](%%00.png) ![c](%%FF.png)\n", deep);
  g_autofree char *told = NULL;

  folder_write (folder, "mill.md", text);
  told = tell (folder, "mill.md");
  g_assert_true (g_str_has_prefix (told, "1 missing-image\n"));
}

/* Bytes that come from no file stand beside none. */
static void
test_no_file (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("![a](wheel.png)\n", 16);
  g_autoptr (HsDocument) document = hs_document_new (bytes, "file:///mill.md", NULL);

  g_assert_cmpuint (hs_document_get_n_findings (document), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/findings/links/" name, Folder, NULL, folder_set_up, test, folder_tear_down)
  ADD ("missing", test_missing);
  ADD ("there", test_there);
  ADD ("once", test_once);
  ADD ("elsewhere", test_elsewhere);
  ADD ("odd-names", test_odd_names);
#undef ADD
  g_test_add_func ("/findings/links/no-file", test_no_file);
  return g_test_run ();
}
