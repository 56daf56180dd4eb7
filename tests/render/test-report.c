/* test-report.c: tests of hs-report.c and of the PDF that it makes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "hs-report.h"
#include "pdf-answers.h"

static const char markdown[] =
  "# Postmortem: Outage of the shop\n"
  "\n"
  "## Summary\n"
  "\n"
  "- Start: March 10, 2024, 20:00 (UTC-4)\n"
  "- End: March 11, 2024, 02:00 (UTC-4)\n"
  "- Impact: Half of the customers could not pay.\n"
  "\n"
  "## Timeline\n"
  "\n"
  "- **21:00** Issue detected by monitoring alerts.\n"
  "- **22:00** Assumed the issue might be network congestion and began to tune the network.\n"
  "- **23:00** Misled by the first assumption, engineers suspected hardware failure and escalated the incident to the database team.\n"
  "- **00:30** The database team found the root cause: a deadlock.\n"
  "- **02:00** The service was restored.\n"
  "\n"
  "## Root cause\n"
  "\n"
  "A deadlock in the [payment service](https://example.org/payments).\n"
  "\n"
  "| Table | Locks |\n|---|---|\n| orders | 12 |\n"
  "\n"
  "## Action items\n"
  "\n"
  "- [ ] Watch for deadlocks (owner: Database team)\n";

static HsDocument *
create_document (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  HsDocument *document = hs_document_new (bytes, "file:///nowhere/shop.md", NULL);

  g_assert_nonnull (document);
  return document;
}

static GBytes *
create_pdf (const char *text, HsPaper paper, guint *n_pages)
{
  g_autoptr (HsDocument) document = create_document (text);
  HsReportOptions options = { .paper = paper, .sections = HS_REPORT_EVERYTHING };
  g_autoptr (HsReport) report = hs_report_new (document, &options);
  g_autoptr (GError) error = NULL;
  GBytes *pdf = hs_report_to_pdf (report, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  if (n_pages != NULL)
    *n_pages = hs_report_get_n_pages (report);
  return pdf;
}

static void
test_is_reproducible (void)
{
  g_autoptr (GBytes) first = create_pdf (markdown, HS_PAPER_A4, NULL);
  g_autoptr (GBytes) second = create_pdf (markdown, HS_PAPER_A4, NULL);

  g_assert_true (g_bytes_equal (first, second));
}

static void
test_describes_itself (void)
{
  static const char *const a4[] = { "Outage of the shop", "Hindsight", "Tagged:          yes", "A4", "Tue Nov 14", NULL };
  static const char *const letter[] = { "612 x 792 pts (letter)", NULL };
  g_autoptr (GBytes) on_a4 = create_pdf (markdown, HS_PAPER_A4, NULL);
  g_autoptr (GBytes) on_letter = create_pdf (markdown, HS_PAPER_LETTER, NULL);

  pdf_assert_says (on_a4, "pdfinfo %s", a4);
  pdf_assert_says (on_letter, "pdfinfo %s", letter);
}

static void
test_is_valid (void)
{
  static const char *const fine[] = { "No syntax or stream encoding errors found", NULL };
  g_autoptr (GBytes) pdf = create_pdf (markdown, HS_PAPER_A4, NULL);
  g_autofree char *fonts = NULL;

  pdf_assert_says (pdf, "qpdf --check %s", fine);
  fonts = pdf_ask (pdf, "pdffonts %s");
  g_assert_nonnull (strstr (fonts, " yes yes "));
  g_assert_null (strstr (fonts, " no  yes "));
  g_assert_null (strstr (fonts, " no  no "));
}

static void
test_says_all (void)
{
  static const char *const expected[] = {
    "Half of the customers", "Misleading paths", "Escalations", "Timeline", "Measures",
    "Sunday 10 March 2024, 20:00 to Monday 02:00", "The service was restored.", "Watch for deadlocks",
    "page 1 of", "The document as written: shop.md", NULL,
  };
  g_autoptr (GBytes) pdf = create_pdf (markdown, HS_PAPER_A4, NULL);

  pdf_assert_says (pdf, "pdftotext -layout %s -", expected);
}

static void
test_structure (void)
{
  static const char *const elements[] = {
    "Document\n", "H1 (block)", "H2 (block)", "P (block)", "Table (block)", "TR\n", "TH\n", "TD\n", "L (block)", "LI (block)",
    "Lbl (block)", "LBody (block)", "Figure", "Caption", "Link (inline)", NULL,
  };
  static const char *const links[] = { "https://example.org/payments", NULL };
  static const char *const entries[] = { ">Outage of the shop</item>", ">Measures</item>", ">The document</item>", ">Root cause</item>", NULL };
  g_autoptr (GBytes) pdf = create_pdf (markdown, HS_PAPER_A4, NULL);

  pdf_assert_says (pdf, "pdfinfo -struct %s", elements);
  pdf_assert_says (pdf, "pdfinfo -url %s", links);
  pdf_assert_says (pdf, "pdftohtml -xml -i -stdout %s", entries);
}

static void
test_without_incident (void)
{
  static const char *const expected[] = { "shop.md", "No incident was found in this document.", NULL };
  static const char *const empty[] = { "page 1 of 1", NULL };
  g_autoptr (GBytes) pdf = create_pdf ("A shopping list: milk.\n", HS_PAPER_A4, NULL);
  g_autoptr (GBytes) nothing = create_pdf ("", HS_PAPER_A4, NULL);

  pdf_assert_says (pdf, "pdftotext %s -", expected);
  pdf_assert_says (nothing, "pdftotext %s -", empty);
}

static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (markdown);
  g_autoptr (GBytes) pdf = NULL;
  static const char *const expected[] = { "Paragraph 599", NULL };
  guint n_pages;

  for (guint i = 0; i < 600; i++)
    g_string_append_printf (text, "\nParagraph %u says something, and it says it in more words than one line of the page can hold.\n", i);
  pdf = create_pdf (text->str, HS_PAPER_A4, &n_pages);
  g_assert_cmpuint (n_pages, >, 15);
  pdf_assert_says (pdf, "pdftotext %s -", expected);
}

static void
count_cb (guint n_done, guint n_pages, gpointer user_data)
{
  guint *count = user_data;

  g_assert_cmpuint (n_done, <=, n_pages);
  (*count)++;
}

static void
test_progress_and_cancel (void)
{
  g_autoptr (HsDocument) document = create_document (markdown);
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  g_autoptr (HsReport) report = hs_report_new (document, &options);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  guint count = 0;
  g_autoptr (GBytes) pdf = hs_report_to_pdf (report, count_cb, &count, cancellable, &error);

  g_assert_nonnull (pdf);
  g_assert_no_error (error);
  g_assert_cmpuint (count, ==, hs_report_get_n_pages (report));
  g_cancellable_cancel (cancellable);
  g_assert_null (hs_report_to_pdf (report, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_paint (void)
{
  g_autoptr (HsDocument) document = create_document (markdown);
  HsReportOptions options = HS_REPORT_OPTIONS_INIT;
  g_autoptr (HsReport) report = hs_report_new (document, &options);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height;

  hs_report_paint_page (report, cr, 0);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat (x, >, 30);
  g_assert_cmpfloat (y, >, 30);
  g_assert_cmpfloat (x + width, <, hs_paper_get_width (HS_PAPER_A4) - 30);
  g_assert_cmpfloat (y + height, <, hs_paper_get_height (HS_PAPER_A4) - 20);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/is-reproducible", test_is_reproducible);
  g_test_add_func ("/report/describes-itself", test_describes_itself);
  g_test_add_func ("/report/is-valid", test_is_valid);
  g_test_add_func ("/report/says-all", test_says_all);
  g_test_add_func ("/report/structure", test_structure);
  g_test_add_func ("/report/without-incident", test_without_incident);
  g_test_add_func ("/report/long", test_long);
  g_test_add_func ("/report/progress-and-cancel", test_progress_and_cancel);
  g_test_add_func ("/report/paint", test_paint);
  return g_test_run ();
}
