/* time-text.c: what the time scanner finds as one short text, and tables of it as tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

#include <string.h>

typedef struct
{
  const TimeTextCase *cases;
  gsize n_cases;
} Group;

static void
append_zone (GString *string, const char *text, const HsTimeMatch *match)
{
  if (match->zone_end == match->zone_start)
    return;
  g_string_append_printf (string, " %.*s", (int) (match->zone_end - match->zone_start), text + match->zone_start);
  if (match->has_utc_offset)
    g_string_append_printf (string, "=%+d", match->utc_offset_minutes);
  if (match->zone_ambiguous)
    g_string_append_c (string, '?');
}

static void
append_time (GString *string, const HsTimeMatch *match)
{
  HsTime time = hs_time_match_get_time (match);
  g_autofree char *written = hs_time_to_string (&time);

  if (match->is_range_end)
    g_string_append (string, "..");
  if (match->approximate)
    g_string_append_c (string, '~');
  if (match->is_later)
    g_string_append_printf (string, "later %" G_GINT64_FORMAT, match->offset);
  else
    g_string_append (string, written != NULL ? written : "none");
}

static void
append_flags (GString *string, const HsTimeMatch *match)
{
  static const char *const halves[] = { "", " AM", " PM" };

  g_string_append (string, halves[match->meridiem]);
  if (match->meridiem_inferred)
    g_string_append_c (string, '?');
  if (match->day_month_ambiguous)
    g_string_append (string, " d/m");
  if (match->weekday != 0)
    g_string_append_printf (string, " wd%d", match->weekday);
  if (match->day != 0 && match->month == 0)
    g_string_append_printf (string, " day%d", match->day);
  if (match->next_day)
    g_string_append (string, " next");
}

char *
time_text_describe (const char *text, const HsTimeMatch *match)
{
  GString *string = g_string_new (NULL);

  g_string_append_printf (string, "{%.*s} ", (int) (match->end - match->start), text + match->start);
  append_time (string, match);
  append_flags (string, match);
  append_zone (string, text, match);
  return g_string_free (string, FALSE);
}

char *
time_text_scan (const char *text)
{
  g_autoptr (GArray) matches = hs_time_scan (text);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < matches->len; i++)
    {
      g_autofree char *match = time_text_describe (text, &g_array_index (matches, HsTimeMatch, i));

      if (i > 0)
        g_string_append (string, "; ");
      g_string_append (string, match);
    }
  return g_string_free (string, FALSE);
}

static void
test_group (gconstpointer data)
{
  const Group *group = data;

  for (gsize i = 0; i < group->n_cases; i++)
    {
      g_autofree char *matches = time_text_scan (group->cases[i].text);

      g_test_message ("%s", group->cases[i].text);
      g_assert_cmpstr (matches, ==, group->cases[i].matches);
    }
}

static void
assert_in_order (const char *text)
{
  g_autoptr (GArray) matches = hs_time_scan (text);
  guint last_end = 0;

  for (guint i = 0; i < matches->len; i++)
    {
      const HsTimeMatch *match = &g_array_index (matches, HsTimeMatch, i);

      g_assert_cmpuint (match->start, >=, last_end);
      g_assert_cmpuint (match->end, >, match->start);
      g_assert_cmpuint (match->end, <=, strlen (text));
      g_assert_cmpuint (match->zone_end, >=, match->zone_start);
      g_assert_cmpuint (match->zone_end, <=, match->end);
      g_assert_true (match->has_clock || match->has_date || match->is_relative || match->is_later);
      last_end = match->end;
    }
}

static void
test_prefixes (gconstpointer data)
{
  const Group *group = data;

  for (gsize i = 0; i < group->n_cases; i++)
    {
      g_autofree char *text = g_strdup (group->cases[i].text);

      for (; *text != '\0'; *g_utf8_prev_char (text + strlen (text)) = '\0')
        assert_in_order (text);
    }
}

void
time_text_add (const char *path, const TimeTextCase *cases, gsize n_cases)
{
  g_autofree char *prefixes = g_strconcat (path, "/broken-off", NULL);
  const Group group = { cases, n_cases };

  g_test_add_data_func_full (path, g_memdup2 (&group, sizeof group), test_group, g_free);
  g_test_add_data_func_full (prefixes, g_memdup2 (&group, sizeof group), test_prefixes, g_free);
}
