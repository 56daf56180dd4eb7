"""test-bad-input.py: documents that are no documents, odd names, damaged text

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402

NOBODY = 65534
TEXT = "# Café closed\n\n## Timeline\n- 10:00 The café is closed.\n- 10:30 The café is open again.\n"


class BadInput(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, content):
        path = os.path.join(self.folder, name) if isinstance(name, str) else os.path.join(os.fsencode(self.folder), name)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def assert_refused(self, path, done=None):
        """Exit 2 and one message on one line that begins with the name of the document."""
        done = done or program.run("json", path)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout, "")
        self.assertTrue(done.stderr.startswith(f"hindsight: {path}: "), done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)

    def test_empty(self):
        self.assertEqual(program.read(self.write("empty.md", b""))["incidents"], [])
        self.assertEqual(program.read(self.write("blank.md", b"\n \n\t\n"))["incidents"], [])

    def test_missing(self):
        self.assert_refused(os.path.join(self.folder, "missing.md"))

    def test_folder(self):
        self.assert_refused(self.folder)

    def test_dangling_link(self):
        path = os.path.join(self.folder, "gone.md")
        os.symlink("nowhere.md", path)
        self.assert_refused(path)

    def test_binary(self):
        self.assert_refused(self.write("picture.md", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64))

    def test_too_large(self):
        path = self.write("large.md", b"10:00 Something happened once more.\n" * (50 * 1024 * 1024 // 36))
        self.assert_refused(path)

    def test_endless_standard_input(self):
        with open("/dev/zero", "rb") as zero:
            done = program.subprocess.run([program.PROGRAM, "json", "-"], stdin=zero, capture_output=True, timeout=60,
                                          env=program.without_display(), check=False)
        self.assertEqual(done.returncode, 2)
        self.assertTrue(done.stderr.startswith(b"hindsight: "), done.stderr)

    def test_without_permission(self):
        path = self.write("secret.md", TEXT.encode())
        os.chmod(path, 0)
        user = {}
        if os.geteuid() == 0:
            os.chmod(self.folder, 0o755)
            user = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        try:
            done = program.run("json", path, **user)
        except PermissionError:
            self.skipTest("root may read everything, and nobody else may run the program")
        self.assert_refused(path, done)

    def test_name_with_newline_and_bytes(self):
        path = self.write(b"two\nlines \xff.md", TEXT.encode())
        self.assertEqual(len(program.read(path)["incidents"]), 1)
        os.unlink(path)
        done = program.run("json", path)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)

    def test_name_that_looks_like_an_address(self):
        self.write("team:db.md", TEXT.encode())
        self.assertEqual(len(program.read("team:db.md", cwd=self.folder)["incidents"]), 1)

    def test_encodings(self):
        encodings = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
        for encoding in encodings:
            with self.subTest(encoding):
                prefix = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
                path = self.write("text.md", (prefix + TEXT).encode(encoding))
                self.assertEqual(program.read(path)["incidents"][0]["title"], "Café closed")

    def test_line_ends(self):
        for end in ("\n", "\r\n", "\r"):
            with self.subTest(repr(end)):
                incident = program.read(self.write("text.md", TEXT.replace("\n", end).encode()))["incidents"][0]
                self.assertEqual([event["line"] for event in incident["events"]], [4, 5])

    def test_one_bad_document_does_not_stop_the_others(self):
        missing = os.path.join(self.folder, "missing.md")
        done = program.run("json", missing, program.fixture("headings.md"))
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout.count("\n"), 1)
        self.assertIn("Ticket search", done.stdout)


tap.main("/cli/bad-input")
