# How the app is compiled for the browser; source it, do not run it.
# The standard library is compiled with it, for size and without the texts of panics: 17 % less.
# That needs switches which stable compilers only take when asked like this. See docs/adr/0005.
# The places that the linker filled in, and names that hold types, are for tools/wasm/split.mjs (docs/adr/0008).

export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort \
-Zlocation-detail=none -Zfmt-debug=none --cfg erase_components -Clink-arg=--emit-relocs -Csymbol-mangling-version=v0"
