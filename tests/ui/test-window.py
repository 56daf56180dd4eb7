"""test-window.py: what the window remembers, its other windows, and how it is opened again

SPDX-License-Identifier: GPL-3.0-or-later
"""
import gettext
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402
import ui  # noqa: E402

APPLICATION = "org.hindsight.Hindsight"


def count(app):
    return len(list(app.root.children()))


class Window(unittest.TestCase):
    def test_panes_are_remembered(self):
        with ui.Application(program.fixture("headings.md"), settings={"sidebar-visible": "true"}) as app:
            app.see("1 incident")
            app.keys("F9")
            ui.until(lambda: not app.shows("1 incident"), "the library to go")
            app.quit()
        with ui.Application(program.fixture("headings.md"), settings={}) as app:
            app.see("Ticket search returned stale results")
            self.assertFalse(app.shows("1 incident"))
            app.keys("F9")
            app.see("1 incident")

    def test_inspector_can_be_put_away(self):
        with ui.Application(program.fixture("headings.md")) as app:
            app.see("Time zone")
            app.keys("F8")
            ui.until(lambda: not app.shows("Time zone"), "the inspector to go")
            app.keys("F8")
            app.see("Time zone")

    def test_size_is_remembered(self):
        with ui.Application(program.fixture("headings.md"), settings={"window-width": 1111, "window-height": 777}) as app:
            app.see("Ticket search returned stale results")
            before = app.window.extents()
            app.quit()
        with ui.Application(settings={}) as app:
            after = app.window.extents()
            self.assertEqual((after.width, after.height), (before.width, before.height))
            self.assertAlmostEqual(after.width / after.height, 1111 / 777, places=1)

    def test_preview_keeps_room_in_a_low_window(self):
        """However many rows the timeline has."""
        for document in ("data/samples/2026/maps-overnight.md", "data/samples/2026/thermostats.txt", "data/samples/2025/ticket-sale.md"):
            with self.subTest(document), \
                    ui.Application(os.path.join(program.ROOT, document), settings={"window-width": 1280, "window-height": 720}) as app:
                app.see("1 incident")
                preview = app.find("text", "Document")
                ui.until(lambda: preview.extents().height >= 280, "a preview that is high enough")

    def test_last_folder_is_opened_again(self):
        with ui.Application(program.FIXTURES, settings={"sort-order": "'date'"}) as app:
            app.find("list item", lambda name: name.startswith("Invoices sent twice"))
            app.quit()
        with ui.Application(settings={}) as app:
            app.find("list item", lambda name: name.startswith("Invoices sent twice"))

    def test_colours(self):
        for scheme in ("light", "dark"):
            with self.subTest(scheme), ui.Application(program.fixture("headings.md"), settings={"color-scheme": f"'{scheme}'"}) as app:
                app.see("Ticket search returned stale results")
                x, y = app.find("text", "Document").extents().x + 4, app.find("text", "Document").extents().y + 4
                picture = subprocess.run(["import", "-silent", "-window", "root", "-crop", f"1x1+{x}+{y}", "-depth", "8", "rgb:-"],
                                         capture_output=True, check=True).stdout
                self.assertEqual(sum(picture[:3]) > 3 * 128, scheme == "light")

    def test_languages(self):
        for language in ("de", "es", "fr"):
            texts = gettext.translation("hindsight", os.environ["HS_LOCALEDIR"], [language])
            with self.subTest(language), ui.Application(environment={"LANGUAGE": language}) as app:
                app.see(texts.gettext("See What Happened"))
                self.assertNotEqual(texts.gettext("See What Happened"), "See What Happened")

    def test_shortcuts(self):
        with ui.Application(program.fixture("headings.md")) as app:
            app.see("Ticket search returned stale results")
            app.keys("F1")
            ui.until(lambda: count(app) == 2 and app.dialog.has("label", "Save the report"), "the shortcuts")

    def test_about(self):
        with ui.Application() as app:
            app.see("See What Happened")
            subprocess.run(["gapplication", "action", APPLICATION, "about"], check=True)
            ui.until(lambda: count(app) == 2 and app.dialog.has("label", "Hindsight"), "the window about the program")

    def test_second_start_opens_in_the_first(self):
        with ui.Application() as app:
            app.see("See What Happened")
            done = subprocess.run([program.PROGRAM, program.fixture("headings.md")], timeout=ui.PATIENCE, check=False)
            self.assertEqual(done.returncode, 0)
            app.see("Ticket search returned stale results")


tap.main("/ui/window")
