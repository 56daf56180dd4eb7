"""test-timeline-view.py: clocks, filters, measuring, copies and the table of events

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402


class Timeline(unittest.TestCase):
    """In one window, which each test leaves as it was."""

    document = "headings.md"
    options = {}

    @classmethod
    def setUpClass(cls):
        cls.app = cls.enterClassContext(ui.Application(program.fixture(cls.document), **cls.options))
        ui.until(lambda: cls.app.has("list", "Timeline"), "the timeline")

    def timeline(self):
        return self.app.find("list", "Timeline")

    def cursor(self):
        return next(self.timeline().all("list item"))

    def go_to(self, number):
        self.app.keys("alt+Home", *["alt+Down"] * (number - 1))
        ui.until(lambda: self.cursor().name.startswith(f"{number} of 8"), f"event {number}")

    def clock_button(self, name=""):
        return next(self.timeline().all("push button", lambda label: label.startswith(f"Clock of the timeline: {name}")), None)

    def wait_for_clock(self, name):
        ui.until(lambda: self.clock_button(name), f"the clock {name}")

    def open_clocks(self):
        """The entry for the zone of the second clock."""
        self.app.press_at(*self.clock_button().center())
        ui.until(lambda: (now := self.app.focused()) and now.role == "radio button", "the choices")
        return self.app.find("text", "City or time zone")

    def open_menu(self):
        self.app.press_at(*self.app.find("push button", "View of the Timeline").center())
        ui.until(lambda: self.app.has("menu item", "Kinds and Teams"), "the menu")


class View(Timeline):
    def test_clocks_are_named(self):
        self.wait_for_clock("UTC")
        for key, name in (("ctrl+4", "Since the start"), ("ctrl+5", "Since detection"), ("ctrl+1", "UTC")):
            self.app.keys(key)
            self.wait_for_clock(name)

    def test_second_clock_anywhere(self):
        entry = self.open_clocks()
        self.app.tab_to(entry, stops=8)
        self.app.write("auck")
        self.app.find("push button", "Pacific/Auckland")
        self.app.keys("Return")
        ui.until(lambda: entry.text == "Auckland", "the whole name")
        ui.until(lambda: self.app.find("radio button", "Elsewhere").state("checked"), "the clock to be chosen")
        self.app.keys("Escape")
        ui.until(lambda: not self.app.has("text", "City or time zone"), "the choices to go")

    def test_measuring_by_keyboard(self):
        self.go_to(3)
        self.app.press_at(*self.cursor().center())
        ui.until(lambda: self.cursor().state("focused"), "the timeline to take the keyboard")
        self.app.keys("m")
        ui.until(lambda: self.cursor().description == "Measuring from 3", "the beginning")
        self.app.keys("Right", "Right")
        ui.until(lambda: self.cursor().description == "30 minutes between 3 and 5", "the span")
        self.app.keys("Escape")
        ui.until(lambda: self.cursor().description == "", "the end of measuring")

    def test_filters(self):
        self.open_menu()
        self.app.keys("Down", "Down", "Down", "Return")
        ui.until(lambda: self.app.has("check box", "Detection (1)"), "the legend")
        entry = self.app.find("check box", "Detection (1)")
        self.assertTrue(entry.state("checked"))
        self.app.tab_to(entry)
        self.app.keys("space")
        ui.until(lambda: not entry.state("checked"), "the entry to go out")
        self.app.tab_to(self.app.find("push button", "Dim Nothing"))
        self.app.keys("space")
        ui.until(lambda: entry.state("checked"), "the entry to come back")
        self.app.keys("Escape")
        ui.until(lambda: not self.app.has("check box", "Detection (1)"), "the legend to go")

    def test_table_has_the_same_current_event(self):
        self.go_to(3)
        self.app.keys("ctrl+t")
        ui.until(lambda: self.app.has("table row", lambda name: name.startswith("3 of 8")), "the row of the event")
        self.app.keys("alt+Down")
        self.app.see(lambda name: name.startswith("4 · "))
        row = self.app.find("table row", lambda name: name.startswith("4 of 8"))
        ui.until(lambda: row.state("selected"), "the row to be selected")
        self.app.keys("ctrl+t")
        ui.until(lambda: self.cursor().name.startswith("4 of 8"), "the picture")

    def test_sentence_names_path_and_team(self):
        self.go_to(3)
        self.assertIn("on the misleading path “cache”", self.cursor().name)
        self.go_to(5)
        self.assertIn("called in: Search team", self.cursor().name)

    def test_table_sorts(self):
        self.app.keys("ctrl+t")
        ui.until(lambda: self.app.has("table row", lambda name: name.startswith("1 of 8")), "the table")

        def first():
            rows = self.app.window.all("table row", lambda name: " of 8" in name)
            return min(rows, key=lambda row: row.extents().y).name

        ui.until(lambda: first().startswith("1 of 8"), "the order of the document")
        header = next(self.app.window.all("table row", lambda name: " of 8" not in name))
        self.app.press_at(*header.find(name="Kind").center())
        ui.until(lambda: not first().startswith("1 of 8"), "the order of the kinds")
        self.app.keys("ctrl+t")
        ui.until(lambda: self.app.has("list", "Timeline"), "the picture")

    def clipboard(self):
        """What another program finds there: its kinds, and its text or the size of its picture."""
        command = [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "clipboard.py")]
        kinds, _, contents = subprocess.run(command, check=True, capture_output=True, text=True, timeout=ui.PATIENCE).stdout.partition("\n")
        return kinds, contents.strip()

    def copy(self, name):
        self.open_menu()
        next(self.app.window.all("menu item", name)).click()

    def test_copies(self):
        self.app.keys("ctrl+shift+c")
        ui.until(lambda: "image/png" in self.clipboard()[0], "the picture on the clipboard")
        width, height = map(int, self.clipboard()[1].split("x"))
        self.assertGreater(width, height)
        for name, beginning in (("As a Markdown Table", "|"), ("As a Mermaid Diagram", "gantt")):
            self.copy(name)
            ui.until(lambda beginning=beginning: beginning in self.clipboard()[1], name)


class Remembered(Timeline):
    options = {"settings": {"time-display": "since-start", "second-clock": "zone", "second-zone": "'Asia/Tokyo'"}}

    def test_clocks(self):
        self.wait_for_clock("Since the start")
        self.assertEqual(self.open_clocks().text, "Tokyo")
        self.assertTrue(self.app.find("radio button", "Elsewhere").state("checked"))


class Untold(Timeline):
    document = "no-times.md"

    def test_what_a_document_cannot_support_says_why(self):
        self.app.press_at(*next(self.timeline().all("push button", lambda name: name.startswith("Clock of"))).center())
        ui.until(lambda: self.app.has("radio button", "UTC"), "the choices")
        choice = self.app.find("radio button", "UTC")
        self.assertFalse(choice.state("sensitive"))
        self.assertEqual(choice.description, "No times are told")


tap.main("/ui/timeline-view")
