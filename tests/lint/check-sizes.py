"""check-sizes.py: no file is longer than 500 lines, no function longer than 60

SPDX-License-Identifier: GPL-3.0-or-later
"""
import ast
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import sources  # noqa: E402

MAX_FILE = 500
MAX_FUNCTION = 60


def c_functions(lines):
    """Name, first line and length of the body of each function, whose braces stand in column 0."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{" and number > 1 and lines[number - 2].endswith(")"):
            start = number
        elif line == "}" and start is not None:
            yield start - 1, number - start + 1
            start = None


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            yield node.lineno, node.end_lineno - node.lineno + 1


def main():
    problems = []
    for path in sources.walk("src", "tests", "build-aux"):
        is_code = path.endswith((".c", ".h", ".py", ".ui", ".css", ".sh"))
        if not is_code and not sources.is_script(path):
            continue
        text = sources.read(path)
        lines = text.splitlines()
        if len(lines) > MAX_FILE:
            problems.append(f"{path}: {len(lines)} lines, {MAX_FILE} are allowed")
        functions = python_functions(text) if path.endswith(".py") else c_functions(lines)
        problems += [f"{path}:{line}: a function of {length} lines, {MAX_FUNCTION} are allowed"
                     for line, length in functions if length > MAX_FUNCTION]
    sources.finish(problems)


main()
