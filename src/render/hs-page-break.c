/* hs-page-break.c: puts the strips of a report on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-break.h"

typedef struct
{
  HsStrip *strips;
  double height;
  GArray *pages;
  double y;         /* the end of what the current page holds */
  double tightness; /* what the spaces between strips are multiplied by */
} Breaker;

/* Sums of heights are never exact. */
#define SLACK 0.01

/* Strips at the beginning of a torn run that stay together. */
#define TORN_HEAD 3

/* A part whose last page holds less than this share of it is set tighter, if that saves the page. */
#define POOR_PAGE 0.2
static const double tightnesses[] = { 0.85, 0.7 };

static double
get_space (Breaker *self, guint index)
{
  return self->strips[index].before * self->tightness;
}

static double
measure_header (Breaker *self, guint index)
{
  const HsStrip *strip = &self->strips[index];
  double height = 0;

  /* The header is repeated only above the rows that it heads, not above itself. */
  if (index < strip->header_end)
    return 0;
  for (guint i = strip->header; i < strip->header_end; i++)
    height += (i > strip->header ? get_space (self, i) : 0) + self->strips[i].height;
  return height;
}

static HsPage *
current_page (Breaker *self)
{
  return &g_array_index (self->pages, HsPage, self->pages->len - 1);
}

static gboolean
page_is_empty (Breaker *self)
{
  return current_page (self)->first == current_page (self)->end;
}

static void
begin_page (Breaker *self, guint first)
{
  HsPage page = { first, first, first, first, FALSE };

  g_array_append_val (self->pages, page);
  self->y = 0;
}

static void
repeat_header (Breaker *self, guint index)
{
  HsPage *page = current_page (self);
  double height = measure_header (self, index);

  if (height == 0)
    return;
  page->header = self->strips[index].header;
  page->header_end = self->strips[index].header_end;
  self->y = height;
}

static void
place (Breaker *self, guint index)
{
  HsStrip *strip = &self->strips[index];

  if (page_is_empty (self))
    repeat_header (self, index);
  else
    self->y += get_space (self, index);
  strip->y = self->y;
  strip->page = self->pages->len - 1;
  self->y += strip->height;
  current_page (self)->end = index + 1;
}

static guint
find_group_end (Breaker *self, guint index, guint n_strips)
{
  while (index + 1 < n_strips && (self->strips[index].flags & HS_STRIP_KEEP) != 0)
    index++;
  return index + 1;
}

static double
measure_group (Breaker *self, guint first, guint end)
{
  double height = self->strips[first].height;

  for (guint i = first + 1; i < end; i++)
    height += get_space (self, i) + self->strips[i].height;
  return height;
}

/* Whether @height points from strip @first on go on the current page. */
static gboolean
fits (Breaker *self, guint first, double height)
{
  return page_is_empty (self) || self->y + get_space (self, first) + height <= self->height + SLACK;
}

/* A run that no page can hold breaks wherever a page is full, but not right after it began. */
static void
place_torn (Breaker *self, guint first, guint end)
{
  guint head_end = MIN (first + TORN_HEAD, end);

  if (!fits (self, first, measure_group (self, first, head_end)))
    begin_page (self, first);
  for (guint i = first; i < end; i++)
    {
      if (!fits (self, i, self->strips[i].height))
        begin_page (self, i);
      place (self, i);
    }
}

static void
place_group (Breaker *self, guint first, guint end)
{
  double height = measure_group (self, first, end);

  if (height + measure_header (self, first) > self->height && end - first > 1)
    {
      place_torn (self, first, end);
      return;
    }
  if (!fits (self, first, height))
    begin_page (self, first);
  for (guint i = first; i < end; i++)
    place (self, i);
}

static gboolean
is_poor (Breaker *self)
{
  return self->y <= self->height * POOR_PAGE;
}

static void
break_part (Breaker *self, guint first, guint end, double tightness)
{
  gboolean may_follow = (self->strips[first].flags & HS_STRIP_MAY_FOLLOW) != 0;

  self->tightness = tightness;
  if (self->pages->len == 0 || !may_follow || !is_poor (self))
    begin_page (self, first);
  current_page (self)->landscape = (self->strips[first].flags & HS_STRIP_LANDSCAPE) != 0;
  for (guint group_end; first < end; first = group_end)
    {
      group_end = find_group_end (self, first, end);
      place_group (self, first, group_end);
    }
}

/* Forgets the pages of a part that is to be broken again. */
static void
rewind_to (Breaker *self, guint n_pages, const HsPage *last_page, double y)
{
  g_array_set_size (self->pages, n_pages);
  if (n_pages > 0)
    *current_page (self) = *last_page;
  self->y = y;
}

static void
break_part_well (Breaker *self, guint first, guint end)
{
  guint n_before = self->pages->len;
  HsPage page_before = n_before > 0 ? *current_page (self) : (HsPage) { 0 };
  double y_before = self->y;
  guint n_pages;

  break_part (self, first, end, 1);
  n_pages = self->pages->len;
  if (n_pages - n_before < 2 || !is_poor (self))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (tightnesses) && self->pages->len >= n_pages; i++)
    {
      rewind_to (self, n_before, &page_before, y_before);
      break_part (self, first, end, tightnesses[i]);
    }
  if (self->pages->len < n_pages)
    return;
  rewind_to (self, n_before, &page_before, y_before);
  break_part (self, first, end, 1);
}

static guint
find_part_end (Breaker *self, guint first, guint n_strips)
{
  guint end = first + 1;

  while (end < n_strips && (self->strips[end].flags & HS_STRIP_NEW_PAGE) == 0)
    end++;
  return end;
}

GArray *
hs_page_break (HsStrip *strips, guint n_strips, double height)
{
  Breaker self = { strips, height, g_array_new (FALSE, FALSE, sizeof (HsPage)), 0, 1 };

  if (n_strips == 0)
    begin_page (&self, 0);
  for (guint first = 0, end; first < n_strips; first = end)
    {
      end = find_part_end (&self, first, n_strips);
      break_part_well (&self, first, end);
    }
  return self.pages;
}
