"""schema.py: the JSON Schemas of the project

SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import os

import jsonschema

from program import ROOT


def validator(path):
    """A validator for the schema in the file of that path, relative to the root of the project."""
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema, format_checker=jsonschema.FormatChecker())


def errors(kind, value):
    """Each fault of the value on a line of its own; the empty string for none."""
    return "\n".join(f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in kind.iter_errors(value))
