/* test-summary-facets.c: tests of what can be asked of an incident by name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-summary.h"

#include <string.h>

static const char text[] =
  "# Mail stuck\n\n"
  "Outage: 3 May 2024, 23:00 to 4 May 2024, 01:00 (UTC)\n\n"
  "## Timeline\n\n"
  "- 23:00: An alert fires.\n"
  "- 23:10: We suspected the network.\n"
  "- 23:30: The network was not the cause. Escalated to the Storage team.\n"
  "- 00:30: Root cause identified: a full disk.\n"
  "- 01:00: Service restored.\n\n"
  "## Root cause\n\n"
  "A full disk.\n\n"
  "## Action items\n\n"
  "- [ ] Watch the disk (owner: Ann)\n"
  "- [x] Buy a larger one (owner: Zoë)\n";

static void
test_incident (void)
{
  static const struct
  {
    HsFacet facet;
    const char *value;
  } facets[] = {
    { HS_FACET_CAUSE, "full disk" },
    { HS_FACET_ESCALATED, "storage" },
    { HS_FACET_FINDING, "no-impact\n" },
    { HS_FACET_KIND, "resolution\n" },
    { HS_FACET_OWNER, "zoe\n" },
    { HS_FACET_SUSPECTED, "network" },
    { HS_FACET_TITLE, "mail stuck\n" },
    { HS_FACET_ZONE, "utc\n" },
  };
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/mail.md");
  g_autoptr (GPtrArray) summaries = hs_summary_list (document, file, "mail.md");
  const HsSummary *summary = g_ptr_array_index (summaries, 0);

  for (guint i = 0; i < G_N_ELEMENTS (facets); i++)
    {
      g_test_message ("%s in %s", facets[i].value, hs_summary_get_facet (summary, facets[i].facet));
      g_assert_nonnull (strstr (hs_summary_get_facet (summary, facets[i].facet), facets[i].value));
    }
  g_assert_cmpuint (hs_summary_get_n_open (summary), ==, 1);
}

static void
test_no_incident (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/mail.md");
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "no");
  g_autoptr (HsSummary) summary = hs_summary_new_unreadable (file, "mail.md", error);

  for (guint i = 0; i < HS_N_FACETS; i++)
    g_assert_cmpstr (hs_summary_get_facet (summary, i), ==, "");
  g_assert_cmpuint (hs_summary_get_n_open (summary), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary-facets/incident", test_incident);
  g_test_add_func ("/summary-facets/no-incident", test_no_incident);
  return g_test_run ();
}
