#!/usr/bin/env bash
# Builds the gallery of the components into target/gallery/ and says where: a page to look at and to test,
# with the style, the start script and the policy of the app. Never part of dist/.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"
export RUST_BACKTRACE=0

# Quick to build: nobody waits for it on a telephone. Without what debuggers want, the file is much smaller.
(
    source tools/wasm/browser-flags.sh
    export CARGO_PROFILE_DEV_DEBUG=false
    cargo build --quiet --locked --target "$WASM_TARGET" --features gallery --bin gallery
)
wasm-bindgen --target web --no-typescript --out-dir target/gallery-glue \
    "${CARGO_TARGET_DIR:-target}/$WASM_TARGET/debug/gallery.wasm"
node tools/build/gallery.mjs target/gallery-glue target/gallery
echo "The gallery: $ROOT/target/gallery (to look at it: node tools/serve/serve.mjs 8081 target/gallery)"
