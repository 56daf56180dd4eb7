"""readings.py: how far the program agrees with what a careful person reads out of documents

SPDX-License-Identifier: GPL-3.0-or-later

A folder of readings holds readings.json, what a careful person reads out of each document by the reading rules, and
floors.json, how much of each sort of fact the reader must agree on: the harmonic mean of precision and recall over all
documents. Set HS_SAMPLES_VERBOSE to see each disagreement.
"""
import json
import os

import program


def load(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
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


def below_floors(folder, documents):
    """Where the program agrees too little with the readings in the folder: sort of fact to (mark, floor)."""
    readings = {reading["document"]: reading["incidents"] for reading in load(folder, "readings.json")}
    got = {name: program.read(os.path.join(documents, name))["incidents"] for name in readings}
    wanted, got = facts_by_sort(readings), facts_by_sort(got)
    marks = {sort: agreement(wanted[sort], got.get(sort, set())) for sort in wanted}
    print("#", " ".join(f"{sort} {mark:.3f}" for sort, mark in marks.items()))
    if os.environ.get("HS_SAMPLES_VERBOSE"):
        for sort in wanted:
            tell_differences(sort, wanted[sort], got.get(sort, set()))
    return {sort: (marks[sort], floor) for sort, floor in load(folder, "floors.json").items() if marks[sort] < floor}
