/* test-page-tagger.c: tests of hs-page-tagger.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-page-row.h"
#include "hs-page-tagger.h"
#include "page-sample.h"
#include "pdf-answers.h"

#define LEFT 50
#define TOP 40

/* A flow that is being painted, by hand, into a PDF. */
typedef struct
{
  PageSample sample;
  GByteArray *bytes;
  cairo_surface_t *surface;
  cairo_t *cr;
  HsPageTagger *tagger;
  double y;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  page_sample_set_up (&fixture->sample, NULL);
  fixture->bytes = g_byte_array_new ();
  fixture->surface = pdf_surface_new (fixture->bytes, 400, 400);
  fixture->cr = cairo_create (fixture->surface);
  fixture->tagger = hs_page_tagger_new (fixture->sample.flow, fixture->cr, LEFT, TOP);
  cairo_select_font_face (fixture->cr, "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  page_sample_tear_down (&fixture->sample, NULL);
}

/* Ends the PDF. */
static GBytes *
end (Fixture *fixture)
{
  hs_page_tagger_end_page (fixture->tagger);
  hs_page_tagger_free (fixture->tagger);
  return pdf_surface_end (fixture->surface, fixture->cr, fixture->bytes);
}

static void
assert_structure (Fixture *fixture, const char *expected)
{
  g_autoptr (GBytes) pdf = end (fixture);
  g_autofree char *structure = pdf_get_structure (pdf);

  g_assert_cmpstr (structure, ==, expected);
}

static void
paint (Fixture *fixture, const char *string)
{
  cairo_move_to (fixture->cr, LEFT, TOP + (fixture->y += 12));
  cairo_show_text (fixture->cr, string);
}

static void
show (Fixture *fixture, const char *target, const char *string)
{
  hs_page_tagger_begin_part (fixture->tagger, target);
  paint (fixture, string);
  hs_page_tagger_end_part (fixture->tagger);
}

static void
show_in (Fixture *fixture, guint element, guint last_strip, const char *string)
{
  hs_page_tagger_enter (fixture->tagger, element, last_strip);
  show (fixture, NULL, string);
}

static void
show_artifact (Fixture *fixture)
{
  hs_page_tagger_enter (fixture->tagger, HS_PAGE_ARTIFACT, 9);
  paint (fixture, "mark");
}

static void
begin_page (Fixture *fixture)
{
  hs_page_tagger_end_page (fixture->tagger);
  cairo_show_page (fixture->cr);
  fixture->y = 0;
}

static void
test_nests (Fixture *fixture, gconstpointer data)
{
  HsPageFlow *flow = fixture->sample.flow;
  guint cells[3];

  hs_page_flow_open (flow, "Table");
  for (guint i = 0; i < 3; i++)
    {
      if (i != 1)
        hs_page_flow_open (flow, "TR");
      cells[i] = hs_page_flow_open (flow, "TD");
      hs_page_flow_close (flow);
      if (i != 0)
        hs_page_flow_close (flow);
    }
  hs_page_flow_close (flow);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *text = g_strdup_printf ("cell%u", i);

      show_in (fixture, cells[i], 9, text);
      show_in (fixture, cells[i], 9, "more");
    }
  assert_structure (fixture, "Document(Table(TR(TD(cell0more) TD(cell1more)) TR(TD(cell2more))))");
}

/* A paragraph on two pages is one, in a piece for each page. */
static void
test_torn (Fixture *fixture, gconstpointer data)
{
  const guint first = 1, torn = 2, last = 3;

  page_sample_add_text (&fixture->sample, "zero", "H1");
  page_sample_add_text (&fixture->sample, "one\ntwo\nthree", "P");
  page_sample_add_text (&fixture->sample, "four", "P");
  show_in (fixture, first, 2, "zero");
  show_in (fixture, torn, 2, "one");
  show_in (fixture, torn, 2, "two");
  begin_page (fixture);
  show_in (fixture, torn, 4, "three");
  show_in (fixture, last, 4, "four");
  assert_structure (fixture, "Document(H1(zero) P(Span(onetwo) Span(three)) P(four))");
}

static HsSpan spans[] = { { HS_SPAN_LINK, 0, 4, "https://example.org/a" } };

static void
add_link (Fixture *fixture)
{
  g_autoptr (HsPageText) text = NULL;

  text = hs_page_text_new (fixture->sample.context, fixture->sample.style, HS_TEXT_BODY, HS_COLOR_FOREGROUND, "here now", spans, 1);
  hs_page_row_add_text (fixture->sample.flow, text, "P", 0, PAGE_SAMPLE_WIDTH);
}

static void
test_links (Fixture *fixture, gconstpointer data)
{
  static const char *const urls[] = { "https://example.org/a", NULL };
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *structure = NULL;
  g_autofree char *listed = NULL;

  add_link (fixture);
  hs_page_tagger_enter (fixture->tagger, 1, 0);
  show (fixture, NULL, "see");
  show (fixture, "https://example.org/a", "here");
  show (fixture, NULL, "or");
  show (fixture, "javascript:alert(1)", "there");
  pdf = end (fixture);
  structure = pdf_get_structure (pdf);
  g_assert_cmpstr (structure, ==, "Document(P(Span(see) Link(here) Span(orthere)))");
  pdf_assert_says (pdf, "pdfinfo -url %s", urls);
  listed = pdf_ask (pdf, "pdfinfo -url %s");
  g_assert_null (strstr (listed, "javascript"));
}

/* What is there for the eye only stands in no element, and ends none that goes on. */
static void
test_artifacts (Fixture *fixture, gconstpointer data)
{
  page_sample_add_text (&fixture->sample, "one", "P");
  page_sample_add_text (&fixture->sample, "two\nthree", "P");
  show_in (fixture, 1, 1, "one");
  show_artifact (fixture);
  show_in (fixture, 2, 1, "two");
  begin_page (fixture);
  show_artifact (fixture);
  show_in (fixture, 2, 2, "three");
  assert_structure (fixture, "Document(P(one) P(Span(two) Span(three)))");
}

static void
test_area (Fixture *fixture, gconstpointer data)
{
  static const char *const urls[] = { "https://example.org/area", NULL };
  const HsRect box = { 10, 20, 30, 40 };
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *listed = NULL;
  g_autofree char *source = NULL;

  page_sample_add_text (&fixture->sample, "text", "P");
  show_in (fixture, 1, 0, "text");
  hs_page_tagger_enter (fixture->tagger, HS_PAGE_ARTIFACT, 0);
  hs_page_tagger_add_area (fixture->tagger, "https://example.org/area", &box);
  hs_page_tagger_add_area (fixture->tagger, "#nowhere", &box);
  pdf = end (fixture);
  pdf_assert_says (pdf, "pdfinfo -url %s", urls);
  listed = pdf_ask (pdf, "pdfinfo -url %s");
  g_assert_null (strstr (listed, "nowhere"));
  source = pdf_ask (pdf, "qpdf --qdf --object-streams=disable %s -");
  g_assert_null (strstr (strstr (source, "/Subtype /Link") + 1, "/Subtype /Link"));
  g_assert_nonnull (strstr (source, "/Rect [\n    60\n    300\n    90\n    340\n  ]"));
}

/* Strips with names are the targets of links from other pages. */
static void
test_places (Fixture *fixture, gconstpointer data)
{
  static const char *const dests[] = { "   1 [ XYZ   50  366 null      ] \"0\"", "   2 [ XYZ   50  366 null      ] \"1\"", NULL };
  HsPageFlow *flow = fixture->sample.flow;
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *listed = NULL;

  for (guint i = 0; i < 3; i++)
    hs_page_flow_add_strip (flow, 100);
  hs_page_flow_name_strip (flow, 0, "first");
  hs_page_flow_name_strip (flow, 1, "second");
  hs_page_flow_break (flow, 100);
  for (guint i = 0; i < 3; i++)
    {
      if (i > 0)
        begin_page (fixture);
      hs_page_tagger_add_places (fixture->tagger, i, i + 1);
      show_in (fixture, 0, i, "text");
    }
  pdf = end (fixture);
  pdf_assert_says (pdf, "pdfinfo -dests %s", dests);
  listed = pdf_ask (pdf, "pdfinfo -dests %s");
  g_assert_null (strstr (listed, "\"2\""));
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  assert_structure (fixture, "");
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/page-tagger/nests", test_nests);
  ADD ("/page-tagger/torn", test_torn);
  ADD ("/page-tagger/links", test_links);
  ADD ("/page-tagger/artifacts", test_artifacts);
  ADD ("/page-tagger/area", test_area);
  ADD ("/page-tagger/places", test_places);
  ADD ("/page-tagger/nothing", test_nothing);
  return g_test_run ();
}
