#!/usr/bin/env bash
# The code of the advice, and the scripts that seal, keep and wipe, with one thing changed at a time: a test has to
# fail. Takes hours; a part of the Rust code with FILES='src/domain/topics/*.rs'. The results are in mutants.out.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"

MUTANTS_VERSION=27.1.0
STRYKER_VERSION=9.6.1
mutants="$CACHE/cargo-mutants-$MUTANTS_VERSION"
stryker="$CACHE/stryker-$STRYKER_VERSION"
[ -x "$mutants/bin/cargo-mutants" ] ||
    cargo install --quiet --locked --root "$mutants" --target-dir "$CACHE/target" --version "$MUTANTS_VERSION" cargo-mutants
[ -d "$stryker/node_modules" ] ||
    npm install --silent --no-audit --no-fund --prefix "$stryker" "@stryker-mutator/core@$STRYKER_VERSION"
PATH="$mutants/bin:$PATH"

stage "The scripts"
node tools/check/mutants.mjs "$stryker/node_modules/@stryker-mutator/core/dist/src/index.js"

rm -rf mutants.out mutants.out.old
# Half of the time would go to what nobody looks at.
export CARGO_PROFILE_TEST_DEBUG=0 PROPTEST_MAX_SHRINK_ITERS=0
# What is not noticed is told below, with what is explained in .cargo/mutants.toml left out.
try() {
    local status=0
    cargo mutants --no-shuffle --jobs 1 ${FILES:+--file "$FILES"} "$@" || status=$?
    # 2: some were not noticed; 3: some took too long.
    case "$status" in 0 | 2 | 3) ;; *) fail "The changes could not be tried." ;; esac
}
stage "The Rust code, with the tests beside it"
try --cargo-arg=--lib
# What never ends was noticed.
cat mutants.out/timeout.txt >>mutants.out/caught.txt
stage "What those do not notice, with all other tests"
try --iterate --cargo-arg=--test=it --cargo-arg=--test=long
caught="$(cat mutants.out/caught.txt mutants.out/previously_caught.txt | wc -l)"
missed="$(wc -l <mutants.out/missed.txt)"
[ "$caught" -gt 0 ] || fail "Nothing was changed."
printf 'Changes of the Rust code: %s caught or not compiled, %s not.\n' "$caught" "$missed"
[ "$missed" = 0 ] || { cat mutants.out/missed.txt; exit 1; }
