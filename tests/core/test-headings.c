/* test-headings.c: headings without markup, and their levels
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "block-text.h"

static void
test_plain (void)
{
  block_text_assert_markdown ("Postmortem: Lost Queue\n"
                              "\n"
                              "Issue Summary:\n"
                              "Impact: all users\n"
                              "\n"
                              "TIMELINE\n"
                              "10:00: down\n"
                              "Root Cause and Resolution\n"
                              "A full disk.\n",
                              "# Postmortem: Lost Queue\n"
                              "\n"
                              "## Issue Summary:\n"
                              "Impact: all users\n"
                              "\n"
                              "## TIMELINE\n"
                              "\n"
                              "- 10:00: down\n"
                              "## Root Cause and Resolution\n"
                              "A full disk.\n");
}

static void
test_parts (void)
{
  block_text_assert_markdown ("Postmortem: Lost Queue\n"
                              "\n"
                              "Measures of the Second Kind:\n"
                              "Improvements:\n"
                              "One.\n"
                              "\n"
                              "Tasks:\n"
                              "Two.\n"
                              "\n"
                              "Timeline:\n"
                              "Three.\n",
                              "# Postmortem: Lost Queue\n"
                              "\n"
                              "## Measures of the Second Kind:\n"
                              "### Improvements:\n"
                              "One.\n"
                              "\n"
                              "### Tasks:\n"
                              "Two.\n"
                              "\n"
                              "## Timeline:\n"
                              "Three.\n");
}

static void
test_second_title (void)
{
  block_text_assert_markdown (
      "Postmortem: The First\n\nText of it.\n\nPostmortem: The Second\n\nMore.\n",
      "# Postmortem: The First\n\nText of it.\n\n# Postmortem: The Second\n\nMore.\n");
}

static void
test_among_markup (void)
{
  block_text_assert_markdown ("# Title\n\nTimeline:\n\nSome Name\n\nAction Items\n- one\n",
                              "# Title\n\n## Timeline:\n\nSome Name\n\n## Action Items\n- one\n");
}

static void
test_bold (void)
{
  block_text_assert_markdown ("**The Outage**\n\n**Impact:**\nAll.\n",
                              "# **The Outage**\n\n## **Impact:**\nAll.\n");
  block_text_assert_markdown ("### Summary\n\n**Impact:**  \nAll.\n",
                              "### Summary\n\n#### **Impact:**\nAll.\n");
  block_text_assert_markdown (
      "a sentence of which the next line is only\n**important**\nand nothing else\n",
      "a sentence of which the next line is only\n**important**\nand nothing else\n");
}

static void
test_numbered (void)
{
  block_text_assert_markdown (
      "Report\n\n1. Summary\n\nIt broke.\n\n2. Root Cause\n\nA disk.\n",
      "# Report\n\n## 1. Summary\n\nIt broke.\n\n## 2. Root Cause\n\nA disk.\n");
  block_text_assert_markdown ("Steps we took.\n\n1. Restart\n\n2. Wait\n",
                              "Steps we took.\n\n1. Restart\n\n2. Wait\n");
  block_text_assert_markdown ("Timeline\n(1)\n10:00: a\n(2)\n11:00: b\n",
                              "## Timeline\n### (1)\n\n- 10:00: a\n### (2)\n\n- 11:00: b\n");
}

static void
test_no_heading (void)
{
  static const char *const cases[] = {
    "Lost Queue\n==========\n\nSummary\n=======\n\nDuration: May 3, 2023, 18:30 - 22:15 (EST)\n\nText.\n",
    "Sincerely,\nJane Doe\nEngineer\n",
    "It broke at night.\n\nThe following helped:\n\nA restart.\n",
    "It broke.\n\nJane Doe\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    block_text_assert_markdown (cases[i], cases[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/headings/plain", test_plain);
  g_test_add_func ("/headings/parts", test_parts);
  g_test_add_func ("/headings/second-title", test_second_title);
  g_test_add_func ("/headings/among-markup", test_among_markup);
  g_test_add_func ("/headings/bold", test_bold);
  g_test_add_func ("/headings/numbered", test_numbered);
  g_test_add_func ("/headings/no-heading", test_no_heading);
  return g_test_run ();
}
