"""test-json.py: `hindsight json` on documents of many forms

SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import schema  # noqa: E402
import tap  # noqa: E402

# Incidents, and of the first one: events, misleading paths, escalations, measures.
FORMS = {
    "headings.md": (1, 8, 1, 1, 2),
    "bare-lines.txt": (1, 7, 1, 1, 1),
    "table.md": (1, 7, 1, 1, 2),
    "indented.txt": (1, 5, 0, 0, 1),
    "two-incidents.md": (2, 3, 0, 0, 0),
    "no-times.md": (1, 5, 1, 1, 0),
    "nested/prose.md": (1, 5, 1, 0, 0),
}


class Json(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.validator = schema.validator("data/hindsight-incident.schema.json")

    def test_forms(self):
        for name, (n_incidents, *counts) in FORMS.items():
            with self.subTest(name):
                incidents = program.read(program.fixture(name))["incidents"]
                self.assertEqual(len(incidents), n_incidents)
                first = incidents[0]
                members = ("events", "misleading_paths", "escalations", "measures")
                self.assertEqual([len(first[member]) for member in members], counts)

    def test_fields(self):
        incident = program.read(program.fixture("headings.md"))["incidents"][0]
        self.assertEqual(incident["title"], "Ticket search returned stale results")
        self.assertEqual(incident["start"], "2024-03-05T09:40")
        self.assertEqual(incident["end"], "2024-03-05T12:10")
        self.assertEqual(incident["zone"], "UTC")
        self.assertEqual(incident["root_cause"]["line"], 18)
        self.assertEqual(incident["events"][0]["line"], 8)
        self.assertEqual(incident["events"][0]["kind"], "trigger")
        self.assertEqual(incident["events"][4]["to"], ["Search team"])
        path = incident["misleading_paths"][0]
        self.assertEqual((path["from_line"], path["to_line"], path["minutes"]), (10, 11, 25))
        self.assertEqual([measure["owner"] for measure in incident["measures"]], ["Search team", "Monitoring"])
        self.assertEqual([measure["done"] for measure in incident["measures"]], [False, True])
        self.assertEqual(incident["metrics"]["duration_minutes"], 150)

    def test_midnight(self):
        incident = program.read(program.fixture("table.md"))["incidents"][0]
        self.assertEqual(incident["events"][2]["time"], "2024-06-01T23:45")
        self.assertEqual(incident["events"][3]["time"], "2024-06-02T00:20")

    def test_evidence_stands_in_the_source(self):
        for name in FORMS:
            with open(program.fixture(name), encoding="utf-8") as file:
                lines = file.read().splitlines()
            for incident in program.read(program.fixture(name))["incidents"]:
                for event in incident["events"]:
                    for evidence in event["evidence"]:
                        with self.subTest(f"{name}:{evidence['line']}"):
                            line, column = lines[evidence["line"] - 1], evidence["column"] - 1
                            self.assertEqual(line[column:column + len(evidence["text"])], evidence["text"])

    def test_valid_against_the_schema(self):
        for name in [*FORMS, "no-incident.md", "contradiction.md"]:
            with self.subTest(name):
                self.assertEqual(schema.errors(self.validator, program.read(program.fixture(name))), "")

    def test_no_incident(self):
        self.assertEqual(program.read(program.fixture("no-incident.md"))["incidents"], [])

    def test_several_documents_are_a_line_each(self):
        done = program.run("json", program.fixture("headings.md"), program.fixture("table.md"))
        self.assertEqual(done.returncode, 0)
        lines = done.stdout.splitlines()
        self.assertEqual(len(lines), 2)
        self.assertEqual([json.loads(line)["incidents"][0]["title"] for line in lines],
                         ["Ticket search returned stale results", "Invoices sent twice"])

    def test_standard_input(self):
        with open(program.fixture("headings.md"), "rb") as file:
            document = program.read("-", stdin=file.read())
        self.assertIsNone(document["document"]["uri"])
        self.assertEqual(document["incidents"], program.read(program.fixture("headings.md"))["incidents"])


tap.main("/cli/json")
