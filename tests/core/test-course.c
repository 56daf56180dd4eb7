/* test-course.c: the likeliest course of events that tell this and that
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-course.h"

#define MAX_EVENTS 8
#define NOTHING HS_N_EVENT_KINDS

typedef struct
{
  const char *name;
  guint told[MAX_EVENTS]; /* the kind that the words of each event tell, or NOTHING */
  HsEventKind kinds[MAX_EVENTS];
  guint n;
} Case;

static const Case cases[] = {
  { "as-told", { HS_EVENT_DETECTION, HS_EVENT_INVESTIGATION, HS_EVENT_IDENTIFICATION, HS_EVENT_MITIGATION, HS_EVENT_RESOLUTION },
    { HS_EVENT_DETECTION, HS_EVENT_INVESTIGATION, HS_EVENT_IDENTIFICATION, HS_EVENT_MITIGATION, HS_EVENT_RESOLUTION }, 5 },
  { "untold", { HS_EVENT_DETECTION, HS_EVENT_INVESTIGATION, NOTHING, HS_EVENT_IDENTIFICATION },
    { HS_EVENT_DETECTION, HS_EVENT_INVESTIGATION, HS_EVENT_INVESTIGATION, HS_EVENT_IDENTIFICATION }, 4 },
  { "before-anyone-knows", { HS_EVENT_TRIGGER, HS_EVENT_TRIGGER, HS_EVENT_DETECTION, HS_EVENT_INVESTIGATION },
    { HS_EVENT_TRIGGER, HS_EVENT_TRIGGER, HS_EVENT_DETECTION, HS_EVENT_INVESTIGATION }, 4 },
  { "none", { 0 }, { 0 }, 0 },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GPtrArray) clues = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  HsEventKind kinds[MAX_EVENTS];

  for (guint i = 0; i < test->n; i++)
    {
      GArray *event = g_array_new (FALSE, FALSE, sizeof (guint));
      guint always = HS_CLUE_ALWAYS, told = HS_CLUE_TELLS + test->told[i], first = HS_CLUE_FIRST;

      g_array_append_val (event, always);
      g_array_append_val (event, told);
      if (i == 0)
        g_array_append_val (event, first);
      g_ptr_array_add (clues, event);
    }
  hs_course_find (clues, kinds);
  for (guint i = 0; i < test->n; i++)
    g_assert_cmpstr (hs_event_kind_get_name (kinds[i]), ==, hs_event_kind_get_name (test->kinds[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/course/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
