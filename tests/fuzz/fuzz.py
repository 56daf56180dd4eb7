"""fuzz.py: lets a fuzz target run for some seconds, from the samples and the real documents beside the project on

Usage: fuzz.py TARGET SECONDS [OPTION of libFuzzer...]

SPDX-License-Identifier: GPL-3.0-or-later
"""
import glob
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.environ.get("HS_SHARED", os.path.join(ROOT, "../shared"))
SEEDS = [f"{ROOT}/data/samples/**/*", f"{ROOT}/tests/cli/fixtures/*", f"{SHARED}/seeds/*", f"{SHARED}/corpus/*"]
OPTIONS = ["-max_len=65536", "-timeout=5", "-rss_limit_mb=1024", "-print_final_stats=1", f"-dict={HERE}/document.dict"]


def seed(corpus):
    """Copies the documents, numbered, so that the fuzzer may write beside them; how many."""
    paths = [path for pattern in SEEDS for path in sorted(glob.glob(pattern, recursive=True)) if os.path.isfile(path)]
    for number, path in enumerate(paths):
        shutil.copyfile(path, os.path.join(corpus, f"seed-{number:04}"))
    return len(paths)


def environment():
    found = dict(os.environ)
    found.setdefault("G_SLICE", "always-malloc")
    found.setdefault("UBSAN_OPTIONS", "halt_on_error=1:print_stacktrace=1")
    found.setdefault("LSAN_OPTIONS", f"print_suppressions=0:suppressions={ROOT}/build-aux/lsan.supp")
    found["HS_DATADIR"] = os.path.join(ROOT, "data")
    return found


def tell_reproducer(target, folder):
    for path in sorted(glob.glob(os.path.join(folder, "*"))):
        print(f"# the input: {path}")
        print(f"# again with: HS_DATADIR={ROOT}/data {target} {path}")


def main():
    target, seconds, options = sys.argv[1], sys.argv[2], sys.argv[3:]
    name = os.path.basename(target)
    crashes = os.path.join(os.path.dirname(target), "crashes")
    os.makedirs(crashes, exist_ok=True)
    artifacts = tempfile.mkdtemp(prefix="run-", dir=crashes)
    print("1..1", flush=True)
    with tempfile.TemporaryDirectory(prefix="hindsight-fuzz-") as corpus:
        n_seeds = seed(corpus)
        done = subprocess.run([target, *OPTIONS, f"-max_total_time={seconds}", f"-artifact_prefix={artifacts}/",
                               *options, corpus], stdout=sys.stderr, env=environment(), check=False)
    if done.returncode == 0:
        shutil.rmtree(artifacts)
        print(f"# {n_seeds} documents to begin with, {seconds} seconds")
        print(f"ok 1 - /fuzz/{name}")
        return 0
    tell_reproducer(target, artifacts)
    print(f"not ok 1 - /fuzz/{name}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
