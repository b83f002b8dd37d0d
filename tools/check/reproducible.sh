#!/usr/bin/env bash
# Builds the committed app twice, in folders with other names, and compares every byte: whoever builds the
# same commit with the same tools can see that what a host serves is what is written here.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"
export SOURCE_DATE_EPOCH

# Builds in a folder of its own, with nothing left of an earlier build.
build_in() {
    mkdir -p "$1"
    git archive HEAD | tar -x -C "$1"
    ln -s "$ROOT/node_modules" "$1/node_modules"
    (cd "$1" && unset CARGO_TARGET_DIR && tools/build/build.sh) >"$1.log" 2>&1 || { tail -n 30 "$1.log"; fail "It cannot be built."; }
    mv "$1/dist" "$work/dist-$2"
    rm -rf "$1"
}

stage "First build"
build_in "$work/one" 1
stage "Second build, elsewhere"
build_in "$work/another/folder/with/a/longer/name" 2

list() { (cd "$work/dist-$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum); }
count="$(list 1 | wc -l)"
[ "$count" -gt 10 ] || fail "There are only $count files in dist."
diff <(list 1) <(list 2) || fail "The two builds differ in the files above."
printf '\nBoth builds have the same %s files.\n%s  all of them together\n' "$count" "$(list 1 | sha256sum | cut -c1-64)"
