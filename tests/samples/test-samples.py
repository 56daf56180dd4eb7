"""test-samples.py: the samples are read as their authors meant them; floors that only rise

SPDX-License-Identifier: GPL-3.0-or-later

readings.json holds what a careful person reads out of each sample by the reading rules, floors.json how much of each
sort of fact the reader must agree on: the harmonic mean of precision and recall over all samples. Set HS_SAMPLES_VERBOSE
to see each disagreement.
"""
import json
import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "support"))
import program  # noqa: E402
import tap  # noqa: E402

SAMPLES = os.path.join(program.ROOT, "data/samples")
DOCUMENTS = (".md", ".txt")


def load(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return json.load(file)


def name_of(text):
    """A team's name without what people write differently."""
    words = text.lower().removeprefix("the ").split()
    return " ".join(word for word in words if word not in ("team", "teams"))


def facts(incident):
    """The facts of one incident as (sort, value...)."""
    root_cause = incident.get("root_cause")
    yield "title", (incident["title"] or "").casefold()
    for member in ("start", "end", "zone"):
        yield member, incident[member]
    yield "root cause", root_cause["line"] if isinstance(root_cause, dict) else root_cause
    yield "misled minutes", incident.get("metrics", incident)["misled_minutes"]
    for event in incident["events"]:
        line = event["line"]
        yield "event", line, event.get("time")
        yield "end time", line, event.get("end_time")
        yield "kind", line, event["kind"]
        for flag in ("misleading", "escalation"):
            if event.get(flag):
                yield flag, line
        for name in event.get("to", []):
            yield "escalated to", line, name_of(name)
    for path in incident.get("misleading_paths", incident.get("paths")):
        yield "path", path.get("from_line", path.get("from")), path.get("to_line", path.get("to"))
    for measure in incident["measures"]:
        yield "measure", measure["line"], measure["kind"]
        yield "owner", measure["line"], name_of(measure.get("owner") or "")


def facts_by_sort(documents):
    by_sort = {}
    for name, incidents in documents.items():
        for number, incident in enumerate(incidents):
            for sort, *value in facts(incident):
                by_sort.setdefault(sort, set()).add((name, number, *value))
    return by_sort


def agreement(wanted, got):
    return 2 * len(wanted & got) / (len(wanted) + len(got)) if wanted or got else 1.0


def tell_differences(sort, wanted, got):
    for fact in sorted(wanted ^ got, key=str):
        print(f"# {sort}: {'missed' if fact in wanted else 'extra'} {fact}")


class Samples(unittest.TestCase):
    def test_every_sample_has_a_reading(self):
        names = {os.path.relpath(os.path.join(folder, name), SAMPLES)
                 for folder, _, names in os.walk(SAMPLES) for name in names if name.endswith(DOCUMENTS)}
        self.assertEqual(names, {reading["document"] for reading in load("readings.json")})

    def test_readings(self):
        readings = {reading["document"]: reading["incidents"] for reading in load("readings.json")}
        got = {name: program.read(os.path.join(SAMPLES, name))["incidents"] for name in readings}
        wanted, got = facts_by_sort(readings), facts_by_sort(got)
        marks = {sort: agreement(wanted[sort], got.get(sort, set())) for sort in wanted}
        print("#", " ".join(f"{sort} {mark:.3f}" for sort, mark in marks.items()))
        if os.environ.get("HS_SAMPLES_VERBOSE"):
            for sort in wanted:
                tell_differences(sort, wanted[sort], got.get(sort, set()))
        below = {sort: (marks[sort], floor) for sort, floor in load("floors.json").items() if marks[sort] < floor}
        self.assertEqual(below, {}, "(mark, floor)")


tap.main("/samples")
