"""pdf.py: what poppler and qpdf say of a PDF

SPDX-License-Identifier: GPL-3.0-or-later
"""
import subprocess


def _run(*command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=120, check=False)


def errors(path):
    """What qpdf and pdfinfo complain about; the empty string for nothing."""
    found = []
    for done in (_run("qpdf", "--check", path), _run("pdfinfo", path)):
        if done.returncode != 0 or done.stderr:
            found.append(f"exit {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return "\n".join(found)


def facts(path):
    """The lines of pdfinfo by their names."""
    lines = _run("pdfinfo", path).stdout.splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def text(path):
    """The text in reading order, white space folded."""
    return " ".join(_run("pdftotext", path, "-").stdout.split())


def fonts_not_embedded(path):
    """The names of the fonts that a reader of the file would have to own."""
    rows = [line.split() for line in _run("pdffonts", path).stdout.splitlines()[2:]]
    return [row[0] for row in rows if row[-5] != "yes"]
