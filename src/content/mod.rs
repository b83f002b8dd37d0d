//! From packs to a catalogue that is whole.
//!
//! People write packs in JSON. Before they are shipped they are checked and compiled, so that the
//! browser loads a small file and only has to refuse one that was damaged on the way.

#[cfg(not(target_arch = "wasm32"))]
mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod files;
#[cfg(not(target_arch = "wasm32"))]
mod origin;
mod pack;
#[cfg(not(target_arch = "wasm32"))]
mod parse;
#[cfg(not(target_arch = "wasm32"))]
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod schemas;
#[cfg(test)]
#[allow(clippy::panic, reason = "a test may fail by panicking")]
mod small;
#[cfg(test)]
mod tests;

use crate::domain::{catalogue::Catalogue, municipality::Municipality};
#[cfg(not(target_arch = "wasm32"))]
pub use origin::Problem;
pub use pack::Words;
use pack::{FirstPack, LaterPack};
#[cfg(not(target_arch = "wasm32"))]
pub use parse::{check_all, compile, compile_municipality, parse};
#[cfg(not(target_arch = "wasm32"))]
pub use read::Source;
#[cfg(not(target_arch = "wasm32"))]
pub use schemas::schemas;
#[cfg(test)]
pub(crate) use small::{small, told};

/// Compiled content that cannot be read: cut off, changed, or of another version of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the content is damaged, or belongs to another version")]
pub struct Damaged;

/// What these bytes hold, all of them. Bytes too many are a sign of another layout; a changed byte may still read as
/// something else, so the browser first checks each file against the page (`data-integrity` and `data-chosen` there).
fn read_whole<T: serde::de::DeserializeOwned>(compiled: &[u8]) -> Result<T, Damaged> {
    match postcard::take_from_bytes(compiled) {
        Ok((found, [])) => Ok(found),
        Ok(_) | Err(_) => Err(Damaged),
    }
}

/// The catalogue in compiled content, for a municipality about which nothing is known yet.
///
/// # Errors
/// When the content is damaged.
pub fn load(compiled: &[u8]) -> Result<Catalogue, Damaged> {
    let first: FirstPack = read_whole(compiled)?;
    Ok(first.into_catalogue(Municipality::unknown(Municipality::OUTSIDE, "")))
}

/// Puts the compiled content that is not needed before the first question in a catalogue, and gives the words
/// of residents' own texts.
///
/// # Errors
/// When it is damaged.
pub fn load_later(compiled: &[u8], catalogue: &mut Catalogue) -> Result<Words, Damaged> {
    let later: LaterPack = read_whole(compiled)?;
    Ok(later.put_in(catalogue))
}

/// A compiled municipality.
///
/// # Errors
/// When it is damaged.
pub fn load_municipality(compiled: &[u8]) -> Result<Municipality, Damaged> {
    read_whole(compiled)
}
