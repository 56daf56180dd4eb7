/* test-time-date.c: tests of dates and days of a month
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "time-text.h"

static const TimeTextCase dates[] = {
  { "June 15, 2023", "{June 15, 2023} 2023-06-15" },
  { "15 June 2023", "{15 June 2023} 2023-06-15" },
  { "on June 15th we", "{June 15th} XXXX-06-15" },
  { "the 15th of June 2023", "{15th of June 2023} 2023-06-15" },
  { "Jun 15: x", "{Jun 15} XXXX-06-15" },
  { "Sept. 3, 2023", "{Sept. 3, 2023} 2023-09-03" },
  { "May 15, 20XX", "{May 15, 20XX} XXXX-05-15" },
  { "XXXX-05-15", "{XXXX-05-15} XXXX-05-15" },
  { "2023/06/15", "{2023/06/15} 2023-06-15" },
  { "06/15/2023", "{06/15/2023} 2023-06-15" },
  { "15/06/2023", "{15/06/2023} 2023-06-15" },
  { "04-12-2022", "{04-12-2022} 2022-12-04 d/m" },
  { "04-04-2022", "{04-04-2022} 2022-04-04" },
  { "05/16/23", "{05/16/23} 2023-05-16" },
  { "15.06.2023", "{15.06.2023} 2023-06-15" },
  { "2023-06-15:", "{2023-06-15} 2023-06-15" },
  { "22/Mar/2022", "{22/Mar/2022} 2022-03-22" },
  { "Monday, June 15", "{Monday, June 15} XXXX-06-15 wd1" },
  { "Mon 15 Jun", "{Mon 15 Jun} XXXX-06-15 wd1" },
  { "Sunday the 31st of October", "{Sunday the 31st of October} XXXX-10-31 wd7" },
  { "2018-08-23 (Thu)", "{2018-08-23 (Thu)} 2018-08-23 wd4" },
  { "on January23, 2021", "{January23, 2021} 2021-01-23" },
  { "Monday 20. January", "{Monday 20. January} XXXX-01-20 wd1" },
  { "le 1er juin 2023", "{1er juin 2023} 2023-06-01" },
  { "15 de junio de 2023", "{15 de junio de 2023} 2023-06-15" },
  { "15. M\xc3\xa4rz 2023", "{15. M\xc3\xa4rz 2023} 2023-03-15" },
  { "(June 15)", "{(June 15)} XXXX-06-15" },
  { "October 29-30, 2025", "{October 29} 2025-10-29; {30, 2025} ..2025-10-30" },
  { "July 30 and 31, 2012", "{July 30} 2012-07-30; {31, 2012} 2012-07-31" },
  { "March 17th-19th", "{March 17th} XXXX-03-17; {19th} ..XXXX-03-19" },
  { "29-30 October", "{29} XXXX-10-29; {30 October} ..XXXX-10-30" },
  { "07/27/2023-07/31/2023", "{07/27/2023} 2023-07-27; {07/31/2023} ..2023-07-31" },
  { "07/27/2023 - 07/31/2023", "{07/27/2023} 2023-07-27; {07/31/2023} ..2023-07-31" },
  { "June 5 and 16 hosts", "{June 5} XXXX-06-05" },
  { "on the 18th of may we", "{18th of may} XXXX-05-18" },
  { "march 3rd, 2023", "{march 3rd, 2023} 2023-03-03" },
  { "the 3rd march", "{3rd march} XXXX-03-03" },
  { "it may 18 times", "" },
  { "we march 5 miles", "" },
  { "2023-06-15\nText", "{2023-06-15} 2023-06-15" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  time_text_add ("/time-date/dates", dates, G_N_ELEMENTS (dates));
  return g_test_run ();
}
