/* test-uri.c: which links and images of a document are safe to open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-uri.h"

#include <glib/gstdio.h>

static const char document[] = "file:///library/2024/disk.md";

static void
test_schemes (void)
{
  static const char *const harmless[] = { "http://x.y", "HTTPS://x.y/a", "mailto:a@b.c" };
  static const char *const harmful[] = { "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://x.y", "../../x",
                                         "/etc/passwd", "", "smb://x/y", "x-terminal:rm" };

  for (guint i = 0; i < G_N_ELEMENTS (harmless); i++)
    g_assert_true (hs_uri_can_open (harmless[i]));
  for (guint i = 0; i < G_N_ELEMENTS (harmful); i++)
    g_assert_false (hs_uri_can_open (harmful[i]));
}

static void
test_beside (void)
{
  static const char *const inside[][2] = { { "other.md", "file:///library/2024/other.md" },
                                           { "a%20b/c.txt#L3", "file:///library/2024/a%20b/c.txt" },
                                           { "./x/../y.md", "file:///library/2024/y.md" } };
  static const char *const outside[] = { "../x.md", "a/../../x.md", "/etc/passwd", "%2e%2e/x", "%2Fetc%2Fpasswd", "#top", "",
                                         "file:///etc/passwd", "a%00b", "." };

  for (guint i = 0; i < G_N_ELEMENTS (inside); i++)
    {
      g_autoptr (GFile) file = hs_uri_find_file (document, inside[i][0], NULL);
      g_autofree char *uri = g_file_get_uri (file);

      g_assert_cmpstr (uri, ==, inside[i][1]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (outside); i++)
    g_assert_null (hs_uri_find_file (document, outside[i], NULL));
  g_assert_null (hs_uri_find_file (NULL, "other.md", NULL));
}

static void
test_roots (void)
{
  g_autoptr (GPtrArray) roots = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) file = NULL;

  g_ptr_array_add (roots, g_file_new_for_uri ("file:///library"));
  file = hs_uri_find_file (document, "../2023/x.md", roots);
  g_assert_nonnull (file);
  g_assert_null (hs_uri_find_file (document, "../../library2/x.md", roots));
  g_assert_null (hs_uri_find_file (document, "../../etc/passwd", roots));
}

static void
touch (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, "x", 1, NULL));
}

/* A link out of the folder is no way around it; one within it is. */
static void
test_symbolic_links (void)
{
  g_autofree char *folder = g_dir_make_tmp ("hs-uri-XXXXXX", NULL);
  g_autofree char *library = g_build_filename (folder, "library", NULL);
  g_autofree char *out = g_build_filename (library, "out.txt", NULL);
  g_autofree char *in = g_build_filename (library, "in.txt", NULL);
  g_autofree char *secret = g_build_filename (folder, "secret.txt", NULL);
  g_autofree char *own = g_build_filename (library, "own.txt", NULL);
  g_autofree char *uri = NULL;
  g_autoptr (GFile) found = NULL;

  g_assert_cmpint (g_mkdir (library, 0700), ==, 0);
  touch (folder, "secret.txt");
  touch (library, "own.txt");
  g_assert_cmpint (symlink ("../secret.txt", out), ==, 0);
  g_assert_cmpint (symlink ("own.txt", in), ==, 0);
  uri = g_filename_to_uri (own, NULL, NULL);

  found = hs_uri_find_file (uri, "in.txt", NULL);
  g_assert_nonnull (found);
  g_assert_null (hs_uri_find_file (uri, "out.txt", NULL));

  g_unlink (out);
  g_unlink (in);
  g_unlink (own);
  g_unlink (secret);
  g_rmdir (library);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/uri/schemes", test_schemes);
  g_test_add_func ("/uri/beside", test_beside);
  g_test_add_func ("/uri/roots", test_roots);
  g_test_add_func ("/uri/symbolic-links", test_symbolic_links);

  return g_test_run ();
}
