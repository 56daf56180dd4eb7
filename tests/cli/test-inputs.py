"""test-inputs.py: `hindsight json` on what other programs write: status pages, pagers, wikis

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import program  # noqa: E402
import schema  # noqa: E402
import tap  # noqa: E402


def read(name):
    return program.read(program.fixture(os.path.join("inputs", name)))


def events_of(incident):
    return [(event["line"], event["time"], event["kind"]) for event in incident["events"]]


class Inputs(unittest.TestCase):
    def test_statuspage(self):
        incidents = read("incidents.json")["incidents"]
        self.assertEqual([incident["title"] for incident in incidents],
                         ["Impact on payments at the ferry terminals", "Timetable shows yesterday's departures"])
        first = incidents[0]
        self.assertEqual((first["start"], first["end"]), ("2024-03-12T15:48:00", "2024-03-12T18:40:11"))
        self.assertEqual((first["zone"], first["utc_offset_minutes"]), ("UTC", 0))
        self.assertEqual(first["severity"], "major")
        self.assertEqual(first["impact"]["text"], "Terminal payments, Web shop")
        self.assertEqual(events_of(first), [
            (48, "2024-03-12T16:05:40", "investigation"),
            (41, "2024-03-12T17:20:30", "identification"),
            (34, "2024-03-12T17:52:03", "mitigation"),
            (23, "2024-03-12T18:40:11", "resolution"),
        ])
        self.assertEqual([event["misleading"] for event in first["events"]], [True, False, False, False])
        self.assertIn({"label": "misleading", "text": "suspect", "line": 51, "column": 23}, first["events"][0]["evidence"])
        self.assertEqual([event["certainty"] for event in first["events"]], ["stated"] * 4)
        self.assertEqual(events_of(incidents[1]), [(70, "2024-03-02T07:55:00", "resolution")])

    def test_pagerduty(self):
        incident, = read("log-entries.json")["incidents"]
        self.assertEqual(incident["title"], "Queue of scans grows past 50000")
        self.assertEqual((incident["start"], incident["end"]), ("2024-05-07T02:16:00", "2024-05-07T03:42:10"))
        self.assertEqual(events_of(incident), [
            (68, "2024-05-07T02:16:00", "detection"),
            (60, "2024-05-07T02:16:00", "investigation"),
            (44, "2024-05-07T02:19:05", "investigation"),
            (35, "2024-05-07T02:51:30", "escalation"),
            (15, "2024-05-07T03:20:00", "identification"),
            (3, "2024-05-07T03:42:10", "resolution"),
        ])
        self.assertEqual([(path["line"], path["to"]) for path in incident["escalations"]],
                         [(35, ["Mira Okafor", "Messaging Team"])])

    def test_wiki(self):
        incident, = read("wiki-page.html")["incidents"]
        self.assertEqual((incident["title"], incident["line"]), ("2024-06-03 Bookings were lost", 18))
        self.assertEqual((incident["start"], incident["end"]), ("2024-06-03T09:10", "2024-06-03T11:40"))
        self.assertEqual((incident["zone"], incident["severity"]), ("CEST", "SEV-2"))
        self.assertEqual(incident["root_cause"]["line"], 47)
        self.assertEqual([event["line"] for event in incident["events"]], [37, 40, 41, 42, 43, 44])
        self.assertEqual([event["to"] for event in incident["events"] if event["escalation"]], [["database team"]])
        self.assertEqual([(measure["line"], measure["owner"], measure["done"]) for measure in incident["measures"]],
                         [(54, "Ana", True), (55, None, False)])

    def test_schema(self):
        validator = schema.validator("data/hindsight-incident.schema.json")
        for name in ("incidents.json", "log-entries.json", "wiki-page.html"):
            with self.subTest(name):
                self.assertEqual(list(validator.iter_errors(read(name))), [])


tap.main("/cli/inputs")
