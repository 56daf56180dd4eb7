/* drafting-text.c: drafts of events in the making over a short document, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "drafting-text.h"

typedef struct
{
  void (*draft) (HsDrafting *drafting);
  const DraftingTextCase *test;
} Run;

DraftingText *
drafting_text_new (const char *document)
{
  DraftingText *self = g_new0 (DraftingText, 1);

  self->opened = opened_text_new (document);
  self->drafting = (HsDrafting) {
    .entries = self->opened->entries,
    .last = self->opened->entries->len,
    .lexicon = hs_lexicon_get_default (),
    .drafts = g_array_new (FALSE, FALSE, sizeof (HsDraft)),
    .header = -1,
  };
  g_array_set_clear_func (self->drafting.drafts, (GDestroyNotify) hs_draft_clear);
  return self;
}

void
drafting_text_free (DraftingText *self)
{
  g_array_unref (self->drafting.drafts);
  opened_text_free (self->opened);
  g_free (self);
}

static const char *
or_dash (const char *text)
{
  return text != NULL ? text : "-";
}

char *
drafting_text_tell (const DraftingText *self)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < self->drafting.drafts->len; i++)
    {
      const HsDraft *draft = &g_array_index (self->drafting.drafts, HsDraft, i);

      g_string_append_printf (told, "%u-%u %s %s %s", draft->line, draft->end_line, or_dash (draft->time_text),
                              or_dash (draft->zone), draft->text);
      if (draft->detail != NULL)
        g_string_append_printf (told, " (%s)", draft->detail);
      g_string_append_c (told, '\n');
    }
  return g_string_free (told, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Run *run = data;
  g_autoptr (DraftingText) text = drafting_text_new (run->test->document);
  g_autofree char *told = NULL;

  run->draft (&text->drafting);
  told = drafting_text_tell (text);
  g_assert_cmpstr (told, ==, run->test->told);
}

void
drafting_text_add (const char *path, void (*draft) (HsDrafting *drafting), const DraftingTextCase *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *name = g_strconcat (path, "/", cases[i].name, NULL);
      Run *run = g_new (Run, 1);

      *run = (Run) { draft, &cases[i] };
      g_test_add_data_func_full (name, run, test_case, g_free);
    }
}
