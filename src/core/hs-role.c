/* hs-role.c: what a section of a postmortem is for, by its heading
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "hs-role.h"

#define MAX_HEADING_WORDS 12

/* What a heading may begin with beside its words: "4. Actions". */
#define NUMBERING "0123456789.) "

static const char *const role_sets[HS_N_ROLES] = {
  [HS_ROLE_SUMMARY] = "sections.summary",       [HS_ROLE_TIMELINE] = "sections.timeline",
  [HS_ROLE_HAPPENED] = "sections.happened",     [HS_ROLE_ROOT_CAUSE] = "sections.root_cause",
  [HS_ROLE_RESOLUTION] = "sections.resolution", [HS_ROLE_IMPACT] = "sections.impact",
  [HS_ROLE_MEASURES] = "sections.measures",     [HS_ROLE_TASKS] = "sections.tasks",
  [HS_ROLE_LESSONS] = "sections.lessons",       [HS_ROLE_DURATION] = "sections.duration",
  [HS_ROLE_BACKGROUND] = "sections.background",
};

/* "Recovery to-do" lists tasks, "Causes and tasks" not only. */
static gboolean
ends_with_tasks (const HsLexicon *lexicon, const HsWords *words)
{
  guint length = hs_words_get_length (words);
  HsPhraseMatch match = { 0 };

  while (hs_phrases_find (hs_lexicon_get (lexicon, role_sets[HS_ROLE_TASKS]), words, match.end, G_MAXUINT, &match))
    if (match.end == length)
      return match.start == 0 || strcmp (hs_words_get (words, match.start - 1)->text, "and") != 0;
  return FALSE;
}

/* The role whose phrase stands first in the heading: "Root cause and resolution" is about the
 * cause, "Resolution and recovery" is not. The longer of two that begin together. A long heading must
 * begin with it: else it tells something ("How one missing index was the cause of ..."). */
HsRole
hs_role_of_heading (const HsLexicon *lexicon, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text + strspn (text, NUMBERING));
  HsRole best = HS_ROLE_OTHER;
  HsPhraseMatch best_match = { G_MAXUINT, 0, HS_CAPTURE_NONE };
  guint last_start = hs_words_get_length (words) > MAX_HEADING_WORDS ? 1 : G_MAXUINT;

  if (last_start > 1 && ends_with_tasks (lexicon, words))
    return HS_ROLE_TASKS;
  for (HsRole role = HS_ROLE_SUMMARY; role < HS_N_ROLES; role++)
    {
      HsPhraseMatch match;

      if (!hs_phrases_find (hs_lexicon_get (lexicon, role_sets[role]), words, 0, last_start, &match))
        continue;
      if (match.start < best_match.start || (match.start == best_match.start && match.end > best_match.end))
        {
          best = role;
          best_match = match;
        }
    }
  return best;
}

HsRole
hs_role_of_label (const HsLexicon *lexicon, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);

  for (HsRole role = HS_ROLE_SUMMARY; role < HS_N_ROLES; role++)
    {
      HsPhraseMatch match;
      guint n = hs_words_get_length (words);

      if (hs_phrases_find (hs_lexicon_get (lexicon, role_sets[role]), words, 0, 2, &match)
          && match.start <= 1 && match.end + 3 >= n)
        return role;
    }
  return HS_ROLE_OTHER;
}

/* Word after the longest name of a section that begins at word @from, @from where none does. */
static guint
skip_name (const HsLexicon *lexicon, const HsWords *words, guint from)
{
  guint end = from;

  for (HsRole role = HS_ROLE_SUMMARY; role < HS_N_ROLES; role++)
    {
      HsPhraseMatch match;

      if (hs_phrases_find (hs_lexicon_get (lexicon, role_sets[role]), words, from, from + 1, &match))
        end = MAX (end, match.end);
    }
  return end;
}

gboolean
hs_role_is_name (const HsLexicon *lexicon, const char *text)
{
  g_autoptr (HsWords) words = hs_words_new (text);
  guint length = hs_words_get_length (words);
  guint end = skip_name (lexicon, words, 0);

  if (end == 0 || end == length)
    return end > 0;
  if (strcmp (hs_words_get (words, end)->text, "and") == 0)
    end++;
  return end < length && skip_name (lexicon, words, end) == length;
}

/* Whether a heading of role @own may stand in a section of another sort without ending it. */
static gboolean
is_told_elsewhere (HsRole own)
{
  return own == HS_ROLE_HAPPENED || own == HS_ROLE_RESOLUTION || own == HS_ROLE_DURATION || own == HS_ROLE_OTHER;
}

/* What stands under a heading of a timeline happened, whatever the heading calls it; lessons stay
 * lessons, and measures measures ("Incident response" under "Improvements", "Improvements" under
 * "Action items"). */
HsRole
hs_role_resolve_section (HsRole outer, HsRole own)
{
  switch (outer)
    {
    case HS_ROLE_TIMELINE:
      return is_told_elsewhere (own) ? outer : own;
    case HS_ROLE_LESSONS:
      return outer;
    case HS_ROLE_MEASURES:
    case HS_ROLE_TASKS:
      return is_told_elsewhere (own) || own == HS_ROLE_IMPACT || (outer == HS_ROLE_TASKS && own == HS_ROLE_MEASURES) ? outer : own;
    default:
      return own != HS_ROLE_OTHER ? own : outer;
    }
}

/* In a timeline every entry happened, whatever its label; measures keep being measures unless the
 * label calls them tasks. */
HsRole
hs_role_resolve_label (HsRole outer, HsRole label)
{
  switch (outer)
    {
    case HS_ROLE_TIMELINE:
    case HS_ROLE_LESSONS:
      return outer;
    case HS_ROLE_MEASURES:
    case HS_ROLE_TASKS:
      return label == HS_ROLE_TASKS ? label : outer;
    default:
      return label != HS_ROLE_OTHER ? label : outer;
    }
}
