/* hs-settings.c: what is remembered from run to run
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "hs-settings.h"

static GSettings *
create (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, HS_APPLICATION_ID, TRUE);
  if (schema == NULL)
    {
      g_warning ("The settings schema %s is not installed: nothing will be remembered", HS_APPLICATION_ID);
      return NULL;
    }
  return g_settings_new_full (schema, NULL, NULL);
}

GSettings *
hs_settings_get_default (void)
{
  static GSettings *settings = NULL;
  static gboolean tried = FALSE;

  if (!tried)
    settings = create ();
  tried = TRUE;
  return settings;
}
