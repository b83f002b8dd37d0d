//! Everything that is printed, copied or sent, as documents made from the walk, the content, the advice and the texts.
//!
//! Changes nothing and knows no browser.

pub mod conversation;
pub mod doctor;
pub mod document;
pub mod eighteen;
pub mod letter;
pub mod offers;
