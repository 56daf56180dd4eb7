"""test-corpus-export.py: a sound and whole report of every real document beside the project

SPDX-License-Identifier: GPL-3.0-or-later

On both papers where a careful person read the document too, on A4 all others.
"""
import concurrent.futures
import json
import os
import sys
import tempfile
import unicodedata
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import pdf  # noqa: E402
import program  # noqa: E402
import tap  # noqa: E402

DOCUMENTS = program.shared_documents()


def is_read_by_hand(path):
    name = os.path.basename(path)
    return any(os.path.exists(os.path.join(program.SHARED, "gold", gold))
               for gold in (name + ".json", "seed-" + name[:3] + ".json"))


def squeeze(text):
    return "".join(unicodedata.normalize("NFKC", text).split())


def is_in(text, letters):
    """Whether the letters hold a text, or all of it between pictures for which the machine may have no font."""
    marked = "".join("\0" if unicodedata.category(letter) in ("So", "Sk", "Mn", "Me", "Cf") else letter for letter in text)
    return all(squeeze(piece) in letters for piece in marked.split("\0"))


def told(incident):
    """What a report of the incident must say."""
    for event in incident["events"]:
        yield event["text"]
        yield from event["to"] if event["escalation"] else []
    for path in incident["misleading_paths"]:
        yield path["hypothesis"]
    for measure in incident["measures"]:
        yield measure["text"]
        yield from (measure[member] for member in ("owner", "due") if measure[member])
    for finding in incident["findings"]:
        yield finding["text"]


class Report:
    """A report and all that is asked of it, found out in one go."""

    def __init__(self, path, incidents):
        self.name = os.path.basename(os.path.dirname(path)) + "/" + os.path.basename(path)
        self.errors = pdf.errors(path)
        self.loose_fonts = pdf.fonts_not_embedded(path)
        self.structure = pdf.structure(path)
        self.n_events = sum(len(incident["events"]) for incident in incidents)
        letters = squeeze(pdf.letters(path))
        self.missing = [text for incident in incidents for text in told(incident) if not is_in(text, letters)]
        self.outside = []
        self.overlaps = []
        self.n_words = 0
        for width, height, words in pdf.pages(path):
            self.n_words += len(words)
            self.outside += pdf.outside(width, height, words)
            self.overlaps += pdf.overlaps(words)


@unittest.skipUnless(DOCUMENTS, program.NO_SHARED)
class CorpusExport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        read = program.run("json", *DOCUMENTS)
        incidents = [json.loads(line)["incidents"] for line in read.stdout.splitlines()]
        by_hand = [i for i, path in enumerate(DOCUMENTS) if is_read_by_hand(path)]
        cls.runs, jobs = [], []
        for paper, chosen in (("A4", range(len(DOCUMENTS))), ("Letter", by_hand)):
            documents = [DOCUMENTS[i] for i in chosen]
            done = program.run("export", "--paper", paper, "-o", os.path.join(folder.name, paper), *documents)
            cls.runs.append((done, len(documents)))
            jobs += zip(done.stdout.splitlines(), (incidents[i] for i in chosen))
        with concurrent.futures.ThreadPoolExecutor() as pool:
            cls.reports = list(pool.map(lambda job: Report(*job), jobs))

    def test_every_document_has_its_report(self):
        for done, count in self.runs:
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual(len(done.stdout.splitlines()), count)

    def check(self, member, nothing):
        for report in self.reports:
            with self.subTest(report.name):
                self.assertEqual(getattr(report, member), nothing)

    def test_every_report_is_sound(self):
        self.check("errors", "")

    def test_every_font_is_embedded(self):
        self.check("loose_fonts", [])

    def test_nothing_read_is_missing(self):
        self.check("missing", [])

    def test_no_text_outside_the_page(self):
        self.check("outside", [])

    def test_no_text_over_other_text(self):
        self.check("overlaps", [])

    def test_structure(self):
        for report in self.reports:
            with self.subTest(report.name):
                self.assertGreater(report.n_words, 10)
                self.assertEqual(report.structure.get("Document"), 1)
                self.assertGreaterEqual(report.structure.get("H1", 0), 1)
                self.assertGreaterEqual(report.structure.get("TR", 0), report.n_events)
                self.assertEqual(report.structure.get("Figure", 0) >= 1, report.n_events > 0)


tap.main("/corpus/export")
