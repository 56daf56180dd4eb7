"""test-check.py: `hindsight check` as a compiler of postmortems

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402

FINDING = re.compile(r"^(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<level>note|warning|error): (?P<text>.+) \[(?P<code>[a-z0-9-]+)\]$")


def findings(done):
    parsed = [FINDING.match(line) for line in done.stdout.splitlines()]
    assert all(parsed), done.stdout
    return parsed


class Check(unittest.TestCase):
    def test_form_and_order(self):
        path = program.fixture("contradiction.md")
        found = findings(program.run("check", path))
        self.assertGreaterEqual(len(found), 3)
        self.assertEqual({finding["file"] for finding in found}, {path})
        places = [(int(finding["line"]), int(finding["column"])) for finding in found]
        self.assertEqual(places, sorted(places))
        self.assertGreaterEqual(min(min(place) for place in places), 1)

    def test_same_findings_as_json(self):
        path = program.fixture("contradiction.md")
        incident = program.read(path)["incidents"][0]
        codes = sorted(finding["code"] for finding in incident["findings"])
        self.assertEqual(sorted(finding["code"] for finding in findings(program.run("check", path))), codes)

    def test_level_decides_the_exit(self):
        path = program.fixture("contradiction.md")
        levels = {finding["level"] for finding in findings(program.run("check", path))}
        self.assertIn("warning", levels)
        self.assertEqual(program.run("check", path).returncode, 1)
        self.assertEqual(program.run("check", "--fail-on", "warning", path).returncode, 1)
        self.assertEqual(program.run("check", "--fail-on=error", path).returncode, 1 if "error" in levels else 0)

    def test_notes_can_fail(self):
        path = program.fixture("bare-lines.txt")
        self.assertEqual({finding["level"] for finding in findings(program.run("check", path))}, {"note"})
        self.assertEqual(program.run("check", path).returncode, 0)
        self.assertEqual(program.run("check", "--fail-on=note", path).returncode, 1)

    def test_level_of_what_is_printed(self):
        path = program.fixture("contradiction.md")
        done = program.run("check", "--level=warning", path)
        self.assertEqual({finding["level"] for finding in findings(done)}, {"warning"})
        self.assertEqual(done.returncode, 1)
        done = program.run("check", "--level", "error", path)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_ignored_codes(self):
        path = program.fixture("contradiction.md")
        every = {finding["code"] for finding in findings(program.run("check", path))}
        ignored = {"duration-disagrees", "out-of-order", "no-impact"}
        self.assertLessEqual(ignored, every)
        done = program.run("check", "--ignore=duration-disagrees,out-of-order", "--ignore", "no-impact", path)
        self.assertEqual({finding["code"] for finding in findings(done)}, every - ignored)
        self.assertEqual(done.returncode, 0)

    def test_unknown_code(self):
        done = program.run("check", "--ignore", "no-owner,no-sense", program.fixture("headings.md"))
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("no-sense", done.stderr)

    def test_unknown_level(self):
        done = program.run("check", "--fail-on", "fatal", program.fixture("headings.md"))
        self.assertEqual(done.returncode, 2)
        self.assertIn("--fail-on", done.stderr)

    def test_folder_at_all_depths(self):
        with tempfile.TemporaryDirectory() as folder:
            deep = os.path.join(folder, "2024", "deep")
            os.makedirs(deep)
            shutil.copy(program.fixture("contradiction.md"), deep)
            shutil.copy(program.fixture("contradiction.md"), folder)
            found = findings(program.run("check", folder))
            self.assertEqual({finding["file"] for finding in found},
                             {os.path.join(deep, "contradiction.md"), os.path.join(folder, "contradiction.md")})

    def test_missing_image(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "mill.md")
            with open(path, "w", encoding="utf-8") as document:
                document.write("# Mill\n\n![the wheel](wheel.png)\n")
            found = findings(program.run("check", path))
            self.assertEqual([(finding["line"], finding["code"]) for finding in found], [("3", "missing-image")])
            with open(os.path.join(folder, "wheel.png"), "w", encoding="utf-8"):
                pass
            self.assertEqual(program.run("check", path).stdout, "")

    def test_codes_are_documented(self):
        """The manual page and the read-me list the codes and levels that the program has, and no other."""
        listed = [line.split("\t") for line in program.run("check", "--list-codes").stdout.splitlines()]
        codes = [(code, level) for code, level, _ in listed]
        self.assertGreaterEqual(len(codes), 18)
        self.assertTrue(all(meaning.endswith(".") for _, _, meaning in listed))
        with open(os.path.join(program.ROOT, "README.md"), encoding="utf-8") as readme:
            self.assertEqual(re.findall(r"^\| `([a-z0-9-]+)` \| (note|warning|error) \|", readme.read(), re.M), codes)
        with open(os.path.join(program.ROOT, "data/hindsight.1"), encoding="utf-8") as manual:
            self.assertEqual(re.findall(r'^\.BR ([a-z0-9\\-]+) " \((note|warning|error)\)"$', manual.read(), re.M),
                             [(code.replace("-", "\\-"), level) for code, level in codes])

    def test_empty_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            done = program.run("check", folder)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_unreadable_outweighs_findings(self):
        done = program.run("check", program.fixture("contradiction.md"), "/nonexistent/document.md")
        self.assertEqual(done.returncode, 2)
        self.assertTrue(findings(done))
        self.assertIn("hindsight: /nonexistent/document.md: ", done.stderr)


tap.main("/cli/check")
