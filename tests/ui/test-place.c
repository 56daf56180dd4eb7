/* test-place.c: tests of finding again what was looked at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-place.h"

#include <string.h>

#include "hs-incident-builder.h"

typedef struct
{
  guint line;
  const char *text;
} Entry;

static HsIncident *
create_incident (const Entry *entries, guint n)
{
  HsIncidentBuilder *builder = hs_incident_builder_new ();

  for (guint i = 0; i < n; i++)
    {
      HsEvent *event = hs_incident_builder_add_event (builder);

      event->line = entries[i].line;
      event->end_line = entries[i].line;
      event->text = g_strdup (entries[i].text);
    }
  return hs_incident_builder_end (builder);
}

static const Entry before[] = { { 10, "Alert" }, { 11, "Looked" }, { 12, "Looked" }, { 13, "Fixed" } };

static void
check_event (const Entry *entries, guint n, guint id, guint expected)
{
  g_autoptr (HsIncident) old = create_incident (before, G_N_ELEMENTS (before));
  g_autoptr (HsIncident) incident = create_incident (entries, n);

  g_assert_cmpuint (hs_place_find_event (old, id, incident), ==, expected);
}

static void
test_event (void)
{
  const Entry moved[] = { { 5, "New" }, { 20, "Alert" }, { 21, "Looked" }, { 22, "Looked" }, { 23, "Fixed" } };
  const Entry changed[] = { { 10, "Alert" }, { 11, "Looked" }, { 12, "Looked" }, { 13, "Fixed at last" } };
  const Entry removed[] = { { 10, "Alert" } };

  check_event (before, G_N_ELEMENTS (before), 3, 3);
  check_event (moved, G_N_ELEMENTS (moved), 1, 2);
  check_event (moved, G_N_ELEMENTS (moved), 4, 5);
  check_event (changed, G_N_ELEMENTS (changed), 4, 4);
  check_event (removed, G_N_ELEMENTS (removed), 4, 0);
  check_event (before, G_N_ELEMENTS (before), 0, 0);
}

static HsDocument *
create_document (const char *const *titles)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; titles[i] != NULL; i++)
    g_string_append_printf (text,
                            "# Postmortem: %s\n\n## Issue Summary\n\nOutage: %u May 2024, 10:00 to 11:00 (UTC)\n\n"
                            "## Timeline\n\n- 10:00: Alert fired.\n- 11:00: Service restored.\n\n",
                            titles[i], i + 1);
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  return hs_document_new (bytes, NULL, NULL);
}

static void
check_incident (const char *const *titles, guint index, guint expected)
{
  const char *old_titles[] = { "Mail", "Disk", NULL };
  g_autoptr (HsDocument) old = create_document (old_titles);
  g_autoptr (HsDocument) document = create_document (titles);

  g_assert_cmpuint (hs_document_get_n_incidents (old), ==, 2);
  g_assert_cmpuint (hs_place_find_incident (old, index, document), ==, expected);
}

static void
test_incident (void)
{
  const char *same[] = { "Mail", "Disk", NULL };
  const char *inserted[] = { "Router", "Mail", "Disk", NULL };
  const char *renamed[] = { "Mail", "Full disk", NULL };
  const char *fewer[] = { "Mail", NULL };
  const char *none[] = { NULL };

  check_incident (same, 1, 1);
  check_incident (inserted, 1, 2);
  check_incident (renamed, 1, 1);
  check_incident (fewer, 1, 0);
  check_incident (none, 1, 0);
}

static void
check_line (const char *before_text, guint line, const char *after_text, guint expected)
{
  g_autoptr (GBytes) old_bytes = g_bytes_new (before_text, strlen (before_text));
  g_autoptr (GBytes) bytes = g_bytes_new (after_text, strlen (after_text));
  g_autoptr (HsDocument) old = hs_document_new (old_bytes, NULL, NULL);
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);

  g_assert_cmpuint (hs_place_find_line (old, line, document), ==, expected);
}

static void
test_line (void)
{
  check_line ("a\nb\nc\n", 2, "a\nb\nc\n", 2);
  check_line ("a\nb\nc\n", 3, "x\ny\na\nb\nc\n", 5);
  check_line ("a\nb\nc\nd\n", 4, "a\nd\n", 2);
  check_line ("a\nb\nc\nd\n", 1, "a\nx\n", 1);
  check_line ("a\nb\nc\nd\n", 2, "a\nx\nb\ny\nd\n", 3);
  check_line ("a\nb\nc\n", 2, "a\nx\nc\n", 2);
  check_line ("a\nb\nc\n", 3, "", 1);
  check_line ("a\na\na\n", 3, "a\n", 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place/event", test_event);
  g_test_add_func ("/place/incident", test_incident);
  g_test_add_func ("/place/line", test_line);

  return g_test_run ();
}
