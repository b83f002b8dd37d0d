//! The one element that pages are built from.
//!
//! Leptos' own macro gives every piece of a page a type of its own, and each type brings its own code:
//! more than 100 kB of it. Here every element has the same type, so that code exists once.
//! The reactive parts are Leptos' own. See `docs/adr/0003-one-element-type.md`.

use super::field::Field;
use crate::platform::{page, task};
use leptos::{
    ev,
    html::{ElementChild, custom},
    prelude::*,
    tachys::html::{
        attribute::{
            any_attribute::{AnyAttribute, IntoAnyAttribute},
            custom::custom_attribute,
        },
        event::on,
        property::prop,
    },
    task::tick,
};
use std::{borrow::Cow, sync::Arc};

/// Whether a control is ticked.
type Ticked = dyn Fn() -> bool + Send + Sync;

/// An element that is being put together. Boxed, so that handing it on costs little code.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with this tag.
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// An element with this tag and class.
pub fn block(tag: &'static str, class: impl Into<Cow<'static, str>>) -> El {
    el(tag).attr("class", class)
}

/// A paragraph.
pub fn p(text: impl Into<String>) -> El {
    paragraph().text(text)
}

/// A paragraph of several pieces.
pub fn paragraph() -> El {
    block("p", "utrecht-paragraph")
}

/// The paragraph under the heading of a page.
pub fn lead(text: impl Into<String>) -> El {
    block("p", "utrecht-paragraph utrecht-paragraph--lead").text(text)
}

/// A paragraph in small letters, for what few need.
pub fn small(text: impl Into<String>) -> El {
    block("p", "utrecht-paragraph sw-small").text(text)
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Several pieces after each other.
pub fn all(pieces: Vec<AnyView>) -> AnyView {
    pieces.into_any()
}

/// Does this once everything that was changed before is on the page, such as moving the focus there. It does not wait
/// for the next picture of the page: a browser that draws none for a while would leave the focus on nothing.
pub fn once_rendered(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    task::start(async move {
        tick().await;
        act();
    });
}

/// A piece that is made again whenever something changes that it reads.
pub fn changing(make: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    boxed(Box::new(make))
}

fn boxed(make: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    (move || make()).into_any()
}

impl El {
    /// The elements that are there, after each other.
    pub fn from_all<const N: usize>(elements: [Option<Self>; N]) -> AnyView {
        all(elements.into_iter().flatten().map(AnyView::from).collect())
    }

    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.with(custom_attribute(name, value.into()).into_any_attr())
    }

    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    fn with_child(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    /// When this holds it is not read aloud, because others in the room would hear it.
    pub fn hushed(self, hushed: bool) -> Self {
        if hushed { self.attr("data-hush", "") } else { self }
    }

    /// Adds words.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with_child(text.into().into_any())
    }

    /// Adds a piece.
    pub fn child(self, child: impl Into<AnyView>) -> Self {
        self.with_child(child.into())
    }

    /// Adds a piece if there is one.
    pub fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.with_child(child.into()),
            None => self,
        }
    }

    /// Adds pieces.
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.0.children.extend(children.into_iter().map(AnyView::from));
        self
    }

    /// Shows words that change in place. They are set as a property, so that they stay right when the
    /// browser translates the page.
    pub fn changing_text(self, text: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.with(text_of("textContent", Box::new(text)))
    }

    /// Sets an attribute that changes in place.
    pub fn changing_attr(
        self,
        name: &'static str,
        value: impl Fn() -> String + Send + Sync + 'static,
    ) -> Self {
        self.with(attribute_of(name, Box::new(value)))
    }

    /// Shows the words of a field in a control, and keeps what is typed there.
    pub fn bind_text(self, field: Field) -> Self {
        let Field { read, write } = field;
        let typed = move |event: ev::Event| write(event_target_value(&event));
        self.with(text_of("value", read)).with(on(ev::input, typed).into_any_attr())
    }

    /// Ticks a control when this holds, and says when it is ticked or not.
    pub fn bind_tick(
        self,
        ticked: impl Fn() -> bool + Send + Sync + 'static,
        tick: impl Fn(bool) + 'static,
    ) -> Self {
        let ticked: Arc<Ticked> = Arc::new(ticked);
        self.with(is_ticked("checked", Arc::clone(&ticked)))
            // Firefox writes every control that is not as it was by default to the disk, by its id.
            .with(is_ticked("defaultChecked", ticked))
            .with(on_tick(Box::new(tick)))
    }

    /// Begins open when this holds, and keeps there whether it is. Residents open it with a press, the
    /// browser also when words in it are searched for.
    pub fn bind_open(self, open: RwSignal<bool>) -> Self {
        let here = if open.get_untracked() { self.attr("open", "") } else { self };
        let toggled = move |event: ev::Event| open.set(page::is_open(&event));
        here.with(on(ev::toggle, toggled).into_any_attr())
    }

    /// Does something when what it holds has changed.
    pub fn on_change(self, act: impl Fn() + 'static) -> Self {
        self.with(on_change(Box::new(act)))
    }

    /// Does something with a key that is pressed in it, and says whether it did.
    pub fn on_key(self, act: impl Fn(&str) -> bool + 'static) -> Self {
        self.with(on_key(Box::new(act)))
    }

    /// Does something when it is pressed.
    pub fn on_press(self, act: impl Fn() + 'static) -> Self {
        self.with(on_press(Box::new(act)))
    }
}

fn text_of(property: &'static str, text: Box<dyn Fn() -> String + Send + Sync>) -> AnyAttribute {
    prop(property, text).into_any_attr()
}

fn attribute_of(name: &'static str, value: Box<dyn Fn() -> String + Send + Sync>) -> AnyAttribute {
    custom_attribute(name, value).into_any_attr()
}

fn is_ticked(property: &'static str, ticked: Arc<Ticked>) -> AnyAttribute {
    let ticked: Box<Ticked> = Box::new(move || ticked());
    prop(property, ticked).into_any_attr()
}

fn on_press(act: Box<dyn Fn()>) -> AnyAttribute {
    on(ev::click, move |_: ev::MouseEvent| act()).into_any_attr()
}

fn on_key(act: Box<dyn Fn(&str) -> bool>) -> AnyAttribute {
    let pressed = move |event: ev::KeyboardEvent| {
        let alone = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
        if alone && act(&event.key()) {
            event.prevent_default();
        }
    };
    on(ev::keydown, pressed).into_any_attr()
}

fn on_change(act: Box<dyn Fn()>) -> AnyAttribute {
    on(ev::change, move |_: ev::Event| act()).into_any_attr()
}

fn on_tick(tick: Box<dyn Fn(bool)>) -> AnyAttribute {
    on(ev::change, move |event: ev::Event| tick(event_target_checked(&event))).into_any_attr()
}

impl From<El> for AnyView {
    fn from(element: El) -> Self {
        let Parts { tag, attributes, children } = *element.0;
        custom(tag).add_any_attr(attributes).child(children).into_any()
    }
}
