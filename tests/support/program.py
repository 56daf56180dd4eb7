"""program.py: runs the program under test without a display, and knows where test documents are

SPDX-License-Identifier: GPL-3.0-or-later
"""
import glob
import json
import os
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("HS_PROGRAM", os.path.join(ROOT, "_build/src/hindsight"))
FIXTURES = os.path.join(ROOT, "tests/cli/fixtures")
SHARED = os.environ.get("HS_SHARED", os.path.join(ROOT, "../shared"))
SANITIZED = os.environ.get("HS_SANITIZED") == "1"
NO_SHARED = f"there are no real documents in {os.path.normpath(SHARED)} (HS_SHARED names another folder)"

if not os.access(PROGRAM, os.X_OK):
    raise SystemExit(f"{PROGRAM} is not built (HS_PROGRAM names another program)")


def fixture(name):
    return os.path.join(FIXTURES, name)


def shared_documents():
    """The real documents beside the project; none where the folder is missing."""
    return sorted(path for folder in ("seeds", "corpus")
                  for path in glob.glob(os.path.join(SHARED, folder, "*")) if not path.endswith(".tsv"))


def without_display():
    return {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}


def run(*arguments, stdin=b"", environment=None, **options):
    """The finished process; its output as text, damaged bytes replaced."""
    done = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, timeout=120,
                          env={**without_display(), **(environment or {})}, check=False, **options)
    done.stdout = done.stdout.decode("utf-8", "replace")
    done.stderr = done.stderr.decode("utf-8", "replace")
    return done


def read(*arguments, **options):
    """What `hindsight json` prints for one document."""
    done = run("json", *arguments, **options)
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr}"
    return json.loads(done.stdout)


def cpu_milliseconds(*arguments):
    """The processor time that a run takes, which other load on the machine does not change."""
    with open(os.devnull, "wb") as null:
        process = subprocess.Popen([PROGRAM, *arguments], stdout=null, stderr=null, env=without_display())
        usage = os.wait4(process.pid, 0)[2]
        process.returncode = 0
    return 1000 * (usage.ru_utime + usage.ru_stime)
