/* test-measure-text.c: tests of what the text of a measure tells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-measures-private.h"
#include "opened-text.h"

static void
test_labelled (void)
{
  static const struct
  {
    const char *text;
    const char *set;
    const char *found;
  } cases[] = {
    { "Buy a belt. Owner: Platform team", "measures.owner", "Platform team" },
    { "Buy a belt. Owner: Ann. Soon.", "measures.owner", "Ann" },
    { "Owner: Ann; due: Friday", "measures.owner", "Ann" },
    { "Owner: Ann; due: Friday", "measures.due", "Friday" },
    { "Buy a belt (assigned to: Ann)", "measures.owner", "Ann" },
    { "**Owner**: Ann", "measures.owner", "Ann" },
    { "Owner: Ann\nDue: Friday", "measures.owner", "Ann" },
    { "Ask the owner of the mill: Ann", "measures.owner", NULL },
    { "The owner buys a belt", "measures.owner", NULL },
    { "Owner:", "measures.owner", NULL },
    { "Owner", "measures.owner", NULL },
    { "", "measures.owner", NULL },
    { "Owner: Ann", "measures.due", NULL },
  };
  g_autoptr (OpenedText) opened = opened_text_new ("");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = hs_measures_find_labelled (&opened->reading, cases[i].text, cases[i].set);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

static void
test_owner_and_due (void)
{
  static const struct
  {
    const char *text;
    const char *owner;
    const char *due;
  } cases[] = {
    { "Oil the axle", NULL, NULL },
    { "", NULL, NULL },
    { "Oil the axle (Millers)", "Millers", NULL },
    { "Oil the axle (Millers).", "Millers", NULL },
    { "Oil the axle (@ann)", "@ann", NULL },
    { "Oil the axle (smithy team)", "smithy team", NULL },
    { "Oil the axle (Millers, Smiths)", "Millers, Smiths", NULL },
    { "Oil the axle (Millers, by 2024-05-08)", "Millers", "2024-05-08" },
    { "Oil the axle (2024-05-08)", NULL, "2024-05-08" },
    { "Oil the axle (by 8 May 2024)", NULL, "8 May 2024" },
    { "Oil the axle (of the wheel)", NULL, NULL },
    { "Oil the axle (DONE)", NULL, NULL },
    { "Oil the axle (For the mill)", NULL, NULL },
    { "Oil the axle (Millers) every day", NULL, NULL },
    { "Oil the axle (Ann and all of her many friends there)", NULL, NULL },
    { "Oil the axle ()", NULL, NULL },
    { "Oil the axle)", NULL, NULL },
    { "(Millers)", "Millers", NULL },
    { "Oil the axle. Owner: Millers, due 2024-05-08", "Millers", "2024-05-08" },
    { "Oil the axle. Owner: Ann (Smiths)", "Ann (Smiths", NULL },
    { "Oil the axle. Due: 2024-05-08 (Millers, by 2024-05-09)", "Millers", "2024-05-08 (Millers, by 2024-05-09" },
  };
  g_autoptr (OpenedText) opened = opened_text_new ("");
  const HsEntry entry = { .form = HS_ENTRY_ITEM, .role = HS_ROLE_MEASURES };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const HsMeasure *measure = hs_measures_add (&opened->reading, &entry, i + 1, cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (measure->line, ==, i + 1);
      g_assert_cmpstr (measure->text, ==, cases[i].text);
      g_assert_cmpstr (measure->owner, ==, cases[i].owner);
      g_assert_cmpstr (measure->due, ==, cases[i].due);
    }
  g_assert_cmpuint (opened->reading.builder->measures->len, ==, G_N_ELEMENTS (cases));
}

static void
test_kind_and_state (void)
{
  static const struct
  {
    HsRole role;
    HsTask task;
    const char *text;
    HsMeasureKind kind;
    gboolean done;
  } cases[] = {
    { HS_ROLE_MEASURES, HS_TASK_NONE, "Oil the axle", HS_MEASURE_IMPROVEMENT, FALSE },
    { HS_ROLE_TASKS, HS_TASK_OPEN, "Oil the axle", HS_MEASURE_TASK, FALSE },
    { HS_ROLE_TASKS, HS_TASK_DONE, "Oil the axle", HS_MEASURE_TASK, TRUE },
    { HS_ROLE_TASKS, HS_TASK_NONE, "Oil the axle (DONE)", HS_MEASURE_TASK, TRUE },
    { HS_ROLE_MEASURES, HS_TASK_OPEN, "Completed: oil the axle", HS_MEASURE_IMPROVEMENT, TRUE },
    { HS_ROLE_LESSONS, HS_TASK_NONE, "Oil the axle", HS_MEASURE_IMPROVEMENT, FALSE },
  };
  g_autoptr (OpenedText) opened = opened_text_new ("");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const HsEntry entry = { .form = HS_ENTRY_ITEM, .role = cases[i].role, .task = cases[i].task };
      const HsMeasure *measure = hs_measures_add (&opened->reading, &entry, 1, cases[i].text);

      g_assert_cmpint (measure->kind, ==, cases[i].kind);
      g_assert_cmpint (measure->done, ==, cases[i].done);
    }
}

static void
test_one_line (void)
{
  g_autoptr (OpenedText) opened = opened_text_new ("");
  const HsEntry entry = { .form = HS_ENTRY_ITEM, .role = HS_ROLE_TASKS };

  g_assert_cmpstr (hs_measures_add (&opened->reading, &entry, 1, " Oil\nthe\taxle\n")->text, ==, "Oil the axle");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measure-text/labelled", test_labelled);
  g_test_add_func ("/measure-text/owner-and-due", test_owner_and_due);
  g_test_add_func ("/measure-text/kind-and-state", test_kind_and_state);
  g_test_add_func ("/measure-text/one-line", test_one_line);
  return g_test_run ();
}
