//! Starts the gallery of the components in the browser: make gallery.

#[cfg(target_arch = "wasm32")]
fn main() {
    samenwijzer::ui::gallery::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The gallery runs in a browser: make gallery");
    std::process::exit(2);
}
