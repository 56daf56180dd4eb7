"""hostile.py: documents that nobody wrote for people, made to take a reader's time or memory

SPDX-License-Identifier: GPL-3.0-or-later
"""
import itertools

MEGABYTE = 1 << 20
DEEP = 100_000


def filled(unit, size=MEGABYTE):
    """The unit again and again, a megabyte of it."""
    return unit * (size // len(unit.encode()))


def lines(form, size=MEGABYTE):
    """Numbered lines, a megabyte of them; the form is called with 0, 1, 2..."""
    made, length = [], 0
    for number in itertools.count():
        line = form(number) + "\n"
        length += len(line.encode())
        if length > size:
            return "".join(made)
        made.append(line)


def clock(number):
    return f"{number // 60 % 24:02}:{number % 60:02}"


def table(head, row, size=MEGABYTE):
    return head + lines(lambda number: row.format(number=number, clock=clock(number)), size - len(head))


def word(number):
    """A word of letters only, another for each number."""
    letters = ""
    while True:
        letters += "abcdefghijklmnopqrstuvwxyz"[number % 26]
        number //= 26
        if number == 0:
            return letters


EVENTS = "# Incident\n\n## Timeline\n"
WIDE_HEAD = "|a" * 1000 + "|\n" + "|-" * 1000 + "|\n"
UNITS = {
    "words": "word ",
    "digits": "7",
    "spaces": " ",
    "one-word": "w",
    "brackets": "[",
    "closed-brackets": "[a]",
    "links": "[a](b) ",
    "images": "![",
    "stars": "*",
    "stars-and-words": "*a ",
    "underlines": "_a ",
    "strikes": "~a ~",
    "backticks": "`",
    "backticks-and-words": "`a``b",
    "bars": "|",
    "colons": ":",
    "commas": ",",
    "full-stops": ".",
    "sentences": "It was. ",
    "ats": "a@",
    "addresses": "http://a.",
    "hyphens": "-",
    "dashes": "\u2013",
    "quotes": "\"",
    "round-brackets": "(",
    "ampersands": "&",
    "entities": "&lt;",
    "backslashes": "\\",
    "less-than": "<",
    "comments": "<!--",
    "declarations": "<![CDATA[",
    "tags": "<a>",
    "equals": "=",
    "tabs": "\t",
    "newlines": "\n",
    "carriage-returns": "\r",
    "combining": "e\u0301",
    "emoji": "\U0001F525",
    "dots-i": "\u0130",
    "times": "10:00 ",
    "times-in-rows": "10:00\n",
    "dates": "2024-01-02 ",
    "ranges": "10:00-10:05 ",
    "durations": "5 minutes later ",
    "zones": "UTC ",
    "offsets": "T+15 ",
    "months": "January ",
    "teams": "escalated to the database team ",
    "suppositions": "We thought it was the database, but it was not. ",
}
SHAPES = {
    "nested-quotes": lambda: ">" * DEEP + " deep\n",
    "nested-quotes-in-lines": lambda: "".join("> " * depth + "a\n" for depth in range(1000)),
    "nested-lists": lambda: "- " * DEEP + "deep\n",
    "nested-lists-in-lines": lambda: "".join("  " * depth + "- a\n" for depth in range(1000)),
    "nested-numbers": lambda: "1. " * DEEP + "deep\n",
    "nested-brackets": lambda: "[" * DEEP + "a" + "](b)" * DEEP,
    "nested-emphasis": lambda: "*a **" * (DEEP // 2) + "b" + "** a*" * (DEEP // 2),
    "nested-tags": lambda: "<div>" * DEEP + "deep" + "</div>" * DEEP,
    "nested-tables": lambda: "<table><tr><td>" * (DEEP // 3) + "deep",
    "nested-html-lists": lambda: "<ul><li>" * DEEP + "deep",
    "nested-json": lambda: "[" * DEEP + "]" * DEEP,
    "nested-json-objects": lambda: '{"a":' * DEEP + "1" + "}" * DEEP,
    "nested-json-behind-a-comment": lambda: '{"a": /* " */ ' + '{"a":' * DEEP,
    "indented-lines": lambda: lines(lambda number: " " * (number % 400) + "a"),
    "headings": lambda: lines(lambda number: f"# Heading {number}"),
    "empty-headings": lambda: filled("#\n"),
    "underlined-headings": lambda: filled("a\n=\n"),
    "timeline-headings": lambda: filled("## Timeline\n"),
    "incident-headings": lambda: "".join(f"# Incident {number}\n\n" for number in range(20_000)),
    "incidents-with-events": lambda: lines(
        lambda number: f"# Incident {number}\n\n## Timeline\n- {clock(number)} It broke.\n"),
    "list-items": lambda: filled("-\n"),
    "list-items-of-words": lambda: lines(lambda number: f"- item {number}"),
    "numbered-items": lambda: lines(lambda number: f"{number}. item"),
    "loose-items": lambda: filled("- a\n\n"),
    "table-bomb": lambda: WIDE_HEAD + "a\n" * 5000,
    "table-bomb-of-a-megabyte": lambda: WIDE_HEAD + filled("|b|\n"),
    "wide-table": lambda: "|a" * 100_000 + "|\n" + "|-" * 100_000 + "|\n",
    "table-rows": lambda: table("| Time | Event |\n|---|---|\n", "| {clock} | Step {number} |"),
    "many-tables": lambda: filled("|a|\n|-|\n|b|\n\n"),
    "html-table-rows": lambda: "<table>" + filled("<tr><td>10:00</td><td>It broke.</td></tr>"),
    "html-table-cells": lambda: "<table><tr>" + filled("<td>a"),
    "tab-rows": lambda: lines(lambda number: f"{clock(number)}\tStep {number}"),
    "comma-rows": lambda: lines(lambda number: f"{clock(number)},Step {number}"),
    "fences": lambda: filled("```\n"),
    "one-long-fence": lambda: "```\n" + filled("a\n"),
    "rules": lambda: filled("---\n"),
    "front-matter": lambda: "---\n" + lines(lambda number: f"key{number}: value"),
    "definitions": lambda: lines(lambda number: f"[{word(number)}]: /{number}"),
    "references": lambda: "".join(f"[{word(number)}]: /a\n" for number in range(10_000)) + "\n" + filled("[a]"),
    "footnotes": lambda: lines(lambda number: f"[^{number}]\n\n[^{number}]: note\n"),
    "distinct-words": lambda: " ".join(word(number) for number in range(250_000)),
    "events": lambda: EVENTS + "".join(f"- {clock(number)} Step {number}.\n" for number in range(100_000)),
    "events-at-one-time": lambda: EVENTS + filled("- 10:00 It broke.\n"),
    "plain-events": lambda: "Incident\n\nTimeline\n" + lines(lambda number: f"{clock(number)} - step {number}"),
    "untimed-events": lambda: EVENTS + filled("- It broke.\n"),
    "event-headings": lambda: EVENTS + lines(lambda number: f"### {clock(number)}\nStep {number}\n"),
    "days": lambda: EVENTS + lines(lambda number: f"### 2024-01-{number % 28 + 1:02}\n- 10:00 Step {number}."),
    "escalations": lambda: EVENTS + lines(lambda number: f"- {clock(number)} Escalated to the {word(number)} team."),
    "paths": lambda: EVENTS + lines(
        lambda number: f"- {clock(number)} We suspected the {word(number)}, which was a red herring."),
    "measures": lambda: "# Incident\n\n## Action items\n" + lines(lambda number: f"- [ ] Mend {word(number)} (@ann)"),
    "causes": lambda: lines(lambda number: f"## Root cause\nThe {word(number)} failed."),
    "links-to-files": lambda: lines(lambda number: f"![a](missing-{number}.png)"),
    "one-event-of-a-megabyte": lambda: EVENTS + "- 10:00 " + filled("it broke and "),
    "html-events": lambda: "<ul>" + filled("<li>10:00 It broke."),
}
BYTES = {
    "nul": lambda: b"\0" * MEGABYTE,
    "nul-in-words": lambda: filled("It \0broke. ").encode(),
    "broken-utf-8": lambda: b"# Incident\n" + b"10:00 \xff\xfe\xe2\x82 broke\n" * 50_000,
    "continuation-bytes": lambda: b"\x80" * MEGABYTE,
    "utf-16": lambda: filled("- 10:00 It broke.\n", MEGABYTE // 2).encode("utf-16"),
    "utf-16-broken": lambda: b"\xff\xfe" + b"\x00\xd8" * (MEGABYTE // 2),
    "random": lambda: bytes((number * number * 31 + number // 7) & 0xFF for number in range(MEGABYTE)),
}


def documents():
    """Name and bytes of each document, made one at a time."""
    for name, unit in UNITS.items():
        yield name, filled(unit).encode()
    for name, make in SHAPES.items():
        yield name, make().encode()
    for name, make in BYTES.items():
        yield name, make()
