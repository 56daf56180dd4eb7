"""test-events.py: the current event is one for timeline, preview and inspector

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402


class Events(unittest.TestCase):
    def cursor(self, app):
        """What a screen reader says of the current event."""
        return next(app.find("list", "Timeline").all("list item"))

    def wait_for(self, app, beginning):
        ui.until(lambda: self.cursor(app).name.startswith(beginning), f"the event {beginning}")

    def test_stepping(self):
        with ui.Application(program.fixture("headings.md")) as app:
            self.wait_for(app, "Timeline of 8 events")
            app.tab_to(self.cursor(app))
            for keys, beginning in (("Right", "1 of 8"), ("Right", "2 of 8"), ("End", "8 of 8"), ("Left", "7 of 8"), ("Home", "1 of 8")):
                app.keys(keys)
                self.wait_for(app, beginning)

    def test_the_sentence_tells_time_kind_and_flags(self):
        with ui.Application(program.fixture("headings.md")) as app:
            self.wait_for(app, "Timeline of 8 events")
            app.keys("alt+Home", "alt+Down", "alt+Down")
            self.wait_for(app, "3 of 8")
            sentence = self.cursor(app).name
            for phrase in ("10:15", "misleading path", "suspects the cache", "10 minutes after"):
                self.assertIn(phrase, sentence)
            app.keys("alt+Down", "alt+Down")
            self.wait_for(app, "5 of 8")
            self.assertIn("Escalation", self.cursor(app).name)

    def test_inspector_follows(self):
        with ui.Application(program.fixture("headings.md")) as app:
            self.wait_for(app, "Timeline of 8 events")
            app.keys("alt+Home", "alt+Down", "alt+Down")
            self.wait_for(app, "3 of 8")
            app.see(lambda name: name.startswith("3 · "))
            app.see("Why marked")
            app.see(lambda name: "held for 25" in name and "cache" in name)
            app.keys("alt+Down", "alt+Down")
            app.see(lambda name: name.startswith("5 · "))
            app.see("Escalated to")

    def test_preview_follows(self):
        with ui.Application(program.fixture("headings.md"), settings={"window-height": 600}) as app:
            self.wait_for(app, "Timeline of 8 events")
            document = app.find("text", "Document")
            ui.until(lambda: "Refuse to move" in document.text, "the whole document")
            for keys, words in (("alt+End", "Results are correct again"), ("alt+Home", "The nightly re-index job")):
                app.keys(keys)
                ui.until(lambda: document.shows_character(document.text.index(words)), f"“{words}” on screen")

    def test_text_chooses_the_event(self):
        with ui.Application(program.fixture("headings.md")) as app:
            self.wait_for(app, "Timeline of 8 events")
            document = app.find("text", "Document")
            ui.until(lambda: "Escalated" in document.text, "the document")
            document.place_caret(document.text.index("Escalated"))
            self.wait_for(app, "5 of 8")
            app.see(lambda name: name.startswith("5 · "))

    def test_mouse_chooses_the_event(self):
        with ui.Application(program.fixture("headings.md")) as app:
            self.wait_for(app, "Timeline of 8 events")
            places = {}
            app.keys("alt+Home")
            for number in range(1, 9):
                self.wait_for(app, f"{number} of 8")
                places[number] = self.cursor(app).center()
                app.keys("alt+Down")
            for number in (3, 8, 1, 5):
                app.press_at(*places[number])
                self.wait_for(app, f"{number} of 8")

    def test_other_incident_of_the_document(self):
        with ui.Application(program.fixture("two-incidents.md")) as app:
            self.wait_for(app, "Timeline of 3 events")
            app.keys("ctrl+Page_Up")
            self.wait_for(app, "Timeline of 4 events")
            document = app.find("text", "Document")
            ui.until(lambda: document.shows_character(document.text.index("Login impossible")), "the second incident on screen")

    def test_incident_is_at_the_top(self):
        """However the height of the preview changes with the timeline of the incident."""
        sample = os.path.join(program.ROOT, "data/samples/2024/two-thursdays.md")
        titles = ("Outage Postmortem: The Thursday of the Full Disk", "Outage Postmortem: The Thursday After")
        with ui.Application(sample, settings={"window-width": 1280, "window-height": 720}) as app:
            document = app.find("text", "Document")
            ui.until(lambda: all(title in document.text for title in titles), "the whole document")
            for keys, title in (("ctrl+Page_Up", titles[1]), ("ctrl+Page_Down", titles[0])) * 2:
                app.keys(keys)
                ui.until(lambda: 0 <= document.depth_of_character(document.text.index(title)) <= 40, f"“{title}” at the top")

    def test_scrolling_away_from_the_event(self):
        """The preview stays where somebody scrolled it when its height changes."""
        sample = os.path.join(program.ROOT, "data/samples/2024/two-thursdays.md")
        with ui.Application(sample, settings={"window-width": 1280, "window-height": 720}) as app:
            document = app.find("text", "Document")
            ui.until(lambda: "The Thursday After" in document.text, "the whole document")
            app.keys("alt+End", "alt+Home")
            ui.until(lambda: document.shows_character(document.text.index("13:10: The disk")), "the first event on screen")
            app.scroll_at(*document.center(), 5, times=40)
            ui.until(lambda: document.shows_character(len(document.text) - 2), "the end of the document")
            app.keys("F9")
            ui.until(lambda: document.extents().x < 200, "the library to go")
            self.assertFalse(document.shows_character(document.text.index("13:10: The disk")))



tap.main("/ui/events")
