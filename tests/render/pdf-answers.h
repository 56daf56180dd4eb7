/* pdf-answers.h: what other programs say about a PDF, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* What @command says about @pdf, which it finds in the place of %s. */
char *pdf_ask (GBytes *pdf, const char *command);

/* Asserts that it says all of @expected (%NULL-terminated). */
void pdf_assert_says (GBytes *pdf, const char *command, const char *const *expected);

/* The tagged structure with its texts, "Document(P(one) P(two Link(three)))"; text that is set on
 * several lines is joined. */
char *pdf_get_structure (GBytes *pdf);

/* A PDF that is written into @bytes, of sheets of @width and @height points. */
cairo_surface_t *pdf_surface_new (GByteArray *bytes, double width, double height);

/* Ends @cr and the @surface that it paints on, neither of which may have failed; takes all. */
GBytes *pdf_surface_end (cairo_surface_t *surface, cairo_t *cr, GByteArray *bytes);

G_END_DECLS
