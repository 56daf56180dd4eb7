/* test-timeline-teams.c: tests of hs-timeline-teams.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-timeline-private.h"
#include "sample-incidents.h"

#define HOUR 3600.0
#define MAX_TEAMS 6

/* `to` of escalations an hour apart, from the first hour on; the teams in the order of being called.
 * `event` is that of the call. */
typedef struct
{
  const char *name;
  const char *to[MAX_TEAMS];
  guint n_calls;
  struct
  {
    const char *name;
    guint event;
  } teams[MAX_TEAMS];
} Case;

#define RESPONDERS { "First responders", 0 }

static const Case cases[] = {
  { "nobody-called", { NULL }, 0, { { NULL } } },
  { "one", { "database team" }, 1, { RESPONDERS, { "Database team", 2 } } },
  { "unnamed", { NULL }, 1, { RESPONDERS, { "Others, not named", 2 } } },
  { "unnamed-twice", { NULL, NULL }, 2, { RESPONDERS, { "Others, not named", 2 } } },
  { "several-at-once", { "Mail|Web" }, 1, { RESPONDERS, { "Mail", 2 }, { "Web", 2 } } },
  { "twice-in-one-call", { "Mail|the mail team" }, 1, { RESPONDERS, { "Mail", 2 } } },
  { "again-in-other-words", { "the Storage Team", "storage", "STORAGE teams" }, 3, { RESPONDERS, { "The Storage Team", 2 } } },
  { "named-later", { NULL, "vendor" }, 2, { RESPONDERS, { "Others, not named", 2 }, { "Vendor", 3 } } },
  { "accent", { "équipe réseau", "Équipe Réseau" }, 2, { RESPONDERS, { "Équipe réseau", 2 } } },
  { "other-capitals", { "iOS team" }, 1, { RESPONDERS, { "iOS team", 2 } } },
  { "no-letters", { "數據庫" }, 1, { RESPONDERS, { "數據庫", 2 } } },
};

static void
test_called (gconstpointer data)
{
  const Case *expected = data;
  Sample sample = { .start = "+0:00", .end = "+10:00", .events = { { "+0:30", NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." } } };
  static const char *const times[] = { "+1:00", "+2:00", "+3:00" };
  g_autoptr (HsTimeline) timeline = NULL;
  guint n_teams;

  for (guint i = 0; i < expected->n_calls; i++)
    sample.events[i + 1] = (SampleEvent) { times[i], NULL, HS_EVENT_ESCALATION, "e", expected->to[i], "Called." };
  timeline = sample_timeline_new (&sample);
  for (n_teams = 0; expected->teams[n_teams].name != NULL; n_teams++)
    {
      const HsTimelineTeam *team;

      g_assert_cmpuint (n_teams, <, hs_timeline_get_n_teams (timeline));
      team = hs_timeline_get_team (timeline, n_teams);
      g_assert_cmpstr (team->name, ==, expected->teams[n_teams].name);
      g_assert_cmpuint (team->event, ==, expected->teams[n_teams].event);
      g_assert_cmpfloat (team->start, ==, team->event == 0 ? 0.5 * HOUR : (team->event - 1) * HOUR);
      g_assert_cmpfloat (team->end, ==, 10 * HOUR);
      g_assert_true (team->told);
    }
  g_assert_cmpuint (hs_timeline_get_n_teams (timeline), ==, n_teams);
}

/* By time, not by the order in which the document tells. */
static void
test_order_of_calls (void)
{
  const Sample sample = {
    .events = {
      { "+0:00", NULL, HS_EVENT_DETECTION, NULL, NULL, "Noticed." },
      { "+3:00", NULL, HS_EVENT_ESCALATION, "e", "late", "Called." },
      { "+1:00", NULL, HS_EVENT_ESCALATION, "e", "early|LATE", "Called." },
    },
  };
  g_autoptr (HsTimeline) timeline = sample_timeline_new (&sample);

  g_assert_cmpuint (hs_timeline_get_n_teams (timeline), ==, 3);
  g_assert_cmpstr (hs_timeline_get_team (timeline, 1)->name, ==, "Early");
  g_assert_cmpstr (hs_timeline_get_team (timeline, 2)->name, ==, "LATE");
  g_assert_cmpuint (hs_timeline_get_team (timeline, 2)->event, ==, 3);
}

static void
test_nobody_alerted (void)
{
  const Sample sample = { .events = { { NULL, NULL, HS_EVENT_ESCALATION, "e", "vendor", "Called." }, { NULL, NULL, HS_EVENT_RESOLUTION, NULL, NULL, "Done." } } };
  g_autoptr (HsTimeline) timeline = sample_timeline_new (&sample);

  g_assert_cmpuint (hs_timeline_get_n_teams (timeline), ==, 1);
  g_assert_cmpstr (hs_timeline_get_team (timeline, 0)->name, ==, "Vendor");
  g_assert_false (hs_timeline_get_team (timeline, 0)->told);
}

static void
test_called_after_the_end (void)
{
  const Sample sample = { .start = "+0:00", .end = "+1:00", .events = { { "+2:00", NULL, HS_EVENT_ESCALATION, "e", "vendor", "Called." } } };
  g_autoptr (HsTimeline) timeline = sample_timeline_new (&sample);
  const HsTimelineTeam *team = hs_timeline_get_team (timeline, hs_timeline_get_n_teams (timeline) - 1);

  g_assert_cmpfloat (team->start, ==, 2 * HOUR);
  g_assert_cmpfloat (team->end, ==, team->start);
}

static void
test_keys (void)
{
  static const struct
  {
    const char *name;
    const char *key;
  } keys[] = {
    { "", "" },
    { "database", "database" },
    { "The  Database\tTeam", "database" },
    { "database-teams", "database" },
    { "site reliability engineering", "site reliability engineering" },
    { "Teamwork", "teamwork" },
    { "Straße", "strasse" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *key = hs_timeline_get_team_key (keys[i].name);

      g_assert_cmpstr (key, ==, keys[i].key);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-teams/called/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_called);
    }
  g_test_add_func ("/timeline-teams/order-of-calls", test_order_of_calls);
  g_test_add_func ("/timeline-teams/nobody-alerted", test_nobody_alerted);
  g_test_add_func ("/timeline-teams/called-after-the-end", test_called_after_the_end);
  g_test_add_func ("/timeline-teams/keys", test_keys);
  return g_test_run ();
}
