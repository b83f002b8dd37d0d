//! What helps in a conversation with the municipality: papers to bring, and questions to ask.
//!
//! Content (`public/content/talk.json`) says which, and when; their words are the text `talk-<id>`.

use super::condition::Condition;
use serde::{Deserialize, Serialize};

/// One thing that helps in the conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Aid {
    /// The id by which its words are found.
    pub id: String,
    /// What it is.
    pub kind: AidKind,
    /// The people it is for; empty means everybody. Left out when that is not known.
    pub when: Option<Condition>,
}

/// What helps in the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum AidKind {
    /// A paper to bring.
    Bring,
    /// A question to ask.
    Ask,
}
