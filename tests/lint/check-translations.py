"""check-translations.py: every text is translated into every language of po/LINGUAS, and rightly formed

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import sources  # noqa: E402

REQUIRED = {"de", "es", "fr"}
KEYWORDS = ("_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3", "g_dpgettext2:2c,3")


def run(*command):
    done = subprocess.run(command, cwd=sources.ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr.strip()


def count_messages(text):
    """The header entry is no message."""
    return max(0, sum(line.startswith("msgid ") for line in text.splitlines()) - 1)


def make_template(path):
    code, _, errors = run("xgettext", "--from-code=UTF-8", "--add-comments", "--files-from=po/POTFILES.in", f"--output={path}",
                          *(f"--keyword={keyword}" for keyword in KEYWORDS))
    return [f"po/POTFILES.in: xgettext: {errors}"] if code != 0 else []


def problems_of(language, template, folder):
    path = f"po/{language}.po"
    if not os.path.exists(os.path.join(sources.ROOT, path)):
        return [f"{path}: is missing"]
    code, _, errors = run("msgfmt", "--check", "--output-file=/dev/null", path)
    if code != 0:
        return [f"{path}: {errors}"]
    merged = os.path.join(folder, f"{language}.po")
    code, _, errors = run("msgmerge", "--quiet", "--no-fuzzy-matching", f"--output-file={merged}", path, template)
    if code != 0:
        return [f"{path}: {errors}"]
    problems = []
    for kind in ("untranslated", "only-fuzzy"):
        found = run("msgattrib", f"--{kind}", "--no-obsolete", merged)[1]
        if count_messages(found) > 0:
            problems.append(f"{path}: {count_messages(found)} {kind.removeprefix('only-')} texts:\n{found}")
    return problems


def main():
    languages = sources.read("po/LINGUAS").split()
    problems = [f"po/LINGUAS: {language} is missing" for language in sorted(REQUIRED - set(languages))]
    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "hindsight.pot")
        problems += make_template(template)
        if not problems:
            for language in languages:
                problems += problems_of(language, template, folder)
    sources.finish(problems)


main()
