/* test-flow.c: which line breaks of a paragraph are meant
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-flow.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  const char *flowed;
} Case;

static const Case cases[] = {
  { "empty", "", "" },
  { "one-line", "all on one line", "all on one line" },
  { "list-of-names", "Ada\nGrace\nLinus", "Ada\nGrace\nLinus" },
  { "lower-case-goes-on", "The disk was full and\nthe database stopped.", "The disk was full and the database stopped." },
  { "full-lines",
    "The monitoring did not see it, because the probes ran from\nParis only, where the old address was still in the cache of\nAlice.",
    "The monitoring did not see it, because the probes ran from Paris only, where the old address was still in the cache of Alice." },
  { "key-begins-anew",
    "Impact: a third of all users saw errors for the whole evening.\nRoot cause: a full disk",
    "Impact: a third of all users saw errors for the whole evening.\nRoot cause: a full disk" },
  { "key-alone", "It was noticed late by everybody who could have done more.\nDetection:\nby hand",
    "It was noticed late by everybody who could have done more.\nDetection:\nby hand" },
  { "same-length", "é é\nlower", "é é lower" },
};

static void
test_flow (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *flowed = hs_flow_text (test->text);

  g_assert_cmpstr (flowed, ==, test->flowed);
  g_assert_cmpuint (strlen (flowed), ==, strlen (test->text));
}

static void
test_block (void)
{
  static const HsSpan spans[] = { { HS_SPAN_STRONG, 0, 5, NULL }, { HS_SPAN_BREAK, 12, 13, NULL } };
  static const HsBlock block = { .text = "the disk\nwas\nfull", .n_spans = 2, .spans = spans };
  static const HsBlock nothing = { .type = HS_BLOCK_PARAGRAPH };
  g_autofree char *flowed = hs_flow_block (&block);
  g_autofree char *empty = hs_flow_block (&nothing);

  g_assert_cmpstr (flowed, ==, "the disk was\nfull");
  g_assert_cmpstr (empty, ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/flow/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_flow);
    }
  g_test_add_func ("/flow/block", test_block);

  return g_test_run ();
}
