/* test-outline-head.c: tests of the entries of the lines before a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "opened-text.h"

static char *
tell (const char *document)
{
  g_autoptr (OpenedText) opened = opened_text_new (document);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < opened->entries->len; i++)
    {
      const HsEntry *entry = &g_array_index (opened->entries, HsEntry, i);

      g_string_append_printf (told, "%s%u %s", i > 0 ? " | " : "", entry->line, entry->text);
    }
  return g_string_free (told, FALSE);
}

static void
test_entries (void)
{
  static const struct
  {
    const char *document;
    const char *told;
  } cases[] = {
    { "---\ntitle: \"Mill down\"\nweight: 3\n---\n", "1 Mill down" },
    { "---\ntitle: 'Mill down'\n---\n", "1 Mill down" },
    { "+++\npath = \"a/b\"\ntitle = \"Mill down\"\n+++\n", "1 Mill down" },
    { "---\ntitle:\ntags: [mill]\n---\n", "" },
    { "---\nstart_time: 2024-05-03T10:00:00Z\nend_time: 2024-05-03T11:00:00Z\n---\n",
      "2 start time: 2024-05-03T10:00:00Z | 3 end time: 2024-05-03T11:00:00Z" },
    { "---\ndate: 2024-05-03 10:00\nresolvedWhen: 2024-05-03 11:00\n---\n",
      "2 start: 2024-05-03 10:00 | 3 resolved When: 2024-05-03 11:00" },
    { "---\ndate: 2024-05-09\nslug: 2024-mill\n---\n", "2 published: 2024-05-09" },
    { "---\nsummary: It stops on 2024-05-03\n---\n", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *told = tell (cases[i].document);

      g_assert_cmpstr (told, ==, cases[i].told);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outline-head/entries", test_entries);
  return g_test_run ();
}
