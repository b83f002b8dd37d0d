//! Starts the app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    samenwijzer::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Samenwijzer runs in a browser: make serve");
    std::process::exit(2);
}
