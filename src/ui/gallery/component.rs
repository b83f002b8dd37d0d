//! A component as the gallery shows it: its promise and its examples.

use crate::ui::app::App;
use leptos::prelude::*;

/// A component: what it is, what it has to hold, and how it looks.
pub struct Component {
    /// Its name; the name of its file.
    pub name: &'static str,
    /// The file it is made in; its first lines say what it is.
    pub source: &'static str,
    /// The classes it is made of: `utrecht-` from the Utrecht Design System, `sw-` our own.
    pub made_of: &'static [&'static str],
    /// What has to be true of it for everybody; each can be tested.
    pub criteria: &'static [&'static str],
    /// How it looks.
    pub examples: &'static [Example],
}

/// One example of a component.
pub struct Example {
    /// What it shows; one of its kind in the component.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// Makes it.
    pub make: fn(App) -> AnyView,
}

/// Where an example stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the list of all.
    List,
    /// In the content of a page of its own, because its ids are taken in the list or it takes the focus.
    Main,
    /// A whole page, because it brings the heading or the landmarks of one.
    Page,
}

impl Place {
    /// How it is known outside.
    pub const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Main => "main",
            Self::Page => "page",
        }
    }
}

impl Example {
    /// An example in the list of all.
    pub const fn new(name: &'static str, make: fn(App) -> AnyView) -> Self {
        Self { name, place: Place::List, make }
    }

    /// An example in the content of a page of its own.
    pub const fn alone(name: &'static str, make: fn(App) -> AnyView) -> Self {
        Self { name, place: Place::Main, make }
    }

    /// An example that is a whole page.
    pub const fn whole(name: &'static str, make: fn(App) -> AnyView) -> Self {
        Self { name, place: Place::Page, make }
    }
}

impl Component {
    /// What its file says it is.
    pub fn doc(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        let lines = lines.map(str::trim).take_while(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join(" ")
    }

    /// The id of an example of it, as in an address.
    pub fn id_of(&self, example: &Example) -> String {
        let name = example.name.to_lowercase().replace(' ', "-");
        format!("{}-{name}", self.name).replace('_', "-")
    }
}
