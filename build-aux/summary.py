"""summary.py: adds up meson's test logs and ends with "N passed, N failed, N skipped"

SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import os
import re
import sys

POINT = re.compile(r"^(ok|not ok)\b\s*(\d+)?\s*-?\s*(.*)$")
SKIP = re.compile(r"#\s*skip\S*\s*(.*)$", re.IGNORECASE)


def count(run):
    """The passed points, and the names of the failed and skipped ones, of one test program."""
    passed, failed, skipped = 0, [], []
    for line in run.get("stdout", "").splitlines():
        point = POINT.match(line)
        if not point:
            continue
        name, skip = point[3], SKIP.search(point[3])
        if point[1] == "not ok":
            failed.append(name)
        elif skip:
            skipped.append(f"{name[:skip.start()].strip()}: {skip[1] or 'no reason given'}")
        else:
            passed += 1
    result = run["result"]
    if result in ("FAIL", "ERROR", "TIMEOUT", "INTERRUPT", "UNEXPECTEDPASS") and not failed:
        failed.append(f"({result.lower()})")
    elif result == "SKIP" and not skipped:
        reason = (run.get("stdout", "").strip() or run.get("stderr", "").strip() or "no reason given").splitlines()[-1]
        skipped.append(reason)
    elif result in ("OK", "EXPECTEDFAIL") and not passed and not skipped:
        passed = 1
    return passed, failed, skipped


def main():
    passed, failed, skipped = 0, [], []
    for folder in sys.argv[1:]:
        log = os.path.join(folder, "meson-logs", "testlog.json")
        label = os.path.basename(folder)
        if not os.path.exists(log):
            failed.append(f"{label}: the tests did not run")
            continue
        with open(log, encoding="utf-8") as lines:
            runs = [json.loads(line) for line in lines]
        if not runs:
            failed.append(f"{label}: no test ran")
        for run in runs:
            p, f, s = count(run)
            passed += p
            failed += [f"{label}: {run['name']}: {name}" for name in f]
            skipped += [f"{label}: {run['name']}: {name}" for name in s]
    for name in skipped:
        print("skipped:", name)
    for name in failed:
        print("failed:", name)
    print(f"{passed} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
