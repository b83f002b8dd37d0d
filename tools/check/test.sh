#!/usr/bin/env bash
# Everything that has to be true before a change is merged. Stops at the first stage that fails, with its failures at
# the end. One stage after the other, quick ones first: cargo and Chromium each use both cores of a small machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tools/env.sh
export CARGO_TERM_COLOR=never
# What is compared with is not written anew, and what is tested is this tree.
unset UPDATE DIST
tree="$(tools/check/green.sh tree)"

times=""
failures=""
scratch="$(mktemp -d)"
at_the_end() {
    local status=$?
    rm -rf "$scratch"
    printf '\n%s%-28s %5s s\n' "$times" "Everything" "$SECONDS"
    [ "$status" = 0 ] || printf '\nFAILED%s\n%s' "${running:+: $running}" "$failures"
}
trap at_the_end EXIT

timed() {
    local start=$SECONDS
    running="$1"
    shift
    stage "$running"
    "$@"
    times+="$(printf '%-28s %5s s' "$running" "$((SECONDS - start))")"$'\n'
    running=""
}

# Tests by node: as many files at a time as the first says, with the list of what failed in the file that the second names.
# A test that waits for what never comes fails, so that the rest is still run and the end is printed.
by_node() {
    node --test --test-timeout=600000 --test-concurrency="$1" \
        --test-reporter=tap --test-reporter-destination=stdout \
        --test-reporter=./tools/check/slowest.mjs --test-reporter-destination="$scratch/slowest" \
        --test-reporter=./tools/check/failed.mjs --test-reporter-destination="$2" "${@:3}"
}

# What failed fails the run. A few failures are tried once more by themselves, at most five minutes for a file, only to
# say what they are: flaky or broken.
name_failures() {
    local list="$scratch/failed" again="$scratch/again" file name verdict
    [ -s "$list" ] || fail "The tests ended without saying which of them failed."
    if [ "$(wc -l <"$list")" -le 5 ]; then
        stage "What failed, once more, only to say whether it is flaky"
        : >"$scratch/broken"
        while read -r file; do
            : >"$again"
            timeout 300 node --test --test-concurrency=1 --test-reporter=tap --test-reporter-destination=stdout \
                --test-reporter=./tools/check/failed.mjs --test-reporter-destination="$again" "$file" </dev/null |
                sed 's/^/    /' ||
                [ -s "$again" ] || grep -F "$file"$'\t' "$list" >"$again"
            cat "$again" >>"$scratch/broken"
        done < <(cut -f 1 "$list" | sort -u)
    fi
    while IFS=$'\t' read -r file name; do
        verdict="failed"
        if [ -e "$scratch/broken" ]; then
            verdict="flaky"
            grep -qxF "$file"$'\t'"$name" "$scratch/broken" && verdict="broken"
        fi
        failures+="$(printf '%-6s  %s: %s' "$verdict" "$file" "$name")"$'\n'
    done <"$list"
    return 1
}

script_tests() {
    by_node 2 "$scratch/failed" tests/unit || name_failures
}

# Two at a time at most: each has its own Chromium.
browser_tests() {
    local files status=0
    mapfile -t files < <(find tests/browser -name '*.test.mjs' 2>/dev/null | sort)
    [ "${#files[@]}" -gt 0 ] || fail "There are no browser tests in tests/browser (*.test.mjs)."
    by_node 2 "$scratch/failed" "${files[@]}" || status=$?
    printf '\n%s\n' "$(cat "$scratch/slowest")"
    [ "$status" = 0 ] || name_failures
}

# With what was compiled for the tests: compiling all of it once more takes minutes, and the times are to compare with each
# other. `cargo bench` measures what is shipped.
bench() {
    cargo bench --quiet --locked --profile test --bench assess
}

timed "Set-up" tools/setup.sh test
# The set-up may have installed the compiler.
source tools/env.sh
timed "Checks" tools/check/check.sh
timed "Tests of the Rust code" cargo test --locked
timed "Tests of the scripts" script_tests
timed "Build" tools/build/build.sh
timed "Gallery" tools/build/gallery.sh
timed "Tests in the browser" browser_tests
timed "Speed" bench
tools/check/green.sh note "$tree"
