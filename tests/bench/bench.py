"""bench.py: libraries to measure on, and the form in which a figure is printed

SPDX-License-Identifier: GPL-3.0-or-later
"""
import glob
import json
import os
import random
import re
import subprocess
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ["HS_PROGRAM"]
MONTHS = "January February March April May June July August September October November December".split()


def figure(bench, n, name, value, unit):
    print(json.dumps({"bench": bench, "n": n, "figure": name, "value": round(value, 3), "unit": unit}), flush=True)


def vary(text, chance):
    """`text` as of another day and year."""
    text = re.sub(r"\b20[12]\d\b", str(chance.randint(2015, 2026)), text)
    text = re.sub(r"\b(" + "|".join(MONTHS) + r")\b", lambda _: chance.choice(MONTHS), text)
    return re.sub(r"\b(\d\d):(\d\d)\b", lambda clock: f"{clock[1]}:{(int(clock[2]) + chance.randint(0, 3)) % 60:02}", text)


def make_library(folder, count):
    """`count` varied samples, a hundred to a folder; the same ones each time. Returns their bytes."""
    paths = sorted(path for path in glob.glob(os.path.join(ROOT, "data/samples/**"), recursive=True)
                   if path.endswith((".md", ".txt")))
    samples = []
    for path in paths:
        with open(path, encoding="utf-8", errors="replace") as file:
            samples.append((os.path.splitext(path)[1], file.read()))
    chance, size = random.Random(1), 0
    for i in range(count):
        inner = os.path.join(folder, f"{i // 100:03}")
        os.makedirs(inner, exist_ok=True)
        extension, text = samples[i % len(samples)]
        data = vary(text, chance).encode()
        size += len(data)
        with open(os.path.join(inner, f"incident-{i:05}{extension}"), "wb") as file:
            file.write(data)
    return size


def run(*command):
    """Seconds of the clock and largest memory in MB of a run that must succeed."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, command
    return time.monotonic() - start, usage.ru_maxrss / 1024
