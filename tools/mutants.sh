#!/usr/bin/env bash
# The code of the advice with one thing changed at a time (cargo-mutants, .cargo/mutants.toml): a test has to
# fail. Takes hours; a part of it with SHARD=3/20. The results are in mutants.out.
set -euo pipefail
source "$(dirname "$0")/env.sh"
cd "$ROOT"

MUTANTS_VERSION=27.1.0
tool="$CACHE/cargo-mutants-$MUTANTS_VERSION/bin"
[ -x "$tool/cargo-mutants" ] ||
    cargo install --quiet --locked --root "$CACHE/cargo-mutants-$MUTANTS_VERSION" --target-dir "$CACHE/target" \
        --version "$MUTANTS_VERSION" cargo-mutants
PATH="$tool:$PATH"
rm -rf mutants.out
# Half of the time would go to what nobody looks at.
export CARGO_PROFILE_TEST_DEBUG=0
# What survives is told below, with what is explained in .cargo/mutants.toml left out.
cargo mutants --no-shuffle --jobs 1 ${SHARD:+--shard "$SHARD"} || true
[ -s mutants.out/outcomes.json ] || fail "There are no results in mutants.out."
caught="$(wc -l <mutants.out/caught.txt)"
missed="$(wc -l <mutants.out/missed.txt)"
[ "$caught" -gt 0 ] || fail "Nothing was changed."
printf 'Changes of the code: %s caught, %s not.\n' "$caught" "$missed"
[ "$missed" = 0 ] || { cat mutants.out/missed.txt; exit 1; }
