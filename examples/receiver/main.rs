//! A receiver of meldingen to try out and to build on, not to run for real (docs/receiving.md):
//!
//! ```text
//! cargo run --example receiver -- --origin https://samenwijzer.gemeente.example --file meldingen.redb [--port 8090]
//! ```
//!
//! It speaks http on this machine only: https is for what stands in front of it. `--fault NAME` makes it fail.

#[expect(dead_code, reason = "only the tests stop it, and count what it keeps")]
mod server;

use server::{Fault, Receiver};
use std::{io::Write, process::ExitCode};

fn option(words: &[String], name: &str) -> Option<String> {
    let place = words.iter().position(|word| word == name)?;
    words.get(place + 1).cloned()
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("{what}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<(), String> {
    let origin = option(words, "--origin").ok_or("--origin is missing: where is the app?")?;
    let file = option(words, "--file").ok_or("--file is missing: where do meldingen go?")?;
    let port = option(words, "--port").map_or(Ok(0), |port| port.parse());
    let port = port.map_err(|_| "--port is no port".to_owned())?;
    let fault = match option(words, "--fault") {
        Some(name) => Fault::named(&name).ok_or(format!("there is no fault {name:?}"))?,
        None => Fault::None,
    };
    let running = Receiver::open(&file, &origin, fault)?.listen(port)?;
    writeln!(std::io::stdout(), "{}", running.port).map_err(|error| error.to_string())?;
    running.wait();
    Ok(())
}
