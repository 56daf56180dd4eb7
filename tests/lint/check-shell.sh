#!/usr/bin/env bash
# check-shell.sh: what shellcheck says of the project's scripts
#
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if ! command -v shellcheck >/dev/null; then
  echo "shellcheck is not installed"
  exit 77
fi
mapfile -t scripts < <(grep -rlE '^#!.*(ba|/)sh$' build-aux .ci tests --include='*' --exclude-dir=__pycache__)
exec shellcheck -x "${scripts[@]}" build-aux/lib.sh
