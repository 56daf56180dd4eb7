"""test-preview.py: reading comfort in the preview: find, zoom, outline, places, source, copies

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

FILLER = "\n\n".join(f"Paragraph {number} tells of nothing in particular, at some length." for number in range(60))
TEXT = f"""# Full disk

The database was down from 10:00 to 12:00 on 3 May 2024 (UTC).

## Timeline

| Time | What |
| - | - |
| 10:05 | Alert fires for the zebra |
| 11:30 | Found the root cause: a full disk |

### Long story

{FILLER}

A Zebra, and a second zebra.

- 11:40: Deleted old logs

{FILLER}

- 11:55: Watched it for a while

## Root cause

A *full* disk.
"""


class Preview(unittest.TestCase):
    """All in one window, which each test leaves with the document in it as it was."""

    @classmethod
    def setUpClass(cls):
        cls.path = os.path.join(os.environ["XDG_RUNTIME_DIR"], "disk.md")
        cls.write(TEXT)
        cls.launch()

    @classmethod
    def write(cls, text):
        with open(cls.path, "w", encoding="utf-8") as file:
            file.write(text)

    @classmethod
    def launch(cls):
        cls.app = cls.enterClassContext(ui.Application(cls.path, settings={}))
        cls.app.see("Full disk")
        cls.text = cls.app.find(name="Document")

    def setUp(self):
        ui.until(lambda: "A full disk." in self.text.text, "the whole text")
        self.app.press_at(*self.text.center())
        ui.until(lambda: self.text.state("focused"), "the text to take the keyboard")

    def sees(self, words):
        offset = self.text.text.index(words) + 1  # the place of the table counts as a character, but is none of the text
        ui.until(lambda: self.text.shows_character(offset), f"{words} to be on screen")

    def paste(self):
        """What the clipboard holds, as the search entry takes it."""
        self.app.keys("ctrl+shift+f")
        entry = ui.until(lambda: (now := self.app.focused()) and now.role in ("entry", "text") and now, "the entry")
        self.app.keys("ctrl+a", "ctrl+v")
        return ui.until(lambda: entry.text, "what was copied")

    def find(self, words, count):
        self.app.keys("ctrl+Home", "ctrl+f")
        ui.until(lambda: (now := self.app.focused()) and now.name == "Find in the document", "the entry")
        self.app.write(words)
        self.app.see(count)

    def test_find(self):
        self.find("zebra", "1 of 3")
        self.app.keys("Return")
        self.app.see("2 of 3")
        self.sees("A Zebra, and")
        self.app.keys("ctrl+g")
        self.app.see("3 of 3")
        self.app.keys("shift+Return")
        self.app.see("2 of 3")
        self.app.write("x")
        self.app.see("Not found")
        self.app.keys("Escape")
        ui.until(lambda: self.text.state("focused"), "the text to have the keyboard again")

    def test_zoom(self):
        before = self.text.text.index("Long story")

        def height():
            place = ui.Atspi.Text.get_character_extents(self.text.accessible, before, ui.Atspi.CoordType.WINDOW)
            return place.height

        self.app.keys("ctrl+Home")
        small = height()
        self.app.keys("ctrl+plus", "ctrl+plus", "ctrl+plus")
        ui.until(lambda: height() > small, "larger text")
        self.app.quit()
        self.launch()
        ui.until(lambda: height() > small, "larger text as the last time")
        self.app.press_at(*self.text.center())
        self.app.keys("ctrl+0")
        ui.until(lambda: height() == small, "text of ordinary size")

    def test_reload_keeps_the_place(self):
        """Lines are put in above what is read, which must not move."""
        self.find("zebra", "1 of 3")
        self.app.keys("Return", "Escape")
        self.sees("A Zebra, and")
        place = self.text.text.index("A Zebra, and")
        depth = self.text.depth_of_character(place + 1)
        added = "Written later.\n\n" * 3
        self.write(TEXT.replace("### Long story\n", "### Long story\n\n" + added))
        ui.until(lambda: "Written later." in self.text.text, "the new text")
        moved = self.text.text.index("A Zebra, and") + 1
        ui.until(lambda: abs(self.text.depth_of_character(moved) - depth) <= 2, "the text where it was")
        self.write(TEXT)
        ui.until(lambda: "Written later." not in self.text.text, "the old text")

    def test_each_event_in_turn(self):
        self.app.keys("alt+End")
        for words in ("Watched it", "Deleted old logs", "Long story"):
            self.sees(words)
            self.app.keys("alt+Up")

    def test_remarks(self):
        """F4 goes from remark to remark and tells each, to the keyboard and to a screen reader."""
        self.assertTrue(self.text.description.startswith("Remarks in the margin: "))
        self.app.keys("F4")
        first = ui.until(lambda: (now := self.app.focused()) and now.role == "label" and now.name, "the first remark")
        self.assertIn(first, self.text.description)
        self.app.keys("Escape")
        ui.until(lambda: self.text.state("focused"), "the text to have the keyboard again")

    def test_outline_and_back(self):
        self.app.keys("ctrl+Home")
        self.app.keys("ctrl+j")
        ui.until(lambda: (now := self.app.focused()) and now.name == "Full disk", "the outline")
        self.app.keys("End", "Return")
        self.sees("Root cause\n")
        self.app.keys("alt+Left")
        self.sees("The database was down")
        self.app.keys("alt+Right")
        self.sees("Root cause\n")

    def test_source(self):
        self.app.keys("ctrl+u")
        source = self.app.find(name="Source of the document")
        ui.until(lambda: source.state("focused"), "the source to take the keyboard")
        self.assertEqual(source.text, TEXT)
        source.place_caret(TEXT.index("Alert fires"))
        ui.until(lambda: next(self.app.find("list", "Timeline").all("list item")).name.startswith("1 of 4"), "the event")
        self.app.keys("ctrl+u")
        ui.until(lambda: self.text.state("focused"), "the text to take the keyboard")

    def select_all(self):
        self.app.keys("ctrl+a")
        ui.until(lambda: ui.Atspi.Text.get_n_selections(self.text.accessible) > 0, "the selection")

    def test_copy_text(self):
        self.select_all()
        self.app.keys("ctrl+c")
        pasted = self.paste()
        self.assertIn("Alert fires for the zebra", pasted)
        self.assertIn("A full disk.", pasted)

    def test_copy_source(self):
        self.select_all()
        self.app.keys("ctrl+shift+m")
        self.assertIn("A *full* disk.", self.paste())

    def test_copy_link(self):
        self.text.place_caret(self.text.text.index("Zebra, and"))
        self.app.keys("ctrl+l")
        pasted = self.paste()
        self.assertTrue(pasted.endswith("disk.md#L%d" % (TEXT[:TEXT.index("A Zebra")].count("\n") + 1)), pasted)


tap.main("/ui/preview")
