"""test-corpus-export.py: a sound report of every real document beside the project

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import pdf  # noqa: E402
import program  # noqa: E402
import tap  # noqa: E402

DOCUMENTS = program.shared_documents()


@unittest.skipUnless(DOCUMENTS, program.NO_SHARED)
class CorpusExport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.done = program.run("export", "-o", folder.name, *DOCUMENTS)
        cls.reports = cls.done.stdout.splitlines()

    def test_every_document_has_its_report(self):
        self.assertEqual((self.done.returncode, self.done.stderr), (0, ""))
        self.assertEqual(len(self.reports), len(DOCUMENTS))

    def test_every_report_is_sound(self):
        for path in self.reports:
            with self.subTest(os.path.basename(path)):
                self.assertEqual(pdf.errors(path), "")

    def test_every_font_is_embedded(self):
        for path in self.reports:
            with self.subTest(os.path.basename(path)):
                self.assertEqual(pdf.fonts_not_embedded(path), [])


tap.main("/corpus/export")
