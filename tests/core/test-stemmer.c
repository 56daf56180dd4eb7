/* test-stemmer.c: stems by the rules of the lexicons
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "hs-languages.h"
#include "hs-stemmer.h"

static void
test_steps (void)
{
  g_autoptr (HsStemmer) stemmer = hs_stemmer_new ();
  static const char *const cases[][2] = {
    { "cities", "citi" }, { "city", "citi" }, { "is", "is" }, { "glasses", "glass" }, { "", "" },
  };

  hs_stemmer_begin_step (stemmer);
  hs_stemmer_add_rule (stemmer, "ies", "i", 3);
  hs_stemmer_add_rule (stemmer, "ies", "y", 2);
  hs_stemmer_add_rule (stemmer, "sses", "ss", 2);
  hs_stemmer_add_rule (stemmer, "s", "", 3);
  hs_stemmer_begin_step (stemmer);
  hs_stemmer_add_rule (stemmer, "y", "i", 2);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *stem = hs_stemmer_stem (stemmer, cases[i][0]);

      g_assert_cmpstr (stem, ==, cases[i][1]);
    }
}

static void
test_languages (void)
{
  static const struct
  {
    const char *language;
    const char *one;
    const char *other;
    gboolean same;
  } cases[] = {
    { "en", "migration", "migrations", TRUE },       { "en", "migrated", "migrating", TRUE },
    { "en", "query", "queries", TRUE },              { "en", "misconfigured", "misconfigure", TRUE },
    { "en", "deployment", "deployments", TRUE },     { "en", "caching", "cached", TRUE },
    { "en", "leak", "leaks", TRUE },                 { "en", "stopped", "stop", TRUE },
    { "en", "database", "db", TRUE },                { "en", "cable", "cache", FALSE },
    { "es", "configuracion", "configuraciones", TRUE }, { "es", "conexion", "conexiones", TRUE },
    { "es", "migrado", "migracion", TRUE },          { "es", "servidor", "servidores", TRUE },
    { "es", "caida", "caidas", TRUE },               { "es", "despliegue", "versiones", TRUE },
    { "es", "disco", "discos", TRUE },               { "es", "red", "redes", TRUE },
    { "es", "cable", "clave", FALSE },               { "fr", "migration", "migree", TRUE },
    { "fr", "serveur", "serveurs", TRUE },           { "fr", "redemarre", "redemarrage", FALSE },
    { "fr", "deploiement", "deployee", TRUE },       { "fr", "caches", "redis", TRUE },
    { "fr", "reseaux", "reseau", TRUE },             { "fr", "pile", "pilote", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HsLexicon *lexicon = hs_languages_get_lexicon (hs_languages_get_default (), cases[i].language);
      g_autofree char *one = hs_lexicon_get_concept (lexicon, cases[i].one);
      g_autofree char *other = hs_lexicon_get_concept (lexicon, cases[i].other);

      g_test_message ("%s: %s %s, %s %s", cases[i].language, cases[i].one, one, cases[i].other, other);
      g_assert_cmpint (g_str_equal (one, other), ==, cases[i].same);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stemmer/steps", test_steps);
  g_test_add_func ("/stemmer/languages", test_languages);
  return g_test_run ();
}
