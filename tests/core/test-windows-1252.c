/* test-windows-1252.c: bytes and characters of Windows-1252
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-windows-1252.h"

static void
test_decode (void)
{
  g_assert_cmphex (hs_windows_1252_decode ('A'), ==, 'A');
  g_assert_cmphex (hs_windows_1252_decode (0x80), ==, 0x20ac);
  g_assert_cmphex (hs_windows_1252_decode (0x97), ==, 0x2014);
  g_assert_cmphex (hs_windows_1252_decode (0x9f), ==, 0x178);
  g_assert_cmphex (hs_windows_1252_decode (0xe9), ==, 0xe9);
  g_assert_cmphex (hs_windows_1252_decode (0x81), ==, 0xfffd);
}

static void
test_round_trip (void)
{
  for (guint byte = 0; byte < 256; byte++)
    {
      gunichar c = hs_windows_1252_decode ((guchar) byte);

      if (c != 0xfffd)
        g_assert_cmpint (hs_windows_1252_encode (c), ==, (int) byte);
    }
  g_assert_cmpint (hs_windows_1252_encode (0xfffd), ==, -1);
  g_assert_cmpint (hs_windows_1252_encode (0x4e2d), ==, -1);
  g_assert_cmpint (hs_windows_1252_encode (0x9d), ==, 0x9d);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/windows-1252/decode", test_decode);
  g_test_add_func ("/windows-1252/round-trip", test_round_trip);
  return g_test_run ();
}
