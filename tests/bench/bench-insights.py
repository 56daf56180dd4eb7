"""bench-insights.py: how long a library takes to read, beside parsing its files as Markdown

HS_BENCH_N is the number of documents (10,000 if not told); HS_BENCH_LIBRARY names a folder to read instead.

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bench  # noqa: E402

ROUNDS = 3


def parse(folder):
    return float(subprocess.run([sys.argv[1], folder], capture_output=True, check=True).stdout) / 1000


def measure(folder, count):
    floors, runs = [], []
    for _ in range(ROUNDS):
        floors.append(parse(folder))
        runs.append(bench.run(bench.PROGRAM, "insights", "--json", folder))
    floor, seconds = min(floors), min(seconds for seconds, _ in runs)
    bench.figure("insights", count, "parse-floor", floor * 1000, "ms")
    bench.figure("insights", count, "read", seconds * 1000, "ms")
    bench.figure("insights", count, "read-to-floor", seconds / floor, "ratio")
    bench.figure("insights", count, "memory", max(memory for _, memory in runs), "MB")


def main():
    library = os.environ.get("HS_BENCH_LIBRARY")
    if library:
        measure(library, sum(len(files) for _, _, files in os.walk(library)))
        return
    with tempfile.TemporaryDirectory() as folder:
        count = int(os.environ.get("HS_BENCH_N", "10000"))
        bench.make_library(folder, count)
        measure(folder, count)


main()
