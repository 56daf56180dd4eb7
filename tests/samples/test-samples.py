"""test-samples.py: the samples are read as their authors meant them; floors that only rise

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "support"))
import program  # noqa: E402
import readings  # noqa: E402
import tap  # noqa: E402

SAMPLES = os.path.join(program.ROOT, "data/samples")
DOCUMENTS = (".md", ".txt")


class Samples(unittest.TestCase):
    def test_every_sample_has_a_reading(self):
        names = {os.path.relpath(os.path.join(folder, name), SAMPLES)
                 for folder, _, names in os.walk(SAMPLES) for name in names if name.endswith(DOCUMENTS)}
        self.assertEqual(names, {reading["document"] for reading in readings.load(HERE, "readings.json")})

    def test_readings(self):
        self.assertEqual(readings.below_floors(HERE, SAMPLES), {}, "(mark, floor)")


tap.main("/samples")
