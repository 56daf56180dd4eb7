"""sources.py: the project's own files, and how the lint tests tell what is wrong with them

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def walk(*folders):
    """The paths below the given folders, relative to the root of the project, sorted."""
    found = []
    for folder in folders:
        for parent, folders_inside, names in os.walk(os.path.join(ROOT, folder)):
            folders_inside[:] = [name for name in folders_inside if name != "__pycache__"]
            found += [os.path.relpath(os.path.join(parent, name), ROOT) for name in names]
    return sorted(found)


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def is_script(path):
    """Whether the file is a program by its first line."""
    with open(os.path.join(ROOT, path), "rb") as file:
        return file.read(2) == b"#!"


def finish(problems):
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
