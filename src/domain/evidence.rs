//! How well something that is shown as a fact was checked.

use serde::{Deserialize, Serialize};

/// How well a number, address or amount was checked; the best comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Evidence {
    /// Read in the text of the law itself.
    #[serde(rename = "P")]
    Primary,
    /// Read on the site of the organisation itself; a kept copy may be old.
    #[serde(rename = "O")]
    Official,
    /// Read in a newspaper, a report or on another organisation's site.
    #[serde(rename = "S")]
    Secondary,
    /// General knowledge that nobody checked. Good enough for a name, never for a number, an address
    /// or an amount.
    #[serde(rename = "G")]
    General,
}
