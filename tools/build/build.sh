#!/usr/bin/env bash
# Builds the app into dist/, ready for a static host, and says how large it is.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"

source tools/wasm/browser-flags.sh
node tools/build/build.mjs --release
node tools/build/sbom.mjs
node tools/build/size.mjs
