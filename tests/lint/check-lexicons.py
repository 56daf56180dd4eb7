"""check-lexicons.py: finds the mistakes that are easily made in the lexicons

SPDX-License-Identifier: GPL-3.0-or-later

Each data/lexicon/LANGUAGE.json must be valid by lexicon.schema.json. In it are found: a phrase of which no
word must be there, one with a space around a `|`, one that can never match (its words are cut in another way), one that
stands twice in its set, a list that is not there, a set that the reader never asks for; and sets that the reader asks
for and English lacks. With --doubtful: a phrase of which only frequent words must be there, or that ends in a word that
may be missing, and a list that no phrase names.
"""
import argparse
import itertools
import json
import os
import re
import sys
import unicodedata

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sources  # noqa: E402

LEXICONS = os.path.join(sources.ROOT, "data", "lexicon")
SPECIAL = ("$schema", "language", "extends", "common", "stem", "verbs", "words", "synonyms")
KINDS = ("trigger", "detection", "investigation", "escalation", "identification", "mitigation", "resolution",
         "communication", "other")
# The reader makes these names of a kind's.
BY_KIND = ("kinds.", "kinds.not_", "kinds.never_", "heads.", "labels.")
# Not every kind has each of these, and other strings of the program look like a set.
OPEN = {prefix + kind for prefix in BY_KIND for kind in KINDS}
GROUPS = ("sections", "columns", "labels", "heads", "titles", "events", "bounds", "kinds", "escalation", "hypothesis",
          "cause", "measures", "topics", "findings", "impact", "placeholders", "clues")
ELIDED = re.compile(r"(^|[|?!~<])(c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu)'[aeiouyh]")


def fold(text):
    decomposed = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def sets_of(lexicon):
    """The sets as (path, phrases)."""
    for group, sets in lexicon.items():
        if group not in SPECIAL:
            for name, phrases in sets.items():
                yield f"{group}.{name}", phrases


def without_order(phrase):
    """The phrase as it is compiled: folded, the alternatives in any order."""
    def word(token):
        mark = token[0] if token[0] in "?!" else ""
        return mark + "|".join(sorted(set(token[len(mark):].split("|"))))
    return " ".join(word(token) for token in fold(phrase).split(" "))


def needed_words(words):
    return [word for word in words if word[0] not in "?!" and word not in ("^", "$", ",", "..", "...")]


def doubts_of_phrase(phrase, common):
    words = [token for token in phrase.split(" ") if token != "@"]
    if not words[-1].startswith("?"):
        return
    if all(common & set(fold(word).split("|")) for word in needed_words(words)):
        yield "only frequent words must be there"
    elif not phrase.endswith("@"):
        yield "the last word may be missing: it only makes the match longer"


def faults_of_phrase(phrase, lists):
    tokens = phrase.split(" ")
    words = [token for token in tokens if token != "@"]
    if tokens[-1] in ("..", "..."):
        yield "nothing follows the gap"
    if not needed_words(words):
        yield "no word must be there"
    for token in words:
        if re.fullmatch(r"[?!]\.{2,3}", token):
            yield f"“{token}”: a gap may always be empty"
            continue
        alternatives = token.lstrip("?!").split("|") if token not in ("?", "!") else [""]
        if "" in alternatives:
            yield f"an empty word in “{token}”: no spaces around |"
        for word in alternatives:
            if word[:1] in ("?", "!"):
                yield f"“{word}”: ? and ! stand before all alternatives"
            if word.startswith("<") and word.strip("<>") not in lists:
                yield f"no list “{word}”"
            if ELIDED.search(fold(word)) or (re.search(r"[^\w%'*~<>^$,.-]", word) and word not in (",", "..", "...")):
                yield f"“{word}” is never one word of a text"
            if "-" in word.strip("~*") or "." in word.strip("."):
                yield f"“{word}” is cut in two: write a space"


def named_lists(lexicon):
    return set(re.findall(r"<([^>]+)>", json.dumps(lexicon)))


def faults_of_lexicon(name, lexicon, asked, doubtful):
    for member in ("language", "common", "stem", "sections", "kinds", "escalation", "hypothesis", "measures", "topics"):
        if member not in lexicon:
            yield f"{name}: no {member}"
    if lexicon.get("language") + ".json" != name:
        yield f"{name}: is not of the language that it tells"
    lists = set(lexicon.get("words", {}))
    common = {fold(word) for word in lexicon["common"]}
    for path, phrases in sets_of(lexicon):
        if path not in asked:
            yield f"{name}: {path}: the reader never asks for it"
        seen = {}
        for phrase in phrases:
            doubts = doubts_of_phrase(phrase, common) if doubtful else ()
            for fault in itertools.chain(faults_of_phrase(phrase, lists), doubts):
                yield f"{name}: {path}: “{phrase}”: {fault}"
            same = seen.setdefault(without_order(phrase), phrase)
            if same is not phrase:
                yield f"{name}: {path}: “{phrase}” stands there already as “{same}”"
    for unused in sorted(set(lexicon.get("words", {})) - named_lists(lexicon)) if doubtful else ():
        yield f"{name}: words.{unused}: no phrase names it"


def asked_sets():
    """The sets that src/core asks for."""
    asked = {prefix + kind for prefix in BY_KIND for kind in KINDS}
    for path in sources.walk("src/core"):
        asked.update(re.findall(rf'"((?:{"|".join(GROUPS)})\.[a-z_0-9]*[a-z0-9])[ "]', sources.read(path)))
    return asked


def schema_faults(name, lexicon):
    try:
        import jsonschema
    except ImportError:
        return
    with open(os.path.join(LEXICONS, "lexicon.schema.json"), encoding="utf-8") as file:
        validator = jsonschema.Draft7Validator(json.load(file))
    for error in validator.iter_errors(lexicon):
        yield f"{name}: {'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--doubtful", action="store_true", help="tell also of what may be meant so")
    arguments = parser.parse_args()
    lexicons = {}
    for name in sorted(os.listdir(LEXICONS)):
        if re.fullmatch(r"[a-z]{2,3}\.json", name):
            with open(os.path.join(LEXICONS, name), encoding="utf-8") as file:
                lexicons[name] = json.load(file)
    asked = asked_sets()
    faults = []
    for name, lexicon in lexicons.items():
        faults += schema_faults(name, lexicon)
        faults += faults_of_lexicon(name, lexicon, asked, arguments.doubtful)
    english = {path for path, _ in sets_of(lexicons["en.json"])}
    faults += [f"en.json: {path}: the reader asks for it, and it is not there" for path in sorted(asked - english - OPEN)]
    sources.finish(faults)


main()
