//! The plan and melding as one document: to read, print, copy or keep.
//!
//! Holds only what the resident shares. What is shown before sharing is exactly this.

use super::{
    Walk, carer, helper,
    sending::{has_left, receipts},
    steps::own_sections,
};
use crate::{
    domain::{
        assessment::Assessment,
        catalogue::Catalogue,
        date::Date,
        plan::{Addressee, Part},
    },
    i18n::Texts,
    wording,
};
use std::fmt::Write;

/// A document that the resident can take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its heading; neutral, since it may lie on a table.
    pub title: String,
    /// What it is for.
    pub intro: String,
    /// What to say by phone, if calling is the way.
    pub script: Vec<String>,
    /// Who it is about and how to reach them; without lines there is room to write, without a heading nothing.
    pub person: Section,
    /// What the resident wants to say first.
    pub words: String,
    /// The parts that hold something.
    pub sections: Vec<Section>,
    /// Version of content and app, and the date.
    pub receipt: String,
}

/// A part of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The letter of the law for this part (Wmo 2015 art. 2.3.2 lid 4), if it has one.
    pub letter: Option<&'static str>,
    /// Its heading.
    pub heading: String,
    /// Its lines; none leaves room to write by hand.
    pub lines: Vec<String>,
    /// Whether it is not read aloud, because others in the room would hear it.
    pub hushed: bool,
}

/// The document for what the resident told and chose.
#[must_use]
pub fn document(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
    today: Date,
) -> Document {
    let addressee = walk.addressee(assessment);
    let id = addressee.id();
    let place = &catalogue.municipality.name;
    let named = |name: &str| texts.with(&format!("{name}-{id}"), &[("plaats", place)]);
    let script = if addressee == Addressee::Schuld || assessment.main.snel {
        script(walk, assessment, texts, addressee)
    } else {
        Vec::new()
    };
    Document {
        title: texts.get("document-title"),
        intro: named("document-intro"),
        script,
        person: person(walk, texts),
        words: walk.person().words.trim().to_owned(),
        sections: {
            let mut parts = sections(walk, catalogue, texts, today);
            parts.extend(own_sections(walk, catalogue, assessment, texts));
            parts.extend(receipts(walk, texts));
            parts
        },
        receipt: if has_left(walk) {
            receipt_of_sent(catalogue, texts, today)
        } else {
            receipt(catalogue, texts, today)
        },
    }
}

/// Who it is about and how to reach them.
pub(super) fn person(walk: &Walk, texts: &Texts) -> Section {
    let person = walk.person();
    let lines = [("document-name", &person.name), ("document-contact", &person.contact)];
    let lines = lines.iter().filter(|(_, value)| !value.trim().is_empty());
    Section {
        letter: None,
        heading: texts.get("document-person"),
        lines: lines.map(|(id, value)| texts.with(id, &[("waarde", value.trim())])).collect(),
        hushed: false,
    }
}

/// Version of content and app, and the date; and that nothing was sent.
pub(super) fn receipt(catalogue: &Catalogue, texts: &Texts, today: Date) -> String {
    versions("document-receipt", catalogue, texts, today)
}

/// The same, for what is or was sent.
pub(super) fn receipt_of_sent(catalogue: &Catalogue, texts: &Texts, today: Date) -> String {
    versions("send-receipt", catalogue, texts, today)
}

fn versions(id: &str, catalogue: &Catalogue, texts: &Texts, today: Date) -> String {
    texts.with(
        id,
        &[
            ("inhoud", &catalogue.version),
            ("versie", env!("CARGO_PKG_VERSION")),
            ("datum", &wording::date(texts, today)),
        ],
    )
}

/// The lines of the plan that are shared, as the resident says them, each with its id.
#[must_use]
pub fn shared(walk: &Walk, catalogue: &Catalogue, texts: &Texts) -> Vec<(String, String)> {
    let items = walk.plan(catalogue).into_iter();
    let items = items.filter(|item| walk.is_shared(&item.id(), item.part));
    let said = items.map(|item| {
        let id = item.id();
        let own = walk.edited(&id).map(str::to_owned);
        let line = own.unwrap_or_else(|| wording::plan::line(texts, &item.line));
        (id, line)
    });
    said.filter(|(_, line)| !line.trim().is_empty()).collect()
}

/// The parts with the lines that are shared.
pub(super) fn sections(
    walk: &Walk,
    catalogue: &Catalogue,
    texts: &Texts,
    today: Date,
) -> Vec<Section> {
    let items = walk.plan(catalogue);
    let of_carer = carer::in_plan(walk, catalogue, texts, today);
    let nothing_told = walk.facts().iter().count() <= 1 && walk.story().is_empty();
    let section = |part: Part| {
        let of_part = items.iter().filter(|item| item.part == part);
        let shared = of_part.filter(|item| walk.is_shared(&item.id(), part));
        let mut lines: Vec<String> = shared
            .map(|item| {
                let own = walk.edited(&item.id()).map(str::to_owned);
                own.unwrap_or_else(|| wording::plan::line(texts, &item.line))
            })
            .filter(|line| !line.trim().is_empty())
            .collect();
        if part == Part::Carer {
            lines.extend(of_carer.iter().cloned());
        }
        let added = walk.added(part).trim();
        lines.extend((!added.is_empty()).then(|| added.to_owned()));
        let letter = Some(part.id()).filter(|id| id.len() == 1);
        let heading = texts.get(&format!("plan-part-{}", part.id()));
        Section { letter, heading, lines, hushed: letter.is_none() }
    };
    let keeps =
        |section: &Section| !section.lines.is_empty() || section.letter.is_some() && !nothing_told;
    let parts = Part::ALL.into_iter().map(section).filter(keeps);
    helper::section(walk, texts).into_iter().chain(parts).collect()
}

/// What to say when calling.
fn script(walk: &Walk, assessment: &Assessment, texts: &Texts, to: Addressee) -> Vec<String> {
    let mut lines = vec![texts.get("script-hello"), texts.get(&format!("script-{}", to.id()))];
    lines.extend(wording::reasons(texts, &assessment.main).into_iter().take(2));
    if !walk.person().name.trim().is_empty() {
        lines.push(texts.with("script-name", &[("naam", walk.person().name.trim())]));
    }
    lines.push(texts.get("script-end"));
    lines
}

impl Document {
    /// As plain text, to paste in a form of the municipality.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut text = format!("{}\n\n{}\n", self.title, self.intro);
        let mut part = |heading: &str, lines: &[String]| {
            if heading.is_empty() {
                let _ = writeln!(text, "\n{}", lines.join("\n"));
                return;
            }
            let _ = write!(text, "\n{heading}\n");
            for line in lines {
                let _ = writeln!(text, "- {line}");
            }
        };
        if !self.person.lines.is_empty() {
            part(&self.person.heading, &self.person.lines);
        }
        if !self.words.is_empty() {
            part("", std::slice::from_ref(&self.words));
        }
        for section in self.sections.iter().filter(|section| !section.lines.is_empty()) {
            let letter = section.letter.map(|letter| format!("{letter}. ")).unwrap_or_default();
            part(&format!("{letter}{}", section.heading), &section.lines);
        }
        let _ = write!(text, "\n{}\n", self.receipt);
        text
    }

    /// As one HTML page that can be read and printed anywhere, without script.
    #[must_use]
    pub fn as_html(&self) -> String {
        self.page("")
    }

    /// The same page, with every part after the first on a sheet of its own.
    #[must_use]
    pub fn as_sheets(&self) -> String {
        self.as_html().replacen("</style>", "h2~h2{break-before:page}</style>", 1)
    }

    /// The same page, with something after it.
    pub(super) fn page(&self, after: &str) -> String {
        let mut body = format!("<h1>{}</h1><p>{}</p>", escape(&self.title), escape(&self.intro));
        let mut part = |heading: &str, lines: &[String]| {
            if heading.is_empty() {
                let _ = write!(body, "<p>{}</p>", escape(&lines.join("\n")));
                return;
            }
            let _ = write!(body, "<h2>{}</h2>", escape(heading));
            if lines.is_empty() {
                body.push_str("<div class=\"ruimte\"></div>");
                return;
            }
            body.push_str("<ul>");
            for line in lines {
                let _ = write!(body, "<li>{}</li>", escape(line));
            }
            body.push_str("</ul>");
        };
        if !self.person.heading.is_empty() {
            part(&self.person.heading, &self.person.lines);
        }
        if !self.words.is_empty() {
            part("", std::slice::from_ref(&self.words));
        }
        for section in &self.sections {
            let letter = section.letter.map(|letter| format!("{letter}. ")).unwrap_or_default();
            part(&format!("{letter}{}", section.heading), &section.lines);
        }
        let _ = write!(body, "<footer>{}</footer>{after}", escape(&self.receipt));
        page(&self.title, &body)
    }
}

/// A text as one HTML page, with nothing around it.
#[must_use]
pub fn page_of(title: &str, text: &str) -> String {
    page(title, &format!("<p>{}</p>", escape(text)))
}

/// A page that can be read anywhere. It forbids itself everything but its own style.
pub(super) fn page(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{}</title><style>{STYLE}</style>\
         </head><body>{body}</body></html>\n",
        escape(title)
    )
}

/// Readable on a phone, on paper, and in black and white.
const STYLE: &str = "body{font:1.1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}\
    h2{border-top:1px solid;padding-top:.5rem}li{margin:.3rem 0}li,p{white-space:pre-line}\
    .ruimte{height:5rem;border-bottom:1px dotted}footer{margin-top:2rem;font-size:.9rem}\
    @page{margin:2cm}";

pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(words: &str) -> Document {
        let section = |letter, lines: &[&str]| Section {
            letter,
            heading: "Kop".to_owned(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            hushed: false,
        };
        Document {
            title: "Titel".to_owned(),
            intro: "Begin".to_owned(),
            script: Vec::new(),
            person: section(None, &[]),
            words: words.to_owned(),
            sections: vec![section(Some("a"), &[words]), section(Some("b"), &[])],
            receipt: "Slot".to_owned(),
        }
    }

    #[test]
    fn what_somebody_wrote_is_never_code_in_a_page() {
        let page = document("<script>alert('x')</script> & \"y\"").as_html();
        assert!(!page.contains("<script"), "{page}");
        let escaped = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;";
        assert_eq!(page.matches(escaped).count(), 2, "{page}");
        assert!(!page.contains("<h2></h2>"), "{page}");
    }

    #[test]
    fn a_text_has_only_the_parts_that_hold_something() {
        let text = document("hulp").as_text();
        assert_eq!(text, "Titel\n\nBegin\n\nhulp\n\na. Kop\n- hulp\n\nSlot\n");
    }
}
