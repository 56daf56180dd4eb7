"""pdf.py: what poppler and qpdf say of a PDF

SPDX-License-Identifier: GPL-3.0-or-later
"""
import html
import re
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


def letters(path):
    """All text in the order in which it is written, so that cells side by side stay whole; without white space."""
    return "".join(_run("pdftotext", "-raw", path, "-").stdout.split())


def structure(path):
    """How many elements of each sort the tagged structure has."""
    counts = {}
    for line in _run("pdfinfo", "-struct", path).stdout.splitlines():
        tag = line.split(" (")[0].strip()
        counts[tag] = counts.get(tag, 0) + 1
    return counts


_BOX = 'xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)"'
_PAGE = re.compile('<page width="([^"]*)" height="([^"]*)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(f"<word {_BOX}>([^<]*)</word>")


def pages(path):
    """Width, height and words of each page; a word is (left, top, right, bottom, text)."""
    layout = _run("pdftotext", "-bbox-layout", path, "-").stdout
    return [(float(width), float(height),
             [(*map(float, word[:4]), html.unescape(word[4])) for word in _WORD.findall(content)])
            for width, height, content in _PAGE.findall(layout)]


def outside(width, height, words):
    """The words of a page that do not stand on it."""
    return [word[4] for word in words if word[0] < 0 or word[1] < 0 or word[2] > width or word[3] > height]


def _ink(word):
    """Boxes reach from the highest letter of a font to its lowest: what is within is nearly always inked."""
    margin = (word[3] - word[1]) * 0.3
    return word[0] + 0.7, word[1] + margin, word[2] - 0.7, word[3] - margin, word[4]


def overlaps(words):
    """The pairs of words of a page that stand on each other."""
    found = []
    boxes = sorted(map(_ink, words), key=lambda box: box[1])
    for i, box in enumerate(boxes):
        for other in boxes[i + 1:]:
            if other[1] >= box[3]:
                break
            if other[0] < box[2] and box[0] < other[2] and min(box[2] - box[0], other[2] - other[0]) > 0:
                found.append((box[4], other[4]))
    return found


def is_grey(path):
    """Whether the first page has no colour."""
    picture = subprocess.run(["pdftoppm", "-r", "20", "-l", "1", path], capture_output=True, timeout=120, check=True).stdout
    _, _, _, pixels = picture.split(b"\n", 3)
    return all(pixels[i] == pixels[i + 1] == pixels[i + 2] for i in range(0, len(pixels) - 2, 3))
