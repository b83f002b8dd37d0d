#!/usr/bin/env bash
# Builds again whenever a file changes, without the slow steps of a release, and serves the result with the
# headers of the real thing. Reload the page by hand: reloading by script would need a weaker policy.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"
source tools/wasm/browser-flags.sh
# What only debuggers want makes the parts slow to take apart.
export CARGO_PROFILE_DEV_DEBUG=false

mkdir -p dist
node tools/serve/serve.mjs "${1:-8080}" &
server=$!
trap 'kill "$server"' EXIT
node tools/serve/dev.mjs
