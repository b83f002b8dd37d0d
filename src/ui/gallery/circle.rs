//! The people around the resident.

use super::component::{Component, Example};
use crate::{
    domain::circle::{Nearness, Part},
    ui::{
        app::App,
        components::{Person, Words, circle},
    },
};
use leptos::prelude::*;

/// A few people, as a resident could name them.
const FEW: [(&str, Nearness, Part); 6] = [
    ("Fatima", Nearness::Close, Part::Helps),
    ("Opa Jan", Nearness::Close, Part::Cannot),
    ("Achmed", Nearness::Further, Part::MayWant),
    ("Zangkoor", Nearness::Group, Part::MayWant),
    ("Tante Wilhelmina Vergouwen-Oosterhuis", Nearness::Further, Part::Cannot),
    ("Wijkverpleegkundige", Nearness::Professional, Part::Helps),
];

/// The people around the resident.
pub const COMPONENT: Component = Component {
    name: "circle",
    source: include_str!("../components/circle.rs"),
    made_of: &["sw-circle", "sw-contact", "sw-plain"],
    criteria: &[
        "The picture is hidden from screen readers, and no stop for Tab.",
        "The list holds everybody once, below the name of the circle.",
        "The letters in the picture stand in the list before the name, so that no colour is needed.",
        "Who helps, who may want to and who cannot is drawn in another way, not only in another colour.",
        "In the picture nobody lies over somebody else; who finds no room is counted.",
        "Without people there is a sentence, and only oneself in the picture.",
        "At 320 points and with text of 200 % nothing is cut off or scrolled sideways.",
    ],
    examples: &[
        Example::new("A few people", |app| {
            let person = |(name, nearness, part): (&str, Nearness, Part)| Person {
                name: name.to_owned(),
                nearness,
                part,
                about: None,
            };
            shown(app, FEW.map(person).into())
        }),
        Example::new("Nobody yet", |app| shown(app, Vec::new())),
        Example::new("Many people", |app| {
            let person = |(number, nearness): (usize, &Nearness)| Person {
                name: format!("{number}e"),
                nearness: *nearness,
                part: Part::Helps,
                about: None,
            };
            let many = Nearness::ALL.iter().cycle().take(60).enumerate().map(person);
            shown(app, many.collect())
        }),
    ],
};

fn shown(app: App, people: Vec<Person>) -> AnyView {
    let words = Words {
        me: app.t("circle-me"),
        circles: Nearness::ALL.map(|one| app.t(&format!("circle-{}", one.id()))),
        nobody: app.t("circle-nobody"),
    };
    circle(people, words).into()
}
