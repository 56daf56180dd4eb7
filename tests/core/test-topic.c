/* test-topic.c: what a passage is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-topic.h"

typedef struct
{
  const char *part;
  const char *whole;
  guint size;
  guint common;
} Case;

static const Case cases[] = {
  { "", "the cache was full", 0, 0 },
  { "the possible issue", "the cache was full", 0, 0 },
  { "the cache", "the cache was full", 1, 1 },
  { "caches", "the cache was full", 1, 1 },
  { "migrations of the table", "a table was migrated", 2, 2 },
  { "MySQL", "the database ran out of connections", 1, 1 },
  { "a kernel upgrade", "the database ran out of connections", 2, 0 },
};

static HsTopic *
make_topic (const char *text)
{
  HsTopic *topic = hs_topic_new ();

  hs_topic_add_text (topic, hs_lexicon_get_default (), text);
  return topic;
}

static void
test_common (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HsTopic) part = make_topic (cases[i].part);
      g_autoptr (HsTopic) whole = make_topic (cases[i].whole);

      g_test_message ("“%s” in “%s”", cases[i].part, cases[i].whole);
      g_assert_cmpuint (hs_topic_get_size (part), ==, cases[i].size);
      g_assert_cmpuint (hs_topic_count_common (part, whole), ==, cases[i].common);
      g_assert_cmpfloat (hs_topic_get_share (part, whole), ==, cases[i].size == 0 ? 0 : cases[i].common / (double) cases[i].size);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/topic/common", test_common);
  return g_test_run ();
}
