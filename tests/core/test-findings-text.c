/* test-findings-text.c: tests of the remarks on what is left over from a template
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "remarks-text.h"

#define DOCUMENT(text) "# Mill down\n\n## Timeline\n\n- 10:00: The wheel stops.\n- 11:00: It turns.\n\n## Impact\n\n" text "\n"

static const RemarksTextCase cases[] = {
  { "insert", "placeholder", DOCUMENT ("No flour.\n\n- [Insert number of carts]"), "12 “[Insert number of carts]” was not filled in.\n" },
  { "name", "placeholder", DOCUMENT ("Written by <your name>."), "10 “<your name>” was not filled in.\n" },
  { "tbd", "placeholder", DOCUMENT ("Owner: TBD"), "10 “TBD” was not filled in.\n" },
  { "clock", "placeholder", DOCUMENT ("No flour from XX:XX on."), "10 “XX:XX” was not filled in.\n" },
  { "lorem", "placeholder", DOCUMENT ("Lorem ipsum dolor sit amet."), "10 “Lorem ipsum” was not filled in.\n" },
  { "quoted", "placeholder", DOCUMENT ("The page said \"lorem ipsum\" for an hour."), "" },
  { "code", "placeholder", DOCUMENT ("Run `mill start <name>`.\n\n```\nmill stop <name>\n```"), "" },
  { "link", "placeholder", DOCUMENT ("See [the date](https://mill.example/), [name][1] and [x].\n\n[1]: https://mill.example/name"), "" },
  { "check-box", "placeholder", DOCUMENT ("- [x] Told the farmers\n- [ ] Told the bakers"), "" },
  { "plain", "placeholder", DOCUMENT ("No flour [as the baker says] for a < b > c carts."), "" },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  remarks_text_add ("/findings/text", cases, G_N_ELEMENTS (cases));
  return g_test_run ();
}
