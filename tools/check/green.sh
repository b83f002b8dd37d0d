#!/usr/bin/env bash
# Which trees passed every test: a hash a line in the file `green` of the cache, so that anybody can see whether what is
# handed over was tested as it is. `tree` prints the hash of a clean tree; `note HASH` adds it when the tree is that one
# still. Works on the repository of the current folder. What keeps it from noting is said, and is no failure.
set -euo pipefail
GREEN="${XDG_CACHE_HOME:-$HOME/.cache}/samenwijzer/green"

# The hash of what is committed, when nothing else is there: also no file that git does not know. Where there is no
# repository, nothing.
clean_tree() {
    local changes
    changes="$(git -C "$(git rev-parse --show-toplevel)" status --porcelain --untracked-files=all)" || return 0
    [ -n "$changes" ] || git rev-parse "HEAD^{tree}"
}

case "${1:-}" in
tree) clean_tree 2>/dev/null ;;
note)
    now="$(clean_tree 2>/dev/null)"
    if [ -z "${2:-}" ] || [ "$now" != "$2" ]; then
        echo "Not noted as green: the tree is not clean, or was not when the tests began."
        exit
    fi
    mkdir -p "$(dirname "$GREEN")"
    echo "$now" >>"$GREEN"
    echo "Noted as green: $now"
    ;;
*)
    echo "Usage: tools/check/green.sh tree | note HASH" >&2
    exit 1
    ;;
esac
