//! Answers as large choices: one of them, or any number.
//!
//! Ids, names and values of the controls are opaque and never filled in by the browser: browsers
//! write them to the disk during the choice.

use super::icon::{Picture, icon};
use crate::ui::html::{El, block, el};
use leptos::prelude::*;
use std::borrow::Cow;

/// A choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it says.
    pub text: String,
    /// A line below it; may be empty.
    pub hint: String,
    /// A picture beside it.
    pub picture: Option<Picture>,
}

impl Choice {
    /// A choice of words only.
    pub const fn words(text: String) -> Self {
        Self { text, hint: String::new(), picture: None }
    }
}

/// How many can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picks {
    /// One.
    One,
    /// Any number.
    Several,
    /// Any number; the last choice is "none of these" and excludes the others.
    SeveralOrNone,
}

/// Makes a choice out of so many, or takes it back.
pub fn pick(picks: Picks, count: usize, chosen: RwSignal<Vec<usize>>, index: usize, on: bool) {
    let none = (picks == Picks::SeveralOrNone).then(|| count.saturating_sub(1));
    chosen.update(|chosen| {
        let is_none = |place: usize| Some(place) == none;
        chosen.retain(|other| {
            picks != Picks::One && *other != index && is_none(*other) == is_none(index)
        });
        if on {
            chosen.push(index);
        }
    });
}

/// A group of choices, named by the element with the id `labelled_by`.
pub fn choices(
    list: Vec<Choice>,
    picks: Picks,
    chosen: RwSignal<Vec<usize>>,
    labelled_by: &'static str,
) -> El {
    choices_with(list, picks, chosen, labelled_by, ("c".to_owned(), "g".to_owned()))
}

/// The same, one of several groups on a page: what the ids and the names of its controls begin with.
pub fn choices_with(
    list: Vec<Choice>,
    picks: Picks,
    chosen: RwSignal<Vec<usize>>,
    labelled_by: impl Into<Cow<'static, str>>,
    (id, group): (String, String),
) -> El {
    let count = list.len();
    let one = picks == Picks::One;
    let (control, role) = if one { ("radio", "radiogroup") } else { ("checkbox", "group") };
    let choice = move |(index, choice): (usize, Choice)| {
        let name = if one { group.clone() } else { format!("{group}{index}") };
        let input = el("input")
            .attr("type", control)
            .attr("id", format!("{id}{index}"))
            .attr("name", name)
            .attr("value", index.to_string())
            .attr("autocomplete", "off")
            .bind_tick(
                move || chosen.with(|chosen| chosen.contains(&index)),
                move |on| pick(picks, count, chosen, index, on),
            );
        let words = el("span").child(el("b").text(choice.text));
        let hint = (!choice.hint.is_empty())
            .then(|| block("span", "utrecht-form-field-description").text(choice.hint));
        let label = block("label", "utrecht-form-label sw-choice").child(input);
        let label = label.child(words.maybe(hint));
        match choice.picture {
            Some(picture) => label.child(icon(picture)),
            None => label,
        }
    };
    block("div", "sw-choices")
        .attr("role", role)
        .attr("aria-labelledby", labelled_by)
        .children(list.into_iter().enumerate().map(choice))
}
