//! A document that somebody can take along, as text and as a page. Knows nothing of what stands in it.

use super::envelope::Envelope;
use std::fmt::Write;

/// A document that the resident can take along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its heading; neutral, since it may lie on a table.
    pub title: String,
    /// What makes it a letter; nothing when it is none.
    pub envelope: Option<Envelope>,
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
    /// What somebody wrote in their own words, to quote after the lines.
    pub quotes: Vec<String>,
    /// Whether it is not read aloud, because others in the room would hear it.
    pub hushed: bool,
}

impl Section {
    /// Its heading, after its letter if it has one.
    #[must_use]
    pub fn lettered_heading(&self) -> String {
        let letter = self.letter.map(|letter| format!("{letter}. ")).unwrap_or_default();
        format!("{letter}{}", self.heading)
    }

    /// All that it says, line by line, also what somebody wrote themselves.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        [self.lines.as_slice(), &self.quotes].concat()
    }

    /// Own words as quotations.
    pub fn quotations(&self) -> impl Iterator<Item = String> {
        self.quotes.iter().map(|words| format!("“{words}”"))
    }

    /// Its lines as they stand in a letter: sentences after each other.
    #[must_use]
    pub fn paragraph(&self) -> String {
        let sentence = |line: &String| {
            let line = line.trim();
            let ends = line.ends_with(['.', '!', '?', ':', '”']);
            if ends { line.to_owned() } else { format!("{line}.") }
        };
        self.lines.iter().map(sentence).collect::<Vec<_>>().join(" ")
    }
}

impl Document {
    /// As plain text, to paste in a form of the municipality.
    #[must_use]
    pub fn as_text(&self) -> String {
        if let Some(envelope) = &self.envelope {
            return self.letter_text(envelope);
        }
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
        for section in self.sections.iter().filter(|section| !section.told().is_empty()) {
            part(&section.lettered_heading(), &section.told());
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
    pub(crate) fn page(&self, after: &str) -> String {
        if let Some(envelope) = &self.envelope {
            return page(&self.title, &(self.letter_body(envelope) + after));
        }
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
            part(&section.lettered_heading(), &section.told());
        }
        let _ = write!(body, "<footer>{}</footer>{after}", escape(&self.receipt));
        page(&self.title, &body)
    }
}

impl Document {
    /// As a letter in plain text.
    fn letter_text(&self, envelope: &Envelope) -> String {
        let mut paragraphs = vec![envelope.urgent.clone(), envelope.to.join("\n")];
        paragraphs.push(envelope.dated.clone());
        paragraphs.push(format!("{}\n{}", envelope.subject, envelope.law));
        paragraphs.extend([envelope.greeting.clone(), self.intro.clone()]);
        paragraphs.push(self.words.clone());
        for section in &self.sections {
            let heading = section.lettered_heading();
            let lines = [heading, section.paragraph()].into_iter().chain(section.quotations());
            paragraphs.push(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"));
        }
        paragraphs.push(format!("{}\n{}", envelope.closing, envelope.name));
        paragraphs.extend(self.person.lines.iter().cloned());
        paragraphs.extend([envelope.letters.clone(), self.receipt.clone()]);
        let told: Vec<&str> = paragraphs.iter().map(|part| part.trim()).collect();
        told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n") + "\n"
    }

    /// As a letter, the body of a page.
    fn letter_body(&self, envelope: &Envelope) -> String {
        let mut body = String::new();
        let mut add = |tag: &str, class: &str, text: &str| {
            if !text.is_empty() {
                let _ = write!(body, "<{tag} class=\"{class}\">{}</{tag}>", escape(text));
            }
        };
        add("p", "boven", &envelope.urgent);
        add("p", "van", &self.person.lines.join("\n"));
        add("p", "aan", &envelope.to.join("\n"));
        add("p", "", &envelope.dated);
        add("h1", "", &envelope.subject);
        add("p", "klein", &envelope.law);
        add("p", "", &envelope.greeting);
        add("p", "", &self.intro);
        add("p", "", &self.words);
        for section in &self.sections {
            add("h2", "", &section.lettered_heading());
            add("p", "", &section.paragraph());
            for quotation in section.quotations() {
                add("blockquote", "", &quotation);
            }
        }
        add("p", "slot", &envelope.closing);
        add("p", "naam", if envelope.name.is_empty() { " " } else { &envelope.name });
        if let Some(read_by) = &envelope.read_by {
            add("p", "slot", read_by);
            add("p", "naam", " ");
        }
        add("footer", "", format!("{} {}", envelope.letters, self.receipt).trim());
        body
    }
}

/// A text as one HTML page, with nothing around it.
#[must_use]
pub fn page_of(title: &str, text: &str) -> String {
    page(title, &format!("<p>{}</p>", escape(text)))
}

/// A page that can be read anywhere. It forbids itself everything but its own style.
pub(crate) fn page(title: &str, body: &str) -> String {
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
    .ruimte{height:5rem;border-bottom:1px dotted}h1{font-size:1.4rem}.klein{font-size:.9rem}\
    .aan{margin-left:50%}.boven{font-weight:bold}h1,h2{break-after:avoid}.slot{margin:2rem 0 3rem}.naam{border-top:1px solid;width:50%}footer{margin-top:2rem;font-size:.9rem}\
    @page{margin:2cm}";

pub(crate) fn escape(text: &str) -> String {
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
            ..Section::default()
        };
        Document {
            title: "Titel".to_owned(),
            intro: "Begin".to_owned(),
            person: section(None, &[]),
            words: words.to_owned(),
            sections: vec![section(Some("a"), &[words]), section(Some("b"), &[])],
            receipt: "Slot".to_owned(),
            ..Document::default()
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
