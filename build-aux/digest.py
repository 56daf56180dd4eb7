#!/usr/bin/env python3
"""digest.py: writes a header that tells the reader's version: HEADER SOURCE...

SPDX-License-Identifier: GPL-3.0-or-later
"""
import hashlib
import pathlib
import sys

header, *sources = map(pathlib.Path, sys.argv[1:])
digest = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:32]
header.write_text(f'#define HS_READER_VERSION "{digest}"\n', encoding="utf-8")
