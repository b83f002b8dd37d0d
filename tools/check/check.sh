#!/usr/bin/env bash
# What can be said about the code without running it: format, lints and documentation, on both targets.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"
export CARGO_TERM_COLOR=never

stage "Format"
cargo fmt --check
stage "Lints, on this machine"
cargo clippy --quiet --locked --all-targets -- -D warnings
stage "Lints, for the browser"
(source tools/wasm/browser-flags.sh && cargo clippy --quiet --locked --target "$WASM_TARGET" --lib --bin samenwijzer -- -D warnings)
stage "Lints, of the gallery"
(source tools/wasm/browser-flags.sh && cargo clippy --quiet --locked --target "$WASM_TARGET" --features gallery --lib --bin gallery -- -D warnings)
stage "Documentation"
export RUSTDOCFLAGS="-D warnings"
cargo doc --quiet --locked --no-deps --lib
(source tools/wasm/browser-flags.sh && cargo doc --quiet --locked --no-deps --lib --target "$WASM_TARGET")
