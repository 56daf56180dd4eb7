/* hs-feed.c: an incident that another program recorded, as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-feed.h"

#include <string.h>

#include "hs-lexicon.h"
#include "hs-markdown-escape.h"
#include "hs-role.h"

typedef struct
{
  char *text;
  guint line;
} Fact;

typedef struct
{
  GDateTime *time; /* in UTC, or %NULL */
  char *head;
  char *text;
  guint line;
  guint end_line;
} Entry;

struct _HsFeed
{
  char *title;
  guint line;
  GArray *facts;      /* Fact */
  GPtrArray *entries; /* Entry */
};

static void
clear_fact (gpointer data)
{
  g_free (((Fact *) data)->text);
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->time, g_date_time_unref);
  g_free (entry->head);
  g_free (entry->text);
  g_free (entry);
}

HsFeed *
hs_feed_new (const char *title, guint line)
{
  HsFeed *self = g_new0 (HsFeed, 1);

  self->title = g_strdup (title);
  self->line = line;
  self->facts = g_array_new (FALSE, FALSE, sizeof (Fact));
  g_array_set_clear_func (self->facts, clear_fact);
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  return self;
}

void
hs_feed_free (HsFeed *self)
{
  g_free (self->title);
  g_array_unref (self->facts);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

static char *
one_line (const char *text)
{
  return g_strstrip (g_strdelimit (g_strdup (text != NULL ? text : ""), "\r\n", ' '));
}

static GDateTime *
read_time (const char *iso8601)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = iso8601 != NULL ? g_date_time_new_from_iso8601 (iso8601, utc) : NULL;

  return time != NULL ? g_date_time_to_utc (time) : NULL;
}

static char *
tell_time (GDateTime *time)
{
  return g_date_time_format (time, "%Y-%m-%d %H:%M:%S UTC");
}

void
hs_feed_add_fact (HsFeed *self, const char *label, const char *text, guint line)
{
  g_autofree char *stripped = one_line (text);
  g_autoptr (GString) string = NULL;
  Fact fact = { NULL, line };

  if (*stripped == '\0')
    return;
  string = g_string_new ("- ");
  g_string_append_printf (string, "%s: ", label);
  hs_markdown_escape (string, stripped, strlen (stripped));
  fact.text = g_string_free (g_steal_pointer (&string), FALSE);
  g_array_append_val (self->facts, fact);
}

void
hs_feed_add_time (HsFeed *self, const char *label, const char *iso8601, guint line)
{
  g_autoptr (GDateTime) time = read_time (iso8601);
  g_autofree char *text = time != NULL ? tell_time (time) : NULL;

  hs_feed_add_fact (self, label, text, line);
}

void
hs_feed_add_entry (HsFeed *self, const char *iso8601, const char *head, const char *text, guint line, guint end_line)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->time = read_time (iso8601);
  entry->head = one_line (head);
  entry->text = g_strdup (text);
  entry->line = line;
  entry->end_line = end_line;
  g_ptr_array_add (self->entries, entry);
}

guint
hs_feed_get_n_entries (const HsFeed *self)
{
  return self->entries->len;
}

/* Entries without a time come last. */
static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *first = *(const Entry *const *) a;
  const Entry *second = *(const Entry *const *) b;

  if (first->time == NULL || second->time == NULL)
    return (first->time == NULL) - (second->time == NULL);
  return g_date_time_compare (first->time, second->time);
}

/* Services list the newest first: of two entries at one moment the later one in the document happened first. */
static void
sort_entries (GPtrArray *entries)
{
  guint n = entries->len;

  if (n > 1 && compare_entries (&entries->pdata[0], &entries->pdata[n - 1]) > 0)
    for (guint i = 0; i < n / 2; i++)
      {
        gpointer entry = entries->pdata[i];

        entries->pdata[i] = entries->pdata[n - 1 - i];
        entries->pdata[n - 1 - i] = entry;
      }
  g_ptr_array_sort (entries, compare_entries);
}

/* Whether a heading with these words would pass for the name of a section, or the document for a template. */
static gboolean
is_section_name (const char *title)
{
  const HsLexicon *lexicon = hs_lexicon_get_default ();
  g_autoptr (HsWords) words = hs_words_new (title);
  HsPhraseMatch match;

  return hs_role_of_heading (lexicon, title) != HS_ROLE_OTHER
         || hs_phrases_find (hs_lexicon_get (lexicon, "titles.not"), words, 0, G_MAXUINT, &match)
         || hs_phrases_find (hs_lexicon_get (lexicon, "titles.template"), words, 0, G_MAXUINT, &match);
}

static void
add_line (HsMarkdown *markdown, const char *line, guint source)
{
  hs_markdown_add (markdown, line, strlen (line), source);
}

static void
write_title (HsFeed *self, HsMarkdown *markdown)
{
  g_autoptr (GString) heading = g_string_new ("# ");
  g_autofree char *title = one_line (self->title);
  gboolean is_heading = *title != '\0' && !is_section_name (title);

  if (is_heading)
    hs_markdown_escape (heading, title, strlen (title));
  else
    g_string_append (heading, "Incident");
  hs_markdown_add_blank (markdown, self->line);
  hs_markdown_add (markdown, heading->str, heading->len, self->line);
  hs_markdown_add_blank (markdown, self->line);
  add_line (markdown, "## Summary", self->line);
  hs_markdown_add_blank (markdown, self->line);
  if (!is_heading && *title != '\0')
    {
      g_string_assign (heading, "- Title: ");
      hs_markdown_escape (heading, title, strlen (title));
      hs_markdown_add (markdown, heading->str, heading->len, self->line);
    }
}

/* Line breaks of HTML are lines. */
static char *
break_lines (const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("<\\s*/?\\s*(br|p|div|li|ul|ol)\\b[^<>]*>|\r\n?", G_REGEX_CASELESS, 0, NULL);
  g_autofree char *broken = g_regex_replace_literal (regex, text, -1, 0, "\n", 0, NULL);

  return broken != NULL ? g_steal_pointer (&broken) : g_strdup (text);
}

/* A line that neither ends its entry nor begins another structure in it. */
static void
add_inner_line (HsMarkdown *markdown, const char *prefix, const char *text, guint source)
{
  g_autoptr (GString) line = g_string_new (text);

  hs_markdown_escape_line (line);
  g_string_prepend (line, prefix);
  hs_markdown_add (markdown, line->str, line->len, source);
}

/* What is told stands on the last line of the object, so that the event, which begins on the first, spans it. */
static void
write_text (const Entry *entry, HsMarkdown *markdown)
{
  g_autofree char *broken = break_lines (entry->text != NULL ? entry->text : "");
  g_auto (GStrv) lines = g_strsplit (broken, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) == '\0')
        hs_markdown_add_blank (markdown, entry->end_line);
      else
        add_inner_line (markdown, "  ", lines[i], entry->end_line);
    }
  hs_markdown_add_blank (markdown, entry->end_line);
}

static void
write_entry (const Entry *entry, HsMarkdown *markdown)
{
  g_autofree char *time = entry->time != NULL ? tell_time (entry->time) : NULL;
  g_autofree char *head
      = g_strconcat ("- ", time != NULL ? time : "", time != NULL ? " - " : "", entry->head, NULL);

  add_line (markdown, head, entry->line);
  write_text (entry, markdown);
}

void
hs_feed_write (HsFeed *self, HsMarkdown *markdown)
{
  write_title (self, markdown);
  for (guint i = 0; i < self->facts->len; i++)
    {
      const Fact *fact = &g_array_index (self->facts, Fact, i);

      add_line (markdown, fact->text, fact->line);
    }
  hs_markdown_add_blank (markdown, self->line);
  add_line (markdown, "## Timeline", self->line);
  hs_markdown_add_blank (markdown, self->line);
  sort_entries (self->entries);
  for (guint i = 0; i < self->entries->len; i++)
    write_entry (self->entries->pdata[i], markdown);
}
