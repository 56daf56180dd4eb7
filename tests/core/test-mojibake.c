/* test-mojibake.c: text that was encoded twice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-mojibake.h"

static void
test_repair (void)
{
  static const struct
  {
    const char *damaged;
    const char *repaired;
  } cases[] = {
    { "", "" },
    { "plain text", "plain text" },
    { "ghostâ€”undetected", "ghost—undetected" },
    { "ghostÃ¢â‚¬â€undetected", "ghost—undetected" },
    { "Ã¢â‚¬Å“quotedÃ¢â‚¬Â\xc2\x9d", "“quoted”" },
    { "itâ€™s 10 Âµs, cafÃ© â†’ ok", "it’s 10 µs, café → ok" },
    { "ðŸ˜€ðŸš€", "😀🚀" },
    { "ï»¿Title", "Title" },
    { "“â€˜xâ€™”", "“‘x’”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *repaired = hs_mojibake_repair (cases[i].damaged);

      g_assert_cmpstr (repaired, ==, cases[i].repaired);
    }
}

/* What people really write must stay. */
static void
test_innocent (void)
{
  static const char *const cases[] = {
    "“Spaß” und „Größe“", "à côté, âge, naïveté, çà",
    "NÃO É SÃO",          "Â quel prix ?",
    "¿Qué pasó?",         "Ã",
    "日本語 ðx",          "© 2023 – 50 €",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *repaired = hs_mojibake_repair (cases[i]);

      g_assert_cmpstr (repaired, ==, cases[i]);
    }
}

static void
test_text (void)
{
  g_autoptr (HsText) damaged = hs_text_new_from_string (g_strdup ("a\nb â€” c\nd"));
  g_autoptr (HsText) sound = hs_text_new_from_string (g_strdup ("a\nb — c\nd"));
  g_autoptr (HsText) repaired = hs_mojibake_repair_text (damaged);
  g_autoptr (HsText) same = hs_mojibake_repair_text (sound);

  g_assert_cmpstr (hs_text_get_string (repaired), ==, hs_text_get_string (sound));
  g_assert_cmpuint (hs_text_get_n_lines (repaired), ==, 3);
  g_assert_true (same == sound);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mojibake/repair", test_repair);
  g_test_add_func ("/mojibake/innocent", test_innocent);
  g_test_add_func ("/mojibake/text", test_text);
  return g_test_run ();
}
