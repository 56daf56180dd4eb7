/* test-measure-owners.c: tests of who is to do the measures, by the form of their list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "incident-text.h"

#define HEAD "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops. Yarrow hears it.\n- 10:20: It turns.\n\n## Action items\n\n"

static const IncidentTextCase cases[] = {
  { "name-before-a-colon", HEAD "- Anna: oil the axle\n- Zorb: buy a belt\n- Sing\n",
    "10 task Anna - Anna: oil the axle\n11 task Zorb - Zorb: buy a belt\n12 task - - Sing\n" },
  { "name-before-an-arrow", HEAD "- Anna → oil the axle\n- Ben → buy a belt\n",
    "10 task Anna - Anna → oil the axle\n11 task Ben - Ben → buy a belt\n" },
  { "name-from-the-events", HEAD "- Yarrow - oil the axle\n- Zorb - buy a belt\n",
    "10 task Yarrow - Yarrow - oil the axle\n11 task Zorb - Zorb - buy a belt\n" },
  { "team-before-a-slash", HEAD "- mill team / oil the axle / May\n- smiths / belt / June\n",
    "10 task mill team - mill team / oil the axle / May\n11 task smiths - smiths / belt / June\n" },
  { "name-at-the-end", HEAD "- Oil the axle — *Anna*\n- Buy a belt — *me, of course*\n",
    "10 task Anna - Oil the axle — Anna\n11 task me - Buy a belt — me, of course\n" },
  { "arrow-to-the-end", HEAD "- Oil the axle -> **Brandt**\n- Buy a belt -> **Ilse**\n- Sing\n",
    "10 task Brandt - Oil the axle -> Brandt\n11 task Ilse - Buy a belt -> Ilse\n12 task - - Sing\n" },
  { "known-name-in-brackets", HEAD "- Oil the axle (yarrow)\n- Buy a belt (soon)\n",
    "10 task yarrow - Oil the axle (yarrow)\n11 task - - Buy a belt (soon)\n" },
  { "account-and-ticket", HEAD "- Oil the axle (@anna, #1190)\n- Buy a belt (#1195)\n",
    "10 task @anna - Oil the axle (@anna, #1190)\n11 task - - Buy a belt (#1195)\n" },
  { "department-at-the-end", HEAD "- Oil the axle - Facilities\n- Buy a belt - Finance\n",
    "10 task Facilities - Oil the axle - Facilities\n11 task Finance - Buy a belt - Finance\n" },
  { "account-at-the-end", HEAD "- [ ] Oil the axle - mill#12 - @anna\n- [ ] Buy a belt - mill#13\n",
    "10 task @anna - Oil the axle - mill#12 - @anna\n11 task - - Buy a belt - mill#13\n" },
  { "name-in-a-sentence", HEAD "- The axle wants oil, which Anna will buy.\n", "10 task Anna - The axle wants oil, which Anna will buy.\n" },
  { "themes", HEAD "- Monitoring: listen to the wheel\n- Database: count the sacks\n- Training: teach Ben\n",
    "10 task - - Monitoring: listen to the wheel\n11 task - - Database: count the sacks\n12 task - - Training: teach Ben\n" },
  { "one-of-many", HEAD "- Anna: oil the axle\n- Buy a belt\n- Sing\n",
    "10 task - - Anna: oil the axle\n11 task - - Buy a belt\n12 task - - Sing\n" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  incident_text_add ("/measure-owners", incident_text_tell_measures, cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
