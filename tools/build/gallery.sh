#!/usr/bin/env bash
# Builds the gallery of the components into target/gallery/ and says where: a page to look at and to test,
# with the style, the start script and the policy of the app. Never part of dist/.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"

# As the app is built: most of what it takes is compiled already, and a page of it comes five times sooner than without
# optimization. Hundreds of them are opened in the tests.
(
    source tools/wasm/browser-flags.sh
    cargo build --quiet --locked --release --target "$WASM_TARGET" --features gallery --bin gallery
)
wasm-bindgen --target web --no-typescript --out-dir target/gallery-glue \
    "${CARGO_TARGET_DIR:-target}/$WASM_TARGET/release/gallery.wasm"
node tools/build/gallery.mjs target/gallery-glue target/gallery
echo "The gallery: $ROOT/target/gallery (to look at it: node tools/serve/serve.mjs 8081 target/gallery)"
