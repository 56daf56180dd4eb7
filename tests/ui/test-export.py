"""test-export.py: exports a report from the window

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import pdf  # noqa: E402
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402


class Export(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def export_to(self, app, path, without=()):
        app.see("Ticket search returned stale results")
        app.keys("ctrl+e")
        ui.until(lambda: app.dialog.has("label", lambda name: re.fullmatch(r"\d+ pages?", name)), "the pages")
        for section in without:
            app.dialog.find("check box", section).click()
        app.dialog.find("push button", lambda name: name.endswith("Export…")).click()
        ui.until(lambda: app.dialog.has("label", "Save"), "the dialog")
        app.keys("ctrl+a")
        app.write(path)
        ui.until(lambda: any(entry.text == path for entry in app.dialog.all("text")), "the name in the dialog")
        app.dialog.find("push button", lambda name: name.endswith("Save")).click()

    def test_report(self):
        path = os.path.join(self.folder, "report.pdf")
        with ui.Application(program.fixture("headings.md")) as app:
            self.export_to(app, path, without=["The document as written"])
            ui.until(lambda: os.path.exists(path), "the report")
            app.see(lambda name: "report.pdf" in name)
            app.assert_alive()
        self.assertEqual(pdf.errors(path), "")
        self.assertIn("Ticket search returned stale results", pdf.text(path))
        self.assertNotIn("as written", pdf.text(path))
        self.assertEqual(os.listdir(self.folder), ["report.pdf"])

    def test_target_that_cannot_be_written(self):
        with ui.Application(program.fixture("headings.md")) as app:
            self.export_to(app, "/proc/report.pdf")
            app.see(lambda name: "could not be written" in name)
            app.assert_alive()

    def test_nothing_to_export(self):
        with ui.Application() as app:
            app.see("See What Happened")
            app.keys("ctrl+e")
            self.assertFalse(app.shows(lambda name: name.startswith("Export PDF")))
            self.assertEqual(len(list(app.root.children())), 1)


tap.main("/ui/export")
