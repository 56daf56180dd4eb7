"""test-names.py: everything that takes the focus has a name for a screen reader

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402

# A widget without a name of its own is called by its type.
TYPE_NAME = re.compile(r"^(Gtk|Adw|Hs)[A-Z]\w+$")


class Names(unittest.TestCase):
    def nameless(self, app, stops=40):
        """Presses Tab until the focus has been everywhere; the widgets without a name."""
        seen, without = set(), []
        for _ in range(stops):
            node = ui.until(app.focused, "a widget with the focus")
            path = node.accessible.path
            if path not in seen:
                seen.add(path)
                if not node.name or TYPE_NAME.match(node.name):
                    without.append(str(node))
            elif len(seen) > 5:
                break
            app.keys("Tab")
            ui.until(lambda: (now := app.focused()) and now.accessible.path != path, f"the focus to leave {node}")
        return seen, without

    def test_every_stop_of_the_tab_key(self):
        with ui.Application(program.fixture("headings.md")) as app:
            app.find("list item", "Timeline of 8 events")
            seen, without = self.nameless(app)
            self.assertEqual(without, [])
            self.assertGreater(len(seen), 8)

    def test_every_button(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list", "Timeline")
            buttons = [node for role in ("push button", "toggle button", "check box") for node in app.window.all(role)]
            self.assertGreater(len(buttons), 8)
            without = [str(node) for node in buttons if not node.name.strip()]
            self.assertEqual(without, [])

    def test_first_window(self):
        with ui.Application() as app:
            app.see("See What Happened")
            self.assertEqual(self.nameless(app)[1], [])


tap.main("/ui/names")
