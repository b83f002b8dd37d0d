//! A document on its sheet, as it is shown before it is taken along.

use crate::{
    papers::{
        document::{Document, Section},
        envelope::Envelope,
        plan::document,
    },
    ui::{
        app::App,
        components::{heading_2, heading_3},
        html::{El, block, el, p, small},
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
    if let Some(envelope) = &document.envelope {
        return letter(app, document, envelope);
    }
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

/// The document as a letter.
fn letter(app: App, document: &Document, envelope: &Envelope) -> AnyView {
    let lines = |class: &'static str, lines: &[String]| {
        block("p", class).children(lines.iter().map(|line| block("span", "").text(line.clone())))
    };
    let head = block("div", "sw-letter__head")
        .child(from(app, document, envelope))
        .child(lines("sw-letter__to", &envelope.to));
    let urgent = (!envelope.urgent.is_empty())
        .then(|| block("p", "sw-letter__top").text(envelope.urgent.clone()));
    let words =
        (!document.words.is_empty()).then(|| block("p", "sw-line").text(document.words.clone()));
    let sign = |words: String, name: &str| {
        el("div").child(p(words)).child(block("div", "sw-letter__name").text(name.to_owned()))
    };
    let read_by = envelope.read_by.clone().map(|words| sign(words, ""));
    let script = (!document.script.is_empty()).then(|| {
        block("section", "sw-part sw-part--script")
            .child(heading_3(app.t("document-script")))
            .child(p(document.script.join(" ")))
    });
    block("article", "sw-sheet sw-document sw-letter")
        .attr("aria-label", app.t("melding-preview"))
        .maybe(urgent)
        .maybe(script)
        .child(head)
        .child(p(envelope.dated.clone()))
        .child(heading_2(envelope.subject.clone()))
        .child(small(envelope.law.clone()))
        .child(p(envelope.greeting.clone()))
        .child(p(document.intro.clone()))
        .maybe(words)
        .children(document.sections.iter().map(paragraph_of))
        .child(
            block("div", "sw-letter__end")
                .child(sign(envelope.closing.clone(), &envelope.name))
                .maybe(read_by),
        )
        .child(el("footer").text(format!("{} {}", envelope.letters, document.receipt)))
        .into()
}

/// Who writes it, with room to write by hand what the municipality also needs to find them.
fn from(app: App, document: &Document, envelope: &Envelope) -> El {
    let blank = |id: &str| {
        let by_pen = block("span", "sw-by-pen").text("\u{a0}");
        block("span", "").text(app.t(id)).child(by_pen)
    };
    let told = &document.person.lines;
    let has_name = !envelope.name.is_empty();
    let has_reach = told.len() > usize::from(has_name);
    // Who writes for another signs with their own name: that is not the person who was born then.
    let born = envelope.read_by.is_none().then(|| blank("envelope-born"));
    block("p", "sw-letter__from")
        .maybe((!has_name).then(|| blank("envelope-name")))
        .children(told.iter().map(|line| block("span", "").text(line.clone())))
        .maybe((!has_reach).then(|| blank("envelope-phone")))
        .child(blank("envelope-address"))
        .maybe(born)
}

/// A part of the letter: its heading beside its sentences, with own words as a quotation.
fn paragraph_of(section: &Section) -> El {
    let quotes = section.quotations().map(|words| el("blockquote").text(words));
    let said = section.paragraph();
    let said = (!said.is_empty()).then(|| block("p", "sw-line").text(said));
    let body = el("div").maybe(said).children(quotes);
    block("section", "sw-part")
        .hushed(section.hushed)
        .child(el("b").text(section.letter.unwrap_or_default()))
        .child(heading_3(section.heading.clone()))
        .child(body)
}

/// A part of the document; without lines there is room to write by hand.
fn part(section: &Section) -> El {
    let body = el("div").child(heading_3(section.heading.clone()));
    let told = section.told();
    let body = if told.is_empty() {
        body.child(block("div", "sw-lines"))
    } else {
        body.child(el("ul").children(told.into_iter().map(|line| el("li").text(line))))
    };
    block("section", "sw-part").child(el("b").text(section.letter.unwrap_or_default())).child(body)
}
