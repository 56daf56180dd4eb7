/* hs-page-flow.h: everything that a report shows, from top to bottom, before it is put on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "hs-page-break.h"
#include "hs-page-text.h"
#include "hs-style.h"

G_BEGIN_DECLS

typedef struct _HsScene HsScene;

/**
 * HsPageItem:
 * @strip: index of the strip that it stands in
 * @element: index of the structure element that it belongs to
 * @x: left edge in points from the left of the text area
 * @y: points below the top of the strip: the baseline of a line, the top of all else
 * @width: how wide an image is drawn; 0 in all else
 * @text: (nullable): the text of @line
 * @line: (nullable): a line of text
 * @scene: (nullable): a picture in vectors
 * @image: (nullable): a picture in pixels
 * @target: (nullable): where a click on a scene leads, as a link's address
 *
 * Exactly one of @line, @scene and @image is set.
 */
typedef struct
{
  guint strip;
  guint element;
  float x;
  float y;
  float width;
  HsPageText *text;
  PangoLayoutLine *line;
  HsScene *scene;
  cairo_surface_t *image;
  const char *target;
} HsPageItem;

/* An element of the tagged structure. `tag` is a name of ISO 32000 ("P", "TD"), static. Element 0
 * is the whole and its own parent. `alternative` (nullable) is what a screen reader says in its
 * place. `last_strip` is the last one that holds something of it. */
typedef struct
{
  const char *tag;
  guint parent;
  guint last_strip;
  gboolean has_links;
  char *alternative;
} HsPageElement;

/* The element that is there only for the eye. */
#define HS_PAGE_ARTIFACT G_MAXUINT

typedef enum
{
  HS_BAND_FILLED,
  HS_BAND_HATCHED,
} HsBandKind;

/* A rectangle behind or beside the strips from `first` to before `end`: a rail, a background, or
 * with a `height` above 0 a hairline at their bottom. It goes on over page breaks. */
typedef struct
{
  HsBandKind kind;
  guint first;
  guint end;
  float x;
  float width;
  float height;
  HsColorRole color;
} HsPageBand;

/* An entry of the outline, at the top of a strip. `level` counts from 0. */
typedef struct
{
  guint strip;
  guint level;
  char *title;
} HsPageEntry;

/**
 * HsPageFlow:
 *
 * Filled from top to bottom, broken into pages once, then only read. Used by one thread.
 */
typedef struct _HsPageFlow HsPageFlow;

HsPageFlow *hs_page_flow_new (double width);
void hs_page_flow_free (HsPageFlow *self);
double hs_page_flow_get_width (const HsPageFlow *self);

/* Structure elements nest; what is added belongs to the innermost open one. One
 * that was closed can be entered again: cells side by side grow by turns. The alternative text is
 * of the element that is open. */
guint hs_page_flow_open (HsPageFlow *self, const char *tag);
void hs_page_flow_close (HsPageFlow *self);
guint hs_page_flow_get_open (const HsPageFlow *self);
void hs_page_flow_enter (HsPageFlow *self, guint element);
void hs_page_flow_set_alternative (HsPageFlow *self, const char *alternative);

/* Space above the next strip; of several wishes the largest counts. */
void hs_page_flow_leave (HsPageFlow *self, double space);

/* The next strip begins a page, see #HsStripFlags. */
void hs_page_flow_begin_page (HsPageFlow *self, gboolean may_follow);
void hs_page_flow_begin_landscape_page (HsPageFlow *self);

/* A new strip at the bottom; returns its index. */
guint hs_page_flow_add_strip (HsPageFlow *self, double height);
guint hs_page_flow_get_n_strips (const HsPageFlow *self);

/* No page break between the strips from @first to the last one; none below the last one either
 * with hs_page_flow_keep_with_next(). */
void hs_page_flow_keep_together (HsPageFlow *self, guint first);
void hs_page_flow_keep_with_next (HsPageFlow *self);

/* A page that begins with a strip of @first to before @end repeats the strips from @header to
 * before @header_end above it. */
void hs_page_flow_repeat (HsPageFlow *self, guint header, guint header_end, guint first, guint end);

/* Items of the last strip. Texts, scenes and images gain a reference. */
void hs_page_flow_add_line (HsPageFlow *self, HsPageText *text, const HsPageLine *line, double x, double baseline);
void hs_page_flow_add_scene (HsPageFlow *self, HsScene *scene, double x, double y);
void hs_page_flow_add_image (HsPageFlow *self, cairo_surface_t *image, double x, double y, double width);

/* What hangs on the next line: a bullet or number on its baseline, a check box whose middle is @rise
 * points above it. It belongs to the element that is open now. */
void hs_page_flow_hang_text (HsPageFlow *self, HsPageText *text, double x);
void hs_page_flow_hang_scene (HsPageFlow *self, HsScene *scene, double x, double rise);

/* Gives what still hangs a strip of its own of @height. */
void hs_page_flow_drop_hanging (HsPageFlow *self, double height);

/* A mark beside the line of an earlier strip, with its middle @rise points above the baseline.
 * A click leads to @target (nullable). */
void hs_page_flow_add_mark (HsPageFlow *self, guint strip, HsScene *scene, double x, double rise, const char *target);

/* Bands lie below all else, in the order of their ends. */
void hs_page_flow_add_band (HsPageFlow *self, const HsPageBand *band);

/* The next strip, or any, gets a name that links can lead to ("#name"). The first to take a name
 * keeps it. */
void hs_page_flow_add_place (HsPageFlow *self, const char *name);
void hs_page_flow_name_strip (HsPageFlow *self, guint strip, const char *name);

/* The outline leads to the next strip. */
void hs_page_flow_add_entry (HsPageFlow *self, guint level, const char *title);

/* Copies that live as long as the flow. */
const char *hs_page_flow_keep_string (HsPageFlow *self, const char *string);
HsSpan *hs_page_flow_keep_spans (HsPageFlow *self, const HsSpan *spans, guint n_spans);

void hs_page_flow_break (HsPageFlow *self, double page_height);

/* After hs_page_flow_break(). */
guint hs_page_flow_get_n_pages (const HsPageFlow *self);
const HsPage *hs_page_flow_get_page (const HsPageFlow *self, guint index);
const HsStrip *hs_page_flow_get_strip (const HsPageFlow *self, guint index);
const HsPageElement *hs_page_flow_get_element (const HsPageFlow *self, guint index);
guint hs_page_flow_get_n_elements (const HsPageFlow *self);

/* The items of the strips from @first to before @end, in the order of their elements. */
GPtrArray *hs_page_flow_list_items (const HsPageFlow *self, guint first, guint end);

guint hs_page_flow_get_n_bands (const HsPageFlow *self);
const HsPageBand *hs_page_flow_get_band (const HsPageFlow *self, guint index);
guint hs_page_flow_get_n_entries (const HsPageFlow *self);
const HsPageEntry *hs_page_flow_get_entry (const HsPageFlow *self, guint index);

/* (element-type guint) (transfer full): the strips of @first to before @end that have names. */
GArray *hs_page_flow_list_places (const HsPageFlow *self, guint first, guint end);

/* The strip that is called @name. */
gboolean hs_page_flow_find_place (const HsPageFlow *self, const char *name, guint *strip);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HsPageFlow, hs_page_flow_free)

G_END_DECLS
