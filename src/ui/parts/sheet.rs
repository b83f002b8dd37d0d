//! A document on its sheet, as it is shown before it is taken along.

use crate::{
    papers::{
        document::{Document, Section},
        plan::document,
    },
    ui::{
        app::App,
        components::{heading_2, heading_3},
        html::{El, block, el, p},
    },
};
use leptos::prelude::*;

/// The document as it is now.
pub fn made(app: App) -> Document {
    let advice = app.assessment.get();
    app.walk.with(|walk| {
        app.content(|content| document(walk, content, &advice, &app.document_texts(), app.today()))
    })
}

/// The document as it is printed.
pub fn sheet(app: App, document: &Document) -> AnyView {
    let script = (!document.script.is_empty()).then(|| {
        let lines = document.script.iter().map(|line| el("li").text(line.clone()));
        block("section", "sw-part sw-part--script")
            .child(heading_3(app.t("document-script")))
            .child(el("ul").children(lines))
    });
    let words =
        (!document.words.is_empty()).then(|| block("p", "sw-line").text(document.words.clone()));
    block("article", "sw-sheet sw-document")
        .attr("aria-label", app.t("melding-preview"))
        .child(heading_2(document.title.clone()))
        .child(p(document.intro.clone()))
        .maybe(script)
        .maybe((!document.person.heading.is_empty()).then(|| part(&document.person)))
        .maybe(words)
        .children(document.sections.iter().map(|section| part(section).hushed(section.hushed)))
        .child(el("footer").text(document.receipt.clone()))
        .into()
}

/// A part of the document; without lines there is room to write by hand.
fn part(section: &Section) -> El {
    let body = el("div").child(heading_3(section.heading.clone()));
    let lines = section.lines.iter().map(|line| el("li").text(line.clone()));
    let body = if section.lines.is_empty() {
        body.child(block("div", "sw-lines"))
    } else {
        body.child(el("ul").children(lines))
    };
    block("section", "sw-part").child(el("b").text(section.letter.unwrap_or_default())).child(body)
}
