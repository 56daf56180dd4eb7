"""bench-library.py: how long the list of a library takes, when it is opened first and when nothing has changed since

HS_BENCH_N is the number of documents (10,000 if not told).

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bench  # noqa: E402

ROUNDS = 3
FLOOR, SCAN = sys.argv[1:3]


def ask(*command):
    return float(subprocess.run(command, capture_output=True, check=True).stdout.split()[0])


def main():
    count = int(os.environ.get("HS_BENCH_N", "10000"))
    with tempfile.TemporaryDirectory() as folder:
        library, index = os.path.join(folder, "library"), os.path.join(folder, "index.db")
        bench.make_library(library, count)
        floor = min(ask(FLOOR, library) for _ in range(ROUNDS))
        first = ask(SCAN, library, index)
        again = min(ask(SCAN, library, index) for _ in range(ROUNDS))
        bench.figure("library", count, "parse-floor", floor, "ms")
        bench.figure("library", count, "index", first, "ms")
        bench.figure("library", count, "index-to-floor", first / floor, "ratio")
        bench.figure("library", count, "reopen", again, "ms")
        bench.figure("library", count, "index-size", os.path.getsize(index) / 2**20, "MB")


main()
