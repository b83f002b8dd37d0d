#!/usr/bin/env bash
# Installs what building needs, or says what is missing. With the word "test" also what testing needs.
# Safe to run again: what is there already is left alone.
set -euo pipefail
source "$(dirname "$0")/env.sh"

have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else return 1; fi
}

# Also what only root has in its path.
on_this_machine() { have "$1" || [ -x "/usr/sbin/$1" ]; }

# Installs Debian packages; fails where that cannot be done.
debian() {
    have apt-get || return 1
    if [ -z "${APT_UPDATED:-}" ]; then
        as_root apt-get update -q >/dev/null || return 1
        APT_UPDATED=1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL="${RUNLEVEL:-}" apt-get install -q -y --no-install-recommends "$@" >/dev/null
}

# Debian ships the compiler and the source of its standard library in the same version.
debian_toolchain() {
    debian rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web || return 1
    local llvm
    llvm="$(apt-cache depends rust-web-llvm | sed -n 's/.*Depends: llvm-\([0-9]*\).*/\1/p' | head -n 1)"
    debian "lld-$llvm" || return 1
    builds_wasm /usr/bin/rustc
}

rust_for_the_browser() {
    builds_wasm rustc && return 0
    builds_wasm /usr/bin/rustc && return 0
    have rustup && timeout 180 rustup component add rust-src clippy rustfmt >/dev/null 2>&1 && builds_wasm rustc && return 0
    debian_toolchain && return 0
    fail "There is no Rust compiler here with the source of its standard library, and it could not be installed.
Either install rustup and run: rustup component add rust-src
or run this on Debian as root (or with sudo), with the packages rustc-web and rust-web-src available."
}

# Builds a command line tool from crates.io into the user's cache, one folder per version. A debug build is a second
# slower each time and takes a third of the time to compile.
cargo_tool() {
    local folder="$CACHE/$1-$3" crate="$2" version="$3"
    shift 3
    compgen -G "$folder/bin/*" >/dev/null && return 0
    CARGO_PROFILE_DEV_DEBUG=false cargo install --quiet --debug --root "$folder" --target-dir "$CACHE/target" --version "$version" "$@" "$crate"
}

stage "Rust for the browser"
rust_for_the_browser
source "$ROOT/tools/env.sh"
rustc --version
is_new_enough "$(rustc --version)" || fail "This compiler is too old: Samenwijzer needs Rust $RUST_LEAST or newer.
Either run: rustup update stable
or, with Debian's compiler, upgrade the packages rustc-web, cargo-web and rust-web-src."

stage "Build tools"
have cc || debian gcc libc6-dev || fail "A C compiler (cc) is needed to build the tools."
have node || debian nodejs npm || fail "Node.js 20 or newer is needed: https://nodejs.org"
have npm || debian npm || fail "npm is needed; it comes with Node.js."
cargo_tool wasm-split wasm_split_cli_support "$WASM_SPLIT_VERSION" --locked --features build-binary
cargo_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN_VERSION" --locked --bin wasm-bindgen

stage "Packages from crates.io"
cd "$ROOT"
# The build itself runs without a network; the standard library has packages of its own.
cargo fetch --quiet --locked
(source tools/wasm/browser-flags.sh && cargo fetch --quiet --locked --target "$WASM_TARGET")

stage "Packages from npm"
if ! cmp -s package-lock.json node_modules/.installed; then
    npm ci --silent --no-audit --no-fund
    cp package-lock.json node_modules/.installed
fi

if [ "${1:-}" = test ]; then
    stage "Browser and PDF tools for the tests"
    have chromium || have google-chrome || [ -n "${CHROMIUM:-}" ] || debian chromium ||
        fail "The tests need Chromium. Install it, or name it in the variable CHROMIUM."
    have firefox-esr || [ -n "${FIREFOX:-}" ] || debian firefox-esr ||
        fail "The tests need Firefox (package firefox-esr). Install it, or name it in the variable FIREFOX."
    # How wide words are and how they look depends on the font: the tests use this one on every machine.
    [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || debian fonts-dejavu-core ||
        fail "The tests need the font DejaVu Sans (package fonts-dejavu-core)."
    # The settings for web servers are tried out. Debian must not start these servers when it installs them.
    on_this_machine nginx || RUNLEVEL=1 debian nginx-light || fail "The tests need nginx (package nginx-light)."
    on_this_machine apache2 || RUNLEVEL=1 debian apache2-bin || echo "Without apache2 its settings are only read."
    on_this_machine caddy || RUNLEVEL=1 debian caddy || echo "Without caddy its settings are only read."
    have pdftotext || debian poppler-utils || fail "The tests need pdftotext (package poppler-utils)."
fi
