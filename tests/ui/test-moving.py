"""test-moving.py: zooming and moving the timeline with the mouse, as touchpads do it too

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402

UP, DOWN, LEFT, RIGHT = 4, 5, 6, 7
# What the frame of the window and the zoom make of a pixel.
NEAR = 12
# Alone at its place: others move apart while the view is zoomed.
EVENT = 6


class Moving(unittest.TestCase):
    """In one window; each test begins with all of the timeline in view."""

    whole = None

    @classmethod
    def setUpClass(cls):
        cls.app = cls.enterClassContext(ui.Application(program.fixture("headings.md")))
        cls.app.see("Ticket search returned stale results")

    def setUp(self):
        self.app.keys("alt+Home", *["alt+Down"] * (EVENT - 1))
        ui.until(lambda: self.cursor().name.startswith(f"{EVENT} of 8"), "the event in the middle")
        if self.whole is None:
            Moving.whole = self.at()
        self.app.press_at(*self.at())
        ui.until(lambda: self.cursor().state("focused"), "the timeline to take the keyboard")
        self.app.keys("Escape", "0")
        self.wait_for(self.whole[0], "the whole timeline")

    def cursor(self):
        return next(self.app.find("list", "Timeline").all("list item"))

    def at(self):
        """Where the mark of the current event is, once it no longer moves."""
        seen = [None]

        def rests():
            seen.append(self.cursor().center())
            return seen[-1] == seen[-2]

        ui.until(rests, "the timeline to come to rest")
        return seen[-1]

    def wait_for(self, x, what):
        ui.until(lambda: abs(self.cursor().center()[0] - x) <= NEAR, what)

    def zoom_in(self):
        """At the current event, which stays where it is."""
        self.app.scroll_at(*self.whole, UP, times=6, modifier="ctrl")
        self.wait_for(self.whole[0], "the event under the pointer")

    def distance(self):
        """From the current event to the one before it."""
        here = self.at()[0]
        self.app.keys("alt+Up")
        ui.until(lambda: self.cursor().name.startswith(f"{EVENT - 1} of 8"), "the event before")
        before = self.at()[0]
        self.app.keys("alt+Down")
        ui.until(lambda: self.cursor().name.startswith(f"{EVENT} of 8"), "the event itself")
        return here - before

    def test_zooming_at_the_pointer(self):
        before = self.distance()
        self.zoom_in()
        self.assertGreater(self.distance(), before)

    def test_dragging(self):
        self.zoom_in()
        x, y = self.at()
        self.app.drag((x + 60, y + 60), (x - 40, y + 60))
        self.wait_for(x - 100, "the event to follow the pointer")

    def test_scrolling_sideways(self):
        self.zoom_in()
        x, y = self.at()
        self.app.scroll_at(x, y, RIGHT, times=2)
        ui.until(lambda: self.cursor().center()[0] < x - NEAR, "the event to go left")
        self.app.scroll_at(x, y, LEFT, times=2)
        self.wait_for(x, "the event to come back")

    def test_double_click_shows_all_again(self):
        self.zoom_in()
        x, y = self.at()
        self.app.scroll_at(x, y, RIGHT, times=2)
        ui.until(lambda: self.cursor().center()[0] < x - NEAR, "the event to go left")
        self.app.double_click_at(x + 40, y + 60)
        self.wait_for(self.whole[0], "the event at its place in the whole")

    def test_measuring_with_shift(self):
        places = {}
        self.app.keys("alt+Home")
        for number in (1, 2, 3, 4, 5):
            ui.until(lambda number=number: self.cursor().name.startswith(f"{number} of 8"), f"event {number}")
            places[number] = self.at()
            self.app.keys("alt+Down")
        y = places[3][1] + 60
        self.app.drag((places[3][0], y), (places[5][0], y), modifier="shift")
        ui.until(lambda: self.cursor().description == "30 minutes between 3 and 5", "the span")

    def test_fitting_the_path(self):
        before = self.distance()
        self.app.keys("alt+Up", "alt+Up", "alt+Up")
        ui.until(lambda: self.cursor().name.startswith(f"{EVENT - 3} of 8"), "an event on the path")
        self.app.keys("p")
        self.app.keys("alt+Down", "alt+Down", "alt+Down")
        ui.until(lambda: self.cursor().name.startswith(f"{EVENT} of 8"), "the event itself")
        self.assertGreater(self.distance(), before)


tap.main("/ui/moving")
