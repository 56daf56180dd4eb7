"""test-gold.py: the reader's marks on the readings of real documents; a floor that only rises

With HS_UPDATE_GOLDENS=1 it raises the floors to the marks of now.

SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402

SCORE = os.path.join(program.SHARED, "gold/score")
FLOORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "gold-floors.json")


def score(*options):
    done = subprocess.run([sys.executable, SCORE, "--json", *options, program.PROGRAM, "json"],
                          capture_output=True, text=True, env=program.without_display(), timeout=300, check=False)
    return json.loads(done.stdout)


def read_floors():
    with open(FLOORS, encoding="utf-8") as file:
        return json.load(file)


def raise_floors(part, marks):
    floors = read_floors()
    floors[part] = {name: max(floor, marks[name]) for name, floor in floors[part].items()}
    with open(FLOORS, "w", encoding="utf-8") as file:
        json.dump(floors, file, indent=2)
        file.write("\n")


@unittest.skipUnless(os.path.exists(SCORE), program.NO_SHARED)
class Gold(unittest.TestCase):
    def check(self, part, marks):
        floors = read_floors()[part]
        print(f"# {part}:", " ".join(f"{name} {mark:.3f}" for name, mark in marks.items()))
        self.assertEqual(marks["failed"], 0)
        below = {name: (marks[name], floor) for name, floor in floors.items() if marks[name] < floor}
        self.assertEqual(below, {}, "(mark, floor)")
        if os.environ.get("HS_UPDATE_GOLDENS") == "1":
            raise_floors(part, marks)

    def test_seeds(self):
        self.check("seeds", score("--seeds"))

    def test_all(self):
        self.check("all", score())


tap.main("/corpus/gold")
