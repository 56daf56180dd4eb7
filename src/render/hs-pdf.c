/* hs-pdf.c: pages of a flow as a tagged PDF with outline, links and metadata
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "hs-pdf.h"

#include "hs-error.h"
#include "hs-page-link.h"
#include "hs-page-painter.h"
#include "hs-pdf-accessible.h"

#define MAX_LEVELS 8

typedef struct
{
  const HsPageFlow *flow;
  const HsPageFrame *const *frames;
  const HsStyle *style;
  cairo_surface_t *surface;
  cairo_t *cr;
  GByteArray *bytes;
} PdfWriter;

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (PdfWriter *self, cairo_pdf_metadata_t key, const char *value)
{
  if (value != NULL && value[0] != '\0')
    cairo_pdf_surface_set_metadata (self->surface, key, value);
}

static void
describe (PdfWriter *self, const HsPdfMetadata *metadata)
{
  g_autoptr (GDateTime) time = hs_pdf_get_time ();
  g_autofree char *made = g_date_time_format_iso8601 (time);

  set_metadata (self, CAIRO_PDF_METADATA_TITLE, metadata->title);
  set_metadata (self, CAIRO_PDF_METADATA_AUTHOR, metadata->author);
  set_metadata (self, CAIRO_PDF_METADATA_SUBJECT, metadata->subject);
  set_metadata (self, CAIRO_PDF_METADATA_KEYWORDS, metadata->keywords);
  set_metadata (self, CAIRO_PDF_METADATA_CREATOR, "Hindsight " HS_VERSION);
  set_metadata (self, CAIRO_PDF_METADATA_CREATE_DATE, made);
}

/* The margins at the left and above are those of all pages, whichever way they lie. */
static const HsRect *
get_area (PdfWriter *self)
{
  return hs_page_frame_get_area (self->frames[0]);
}

/* Entries are children of the last one of a higher level. */
static void
add_outline (PdfWriter *self)
{
  const HsRect *area = get_area (self);
  int parents[MAX_LEVELS + 1] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < hs_page_flow_get_n_entries (self->flow); i++)
    {
      const HsPageEntry *entry = hs_page_flow_get_entry (self->flow, i);
      guint level = MIN (entry->level, MAX_LEVELS - 1);
      g_autofree char *target = hs_page_link_get_entry_attributes (self->flow, entry->strip, area->x, area->y);
      int id = cairo_pdf_surface_add_outline (self->surface, parents[level], entry->title, target,
                                              level < 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);

      for (guint below = level + 1; below <= MAX_LEVELS; below++)
        parents[below] = id;
    }
}

static void
paint_page (PdfWriter *self, guint page, HsPageTagger *tagger)
{
  const HsRect *area = get_area (self);
  const HsPageFrame *frame = self->frames[hs_page_flow_get_page (self->flow, page)->landscape];

  cairo_pdf_surface_set_size (self->surface, hs_page_frame_get_width (frame), hs_page_frame_get_height (frame));
  hs_page_frame_paint (frame, self->cr, page, hs_page_flow_get_n_pages (self->flow));
  cairo_save (self->cr);
  cairo_translate (self->cr, area->x, area->y);
  hs_page_painter_paint (self->flow, self->style, self->cr, page, tagger);
  cairo_restore (self->cr);
}

static gboolean
paint_pages (PdfWriter *self, HsPdfProgress progress, gpointer user_data, GCancellable *cancellable, GError **error)
{
  const HsRect *area = get_area (self);
  guint n_pages = hs_page_flow_get_n_pages (self->flow);
  g_autoptr (HsPageTagger) tagger = hs_page_tagger_new (self->flow, self->cr, area->x, area->y);

  for (guint page = 0; page < n_pages; page++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (page > 0)
        cairo_show_page (self->cr);
      paint_page (self, page, tagger);
      if (progress != NULL)
        progress (page + 1, n_pages, user_data);
    }
  return TRUE;
}

/* A context that failed paints nothing any more, and its surface knows nothing of that. */
static gboolean
check (PdfWriter *self, cairo_status_t painted, GError **error)
{
  cairo_status_t status = painted != CAIRO_STATUS_SUCCESS ? painted : cairo_surface_status (self->surface);

  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  /* Translators: %s is a reason that the drawing library gives, in English */
  g_set_error (error, HS_ERROR, HS_ERROR_EXPORT, _("The PDF could not be made: %s"), cairo_status_to_string (status));
  return FALSE;
}

static GPtrArray *
list_alternatives (const HsPageFlow *flow)
{
  GPtrArray *alternatives = g_ptr_array_new ();

  for (guint i = 0; i < hs_page_flow_get_n_elements (flow); i++)
    {
      const HsPageElement *element = hs_page_flow_get_element (flow, i);

      if (g_str_equal (element->tag, "Figure"))
        g_ptr_array_add (alternatives, element->alternative);
    }
  return alternatives;
}

/* The language of the report's own words, as in "de-AT". */
static char *
get_language (void)
{
  g_auto (GStrv) parts = g_strsplit_set (g_get_language_names ()[0], ".@", 2);

  if (g_str_equal (parts[0], "C") || g_str_equal (parts[0], "POSIX"))
    return g_strdup ("en");
  return g_strdelimit (g_strdup (parts[0]), "_", '-');
}

static void
make_accessible (PdfWriter *self)
{
  g_autoptr (GPtrArray) alternatives = list_alternatives (self->flow);
  g_autofree char *language = get_language ();

  if (!hs_pdf_make_accessible (self->bytes, language, alternatives))
    g_debug ("cairo writes its PDF in another way than expected: no alternative texts");
}

GBytes *
hs_pdf_new (const HsPageFlow *flow,
            const HsPageFrame *const frames[2],
            const HsStyle *style,
            const HsPdfMetadata *metadata,
            HsPdfProgress progress,
            gpointer user_data,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  PdfWriter self = { .flow = flow, .frames = frames, .style = style, .bytes = bytes };
  cairo_status_t painted;
  gboolean done;

  self.surface = cairo_pdf_surface_create_for_stream (write_cb,
                                                      bytes,
                                                      hs_page_frame_get_width (frames[0]),
                                                      hs_page_frame_get_height (frames[0]));
  self.cr = cairo_create (self.surface);
  describe (&self, metadata);
  add_outline (&self);
  done = paint_pages (&self, progress, user_data, cancellable, error);
  cairo_show_page (self.cr);
  painted = cairo_status (self.cr);
  cairo_destroy (self.cr);
  cairo_surface_finish (self.surface);
  done = done && check (&self, painted, error);
  cairo_surface_destroy (self.surface);
  if (done)
    make_accessible (&self);
  return done ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}

GDateTime *
hs_pdf_get_time (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64 / 1000000, &seconds, NULL))
    {
      GDateTime *time = g_date_time_new_from_unix_utc (seconds);
      if (time != NULL)
        return time;
    }
  return g_date_time_new_now_local ();
}
