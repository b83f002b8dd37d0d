//! Samenwijzer: self-help for residents of Dutch municipalities.
//!
//! A resident says what is the matter; the app shows what they can do themselves, with the people around
//! them and with help nearby, and prepares a plan and a melding for the municipality. Everything
//! happens in the browser.
//!
//! In reading order: [`domain`] is pure and knows the rules of the field; [`content`] turns packs into
//! a catalogue; [`i18n`] holds the texts; [`json`] reads what a
//! resident brings in; [`wording`] says the domain in words; [`session`] owns what the resident said; `platform` is the
//! browser and `ui` the pages (both only exist when built for the browser); `reading` judges how
//! easily the texts read and `look` the colours of a municipality (both only for the tool and the tests).

pub mod content;
pub mod domain;
pub mod i18n;
pub mod json;
#[cfg(not(target_arch = "wasm32"))]
pub mod look;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(not(target_arch = "wasm32"))]
pub mod reading;
pub mod session;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod wording;
