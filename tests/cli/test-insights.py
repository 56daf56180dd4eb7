"""test-insights.py: `hindsight insights`: what many documents say together

SPDX-License-Identifier: GPL-3.0-or-later
"""
import glob
import json
import os
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402

SAMPLES = os.path.join(program.ROOT, "data/samples")


class Insights(unittest.TestCase):
    def test_text(self):
        done = program.run("insights", SAMPLES)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for word in ("17 documents, 18 incidents", "Where the time went", "What was wrongly suspected", "Findings"):
            self.assertIn(word, done.stdout)

    def test_columns_are_aligned(self):
        lines = program.run("insights", SAMPLES).stdout.splitlines()
        first = lines.index("Where the time went") + 1
        self.assertEqual(len({len(line) for line in lines[first:first + 7]}), 1)

    def test_agrees_with_each_document(self):
        told = json.loads(program.run("insights", "--json", SAMPLES).stdout)
        incidents = [incident for path in glob.glob(os.path.join(SAMPLES, "**"), recursive=True) if path.endswith((".md", ".txt"))
                     for incident in program.read(path)["incidents"]]
        durations = sorted(incident["metrics"]["duration_minutes"] for incident in incidents
                           if incident["metrics"]["duration_minutes"] is not None)
        figure = told["figures"]["duration_minutes"]
        self.assertEqual(told["counts"]["incidents"], len(incidents))
        self.assertEqual((figure["counted"], figure["least"], figure["most"]), (len(durations), durations[0], durations[-1]))
        self.assertEqual(figure["median"], durations[(len(durations) + 1) // 2 - 1])
        self.assertEqual(told["counts"]["misleading_paths"], sum(len(incident["misleading_paths"]) for incident in incidents))

    def test_same_figures_each_time(self):
        first, second = (program.run("insights", "--json", SAMPLES).stdout for _ in range(2))
        self.assertEqual(first, second)

    def test_unreadable_document(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(program.fixture("headings.md"), folder)
            with open(os.path.join(folder, "picture.md"), "wb") as file:
                file.write(bytes(range(256)) * 64)
            done = program.run("insights", "--json", folder)
        self.assertEqual(done.returncode, 2)
        self.assertIn("picture.md", done.stderr)
        self.assertEqual(json.loads(done.stdout)["counts"]["unreadable"], 1)

    def test_empty_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            done = program.run("insights", folder)
        self.assertEqual(done.returncode, 0)
        self.assertIn("0 documents", done.stdout)

    def test_missing_folder(self):
        done = program.run("insights", "/nowhere/at/all")
        self.assertEqual(done.returncode, 2)
        self.assertIn("/nowhere/at/all", done.stderr)


tap.main("/cli/insights")
