"""test-languages.py: documents in other languages are read by their own lexicon; a user's own lexicon adds to it

SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import os
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "support"))
import program  # noqa: E402
import readings  # noqa: E402
import tap  # noqa: E402

ENGLISH = """# Postmortem: The kiln went cold

## Timeline
- 10:00 The kiln is frobnicated by the night shift.
- 10:05 The oven alarm is heard by the potter on duty.
- 10:20 The bricks are examined for cracks.
- 10:40 The kiln was zorked and it is back to normal.
"""
GERMAN = """# Der Ofen blieb kalt

## Ablauf
- 10:00 Der Alarm meldet, dass der Ofen nicht mehr heizt und die Ware kalt ist.
- 10:40 Der Ofen ist wieder da und die Ware wird mit der Schicht am Abend gebrannt.
"""


class Languages(unittest.TestCase):
    def test_readings(self):
        self.assertEqual(readings.below_floors(HERE, HERE), {}, "(mark, floor)")

    def test_language(self):
        for reading in readings.load(HERE, "readings.json"):
            document = program.read(os.path.join(HERE, reading["document"]))["document"]
            self.assertEqual(document["language"], reading["language"], reading["document"])


class OwnLexicon(unittest.TestCase):
    def read(self, text, **lexicons):
        """What is read out of the text with these files in the user's folder, and what is said on the way."""
        with tempfile.TemporaryDirectory() as folder:
            lexicon = os.path.join(folder, "hindsight", "lexicon")
            os.makedirs(lexicon)
            for language, content in lexicons.items():
                with open(os.path.join(lexicon, language + ".json"), "w", encoding="utf-8") as file:
                    file.write(content if isinstance(content, str) else json.dumps(content, indent=1))
            done = program.run("json", "-", stdin=text.encode(), environment={"XDG_CONFIG_HOME": folder})
            self.assertEqual(done.returncode, 0)
            return json.loads(done.stdout), done.stderr.replace(lexicon + os.sep, "")

    def kinds(self, text, **lexicons):
        answer, said = self.read(text, **lexicons)
        self.assertEqual(said, "")
        return [event["kind"] for event in answer["incidents"][0]["events"]]

    def test_adds_phrases_and_words(self):
        self.assertEqual(self.kinds(ENGLISH)[2], "investigation")
        own = {"words": {"kiln": ["bricks", "~brick"]}, "kinds": {"mitigation": ["<kiln> are examined"]}}
        self.assertEqual(self.kinds(ENGLISH, en=own)[2], "mitigation")
        self.assertEqual(self.kinds(ENGLISH, en=own)[3], self.kinds(ENGLISH)[3])

    def test_adds_to_spanish(self):
        with open(os.path.join(HERE, "es-precios.md"), encoding="utf-8") as file:
            text = file.read().replace("## Mejoras", "## Chapuzas")
        own = {"sections": {"measures": ["chapuzas"]}}
        measures = [len(self.read(text, **lexicons)[0]["incidents"][0]["measures"]) for lexicons in ({}, {"es": own})]
        self.assertEqual(measures, [0, 2])

    def test_another_language(self):
        own = {"language": "de", "common": ["der", "die", "und", "ist", "nicht", "mit", "mehr", "am", "dass", "wird"],
               "sections": {"timeline": ["ablauf"]},
               "kinds": {"resolution": ["ist wieder da"]}}
        answer, said = self.read(GERMAN, de=own)
        self.assertEqual(said, "")
        self.assertEqual(answer["document"]["language"], "de")
        last = answer["incidents"][0]["events"][-1]
        self.assertEqual((last["kind"], last["evidence"][0]["text"]), ("resolution", "ist wieder da"))

    def test_malformed(self):
        usual = self.read(ENGLISH)[0]
        cases = {
            "{\n \"kinds\": {\n": "en.json:2:11: ",
            '{"kinds": {\n "trigger": ["two  spaces"]}}': "en.json:2: ",
            '{"kinds": {\n "triger": ["one"]}}': "en.json:2: ",
            '{"kinds":\n {"trigger": "one"}}': "en.json:2: ",
            '{"words": {"a": ["two words"]}}': "en.json:1: ",
            '{"kinds": {"trigger": [7]}}': "en.json: ",
            '{"kinds": ["trigger"]}': "en.json:1: ",
            '{"kinds": {"trigger": ["<nowhere>"]}}': "en.json:1: ",
            '{"stem": [["s"]]}': "en.json:1: ",
            '{"synonyms": {}}': "en.json:1: ",
            '{"kinds": {"trigger": ["one ?"]}}': "en.json:1: ",
            "[]": "en.json: ",
            "": "en.json",
        }
        for content, place in cases.items():
            answer, said = self.read(ENGLISH, en=content)
            self.assertEqual(answer, usual, content)
            self.assertEqual(said.count("\n"), 1, said)
            self.assertTrue(said.startswith("hindsight: " + place), f"{content}: {said}")


tap.main("/languages")
