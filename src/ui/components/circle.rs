//! The people around the resident: a picture of circles, and the same people as a list.
//! Helpers, possible helpers and people who cannot help are drawn differently.
//!
//! The picture is for the eye only; the list says all that it shows.

use super::heading_2;
use crate::{
    domain::circle::{Nearness, Part},
    ui::html::{El, block, el, p},
};
use leptos::{
    prelude::*,
    svg::{circle as circle_of_svg, g, svg, text},
    tachys::html::attribute::{
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
};

/// A person around the resident.
pub struct Person {
    /// What they are called.
    pub name: String,
    /// How near they are.
    pub nearness: Nearness,
    /// What they do: drawn full, in outline or in dashes.
    pub part: Part,
    /// What the list says of them below their name.
    pub about: Option<El>,
}

/// The words around the people.
#[derive(Clone, Debug)]
pub struct Words {
    /// In the middle: oneself.
    pub me: String,
    /// What each circle is called, from the inside out.
    pub circles: [String; 4],
    /// In place of the list when it is empty.
    pub nobody: String,
}

/// Each circle with how far it is from the middle, and how many find room on it.
const CIRCLES: [(Nearness, u16, usize); 4] = [
    (Nearness::Close, 52, 9),
    (Nearness::Further, 86, 15),
    (Nearness::Group, 118, 21),
    (Nearness::Professional, 148, 27),
];
/// The letters of a name that are in the picture and before the name in the list.
const LETTERS: usize = 2;

/// The picture of these people, and the list of them.
pub fn circle(people: Vec<Person>, words: Words) -> El {
    let picture = picture(&people, words.me);
    let is_empty = people.is_empty();
    let mut left = people;
    let mut rows = Vec::new();
    for ((nearness, ..), name) in CIRCLES.iter().zip(words.circles) {
        let (here, others): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|one| one.nearness == *nearness);
        left = others;
        if !here.is_empty() {
            let list = block("ul", "sw-plain").children(here.into_iter().map(row));
            rows.push(el("div").child(heading_2(name)).child(list));
        }
    }
    let nobody = is_empty.then(|| p(words.nobody));
    block("div", "sw-circle").child(picture).maybe(nobody).children(rows)
}

/// A person in the list, with the letters as they are drawn in the picture.
fn row(one: Person) -> El {
    let drawing = frame("-20 -20 40 40", ["40", "40"], vec![dot(one.part, letters_of(&one.name))]);
    let name = block("div", "sw-contact").child(drawing).child(el("b").text(one.name));
    el("li").child(name).maybe(one.about)
}

fn letters_of(name: &str) -> String {
    name.chars().take(LETTERS).collect()
}

fn picture(people: &[Person], me: String) -> AnyView {
    let rings = CIRCLES.iter().rev().map(|(_, far, _)| {
        let far = far.to_string();
        disc(vec![("r", far), ("fill", "none".to_owned()), ("stroke", "GrayText".to_owned())])
    });
    let people = CIRCLES.iter().flat_map(|(nearness, far, room)| {
        let mut here: Vec<(Part, String)> = people
            .iter()
            .filter(|one| one.nearness == *nearness)
            .map(|one| (one.part, letters_of(&one.name)))
            .collect();
        // People for whom there is no room are counted, so that no two are drawn over each other.
        if here.len() > *room {
            let others = here.len() + 1 - room;
            here.truncate(room - 1);
            here.push((Part::Helps, format!("+{others}")));
        }
        let count = here.len();
        let at = move |(place, (part, letters))| at(*far, place, count, dot(part, letters));
        here.into_iter().enumerate().map(at)
    });
    let me = vec![disc(vec![("r", "26".to_owned())]), word("Canvas", me)];
    let middle = group(vec![("fill", "currentColor".to_owned())], me);
    let all = rings.chain(people).chain([middle]).collect();
    frame("-166 -166 332 332", ["100%", "340"], all)
}

/// A drawing for the eye only. Its colours are those of the words around it, so that it is there in every theme and
/// when residents chose their own; they are attributes, because a style would be for every page.
fn frame(part: &'static str, [width, height]: [&'static str; 2], drawn: Vec<AnyView>) -> AnyView {
    let attributes = [
        ("viewBox", part),
        ("width", width),
        ("height", height),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    let attributes = attributes.map(|(name, value)| (name, value.to_owned())).to_vec();
    svg().add_any_attr(written(attributes)).child(drawn).into_any()
}

/// Attributes of one type, as in `ui::html`, so that their code exists once.
fn written(attributes: Vec<(&'static str, String)>) -> Vec<AnyAttribute> {
    let one = |(name, value)| custom_attribute(name, value).into_any_attr();
    attributes.into_iter().map(one).collect()
}

fn disc(attributes: Vec<(&'static str, String)>) -> AnyView {
    circle_of_svg().add_any_attr(written(attributes)).into_any()
}

fn group(attributes: Vec<(&'static str, String)>, drawn: Vec<AnyView>) -> AnyView {
    g().add_any_attr(written(attributes)).child(drawn).into_any()
}

/// A person on a circle. Turning there, going out and turning back needs no sines.
fn at(far: u16, place: usize, count: usize, dot: AnyView) -> AnyView {
    // Each circle begins elsewhere, so that few people do not stand in a row.
    let begin = usize::from(far) * 2;
    let turn = begin + place * 360 / count.max(1);
    let there = format!("rotate({turn}) translate({far}) rotate(-{turn})");
    group(vec![("transform", there)], vec![dot])
}

/// Full for helpers, an outline for possible helpers, dashes for people who cannot help.
fn dot(part: Part, letters: String) -> AnyView {
    let (fill, colour, dashes) = match part {
        Part::Helps => ("currentColor", "Canvas", "none"),
        Part::MayWant => ("Canvas", "currentColor", "none"),
        Part::Cannot => ("Canvas", "currentColor", "4 3"),
    };
    let attributes = [
        ("r", "15"),
        ("fill", fill),
        ("stroke", "currentColor"),
        ("stroke-width", "2"),
        ("stroke-dasharray", dashes),
    ];
    let disc = disc(attributes.map(|(name, value)| (name, value.to_owned())).to_vec());
    group(vec![("class", "sw-circle__dot".to_owned())], vec![disc, word(colour, letters)])
}

fn word(colour: &'static str, word: String) -> AnyView {
    let attributes = [
        ("fill", colour),
        ("font-size", "13"),
        ("font-weight", "700"),
        ("text-anchor", "middle"),
        ("dominant-baseline", "central"),
    ];
    let attributes = attributes.map(|(name, value)| (name, value.to_owned())).to_vec();
    text().add_any_attr(written(attributes)).child(word.into_any()).into_any()
}
