/* hs-feed.h: an incident that another program recorded, as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-markdown.h"

G_BEGIN_DECLS

/**
 * HsFeed:
 *
 * One incident of a status page or a pager, told by its updates. It becomes the text that a person would have written
 * of it (a heading, a summary with labels, a timeline in the order of time with full times in UTC), and that text is
 * read by the rules for all documents: a feed makes no event of its own. Built by one thread.
 */
typedef struct _HsFeed HsFeed;

/* @title (nullable) is the incident's name; @line that of the document on which it begins. */
HsFeed *hs_feed_new (const char *title, guint line);
void hs_feed_free (HsFeed *self);

/* A label of the summary and what it says, which is left out where @text is %NULL or empty. */
void hs_feed_add_fact (HsFeed *self, const char *label, const char *text, guint line);

/* A label of the summary and a time in ISO 8601, which is left out where @iso8601 is none. */
void hs_feed_add_time (HsFeed *self, const char *label, const char *iso8601, guint line);

/* An entry of the timeline: at @iso8601 (nullable); @head is Markdown and begins it, @text (nullable) follows, and may have
 * several lines of Markdown or of simple HTML; told on lines @line to @end_line of the document. */
void hs_feed_add_entry (HsFeed *self, const char *iso8601, const char *head, const char *text, guint line,
                        guint end_line);

guint hs_feed_get_n_entries (const HsFeed *self);

/* Writes the incident to the end of @markdown. */
void hs_feed_write (HsFeed *self, HsMarkdown *markdown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsFeed, hs_feed_free)

G_END_DECLS
