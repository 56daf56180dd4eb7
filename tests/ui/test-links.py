"""test-links.py: follows the links of documents, finds back, and arrives where the library was searched

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import tap  # noqa: E402
import ui  # noqa: E402

FILLER = "\n\n".join(f"Paragraph {number} tells of nothing in particular, at some length." for number in range(60))
FIRST = f"""# Full disk

Go to [the cause](#root-cause--fix), to [the other one](sub/slow.md#what-was-done), to [a script](javascript:alert(1)),
[out of here](../secret.md) or [to nothing](#nowhere).

The database was down from 10:00 to 12:00 on 3 May 2024 (UTC), as the provider said[^1].

## Timeline

- 10:05: an alert fired
- 11:50: space was made

{FILLER}

## Root cause & fix

A full disk.

{FILLER}

[^1]: On its status page.
"""
SECOND = f"""# Slow search

The search was slow from 14:00 to 15:00 on 4 May 2024 (UTC).

| Animal | Where |
| --- | --- |
| okapi | in a table |

## Timeline

- 14:05: an alert fired
- 14:50: an index was built

{FILLER}

A zebra saw no okapi.

## What was done

An index was added.

{FILLER}
"""


class Links(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        os.mkdir(os.path.join(cls.folder, "sub"))
        for name, text in (("disk.md", FIRST), ("sub/slow.md", SECOND)):
            with open(os.path.join(cls.folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        cls.launch()

    @classmethod
    def launch(cls):
        cls.app = cls.enterClassContext(ui.Application(cls.folder, settings={}))
        cls.text = cls.app.find("text", "Document")

    def setUp(self):
        if "The database was down" not in self.text.text:
            self.choose("Full disk", "The database was down")
        self.app.press_at(*self.text.center())
        ui.until(lambda: self.text.state("focused"), "the text to take the keyboard")
        self.app.keys("ctrl+Home")

    def choose(self, title, words):
        row = self.app.find("list item", lambda name: name.startswith(title))
        self.app.press_at(*row.center())
        self.wait_for(words)

    def wait_for(self, words):
        ui.until(lambda: words in self.text.text, f"the document of {words}")

    def sees(self, words):
        """The place of a table counts as a character, but is none of the text."""
        text = self.text
        ui.until(lambda: words in text.text and text.shows_character(text.text.index(words) + 1), f"{words} to be on screen")

    def follow(self, words):
        self.text.place_caret(self.text.text.index(words))
        self.app.keys("Return")

    def test_places(self):
        self.follow("the cause")
        self.sees("Root cause & fix")
        self.app.keys("alt+Left")
        self.sees("Go to")

    def test_footnotes(self):
        reference = self.text.text.index("provider said") + len("provider said")
        self.text.place_caret(reference)
        self.app.keys("Return")
        self.sees("On its status page.")
        self.text.place_caret(self.text.text.index("On its status page.") - 2)
        self.app.keys("Return")
        self.sees("The database was down")

    def test_documents(self):
        self.follow("the other one")
        self.wait_for("An index was added.")
        self.sees("What was done")
        self.app.keys("alt+Left")
        self.wait_for("A full disk.")
        self.app.keys("alt+Right")
        self.wait_for("An index was added.")

    def test_refused(self):
        self.follow("a script")
        self.app.find("label", lambda text: text.startswith("Not opened: only addresses"))
        self.follow("out of here")
        self.app.find("label", "Not opened: the link leads out of the library")
        self.follow("to nothing")
        self.app.find("label", "The document has no place called “nowhere”")

    def test_arrival_from_a_search(self):
        self.app.keys("ctrl+shift+f")
        self.app.write("Zebra okapi")
        self.app.see("1 of 2 incidents")
        self.app.keys("Return")
        self.wait_for("An index was added.")
        self.app.see("1 of 3")
        self.assertNotEqual(ui.until(self.app.focused, "the focus").name, "Find in the document")
        self.app.press_at(*self.text.center())
        self.app.keys("ctrl+g")
        self.app.see("2 of 3")
        self.sees("A zebra saw")
        self.app.keys("ctrl+shift+f", "ctrl+a", "BackSpace")
        self.choose("Full disk", "The database was down")
        ui.until(lambda: not self.app.shows("2 of 3"), "the bar to be gone")

    def test_reading_position(self):
        self.follow("the cause")
        self.sees("Root cause & fix")
        self.choose("Slow search", "An index was added.")
        self.choose("Full disk", "A full disk.")
        self.sees("Root cause & fix")
        self.app.quit()
        self.launch()
        self.choose("Full disk", "A full disk.")
        self.sees("Root cause & fix")


tap.main("/ui/links")
