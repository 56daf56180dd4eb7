"""check-headers.py: each source file says what it is and under which licence, and leaves no marker behind

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import sources  # noqa: E402

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
MARKER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
PURPOSE = {".c": "/* {}: ", ".h": "/* {}: ", ".py": '"""{}: '}
THIS = os.path.basename(__file__)


def problems_of(path):
    lines = sources.read(path).splitlines()
    name, extension = os.path.basename(path), os.path.splitext(path)[1]
    purpose = PURPOSE.get(extension, "# {}: ").format(name)
    if not any(line.startswith(purpose) for line in lines[:3]):
        yield f'{path}:1: the file must begin with "{purpose}" and its purpose'
    if not any(LICENCE in line for line in lines[:12]):
        yield f"{path}:1: there is no {LICENCE}"
    for number, line in enumerate(lines, 1):
        if line != line.rstrip():
            yield f"{path}:{number}: white space at the end of the line"
        if "\t" in line and extension in PURPOSE:
            yield f"{path}:{number}: a tab"
        if name != THIS and MARKER.search(line):
            yield f"{path}:{number}: a marker of unfinished work"


def main():
    problems = []
    for path in sources.walk("src", "tests", "build-aux", ".ci"):
        if path.endswith(tuple(PURPOSE)) or path.endswith(".sh") or sources.is_script(path):
            problems += problems_of(path)
    sources.finish(problems)


main()
