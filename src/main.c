/* main.c: sets the locale and picks the command line or the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "hs-application.h"
#include "hs-cli.h"

int
main (int argc, char **argv)
{
  const char *localedir = g_getenv ("HS_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, localedir ? localedir : HS_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (hs_cli_handles (argc, argv))
    return hs_cli_run (argc, argv);

  g_autoptr (HsApplication) application = hs_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
