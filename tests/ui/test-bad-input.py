"""test-bad-input.py: what is empty, unreadable or vanishes says so in its place, and the rest keeps working

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402


def holding(*phrases):
    return lambda name: all(phrase in name for phrase in phrases)


class BadInput(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, content):
        path = os.path.join(os.fsencode(self.folder), os.fsencode(name))
        with open(path, "wb") as file:
            file.write(content)
        return os.fsdecode(path)

    def copy(self, name):
        return shutil.copy(program.fixture(name), self.folder)

    def assert_other_documents_open(self, app):
        """After a failure the next document of the folder can be chosen and read."""
        app.keys("ctrl+shift+f")
        app.write("re-index")
        app.find("list item", lambda name: name.startswith("Ticket search"))
        ui.until(lambda: len(list(app.find("list", "Incidents").all("list item"))) == 1, "one incident")
        app.keys("Return")
        ui.until(lambda: "re-index" in app.find("text", "Document").text, "the other document")
        app.see("Ticket search returned stale results")
        app.assert_alive()

    def test_empty_file(self):
        with ui.Application(self.write("empty.md", b"")) as app:
            app.see("This document is empty.")

    def test_no_incident(self):
        with ui.Application(program.fixture("no-incident.md")) as app:
            app.see(holding("No incident was found"))
            ui.until(lambda: "pancakes" in app.find("text", "Document").text, "the document itself")

    def test_folder_without_documents(self):
        with ui.Application(self.folder) as app:
            app.see("No Documents Here")
            app.find("push button", "Open Another Folder…")

    def test_binary_file(self):
        with ui.Application(self.write("picture.md", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64)) as app:
            app.see("picture.md")
            app.find("push button", "Try Again")
            app.assert_alive()

    def test_large_file_in_a_folder(self):
        self.copy("headings.md")
        self.write("large.md", b"10:00 Something happened once more.\n" * (50 * 1024 * 1024 // 36))
        with ui.Application(self.folder) as app:
            app.find("list item", lambda name: name.startswith("large.md"))
            self.assert_other_documents_open(app)

    def test_missing_file(self):
        with ui.Application(os.path.join(self.folder, "missing.md")) as app:
            app.see(holding("no such file"))

    def test_unreadable_folder_entry(self):
        self.copy("headings.md")
        os.symlink("nowhere.md", os.path.join(self.folder, "dangling.md"))
        os.symlink(".", os.path.join(self.folder, "loop"))
        with ui.Application(self.folder) as app:
            app.find("list item", lambda name: name.startswith("Ticket search"))
            self.assert_other_documents_open(app)

    def test_name_with_newline_and_bytes(self):
        self.copy("headings.md")
        self.write(b"two\nlines \xff.md", b"# Odd name\n\n## Timeline\n- 10:00 It broke.\n- 10:30 It was fixed.\n")
        with ui.Application(self.folder) as app:
            app.find("list item", lambda name: name.startswith("Odd name"))
            self.assert_other_documents_open(app)

    def test_file_vanishes_while_open(self):
        path = self.copy("headings.md")
        with ui.Application(path) as app:
            app.see("Ticket search returned stale results")
            os.unlink(path)
            app.see(holding("held before"))
            self.assertIn("re-index", app.find("text", "Document").text)

    def test_file_changes_while_open(self):
        path = self.copy("headings.md")
        with ui.Application(path) as app:
            cursor = app.find("list", "Timeline")
            app.find("list item", "Timeline of 8 events")
            app.keys("alt+Home", "alt+Down", "alt+Down", "alt+Down", "alt+Down")
            ui.until(lambda: next(cursor.all("list item")).name.startswith("5 of 8"), "the fifth event")
            with open(path, encoding="utf-8") as file:
                text = file.read()
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace("- 10:05", "- 09:50 A dashboard turns yellow.\n- 10:05"))
            ui.until(lambda: next(cursor.all("list item")).name.startswith("6 of 9"), "the same event, now the sixth")
            self.assertIn("Escalated to the Search team", next(cursor.all("list item")).name)


tap.main("/ui/bad-input")
