"""test-limits.py: no document takes more than a second or 256 MB for each of its megabytes, and none breaks the program

SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import hostile  # noqa: E402
import program  # noqa: E402
import tap  # noqa: E402

SECONDS = 1
MEGABYTES = 256

# The second is one of a machine of today with nothing else to do. A test may run on a slower one, on all its
# processors at once, or under the sanitizers, which take about five times as long; reading that is worse than linear
# takes longer than all of that.
SLOWNESS = 20 if program.SANITIZED else 4

# So much of a document shows whether a report of it can be set at all; of a megabyte it would have a thousand pages.
SET_BYTES = 16 * 1024

NOT_TEXT = {"nul", "nul-in-words", "random", "utf-16-broken"}


def hold_back():
    """Nothing that goes wrong here may take the whole machine along."""
    resource.setrlimit(resource.RLIMIT_CPU, (120, 130))
    if not program.SANITIZED:
        resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))


def measure(path, out):
    """Exit status, seconds of processor time, and megabytes at most in use, of `hindsight json`."""
    environment = program.without_display()
    environment.pop("MALLOC_PERTURB_", None)  # which fills what nobody touches
    process = subprocess.Popen([program.PROGRAM, "json", path], stdout=out, stderr=subprocess.DEVNULL,
                               env=environment, preexec_fn=hold_back)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


class Limits(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, content):
        path = os.path.join(self.folder, f"{name}.md")
        with open(path, "wb") as file:
            file.write(content)
        return path

    def assert_reads(self, name, content):
        path, size = self.write(name, content), max(1, len(content) / hostile.MEGABYTE)
        with tempfile.TemporaryFile() as out:
            status, seconds, megabytes = measure(path, out)
            self.assertEqual(status, 2 if name in NOT_TEXT else 0)
            if status == 0:
                out.seek(0)
                self.assertIn("incidents", json.load(out))
        os.unlink(path)
        self.assertLess(seconds, SLOWNESS * SECONDS * size)
        if not program.SANITIZED:
            self.assertLess(megabytes, MEGABYTES * size)
        return seconds / size, name

    def test_reading(self):
        figures = []
        for name, content in hostile.documents():
            with self.subTest(name):
                figures.append(self.assert_reads(name, content))
        for seconds, name in sorted(figures)[-3:]:
            print(f"# {name}: {seconds:.2f} s for a megabyte")

    def test_checking_and_setting(self):
        for name, content in hostile.documents():
            with self.subTest(name):
                path = self.write(name, content[:SET_BYTES])
                self.assertIn(program.run("check", path, preexec_fn=hold_back).returncode, (0, 1, 2))
                done = program.run("export", "--format", "pdf,svg", "--output", self.folder, path, preexec_fn=hold_back)
                self.assertIn(done.returncode, (0, 1, 2))
                self.assertEqual(os.path.exists(path.replace(".md", ".pdf")), name not in NOT_TEXT, done.stderr)


tap.main("/cli/limits")
