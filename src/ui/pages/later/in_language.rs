//! A page in another language: whom to call, that anybody may ask the municipality, and how to ask for an interpreter.

use crate::{
    domain::destination::Destination,
    ui::{
        app::App,
        components::{Kind, action, heading},
        html::{El, all, block, p},
        parts::contact,
        tongue::Tongue,
    },
};
use leptos::prelude::*;

/// The sentences, in the order in which they are said.
const SENTENCES: [&str; 6] =
    ["danger", "unsafe", "municipality", "interpreter", "together", "private"];

/// Whom these sentences say to call.
const CALLED: [(&str, Destination); 2] =
    [("alarm", Destination::Alarm), ("veilig", Destination::VeiligThuis)];

pub fn page(app: App, tongue: Tongue) -> AnyView {
    let numbers = CALLED.map(|(name, destination)| (name, number(app, destination)));
    let values: Vec<(&str, &str)> =
        numbers.iter().map(|(name, number)| (*name, number.as_str())).collect();
    let text = |part: &str| app.t_with(&format!("language-{}-{part}", tongue.code()), &values);
    let direction = if tongue.is_from_right() { "rtl" } else { "ltr" };
    let own = |element: El| element.attr("lang", tongue.code()).attr("dir", direction);
    let call = |number: &String| {
        let name = format!("language-{}-call", tongue.code());
        own(contact::call(number, app.t_with(&name, &[("nummer", number)])))
    };
    let calls = numbers.iter().map(|(_, number)| number).filter(|number| !number.is_empty());
    all(vec![
        own(heading(text("title"))).into(),
        own(block("div", "sw-language")).children(SENTENCES.map(|part| p(text(part)))).into(),
        block("div", "sw-row").children(calls.map(call)).into(),
        block("section", "sw-card").child(contact::of_destination(app, Destination::Swt)).into(),
        block("div", "sw-row")
            .child(action(app.t("language-on"), Kind::Quiet, move || app.proceed()))
            .into(),
    ])
}

/// The national number of a destination.
fn number(app: App, destination: Destination) -> String {
    app.content(|content| {
        let contact = content.contact(destination.id()).filter(|one| one.is_valid(app.today()));
        contact.and_then(|one| one.phone.clone()).unwrap_or_default()
    })
}
