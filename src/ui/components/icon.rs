//! Pictures beside words; never alone, so hidden from screen readers.
//!
//! They are drawn in one file of their own (`public/icons`); here they only have names.

use crate::{domain::leefgebied::Leefgebied, platform::page};
use leptos::{
    prelude::*,
    svg::{svg, r#use},
};

/// A picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// The mark of the app: oneself, the people around, the neighbourhood.
    Mark,
    /// Sun: goes well.
    Sun,
    /// Sun and cloud: takes effort.
    SunCloud,
    /// Cloud: does not go well.
    Cloud,
    /// Thunder: cannot go on.
    Thunder,
    /// Heart.
    Heart,
    /// Two people.
    People,
    /// Something that grows.
    Growth,
    /// A hand that gives.
    Give,
    /// Lock.
    Lock,
    /// Telephone.
    Phone,
    /// Arrow back.
    Back,
    /// A sign that warns.
    Warning,
    /// A sign that tells.
    Info,
    /// Printer.
    Printer,
    /// Two sheets: a copy.
    Copy,
    /// An arrow to something that keeps.
    Download,
    /// Loudspeaker.
    Sound,
    /// A part of daily life.
    Topic(Leefgebied),
}

impl Picture {
    /// Its name in the file.
    fn name(self) -> String {
        let name = match self {
            Self::Mark => "mark",
            Self::Sun => "sun",
            Self::SunCloud => "sun-cloud",
            Self::Cloud => "cloud",
            Self::Thunder => "thunder",
            Self::Heart => "heart",
            Self::People => "people",
            Self::Growth => "growth",
            Self::Give => "give",
            Self::Lock => "lock",
            Self::Phone => "phone",
            Self::Back => "back",
            Self::Warning => "warning",
            Self::Info => "info",
            Self::Printer => "printer",
            Self::Copy => "copy",
            Self::Download => "download",
            Self::Sound => "sound",
            Self::Topic(topic) => return topic.code().to_ascii_lowercase(),
        };
        name.to_owned()
    }
}

/// A picture beside words.
pub fn icon(picture: Picture) -> AnyView {
    let drawing = r#use().attr("href", format!("{}#{}", page::icons(), picture.name()));
    let frame = svg().attr("class", "sw-icon").attr("aria-hidden", "true");
    frame.attr("focusable", "false").child(drawing).into_any()
}
