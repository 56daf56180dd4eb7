/* hs-hash.c: a quick hash of texts, for the tables that are asked again and again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-hash.h"

#include <string.h>

static guint64
mix (guint64 hash, guint64 chunk)
{
  hash = (hash ^ chunk) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return hash ^ hash >> 29;
}

guint
hs_hash_text (gconstpointer text)
{
  const char *p = text;
  gsize n = strlen (p);
  guint64 hash = n, chunk;

  for (; n >= sizeof chunk; n -= sizeof chunk, p += sizeof chunk)
    {
      memcpy (&chunk, p, sizeof chunk);
      hash = mix (hash, chunk);
    }
  chunk = 0;
  memcpy (&chunk, p, n);
  return (guint) (mix (hash, chunk) >> 32);
}
