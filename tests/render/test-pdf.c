/* test-pdf.c: tests of hs-pdf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-error.h"
#include "hs-page-table.h"
#include "hs-pdf.h"
#include "page-sample.h"
#include "pdf-answers.h"

#define EPOCH "1700000000" /* 14 November 2023, 22:13:20 UTC */

/* Pages in a frame, once they are broken. */
typedef struct
{
  PageSample sample;
  HsPageFrame *frames[2];
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_setenv ("SOURCE_DATE_EPOCH", EPOCH, TRUE);
  page_sample_set_up (&fixture->sample, NULL);
  for (guint i = 0; i < 2; i++)
    fixture->frames[i] = hs_page_frame_new (HS_PAPER_A4, i == 1, fixture->sample.style, fixture->sample.context, "foot");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hs_page_frame_free (fixture->frames[0]);
  hs_page_frame_free (fixture->frames[1]);
  page_sample_tear_down (&fixture->sample, NULL);
}

static GBytes *
write_pages (Fixture *fixture, double height, const HsPdfMetadata *metadata)
{
  const HsPdfMetadata none = { 0 };
  g_autoptr (GError) error = NULL;
  GBytes *pdf;

  hs_page_flow_break (fixture->sample.flow, height);
  pdf = hs_pdf_new (fixture->sample.flow, (const HsPageFrame *const *) fixture->frames, fixture->sample.style, metadata != NULL ? metadata : &none, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return pdf;
}

static void
test_metadata (Fixture *fixture, gconstpointer data)
{
  static const char *const all[] = {
    "Title:           Outage – “shop”\n", "Author:          Somebody\n", "Subject:         shop.md\n",
    "Keywords:        a, b\n", "Creator:         Hindsight ", "CreationDate:    Tue Nov 14 22:13:20 2023", "Tagged:          yes", "A4", NULL,
  };
  const HsPdfMetadata metadata = { "Outage – “shop”", "Somebody", "shop.md", "a, b" };
  g_autoptr (GBytes) told = NULL;
  g_autoptr (GBytes) silent = NULL;
  g_autofree char *info = NULL;

  page_sample_add_text (&fixture->sample, "text", "P");
  told = write_pages (fixture, 100, &metadata);
  silent = write_pages (fixture, 100, &(HsPdfMetadata) { .title = "" });
  pdf_assert_says (told, "env TZ=UTC pdfinfo %s", all);
  info = pdf_ask (silent, "pdfinfo %s");
  g_assert_null (strstr (info, "Title:"));
  g_assert_null (strstr (info, "Author:"));
  g_assert_null (strstr (info, "Subject:"));
  g_assert_null (strstr (info, "Keywords:"));
}

/* Without a word there is a page all the same. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  static const char *const one_page[] = { "Pages:           1\n", NULL };
  g_autoptr (GBytes) pdf = write_pages (fixture, 100, NULL);

  pdf_assert_says (pdf, "pdfinfo %s", one_page);
}

static void
take (Fixture *fixture, HsPageTable *table, const char *string)
{
  hs_page_table_take (table, page_sample_create_text (&fixture->sample, string));
}

/* The header that is repeated for the eye is told once. */
static void
test_structure (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HsPageTable) table = hs_page_table_new (2);
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *structure = NULL;
  g_autofree char *shown = NULL;
  const char *first;

  page_sample_add_text (&fixture->sample, "Title", "H1");
  for (guint row = 0; row < 4; row++)
    {
      g_autofree char *cell = g_strdup_printf ("r%u", row);

      take (fixture, table, row == 0 ? "head" : cell);
      take (fixture, table, row == 0 ? "other" : "x");
    }
  hs_page_table_lay (table, fixture->sample.flow, 0, PAGE_SAMPLE_WIDTH);
  pdf = write_pages (fixture, 60, NULL);
  g_assert_cmpuint (hs_page_flow_get_n_pages (fixture->sample.flow), >, 1);
  structure = pdf_get_structure (pdf);
  g_assert_cmpstr (structure, ==, "Document(H1(Title) Table(TR(TH(head) TH(other)) TR(TD(r1) TD(x)) TR(TD(r2) TD(x)) TR(TD(r3) TD(x))))");
  shown = pdf_ask (pdf, "pdftotext %s -");
  first = strstr (shown, "head");
  g_assert_nonnull (first);
  g_assert_nonnull (strstr (first + 1, "head"));
}

/* Alternative texts belong to their figures, and the language is told. */
static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *source = NULL;
  const char *first;

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *alternative = g_strdup_printf ("Figure %u", i + 1);

      hs_page_flow_open (fixture->sample.flow, "Figure");
      hs_page_flow_set_alternative (fixture->sample.flow, alternative);
      page_sample_add_text (&fixture->sample, "drawn", NULL);
      hs_page_flow_close (fixture->sample.flow);
    }
  pdf = write_pages (fixture, 100, NULL);
  source = pdf_ask (pdf, "qpdf --qdf --object-streams=disable %s -");
  g_assert_nonnull (strstr (source, "/Lang"));
  g_assert_nonnull (strstr (source, "/DisplayDocTitle true"));
  first = strstr (source, "/Alt ");
  g_assert_nonnull (first);
  g_assert_nonnull (strstr (first + 1, "/Alt "));
}

/* Entries are children of the last one of a higher level. */
static void
test_outline (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint level;
    const char *title;
  } entries[] = { { 0, "A" }, { 1, "B" }, { 2, "C" }, { 1, "D" }, { 0, "E" }, { 3, "F" }, { 20, "G" } };
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *xml = NULL;
  g_autofree char *outline = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      hs_page_flow_add_entry (fixture->sample.flow, entries[i].level, entries[i].title);
      page_sample_add_text (&fixture->sample, "text", "P");
    }
  pdf = write_pages (fixture, 100, NULL);
  xml = pdf_ask (pdf, "pdftohtml -xml -i -stdout %s");
  outline = g_strndup (strstr (xml, "<outline>"), strstr (xml, "</pdf2xml>") - strstr (xml, "<outline>"));
  for (guint page = 1; page < 4; page++)
    {
      g_autofree char *attribute = g_strdup_printf (" page=\"%u\"", page);
      g_autoptr (GString) text = g_string_new (outline);

      g_string_replace (text, attribute, "", 0);
      g_string_replace (text, "\n", "", 0);
      g_free (outline);
      outline = g_strdup (text->str);
    }
  g_assert_cmpstr (outline, ==, "<outline><item>A</item><outline><item>B</item><outline><item>C</item></outline><item>D</item></outline>"
                                "<item>E</item><outline><item>F</item><outline><item>G</item></outline></outline></outline>");
}

typedef struct
{
  guint n_steps;
  GCancellable *cancellable;
} Steps;

static void
step_cb (guint n_done, guint n_pages, gpointer user_data)
{
  Steps *steps = user_data;

  steps->n_steps++;
  g_assert_cmpuint (n_done, ==, steps->n_steps);
  g_assert_cmpuint (n_pages, ==, 4);
  if (n_done == 2 && steps->cancellable != NULL)
    g_cancellable_cancel (steps->cancellable);
}

static void
test_progress_and_cancel (Fixture *fixture, gconstpointer data)
{
  const HsPdfMetadata metadata = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;
  Steps all = { 0 }, cut = { 0, cancellable };

  for (guint i = 0; i < 4; i++)
    hs_page_flow_add_strip (fixture->sample.flow, 100);
  hs_page_flow_break (fixture->sample.flow, 100);
  pdf = hs_pdf_new (fixture->sample.flow, (const HsPageFrame *const *) fixture->frames, fixture->sample.style, &metadata, step_cb, &all, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (pdf);
  g_assert_cmpuint (all.n_steps, ==, 4);
  g_assert_null (hs_pdf_new (fixture->sample.flow, (const HsPageFrame *const *) fixture->frames, fixture->sample.style, &metadata, step_cb, &cut, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (cut.n_steps, ==, 2);
}

/* What cannot be painted is not left out in silence. */
static void
test_fails (Fixture *fixture, gconstpointer data)
{
  const HsPdfMetadata metadata = { 0 };
  cairo_surface_t *broken = cairo_image_surface_create (CAIRO_FORMAT_RGB24, -1, -1);
  g_autoptr (GError) error = NULL;

  hs_page_flow_add_strip (fixture->sample.flow, 20);
  hs_page_flow_add_image (fixture->sample.flow, broken, 0, 0, 20);
  cairo_surface_destroy (broken);
  hs_page_flow_break (fixture->sample.flow, 100);
  g_assert_null (hs_pdf_new (fixture->sample.flow, (const HsPageFrame *const *) fixture->frames, fixture->sample.style, &metadata, NULL, NULL, NULL, &error));
  g_assert_error (error, HS_ERROR, HS_ERROR_EXPORT);
  g_assert_true (g_str_has_prefix (error->message, "The PDF could not be made: "));
}

static void
test_is_reproducible (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  g_autoptr (GBytes) later = NULL;

  page_sample_add_text (&fixture->sample, "text", "P");
  first = write_pages (fixture, 100, NULL);
  second = write_pages (fixture, 100, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1800000000", TRUE);
  later = write_pages (fixture, 100, NULL);
  g_assert_true (g_bytes_equal (first, second));
  g_assert_false (g_bytes_equal (first, later));
}

static void
test_time (void)
{
  static const struct
  {
    const char *epoch;
    gint64 seconds; /* -1: now */
  } cases[] = { { EPOCH, 1700000000 }, { "0", 0 }, { "-5", -1 }, { "soon", -1 }, { "", -1 }, { "9223372036854775807", -1 }, { NULL, -1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) time = NULL;
      gint64 now = g_get_real_time () / G_USEC_PER_SEC;

      if (cases[i].epoch != NULL)
        g_setenv ("SOURCE_DATE_EPOCH", cases[i].epoch, TRUE);
      else
        g_unsetenv ("SOURCE_DATE_EPOCH");
      time = hs_pdf_get_time ();
      if (cases[i].seconds >= 0)
        g_assert_cmpint (g_date_time_to_unix (time), ==, cases[i].seconds);
      else
        g_assert_cmpint (g_date_time_to_unix (time), >=, now);
    }
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/pdf/metadata", test_metadata);
  ADD ("/pdf/empty", test_empty);
  ADD ("/pdf/structure", test_structure);
  ADD ("/pdf/accessible", test_accessible);
  ADD ("/pdf/outline", test_outline);
  ADD ("/pdf/progress-and-cancel", test_progress_and_cancel);
  ADD ("/pdf/fails", test_fails);
  ADD ("/pdf/is-reproducible", test_is_reproducible);
  g_test_add_func ("/pdf/time", test_time);
  return g_test_run ();
}
