/* test-event-margin.c: tests of hs-event-margin.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "flow-text.h"
#include "hs-block-layout.h"
#include "hs-scene-cairo.h"

static const char markdown[] =
  "# Outage of the shop\n"
  "\n"
  "## Timeline\n"
  "\n"
  "- 10:00 UTC: An alert fired.\n"
  "- 10:10 UTC: Assumed the cause was a full disk.\n"
  "- 10:20 UTC: Found the root cause: a bad release.\n"
  "- 10:30 UTC: Rolled back, the service was restored.\n";

typedef struct
{
  HsDocument *document;
  HsPageFlow *flow;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (markdown, strlen (markdown));
  PangoContext *context = hs_scene_create_pango_context ();
  g_autoptr (HsStyle) style = hs_style_new (HS_THEME_PRINT, 1, NULL, NULL);
  g_autoptr (HsEventMargin) margin = NULL;
  HsBlockLayoutOptions options = { .x = HS_EVENT_MARGIN_WIDTH, .width = 400 };

  fixture->document = hs_document_new (bytes, NULL, NULL);
  g_assert_cmpuint (hs_document_get_n_incidents (fixture->document), ==, 1);
  margin = hs_event_margin_new (fixture->document);
  options.margin = margin;
  fixture->flow = hs_page_flow_new (430);
  hs_block_layout_add (fixture->flow, style, context, hs_document_get_blocks (fixture->document), &options);
  hs_page_flow_break (fixture->flow, 600);
  g_object_unref (context);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hs_page_flow_free (fixture->flow);
  hs_document_unref (fixture->document);
}

static char *
get_line_text (Fixture *fixture, guint strip)
{
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (fixture->flow, strip, strip + 1);

  for (guint i = 0; i < items->len; i++)
    {
      const HsPageItem *item = g_ptr_array_index (items, i);

      if (item->line != NULL && item->x > HS_EVENT_MARGIN_WIDTH + 10)
        return item_to_text (item);
    }
  return NULL;
}

/* Every event has its mark, on the line that tells it, and the mark leads to the table. */
static void
test_marks (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "10:00", "10:10", "10:20", "10:30" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *name = hs_event_margin_get_line_name (0, i + 1);
      g_autofree char *text = NULL;
      guint strip;

      g_assert_true (hs_page_flow_find_place (fixture->flow, name, &strip));
      text = get_line_text (fixture, strip);
      g_assert_nonnull (text);
      g_assert_true (g_str_has_prefix (text, texts[i]));
    }
}

static void
test_targets (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) items = hs_page_flow_list_items (fixture->flow, 0, hs_page_flow_get_n_strips (fixture->flow));
  guint n_marks = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const HsPageItem *item = g_ptr_array_index (items, i);
      g_autofree char *name = hs_event_margin_get_row_name (0, n_marks + 1);

      if (item->target == NULL)
        continue;
      g_assert_cmpstr (item->target + 1, ==, name);
      g_assert_cmpfloat (item->x, >=, 0);
      g_assert_cmpfloat (item->x, <, HS_EVENT_MARGIN_WIDTH - 10);
      n_marks++;
    }
  g_assert_cmpuint (n_marks, ==, 4);
}

static void
test_rail (Fixture *fixture, gconstpointer data)
{
  guint n_rails = 0;

  for (guint i = 0; i < hs_page_flow_get_n_bands (fixture->flow); i++)
    {
      const HsPageBand *band = hs_page_flow_get_band (fixture->flow, i);
      g_autofree char *text = NULL;

      if (band->kind != HS_BAND_HATCHED)
        continue;
      text = get_line_text (fixture, band->first);
      g_assert_true (g_str_has_prefix (text, "10:10"));
      n_rails++;
    }
  g_assert_cmpuint (n_rails, ==, 1);
}

static void
test_has_events (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsEventMargin) margin = hs_event_margin_new (fixture->document);

  g_assert_false (hs_event_margin_has_events (margin, 1, 4));
  g_assert_true (hs_event_margin_has_events (margin, 1, 5));
  g_assert_true (hs_event_margin_has_events (margin, 8, 20));
  g_assert_false (hs_event_margin_has_events (margin, 9, 20));
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/event-margin/marks", test_marks);
  ADD ("/event-margin/targets", test_targets);
  ADD ("/event-margin/rail", test_rail);
  ADD ("/event-margin/has-events", test_has_events);
  return g_test_run ();
}
