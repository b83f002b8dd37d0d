//! How to reach a person or an organisation.

use super::component::{Component, Example};
use crate::{
    domain::{destination::Destination, evidence::Evidence, municipality::Place},
    ui::parts::contact::{at_place, of_destination},
};

/// How to reach a person or an organisation.
pub const COMPONENT: Component = Component {
    name: "contact",
    source: include_str!("../parts/contact.rs"),
    made_of: &["utrecht-button", "sw-button", "sw-contact"],
    criteria: &[
        "A number is a link that calls it, at least 44 points high, with the number in its words.",
        "The link to call has a picture that is hidden from screen readers.",
        "When no number is known none is shown, and it says whom to ask.",
        "A place of a municipality says where that was found, and when.",
        "Its name stands before everything else of it.",
    ],
    examples: &[
        Example::new("National", |app| of_destination(app, Destination::Suicidepreventie)),
        Example::new("Not known here", |app| of_destination(app, Destination::Wmo)),
        Example::new("Of a municipality", |app| {
            let place = Place {
                name: None,
                phone: Some("000-000 00 01".to_owned()),
                site: Some("voorbeeld.example".to_owned()),
                address: Some("Dorpsplein 1, Voorbeeld".to_owned()),
                hours: Some("9–17".to_owned()),
                without_decision: None,
                evidence: Evidence::General,
                source: app.t("places-fictional"),
                as_of: "2026-11".to_owned(),
                valid_until: None,
            };
            at_place(app, Some(&place))
        }),
    ],
};
