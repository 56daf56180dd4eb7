"""test-drop.py: what is dragged onto the window is opened, when it is a file or a folder

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import queue
import subprocess
import sys
import threading
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402

# Beside the window of the program, whose corner is that of the screen.
SOURCE_AT = (1500, 900)
SIZE = {"window-width": 1200, "window-height": 800}
TIMELINE = (600, 400)
PREVIEW = (600, 740)
STEPS = 8


def xdotool(*arguments):
    return subprocess.run(["xdotool", *map(str, arguments)], check=True, capture_output=True, text=True, timeout=ui.PATIENCE).stdout


class Source:
    """The window that is dragged from, until the end of the with block."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([sys.executable, os.path.join(HERE, "drag-source.py"), *arguments],
                                        stdout=subprocess.PIPE, text=True)
        self.words = queue.Queue()
        self.listener = threading.Thread(target=self.listen, daemon=True)
        self.listener.start()

    def listen(self):
        for line in self.process.stdout:
            self.words.put(line.strip())

    def __enter__(self):
        assert self.hear() == "ready", "the source of the drag does not start"
        window = xdotool("search", "--sync", "--onlyvisible", "--pid", self.process.pid).split()[-1]
        xdotool("windowmove", "--sync", window, *SOURCE_AT)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(ui.PATIENCE)
        self.listener.join(ui.PATIENCE)
        self.process.stdout.close()

    def hear(self, patience=ui.PATIENCE):
        """What the source says next: "ready", "begun" (the drag), "wanted" (whatever lies under the pointer would take it),
        "dropped", "refused"; nothing when it stays silent."""
        try:
            return self.words.get(timeout=patience)
        except queue.Empty:
            return None

    def hear_while_moving(self, x, y):
        """What it says next while the pointer goes to and fro: on a busy machine the first moves may come too early."""
        end = time.monotonic() + ui.PATIENCE
        while time.monotonic() < end:
            for step in (12, 0):  # never to where it is: xdotool would wait for it to move
                xdotool("mousemove", "--sync", x + step, y)
                word = self.hear(0.1)
                if word:
                    return word
        return None

    def drag(self, x, y):
        """Up to a place in the window, without letting go."""
        start = [place + 30 for place in SOURCE_AT]
        xdotool("mousemove", "--sync", *start, "mousedown", 1)
        assert self.hear_while_moving(*start) == "begun", "the drag does not begin"
        for step in range(1, STEPS + 1):
            xdotool("mousemove", "--sync", *(round(a + (b - a) * step / STEPS) for a, b in zip(start, (x, y))))

    def drop(self, place):
        """Lets go where the program wants what is dragged."""
        self.drag(*place)
        assert self.hear_while_moving(*place) == "wanted", "the program does not want what is dragged onto it"
        xdotool("mouseup", 1)
        assert self.hear() == "dropped", "the program refused what it wanted"

    def drop_in_vain(self, place):
        """Lets go after moving about for as long as the program may take to say that it wants it."""
        self.drag(*place)
        for step in range(1, STEPS * 10):
            xdotool("mousemove", "--sync", place[0] + step, place[1])
        xdotool("mouseup", 1)
        assert self.hear() == "refused", "the program wants what it should refuse"


class Drop(unittest.TestCase):
    def test_document(self):
        with ui.Application(settings=SIZE) as app, Source(program.fixture("headings.md")) as source:
            app.see("See What Happened")
            source.drop(TIMELINE)
            app.see("Ticket search returned stale results")
            app.see("1 incident")

    def test_folder(self):
        with ui.Application(settings=SIZE) as app, Source(program.FIXTURES) as source:
            app.see("See What Happened")
            source.drop(TIMELINE)
            app.find("list item", lambda name: name.startswith("Invoices sent twice"))
            app.find("list item", lambda name: name.startswith("Ticket search returned stale results"))

    def test_documents_over_an_open_one(self):
        dropped = [program.fixture(name) for name in ("headings.md", "two-incidents.md")]
        for place in (TIMELINE, PREVIEW):
            with self.subTest(place), ui.Application(program.fixture("bare-lines.txt"), settings=SIZE) as app, Source(*dropped) as source:
                app.see("1 incident")
                source.drop(place)
                app.see("3 incidents")

    def test_text_is_refused(self):
        with ui.Application(settings=SIZE) as app, Source("--text", "This is not a file.") as source:
            app.see("See What Happened")
            source.drop_in_vain(TIMELINE)
            app.see("See What Happened")

    def test_text_is_refused_by_a_document(self):
        for place in (TIMELINE, PREVIEW):
            with self.subTest(place), ui.Application(program.fixture("headings.md"), settings=SIZE) as app, \
                    Source("--text", "This is not a file.") as source:
                app.see("1 incident")
                before = app.find("text", "Document").text
                source.drop_in_vain(place)
                app.see("Ticket search returned stale results")
                self.assertEqual(app.find("text", "Document").text, before)


tap.main("/ui/drop")
