#!/usr/bin/env bash
# Everything that has to be true before a change is merged. Stops at the first thing that is not.
# One stage after the other, quick ones first: cargo and Chromium each use both cores of a small machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tools/env.sh
export CARGO_TERM_COLOR=never

times=""
timed() {
    local name="$1" start=$SECONDS
    shift
    stage "$name"
    "$@"
    times+="$(printf '%-28s %5s s' "$name" "$((SECONDS - start))")"$'\n'
}

# Two at a time at most: each has its own Chromium.
# A test that waits for what never comes fails, so that the rest is still run and the end is printed.
in_the_browser() {
    node --test --test-timeout=600000 --test-concurrency="$1" \
        --test-reporter=tap --test-reporter-destination=stdout \
        --test-reporter=./tools/check/failed.mjs --test-reporter-destination="$2" "${@:3}"
}

# Hundreds of tests with real browsers on a busy machine: what fails is run once more, by itself, and is named. What is
# broken fails again.
browser_tests() {
    local files failed list
    mapfile -t files < <(find tests/browser -name '*.test.mjs' 2>/dev/null | sort)
    [ "${#files[@]}" -gt 0 ] || fail "There are no browser tests in tests/browser (*.test.mjs)."
    list="$(mktemp)"
    in_the_browser 2 "$list" "${files[@]}" && return
    mapfile -t failed <"$list"
    [ "${#failed[@]}" -gt 0 ] || fail "The browser tests ended without saying which of them failed."
    printf '\nOnce more, one at a time:\n%s\n\n' "$(cat "$list")"
    in_the_browser 1 "$list" "${failed[@]}"
}

# The settings of a release take minutes to link and make no difference to what is compared.
bench() {
    CARGO_PROFILE_BENCH_LTO=off CARGO_PROFILE_BENCH_CODEGEN_UNITS=16 cargo bench --quiet --locked --bench assess
}

timed "Set-up" tools/setup.sh test
# The set-up may have installed the compiler.
source tools/env.sh
timed "Checks" tools/check/check.sh
timed "Tests of the Rust code" cargo test --locked
timed "Tests of the scripts" node --test tests/unit
timed "Build" tools/build/build.sh
timed "Gallery" tools/build/gallery.sh
timed "Tests in the browser" browser_tests
timed "Speed" bench

printf '\n%s%-28s %5s s\n' "$times" "Everything" "$SECONDS"
