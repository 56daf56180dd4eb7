/* folder.h: a folder of documents for one test
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

typedef struct
{
  char *path;
  GFile *file;
} Folder;

void folder_set_up (Folder *folder, gconstpointer data);
void folder_tear_down (Folder *folder, gconstpointer data);

/* Writes an incident of that title with two events an hour apart, on that day of May 2024. */
void folder_write_incident (Folder *folder, const char *name, const char *title, int day);

/* Writes the file @name, a path within the folder, and the folders that it stands in. */
void folder_write (Folder *folder, const char *name, const char *text);
GFile *folder_get_child (Folder *folder, const char *name);

/* Runs the main context until @condition holds; fails the test when it does not within ten seconds. */
typedef gboolean (*FolderCondition) (gpointer data);
void folder_wait (FolderCondition condition, gpointer data);
