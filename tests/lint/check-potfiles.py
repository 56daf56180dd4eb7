"""check-potfiles.py: po/POTFILES.in lists every file that holds text to translate, and nothing else

With --update it writes the list.

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import sources  # noqa: E402

C_TEXT = re.compile(r'(?<![A-Za-z0-9_])(_|N_|C_|NC_|ngettext|dngettext|g_dngettext)\s*\(\s*"')


def holds_text(path):
    if path.endswith((".c", ".h")):
        return bool(C_TEXT.search(sources.read(path)))
    if path.endswith(".ui"):
        return 'translatable="yes"' in sources.read(path)
    return path.endswith((".desktop.in", ".metainfo.xml.in"))


def main():
    wanted = [path for path in sources.walk("data", "src") if holds_text(path)]
    if sys.argv[1:] == ["--update"]:
        with open(os.path.join(sources.ROOT, "po/POTFILES.in"), "w", encoding="utf-8") as potfiles:
            potfiles.write("".join(path + "\n" for path in wanted))
    listed = [line.strip() for line in sources.read("po/POTFILES.in").splitlines() if line.strip() and line[0] != "#"]
    problems = [f"po/POTFILES.in: {path} is missing" for path in wanted if path not in listed]
    problems += [f"po/POTFILES.in: {path} holds no text to translate" for path in listed if path not in wanted]
    if listed != sorted(listed):
        problems.append("po/POTFILES.in: the list is not sorted")
    sources.finish(problems)


main()
