# Shared by the scripts in this folder; source it, do not run it.
# Says where tools live and which versions are used. Installs nothing.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/samenwijzer"
WASM_TARGET=wasm32-unknown-unknown
WASM_SPLIT_VERSION=0.2.4
# The command line tool must be exactly the version of the crate.
WASM_BINDGEN_VERSION="$(sed -n 's/^wasm-bindgen = "=\(.*\)"$/\1/p' "$ROOT/Cargo.toml")"

# The oldest compiler that knows all the switches of tools/wasm/browser-flags.sh.
RUST_LEAST="$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$ROOT/Cargo.toml")"

# True when the rustc given as $1 can build for the browser: it has the source of its standard library,
# which is compiled with the app (docs/adr/0005-own-standard-library.md).
builds_wasm() {
    local sysroot
    sysroot="$("$1" --print sysroot 2>/dev/null)" || return 1
    [ -f "$sysroot/lib/rustlib/src/rust/library/std/Cargo.toml" ]
}

# True when what `rustc --version` said, given as $1, is at least that version.
is_new_enough() {
    local version
    version="$(sed -n 's/^rustc \([0-9][0-9.]*\).*/\1/p' <<<"$1")"
    [ -n "$version" ] && printf '%s\n' "$RUST_LEAST" "$version" | sort --check=quiet --version-sort
}

# A toolchain from rustup is used where it has that source; otherwise Debian's,
# which has to come first on the path so that cargo, rustc and clippy are one version.
if ! builds_wasm rustc && builds_wasm /usr/bin/rustc; then
    PATH="/usr/bin:$PATH"
    unset RUSTUP_TOOLCHAIN
fi
PATH="$CACHE/wasm-split-$WASM_SPLIT_VERSION/bin:$CACHE/wasm-bindgen-$WASM_BINDGEN_VERSION/bin:$ROOT/node_modules/.bin:$PATH"
export PATH

stage() { printf '\n== %s (%s s since start)\n' "$1" "$SECONDS"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }
