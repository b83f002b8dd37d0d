//! Everything that is printed, copied or sent, as documents made from the walk, the content, the advice and the texts.
//!
//! Changes nothing and knows no browser.

pub mod carer;
pub mod circle;
pub mod conversation;
pub mod doctor;
pub mod document;
pub mod eighteen;
pub mod envelope;
pub mod helper;
pub mod household;
pub mod letter;
pub mod melding_json;
pub mod offers;
pub mod plan;
pub mod sent;
pub mod steps;
mod urgent;
mod view;
