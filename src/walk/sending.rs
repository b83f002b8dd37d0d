//! Sending a melding to a municipality that receives it: when that may be, what came of it, and what is kept of that.
//!
//! Knows no network and no paper: what goes is `papers::melding_json`.

use super::Walk;
use crate::domain::{
    addressee::Addressee, assessment::Assessment, catalogue::Catalogue, urgency::Urgency,
};
use serde::{Deserialize, Serialize};

/// The most characters of the number of a receipt.
const LONGEST: usize = 64;

/// A way in which a melding can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// To this address of the municipality.
    Endpoint(String),
    /// To the page of the municipality that shows the app.
    Host,
}

/// What came of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// The municipality says that it has it.
    Confirmed,
    /// It may have it or not.
    Unsure,
    /// It does not have it.
    NotSent,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Unsure, Self::NotSent];

    /// The id used in texts and in a copy.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Unsure => "unsure",
            Self::NotSent => "not-sent",
        }
    }
}

/// What is known of one melding that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// By which the receiver knows that it is the same one again; empty when it was sent before this walk began.
    pub key: String,
    /// Exactly what was sent; empty like the key.
    pub text: String,
    /// What came of it.
    pub outcome: Outcome,
    /// The day, as it is written (`2026-11-22`): of the receipt, else that on which it was tried.
    pub day: String,
    /// The time of the receipt (`14:03`), where there is one.
    pub time: String,
    /// The number of the receipt, where there is one.
    pub number: String,
}

/// What a channel gave back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What came of it.
    pub outcome: Outcome,
    /// The day, time and number of the receipt, where the channel gives one.
    pub receipt: Option<(String, String, String)>,
}

impl From<Outcome> for Reply {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, receipt: None }
    }
}

/// Whether this can be the number of a receipt: short, and nothing that could be read as something else.
#[must_use]
pub fn is_number(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " -./_".contains(c);
    !text.trim().is_empty() && text.len() <= LONGEST && text.chars().all(is_plain)
}

/// Whether this is a time like `14:03`.
#[must_use]
pub fn is_time(text: &str) -> bool {
    let part =
        |digits: &str, most: u8| digits.len() == 2 && digits.parse().is_ok_and(|n: u8| n <= most);
    text.split_once(':').is_some_and(|(hours, minutes)| part(hours, 23) && part(minutes, 59))
}

/// Whether a melding may be sent now: not where calling comes first (REQ-56).
#[must_use]
pub fn is_offered(walk: &Walk, catalogue: &Catalogue, advice: &Assessment) -> bool {
    let urgent = |urgency: Urgency| urgency.comes_first();
    !advice.is_in_danger(catalogue)
        && !advice.main.snel
        && walk.addressee(advice) != Addressee::Schuld
        && !urgent(advice.urgency)
        && !advice.contacts.iter().any(|contact| urgent(contact.urgency))
}

/// Whether a melding was sent, or may have been.
#[must_use]
pub fn has_left(walk: &Walk) -> bool {
    walk.sendings().iter().any(|sending| sending.outcome != Outcome::NotSent)
}

impl Walk {
    /// The same walk before anything was sent.
    #[must_use]
    pub fn unsent(&self) -> Self {
        let mut first = self.clone();
        first.extra.sent.clear();
        first
    }

    /// Keeps what came of sending; what was known of the same one gives way.
    pub fn send(&mut self, sending: Sending) {
        let sent = &mut self.extra.sent;
        match sent.iter_mut().find(|known| !known.key.is_empty() && known.key == sending.key) {
            Some(known) => *known = sending,
            None => sent.push(sending),
        }
    }

    /// What is known of what was sent.
    #[must_use]
    pub fn sendings(&self) -> &[Sending] {
        &self.extra.sent
    }

    /// What is known of sending exactly this.
    #[must_use]
    pub fn sending_of(&self, text: &str) -> Option<&Sending> {
        self.extra.sent.iter().find(|sending| sending.text == text)
    }
}
