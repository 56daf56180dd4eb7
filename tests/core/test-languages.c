/* test-languages.c: which lexicon a text is read by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>
#include <string.h>

#include "hs-languages.h"

static void
test_choice (void)
{
  static const struct
  {
    const char *text;
    const char *language;
  } cases[] = {
    { "", "en" },
    { "The server was down and the team had to restart it for the users of this region.", "en" },
    { "El servidor estaba caído y el equipo tuvo que reiniciarlo para los usuarios de la región.", "es" },
    { "Le serveur était en panne et l’équipe a dû le redémarrer pour les utilisateurs de cette région.", "fr" },
    { "el la los", "en" },
    { "nginx: worker_connections 1024; la de el que 502 503 504 proxy_pass http upstream", "en" },
    { "Der Server war ausgefallen und die Gruppe musste ihn neu starten.", "en" },
    { "10:00 error en la base de datos\n10:05 timeout in the API of the shop, and it was slow for the users\n"
      "10:10 se reinicia", "en" },
    { "10:00 DB error\n10:05 se reinicia el servidor de la API\n10:10 el servicio de pagos se recupera por completo", "es" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsLexicon *lexicon = hs_languages_choose (hs_languages_get_default (), cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (hs_lexicon_get_language (lexicon), ==, cases[i].language);
    }
}

/* English code or logs at the top do not hide the language of what follows, and a long text is looked at only where it
 * begins. */
static void
test_long_text (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 100; i++)
    g_string_append (text, "GET /status 200 id=42\n");
  for (guint i = 0; i < 200; i++)
    g_string_append (text, "El servidor de la tienda dejó de responder y los clientes no pudieron pagar.\n");
  g_assert_cmpstr (hs_lexicon_get_language (hs_languages_choose (hs_languages_get_default (), text->str)), ==, "es");
  for (guint i = 0; i < 1000; i++)
    g_string_append (text, "The server of the shop was down and the customers could not pay.\n");
  g_assert_cmpstr (hs_lexicon_get_language (hs_languages_choose (hs_languages_get_default (), text->str)), ==, "es");
}

static void
test_get (void)
{
  HsLanguages *languages = hs_languages_get_default ();

  g_assert_true (hs_languages_get_lexicon (languages, "en") == hs_lexicon_get_default ());
  g_assert_true (hs_languages_get_lexicon (languages, "tlh") == hs_lexicon_get_default ());
  g_assert_true (hs_languages_get_lexicon (languages, "fr") == hs_languages_get_lexicon (languages, "fr"));
  g_assert_null (hs_languages_get_problems (languages)[0]);
}

/* Headings are often English in a text that is not. */
static void
test_extends (void)
{
  HsLexicon *spanish = hs_languages_get_lexicon (hs_languages_get_default (), "es");
  g_autoptr (HsWords) heading = hs_words_new ("Root Cause");
  g_autoptr (HsWords) word = hs_words_new ("investigated");
  HsPhraseMatch match;

  g_assert_true (hs_phrases_find (hs_lexicon_get (spanish, "sections.root_cause"), heading, 0, 9, &match));
  g_assert_false (hs_phrases_find (hs_lexicon_get (spanish, "kinds.investigation"), word, 0, 9, &match));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/languages/choice", test_choice);
  g_test_add_func ("/languages/long-text", test_long_text);
  g_test_add_func ("/languages/get", test_get);
  g_test_add_func ("/languages/extends", test_extends);
  return g_test_run ();
}
