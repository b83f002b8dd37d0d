//! The parts that pages are made of. What no page uses yet is only in the gallery.

mod action;
mod choices;
mod circle;
mod dialog;
mod header;
mod heading;
mod icon;
mod languages;
mod notice;
mod speak;
mod words;

pub use action::{Kind, action, action_drawn, action_labelled, toggle};
pub use choices::{Choice, Picks, choices, choices_with, pick};
pub use circle::{Person, Words, circle};
pub use dialog::{close_dialog, dialog, open_dialog};
pub use header::{header, logo};
pub use heading::{HEADING, heading, heading_2, heading_3};
pub use icon::{Picture, icon};
pub use languages::{Language, languages};
pub use notice::{alert, details, error_message, error_summary, notice, to_error_summary};
pub use speak::speak;
pub use words::{line, words};
