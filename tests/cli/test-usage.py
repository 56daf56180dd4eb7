"""test-usage.py: the command line as a whole: help, version, wrong usage

SPDX-License-Identifier: GPL-3.0-or-later
"""
import gettext
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402

LANGUAGES = ("de", "es", "fr")
COMMANDS = ("json", "export", "check")


class Usage(unittest.TestCase):
    def test_help_names_every_command(self):
        done = program.run("--help")
        self.assertEqual(done.returncode, 0)
        for command in COMMANDS:
            self.assertIn(f"hindsight {command} ", done.stdout)

    def test_version(self):
        done = program.run("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"^hindsight \d+\.\d+\.\d+\n$")

    def test_help_of_each_command(self):
        for command in COMMANDS:
            with self.subTest(command):
                done = program.run(command, "--help")
                self.assertEqual(done.returncode, 0)
                self.assertIn(f"hindsight {command} ", done.stdout)

    def test_languages(self):
        for language in LANGUAGES:
            with self.subTest(language):
                texts = gettext.translation("hindsight", os.environ["HS_LOCALEDIR"], [language])
                done = program.run("--help", environment={"LANGUAGE": language})
                self.assertIn(texts.gettext("opens the window"), done.stdout)
                self.assertNotIn("opens the window", done.stdout)

    def test_no_file_is_wrong_usage(self):
        for command in COMMANDS:
            with self.subTest(command):
                done = program.run(command)
                self.assertEqual(done.returncode, 2)
                self.assertTrue(done.stderr.startswith(f"hindsight: {command}: "), done.stderr)
                self.assertEqual(done.stdout, "")

    def test_unknown_option_is_wrong_usage(self):
        for command in COMMANDS:
            with self.subTest(command):
                done = program.run(command, "--no-such-option", "x")
                self.assertEqual(done.returncode, 2)
                self.assertIn("--no-such-option", done.stderr)

    def test_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            done = program.subprocess.run([program.PROGRAM, "json", program.fixture("headings.md")], stdout=full,
                                          stderr=program.subprocess.PIPE, env=program.without_display(), check=False)
        self.assertEqual(done.returncode, 2)
        self.assertTrue(done.stderr.startswith(b"hindsight: "), done.stderr)


tap.main("/cli/usage")
