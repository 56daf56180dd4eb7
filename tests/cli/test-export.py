"""test-export.py: `hindsight export`: reports and pictures, their names and their failures

SPDX-License-Identifier: GPL-3.0-or-later
"""
import csv
import filecmp
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import pdf  # noqa: E402
import program  # noqa: E402
import tap  # noqa: E402


class Export(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def export(self, *arguments, **options):
        done = program.run("export", *arguments, **options)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.splitlines()

    def test_report(self):
        self.assertEqual(self.export("-o", self.path("a.pdf"), program.fixture("headings.md")), [self.path("a.pdf")])
        self.assertEqual(pdf.errors(self.path("a.pdf")), "")
        facts = pdf.facts(self.path("a.pdf"))
        self.assertEqual(facts["Tagged"], "yes")
        self.assertIn("Ticket search returned stale results", facts["Title"])
        text = pdf.text(self.path("a.pdf"))
        for phrase in ("Ticket search returned stale results", "Search team", "1 of "):
            self.assertIn(phrase, text)

    def test_paper(self):
        for paper, size in (("A4", "595"), ("letter", "612 x 792")):
            with self.subTest(paper):
                self.export("--force", "--paper", paper, "-o", self.path("p.pdf"), program.fixture("headings.md"))
                self.assertTrue(pdf.facts(self.path("p.pdf"))["Page size"].startswith(size))

    def test_sections(self):
        both = {"events": "What happened", "measures": "Measure"}
        for chosen, unwanted in (("events", "measures"), ("measures", "events")):
            self.export("--force", "--sections", chosen, "-o", self.path("s.pdf"), program.fixture("headings.md"))
            text = pdf.text(self.path("s.pdf"))
            self.assertIn(both[chosen], text)
            self.assertNotIn(both[unwanted], text)
            self.assertNotIn("as written", text)

    def test_greyscale(self):
        for option, is_grey in ((["--greyscale"], True), ([], False)):
            self.export("--force", *option, "-o", self.path("g.pdf"), program.fixture("headings.md"))
            self.assertEqual(pdf.is_grey(self.path("g.pdf")), is_grey)

    def test_utc(self):
        document = self.path("a.md")
        with open(document, "w", encoding="utf-8") as file:
            file.write("# Outage\n\n2024-03-05, all times in UTC+5\n\n## Timeline\n\n- 03:10 Alert: the disk is full.\n- 03:40 Fixed.\n")
        for option, head in (([], "UTC+5 UTC After"), (["--utc"], "UTC UTC+5 After")):
            self.export("--force", *option, "-o", self.path("u.pdf"), document)
            self.assertIn(head, pdf.text(self.path("u.pdf")))

    def test_same_bytes(self):
        contents = []
        for name in ("a.pdf", "b.pdf"):
            done = subprocess.run([program.PROGRAM, "export", "-o", self.path(name), program.fixture("table.md")],
                                  env={**program.without_display(), "SOURCE_DATE_EPOCH": "1700000000"}, check=True,
                                  capture_output=True)
            self.assertEqual(done.stderr, b"")
            with open(self.path(name), "rb") as file:
                contents.append(file.read())
        self.assertEqual(contents[0], contents[1])

    def test_same_bytes_side_by_side(self):
        """Whichever thread sets a report, it is the same."""
        for folder in ("a", "b"):
            self.export("-o", self.path(folder), program.FIXTURES, environment={"SOURCE_DATE_EPOCH": "1700000000"})
        self.assertEqual(filecmp.cmpfiles(self.path("a"), self.path("b"), os.listdir(self.path("a")), shallow=False)[1:],
                         ([], []))

    def test_pictures(self):
        made = self.export("--format", "svg,png", "-o", self.folder, program.fixture("headings.md"))
        self.assertEqual(sorted(made), [self.path("headings.png"), self.path("headings.svg")])
        self.assertTrue(xml.etree.ElementTree.parse(self.path("headings.svg")).getroot().tag.endswith("svg"))
        with open(self.path("headings.png"), "rb") as file:
            self.assertEqual(file.read(8), b"\x89PNG\r\n\x1a\n")

    def test_table_for_a_spreadsheet(self):
        self.export("-o", self.path("t.csv"), program.fixture("headings.md"))
        with open(self.path("t.csv"), newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["id"] for row in rows], [str(number) for number in range(1, 9)])
        self.assertEqual((rows[2]["time"], rows[2]["misleading"], rows[2]["line"]), ("2024-03-05T10:15", "true", "10"))
        self.assertEqual((rows[4]["kind"], rows[4]["escalation"], rows[4]["to"]), ("escalation", "true", "Search team"))
        self.assertEqual({row["incident"] for row in rows}, {"Ticket search returned stale results"})

    def test_markdown_table(self):
        made = self.export("--format", "markdown", "-o", self.folder, program.fixture("headings.md"))
        self.assertEqual(made, [self.path("headings.timeline.md")])
        with open(made[0], encoding="utf-8") as file:
            table = [line for line in file if line.startswith("|")]
        self.assertEqual(len(table), 2 + 8)
        self.assertIn("10:15", table[4])
        self.assertIn("suspects the cache", table[4])

    def test_documents_are_never_written_to(self):
        document = self.path("a.md")
        shutil.copy(program.fixture("headings.md"), document)
        os.symlink(document, self.path("link.md"))
        for out in ("a.md", "link.md"):
            for option in ([], ["--format", "pdf"], ["--format", "csv"]):
                with self.subTest(out=out, option=option):
                    done = program.run("export", *option, "-o", self.path(out), document)
                    self.assertEqual(done.returncode, 2)
                    self.assertIn("never written to", done.stderr)
        self.assertTrue(filecmp.cmp(document, program.fixture("headings.md"), shallow=False))

    def test_files_that_exist_are_kept(self):
        out = self.path("a.pdf")
        with open(out, "w", encoding="utf-8") as file:
            file.write("mine")
        done = program.run("export", "-o", out, program.fixture("headings.md"))
        self.assertEqual(done.returncode, 2)
        self.assertIn("--force", done.stderr)
        with open(out, encoding="utf-8") as file:
            self.assertEqual(file.read(), "mine")
        self.export("--force", "-o", out, program.fixture("headings.md"))
        self.assertEqual(pdf.errors(out), "")

    def test_full_disk(self):
        """A file that cannot grow: nothing half written is left, and what was there stays."""
        out = self.path("a.pdf")
        for before in (None, "mine"):
            if before:
                with open(out, "w", encoding="utf-8") as file:
                    file.write(before)
            done = program.run("export", "--force", "-o", out, program.fixture("headings.md"), restore_signals=False,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000)))
            self.assertEqual(done.returncode, 2)
            self.assertIn("could not be written", done.stderr)
            self.assertEqual(os.listdir(self.folder), ["a.pdf"] if before else [])
        with open(out, encoding="utf-8") as file:
            self.assertEqual(file.read(), "mine")

    def test_read_only_folder(self):
        closed = self.path("closed")
        os.mkdir(closed, 0o555)
        if os.access(closed, os.W_OK):
            self.skipTest("nothing is read-only to this user")
        done = program.run("export", "-o", os.path.join(closed, "a.pdf"), program.fixture("headings.md"))
        self.assertEqual(done.returncode, 2)
        self.assertIn("could not be written", done.stderr)
        self.assertEqual(os.listdir(closed), [])

    def test_missing_picture(self):
        document = self.path("a.md")
        with open(document, "w", encoding="utf-8") as file:
            file.write("# Outage\n\n- 10:00 The disk is full.\n\n![The graph of errors](graph.png)\n")
        self.export("-o", self.path("a.pdf"), document)
        self.assertIn("The graph of errors", pdf.text(self.path("a.pdf")))

    def test_format_of_the_name(self):
        self.export("-o", self.path("t.svg"), program.fixture("headings.md"))
        xml.etree.ElementTree.parse(self.path("t.svg"))

    def test_several_incidents_are_numbered(self):
        made = self.export("--format", "svg", "-o", self.folder, program.fixture("two-incidents.md"))
        self.assertEqual(made, [self.path("two-incidents.svg"), self.path("two-incidents-2.svg")])
        made = self.export("-o", self.path("x.svg"), program.fixture("two-incidents.md"))
        self.assertEqual(made, [self.path("x.svg"), self.path("x-2.svg")])

    def test_current_folder_without_output(self):
        self.assertEqual(self.export(program.fixture("headings.md"), cwd=self.folder), [self.path("headings.pdf")])
        self.assertEqual(os.listdir(self.folder), ["headings.pdf"])

    def test_folder_makes_a_report_of_each(self):
        out = self.path("new/reports")
        made = self.export("-o", out, program.FIXTURES)
        self.assertEqual(sorted(made), sorted(os.path.join(out, name) for name in os.listdir(out)))
        self.assertIn(os.path.join(out, "prose.pdf"), made)
        for path in made:
            self.assertEqual(pdf.errors(path), "")

    def test_equal_names_do_not_overwrite_each_other(self):
        made = self.export("-o", self.folder, program.fixture("headings.md"), program.fixture("headings.md"))
        self.assertEqual(made, [self.path("headings.pdf"), self.path("headings-2.pdf")])

    def test_standard_input(self):
        with open(program.fixture("headings.md"), "rb") as file:
            self.export("-o", self.path("in.pdf"), "-", stdin=file.read())
        self.assertEqual(pdf.errors(self.path("in.pdf")), "")

    def test_document_without_incident(self):
        self.export("-o", self.path("none.pdf"), program.fixture("no-incident.md"))
        self.assertEqual(pdf.errors(self.path("none.pdf")), "")
        done = program.run("export", "-o", self.path("none.svg"), program.fixture("no-incident.md"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("no incident", done.stderr)
        self.assertFalse(os.path.exists(self.path("none.svg")))

    def test_wrong_options(self):
        for option in (["--format", "docx"], ["--format", ""], ["--paper", "B5"], ["--sections", "all"]):
            with self.subTest(option):
                done = program.run("export", *option, program.fixture("headings.md"), cwd=self.folder)
                self.assertEqual(done.returncode, 2)
                self.assertIn(option[0], done.stderr)
                self.assertEqual(os.listdir(self.folder), [])

    def test_target_that_cannot_be_written(self):
        for out in ("/proc/x.pdf", "/dev/null/x.pdf"):
            with self.subTest(out):
                done = program.run("export", "-o", out, program.fixture("headings.md"))
                self.assertEqual(done.returncode, 2)
                self.assertTrue(done.stderr.startswith(f"hindsight: {out}: "), done.stderr)

    def test_unreadable_document_does_not_stop_the_others(self):
        done = program.run("export", "-o", self.folder, "/nonexistent.md", program.fixture("headings.md"))
        self.assertEqual(done.returncode, 2)
        self.assertEqual(os.listdir(self.folder), ["headings.pdf"])
        self.assertTrue(done.stderr.endswith("hindsight: 1 of 2 documents was not exported as asked:\n  /nonexistent.md\n"))

    def test_nothing_is_left_beside_the_results(self):
        self.export("--format", "pdf,svg,png", "-o", self.folder, program.fixture("headings.md"))
        self.assertEqual(sorted(os.listdir(self.folder)), ["headings.pdf", "headings.png", "headings.svg"])


tap.main("/cli/export")
