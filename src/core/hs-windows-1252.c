/* hs-windows-1252.c: the single-byte encoding that documents without UTF-8 are taken for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-windows-1252.h"

/* A table, because a converter opened for every stray byte of a damaged document would take
 * minutes. */
static const guint16 specials[32] = {
  0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

gunichar
hs_windows_1252_decode (guchar byte)
{
  return byte >= 0x80 && byte < 0xa0 ? specials[byte - 0x80] : byte;
}

int
hs_windows_1252_encode (gunichar c)
{
  if (c < 0x100)
    return (int) c;
  for (guint i = 0; c != 0xfffd && i < G_N_ELEMENTS (specials); i++)
    if (specials[i] == c)
      return 0x80 + (int) i;
  return -1;
}
