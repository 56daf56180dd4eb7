"""bench-report.py: how long reports take, beside the bare floor of Pango and cairo and, where it is there, Chromium

One sample, a document of a megabyte made of samples, and a folder. HS_BENCH_N is the number of its documents (1,000 if
not told).

SPDX-License-Identifier: GPL-3.0-or-later
"""
import glob
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bench  # noqa: E402

FLOOR = sys.argv[1]
ROUNDS = 5
CHROMIUM = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer")


def best(rounds, *command):
    """The least seconds and the most memory of some runs."""
    runs = [bench.run(*command) for _ in range(rounds)]
    return min(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def compare(name, n, rounds, document, folder):
    """A report beside its floor, by turns in one run."""
    out = os.path.join(folder, "out.pdf")
    floor, _ = best(rounds, FLOOR, document, out)
    seconds, memory = best(rounds, bench.PROGRAM, "export", "--force", "-o", out, document)
    bench.figure("report", n, f"{name}-floor", floor * 1000, "ms")
    bench.figure("report", n, name, seconds * 1000, "ms")
    bench.figure("report", n, f"{name}-to-floor", seconds / floor, "ratio")
    bench.figure("report", n, f"{name}-memory", memory, "MB")
    return seconds


def compare_with_chromium(document, folder, seconds):
    page = os.path.join(folder, "page.html")
    with open(document, encoding="utf-8") as source, open(page, "w", encoding="utf-8") as target:
        target.write("<!doctype html><meta charset=utf-8><pre>" + source.read().replace("<", "&lt;"))
    profile = "--user-data-dir=" + os.path.join(folder, "profile")
    theirs, _ = best(3, *CHROMIUM, profile, "--print-to-pdf=" + os.path.join(folder, "page.pdf"), "file://" + page)
    bench.figure("report", 1, "one-chromium", theirs * 1000, "ms")
    bench.figure("report", 1, "one-to-chromium", theirs / seconds, "ratio")


def main():
    count = int(os.environ.get("HS_BENCH_N", "1000"))
    with tempfile.TemporaryDirectory() as folder:
        library = os.path.join(folder, "library")
        bench.make_library(library, count)
        paths = sorted(glob.glob(os.path.join(library, "*/*")))
        seconds = compare("one", 1, ROUNDS, paths[0], folder)
        if shutil.which(CHROMIUM[0]):
            compare_with_chromium(paths[0], folder, seconds)
        big, size = os.path.join(folder, "big.md"), 0
        with open(big, "w", encoding="utf-8") as file:
            while size < 1 << 20:
                for path in paths:
                    with open(path, encoding="utf-8", errors="replace") as part:
                        size += file.write(part.read() + "\n\n")
                    if size >= 1 << 20:
                        break
        compare("megabyte", 1, 2, big, folder)
        seconds, memory = bench.run(bench.PROGRAM, "export", "-o", os.path.join(folder, "reports"), library)
        bench.figure("report", count, "folder-each", seconds / count * 1000, "ms")
        bench.figure("report", count, "folder-memory", memory, "MB")


main()
