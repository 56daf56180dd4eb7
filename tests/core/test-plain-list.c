/* test-plain-list.c: lists in plain text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"

static void
test_times (void)
{
  block_text_assert_markdown (
      "Timeline:\n10:00: down\n10:05 we looked\n\n10:10 AM - up\n",
      "## Timeline:\n\n- 10:00: down\n- 10:05 we looked\n\n- 10:10 AM - up\n");
  block_text_assert_markdown (
      "It was long and the alerts of the second host came as late as\n10:05 - and after\n",
      "It was long and the alerts of the second host came as late as\n10:05 - and after\n");
  block_text_assert_markdown ("10:00 PM was late for us.\n", "10:00 PM was late for us.\n");
  block_text_assert_markdown (
      "10:00 AM:\n\nDetection: an alert.\n10:15 AM:\n\nWe looked.\n",
      "- 10:00 AM:\n\n  Detection: an alert.\n- 10:15 AM:\n\n  We looked.\n");
}

static void
test_details (void)
{
  block_text_assert_markdown (
      "10:00: down\nand the other host too\n    - nothing in the log\n10:10: up\n\nDone.\n",
      "- 10:00: down\n  and the other host too\n  - nothing in the log\n- 10:10: up\n\nDone.\n");
}

static void
test_marks (void)
{
  block_text_assert_markdown ("-> one\n-> two\n", "- one\n- two\n");
  block_text_assert_markdown ("• one\n  ◦ two\n", "- one\n  - two\n");
  block_text_assert_markdown (
      "(1)\tOne thing.\n\tAnother.\n(2)\tA third.\n\tA fourth.\n",
      "## (1)\n\n- One thing.\n- Another.\n### (2)\n\n- A third.\n- A fourth.\n");
}

static void
test_indented (void)
{
  block_text_assert_markdown (
      "Tasks:\n\n    Test the failover.\n    Alert on the queue.\n\nEnd of it.\n",
      "## Tasks:\n\n- Test the failover.\n- Alert on the queue.\n\nEnd of it.\n");
  block_text_assert_markdown ("# Title\n\n    10:00: down\n    10:05: up\n",
                              "# Title\n\n- 10:00: down\n- 10:05: up\n");
  block_text_assert_markdown ("# Title\n\n    $ ls --all\n    $ cat x | wc\n",
                              "# Title\n\n    $ ls --all\n    $ cat x | wc\n");
  block_text_assert_markdown ("# Conclusion\n    We need better alerts than these.\n",
                              "# Conclusion\nWe need better alerts than these.\n");
}

/* The author's own Markdown stays as it is. */
static void
test_native (void)
{
  static const char *const cases[] = {
    "- one\n  - two\n\n    more of two\n\n        code of two\n- three\n",
    "1. one\n   ```\n   code\n   ```\n2. two\n",
    "* 10:00: down\n  * detail\n* 10:05: up\n",
    "- item\nthat goes on\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    block_text_assert_markdown (cases[i], cases[i]);
  block_text_assert_markdown ("- what was done\n\n\t2:20 PM: looked\n\n\t2:25 PM: fixed\n",
                              "- what was done\n\n    - 2:20 PM: looked\n\n    - 2:25 PM: fixed\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-list/times", test_times);
  g_test_add_func ("/plain-list/details", test_details);
  g_test_add_func ("/plain-list/marks", test_marks);
  g_test_add_func ("/plain-list/indented", test_indented);
  g_test_add_func ("/plain-list/native", test_native);
  return g_test_run ();
}
