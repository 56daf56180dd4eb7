"""check-layers.py: each layer includes only headers of its own and the layers below it

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import sources  # noqa: E402

ALLOWED = {
    "core": {"core"},
    "render": {"core", "render"},
    "cli": {"core", "render", "cli"},
    "ui": {"core", "render", "ui"},
    "": {"cli", "ui"},
}
DISPLAY = re.compile(r"(gtk|gdk|gsk)/|adwaita|graphene")
DRAWING = re.compile(r"pango|cairo|gdk-pixbuf")
FORBIDDEN = {
    "core": [DISPLAY, DRAWING],
    "render": [DISPLAY],
    "cli": [DISPLAY],
    "ui": [],
    "": [],
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layer_of(path):
    return os.path.dirname(os.path.relpath(path, "src"))


def main():
    paths = [path for path in sources.walk("src") if path.endswith((".c", ".h"))]
    owner = {os.path.basename(path): layer_of(path) for path in paths}
    problems = []
    for path in paths:
        layer = layer_of(path)
        for number, line in enumerate(sources.read(path).splitlines(), 1):
            include = INCLUDE.match(line)
            if not include:
                continue
            bracket, name = include.groups()
            if bracket == '"' and name in owner and owner[name] not in ALLOWED[layer]:
                problems.append(f"{path}:{number}: {layer or 'main'} must not use {name} of {owner[name]}")
            if bracket == "<" and any(pattern.match(name) for pattern in FORBIDDEN[layer]):
                problems.append(f"{path}:{number}: {layer} must not use <{name}>")
    sources.finish(problems)


main()
