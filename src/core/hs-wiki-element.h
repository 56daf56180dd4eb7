/* hs-wiki-element.h: what the elements of a page of HTML are for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HsWikiElement:
 * @HS_WIKI_PLAIN: nothing by itself; what it holds counts
 * @HS_WIKI_DROPPED: neither it nor what it holds is part of the document (scripts, navigation, controls)
 * @HS_WIKI_TITLE: the title of the page, outside of it
 * @HS_WIKI_BLOCK: a paragraph, or anything that stands apart
 * @HS_WIKI_TERM: a block in heavier type
 *
 * The others are what their names say.
 */
typedef enum
{
  HS_WIKI_PLAIN,
  HS_WIKI_DROPPED,
  HS_WIKI_TITLE,
  HS_WIKI_BLOCK,
  HS_WIKI_TERM,
  HS_WIKI_HEADING_1,
  HS_WIKI_HEADING_2,
  HS_WIKI_HEADING_3,
  HS_WIKI_HEADING_4,
  HS_WIKI_HEADING_5,
  HS_WIKI_HEADING_6,
  HS_WIKI_LIST,
  HS_WIKI_ORDERED_LIST,
  HS_WIKI_ITEM,
  HS_WIKI_QUOTE,
  HS_WIKI_CODE_BLOCK,
  HS_WIKI_TABLE,
  HS_WIKI_ROW,
  HS_WIKI_CELL,
  HS_WIKI_RULE,
  HS_WIKI_BREAK,
  HS_WIKI_STRONG,
  HS_WIKI_EMPHASIS,
  HS_WIKI_STRIKE,
  HS_WIKI_CODE,
  HS_WIKI_LINK,
  HS_WIKI_IMAGE,
  HS_WIKI_TIME,
  HS_WIKI_CHECK_BOX,
} HsWikiElement;

/* @attributes: (nullable): names and values by turns, %NULL at the end; a value may be %NULL. */
HsWikiElement hs_wiki_element_get (const char *name, const char *const *attributes);

/* (nullable): the value of attribute @name. */
const char *hs_wiki_get_attribute (const char *const *attributes, const char *name);

/* Whether attribute @name, a list of words, has @word. */
gboolean hs_wiki_has_word (const char *const *attributes, const char *name, const char *word);

G_END_DECLS
