"""check-test-files.py: each source file of core and render has a test file of its own, which is run

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import sources  # noqa: E402

LAYERS = ["core", "render"]
SOURCE = re.compile(r"hs-(.+)\.c$")
TEST = re.compile(r"test-(.+)\.c$")


def names_of(folder, pattern):
    """What the files of the folder that match are called between the prefix and the extension."""
    paths = [path for path in sources.walk(folder) if os.path.dirname(path) == folder]
    return {match.group(1) for match in map(pattern.match, map(os.path.basename, paths)) if match}


def problems_of(layer):
    listed = set(re.findall(r"'([^']+)'", sources.read(f"tests/{layer}/meson.build")))
    tests = names_of(f"tests/{layer}", TEST)

    for name in sorted(names_of(f"src/{layer}", SOURCE) - tests):
        yield f"src/{layer}/hs-{name}.c: there is no tests/{layer}/test-{name}.c"
    for name in sorted(tests):
        if name not in listed:
            yield f"tests/{layer}/test-{name}.c: tests/{layer}/meson.build does not list it"


def main():
    sources.finish([problem for layer in LAYERS for problem in problems_of(layer)])


main()
