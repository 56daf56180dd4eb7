/* remarks-text.c: what the second reader remarks on a short document, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#include <string.h>

#include "hs-document.h"

static void
tell (GString *told, const HsFinding *finding, const char *code)
{
  if (code == NULL)
    g_string_append_printf (told, "%u %s\n", finding->line, finding->code);
  else if (strcmp (finding->code, code) == 0)
    g_string_append_printf (told, "%u %s\n", finding->line, finding->text);
}

char *
remarks_text_read (const char *document_text, const char *code)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (document_text, strlen (document_text));
  g_autoptr (HsDocument) document = hs_document_new (bytes, NULL, NULL);
  GString *told = g_string_new (NULL);

  g_assert_nonnull (document);
  g_assert_cmpuint (hs_document_get_n_incidents (document), >, 0);
  for (guint i = 0; i < hs_document_get_n_incidents (document); i++)
    {
      const HsIncident *incident = hs_document_get_incident (document, i);

      for (guint j = 0; j < hs_incident_get_n_findings (incident); j++)
        tell (told, hs_incident_get_finding (incident, j), code);
    }
  g_string_replace (told, "\u00a0", " ", 0);
  return g_string_free (told, FALSE);
}

static void
test_case (gconstpointer data)
{
  const RemarksTextCase *test = data;
  g_autofree char *told = remarks_text_read (test->document, test->code);

  g_assert_cmpstr (told, ==, test->told);
}

void
remarks_text_add (const char *path, const RemarksTextCase *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *name = g_strconcat (path, "/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_case);
    }
}
