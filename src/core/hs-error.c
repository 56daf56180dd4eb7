/* hs-error.c: the one error domain of Hindsight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "hs-error.h"

G_DEFINE_QUARK (hs-error-quark, hs_error)

void
hs_error_explain_read (GError **error)
{
  const char *message = _("It cannot be opened");

  if ((*error)->domain == HS_ERROR || g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    message = _("There is no such file or folder");
  else if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    message = _("You have no permission to read it");
  g_clear_error (error);
  g_set_error_literal (error, HS_ERROR, HS_ERROR_READ, message);
}
