"""test-library.py: opens folders, lists, searches and chooses incidents as a person does

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


def row(title):
    return lambda name: name.startswith(title + ", ")


class Library(unittest.TestCase):
    def titles(self, app):
        rows = app.find("list", "Incidents").all("list item")
        return [node.name.split(", ")[0] for node in rows]

    def test_folder_at_all_depths(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list item", row("Ticket search returned stale results"))
            app.find("list item", row("Wrong prices in the shop"))
            app.find("list item", row("Recipe for pancakes"))

    def test_nothing_opened(self):
        with ui.Application() as app:
            app.see("See What Happened")
            app.find("push button", "Open Folder…")
            app.find("push button", "Look at Samples")

    def test_samples(self):
        with ui.Application() as app:
            app.see("See What Happened")
            app.find("push button", "Look at Samples").click()
            app.see(lambda name: name.endswith(" incidents") and int(name.split()[0]) >= 12)
            self.assertGreater(len(self.titles(app)), 3)

    def test_search_by_title_and_text(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list item", row("Invoices sent twice"))
            app.keys("ctrl+shift+f")
            app.write("scheduler LOCK")
            ui.until(lambda: self.titles(app) == ["Invoices sent twice"], "one incident")
            app.see(lambda name: name.startswith("1 of "))

    def test_search_by_what_happened(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list item", row("Invoices sent twice"))
            everything = len(self.titles(app))
            app.keys("ctrl+shift+f")
            app.write("is:misled -is:misled")
            app.see("Nothing Found")
            app.keys("ctrl+a")
            app.write("duration:>1min")
            ui.until(lambda: 0 < len(self.titles(app)) < everything, "those whose duration is known")
            app.keys("ctrl+a")
            app.write("duration:long")
            app.see(lambda name: "duration:>4h" in name)
            ui.until(lambda: len(self.titles(app)) == everything, "all of them")

    def test_examples_of_a_search(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list item", row("Invoices sent twice"))
            app.find("push button", "What can be searched for").click()
            app.find("list item", "at:night")
            app.keys("Tab", "Tab", "End", "Return")
            ui.until(lambda: (now := app.focused()) and now.role in ("entry", "text") and now.text == "zone:utc", "the example in the entry")

    def test_nothing_found(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list item", row("Invoices sent twice"))
            app.keys("ctrl+shift+f")
            app.write("zebra")
            app.see("Nothing Found")
            app.find("push button", "Clear Search").click()
            app.find("list item", row("Invoices sent twice"))

    def test_choosing_shows_the_incident(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list item", row("Invoices sent twice"))
            app.keys("ctrl+shift+f")
            app.write("firewall rule")
            ui.until(lambda: len(self.titles(app)) == 1, "one incident")
            app.keys("Return")
            ui.until(lambda: "firewall rule" in app.find("text", "Document").text, "the document")

    def test_stepping_through_incidents(self):
        with ui.Application(program.FIXTURES) as app:
            app.find("list item", row("Invoices sent twice"))
            first = ui.until(lambda: app.find("text", "Document").text, "a document")
            app.keys("ctrl+Page_Down")
            ui.until(lambda: app.find("text", "Document").text != first, "the next document")
            app.keys("ctrl+Page_Up")
            ui.until(lambda: app.find("text", "Document").text == first, "the first document")

    def test_order(self):
        with ui.Application(program.FIXTURES, settings={"sort-order": "'title'"}) as app:
            app.find("list item", row("Wrong prices in the shop"))
            titles = self.titles(app)
            # What tells no incident comes after all that do.
            self.assertEqual(titles.pop(), "Recipe for pancakes")
            self.assertEqual(titles, sorted(titles, key=str.casefold))

    def test_new_document_appears(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(program.fixture("headings.md"), folder)
            with ui.Application(folder) as app:
                app.find("list item", row("Ticket search returned stale results"))
                shutil.copy(program.fixture("table.md"), folder)
                app.find("list item", row("Invoices sent twice"))


tap.main("/ui/library")
