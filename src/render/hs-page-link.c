/* hs-page-link.c: where the links of a report lead, in the words of cairo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-page-link.h"

#define HEADROOM 6 /* points that stay visible above the place that a link leads to */

static gboolean
is_web_address (const char *target)
{
  static const char *const schemes[] = { "https", "http", "mailto", "ftp" };
  const char *scheme = g_uri_peek_scheme (target);

  for (guint i = 0; scheme != NULL && i < G_N_ELEMENTS (schemes); i++)
    if (g_str_equal (scheme, schemes[i]))
      return TRUE;
  return FALSE;
}

/* A string of cairo's attribute syntax. PDF addresses are ASCII. */
static char *
quote (const char *address)
{
  g_autofree char *ascii = g_uri_escape_string (address, G_URI_RESERVED_CHARS_ALLOWED_IN_PATH "?#[]%", FALSE);
  g_auto (GStrv) parts = g_strsplit (ascii, "'", -1);
  g_autofree char *escaped = g_strjoinv ("%27", parts);

  return g_strdup_printf ("'%s'", escaped);
}

typedef struct
{
  char x[G_ASCII_DTOSTR_BUF_SIZE];
  char y[G_ASCII_DTOSTR_BUF_SIZE];
} Position;

static Position
format_position (const HsStrip *strip, double left, double top)
{
  Position position;

  g_ascii_formatd (position.x, sizeof position.x, "%.2f", left);
  g_ascii_formatd (position.y, sizeof position.y, "%.2f", MAX (top + (double) strip->y - HEADROOM, 0));
  return position;
}

char *
hs_page_link_get_entry_attributes (const HsPageFlow *flow, guint strip, double left, double top)
{
  const HsStrip *record = hs_page_flow_get_strip (flow, MIN (strip, hs_page_flow_get_n_strips (flow) - 1));
  Position position = format_position (record, left, top);

  return g_strdup_printf ("page=%u pos=[%s %s]", record->page + 1, position.x, position.y);
}

char *
hs_page_link_get_place_attributes (const HsPageFlow *flow, guint strip, double left, double top)
{
  Position position = format_position (hs_page_flow_get_strip (flow, strip), left, top);

  return g_strdup_printf ("name='%u' x=%s y=%s", strip, position.x, position.y);
}

char *
hs_page_link_get_attributes (const HsPageFlow *flow, const char *target)
{
  g_autofree char *quoted = NULL;
  guint strip;

  if (target[0] == '#')
    {
      if (!hs_page_flow_find_place (flow, target + 1, &strip))
        return NULL;
      return g_strdup_printf ("dest='%u'", strip);
    }
  if (!is_web_address (target))
    return NULL;
  quoted = quote (target);
  return g_strdup_printf ("uri=%s", quoted);
}

char *
hs_page_link_get_area_attribute (const HsRect *box, double left, double top)
{
  const double numbers[] = { left + box->x, top + box->y, box->width, box->height };
  GString *attribute = g_string_new ("rect=[");
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_string_append_printf (attribute, "%s ", g_ascii_formatd (number, sizeof number, "%.2f", numbers[i]));
  g_string_append_c (attribute, ']');
  return g_string_free (attribute, FALSE);
}
