//! Samenwijzer: self-help for residents of Dutch municipalities.
//!
//! A resident says what is the matter; the app shows what they can do themselves, with the people around
//! them and with help nearby, and prepares a plan and a melding for the municipality. Everything
//! happens in the browser.
//!
//! In reading order: [`domain`] is pure and knows the rules of the field; [`content`] turns packs into a catalogue;
//! [`texts`] holds the texts and says the domain in words; [`json`] reads what residents bring in; [`walk`] owns what
//! they said; [`papers`] are what is printed or sent, and [`copy`] what is kept and read back; [`device`] is about who
//! may see the device; `platform` is the browser and `ui` the pages (both only exist when built for the browser);
//! `readability` judges how easily the texts read and `theme` the colours of a municipality (both only for the tool and
//! the tests).

pub mod content;
pub mod copy;
pub mod device;
pub mod domain;
pub mod json;
pub mod papers;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(not(target_arch = "wasm32"))]
pub mod readability;
pub mod texts;
#[cfg(not(target_arch = "wasm32"))]
pub mod theme;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod walk;
