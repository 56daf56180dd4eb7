"""test-timeline-view.py: clocks, filters, measuring, the estimate and the table of events

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402


class TimelineView(unittest.TestCase):
    def open(self, name="headings.md", **options):
        app = self.enterContext(ui.Application(program.fixture(name), **options))
        ui.until(lambda: app.has("list", "Timeline"), "the timeline")
        return app

    def timeline(self, app):
        return app.find("list", "Timeline")

    def cursor(self, app):
        return next(self.timeline(app).all("list item"))

    def go_to(self, app, number):
        app.keys("alt+Home", *["alt+Down"] * (number - 1))
        ui.until(lambda: self.cursor(app).name.startswith(f"{number} of 8"), f"event {number}")

    def clock(self, app, name):
        ui.until(lambda: self.timeline(app).has("push button", f"Clock of the timeline: {name}"), f"the clock {name}")

    def test_clocks_are_named(self):
        app = self.open()
        self.clock(app, "UTC")
        app.keys("ctrl+4")
        self.clock(app, "Since the start")
        app.keys("ctrl+5")
        self.clock(app, "Since detection")
        app.keys("ctrl+1")
        self.clock(app, "UTC")

    def test_clock_is_remembered(self):
        app = self.open(settings={"time-display": "since-start"})
        self.clock(app, "Since the start")

    def test_what_a_document_cannot_support_says_why(self):
        app = self.open("no-times.md")
        app.press_at(*next(self.timeline(app).all("push button", lambda name: name.startswith("Clock of"))).center())
        ui.until(lambda: app.has("radio button", "UTC"), "the choices")
        choice = app.find("radio button", "UTC")
        self.assertFalse(choice.state("sensitive"))
        self.assertEqual(choice.description, "No times are told")

    def test_measuring_by_keyboard(self):
        app = self.open()
        self.go_to(app, 3)
        app.tab_to(self.cursor(app))
        app.keys("m")
        ui.until(lambda: self.cursor(app).description == "Measuring from 3", "the beginning")
        app.keys("Right", "Right")
        ui.until(lambda: self.cursor(app).description == "30 minutes between 3 and 5", "the span")
        app.keys("Escape")
        ui.until(lambda: self.cursor(app).description == "", "the end of measuring")

    def test_filters(self):
        app = self.open()
        app.press_at(*app.find("push button", "View of the Timeline").center())
        ui.until(lambda: app.has("menu item", "Kinds and Teams"), "the menu")
        app.keys("Down", "Down", "Down", "Return")
        ui.until(lambda: app.has("check box", "Detection (1)"), "the legend")
        entry = app.find("check box", "Detection (1)")
        self.assertTrue(entry.state("checked"))
        app.tab_to(entry)
        app.keys("space")
        ui.until(lambda: not entry.state("checked"), "the entry to go out")
        app.tab_to(app.find("push button", "Dim Nothing"))
        app.keys("space")
        ui.until(lambda: entry.state("checked"), "the entry to come back")

    def test_table_has_the_same_current_event(self):
        app = self.open()
        self.go_to(app, 3)
        app.keys("ctrl+t")
        ui.until(lambda: app.has("table row", lambda name: name.startswith("3 of 8")), "the row of the event")
        app.keys("alt+Down")
        app.see(lambda name: name.startswith("4 · "))
        row = app.find("table row", lambda name: name.startswith("4 of 8"))
        ui.until(lambda: row.state("selected"), "the row to be selected")
        app.keys("ctrl+t")
        ui.until(lambda: self.cursor(app).name.startswith("4 of 8"), "the picture")

    def test_sentence_names_path_and_team(self):
        app = self.open()
        self.go_to(app, 3)
        self.assertIn("on the misleading path “cache”", self.cursor(app).name)
        self.go_to(app, 5)
        self.assertIn("called in: Search team", self.cursor(app).name)


tap.main("/ui/timeline-view")
