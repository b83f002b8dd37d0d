//! What a token can be, in one form for each thing it says: nothing else reaches the browser.

use csscolorparser::Color;
use cssparser::{ParseError, Parser};

/// What a token can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A colour that can be named in sRGB.
    Colour,
    /// How round a corner is: up to 2rem, or 32px.
    Corner,
    /// How thick a border is: 1 to 4px.
    Border,
    /// Fonts that may be on the device. None is loaded.
    Font,
    /// How heavy letters are: 400 to 900.
    Weight,
}

impl Kind {
    /// What is written here, as the app takes it over.
    ///
    /// # Errors
    /// What it should have been.
    pub fn read(self, text: &str) -> Result<String, &'static str> {
        match self {
            Self::Colour => colour(text).map(hex).ok_or("no colour like #0b5a62"),
            Self::Corner => length(text, 0.0, 2.0).ok_or("no length from 0 to 2rem or 32px"),
            Self::Border => length(text, 1.0 / 16.0, 0.25).ok_or("no length from 1px to 4px"),
            Self::Font => fonts(text).ok_or("no names of fonts"),
            Self::Weight => weight(text).ok_or("no weight from 400 to 900"),
        }
    }

    /// What can stand here, for the list of tokens.
    pub const fn described(self) -> &'static str {
        match self {
            Self::Colour => "colour",
            Self::Corner => "length, 0 to 2rem",
            Self::Border => "length, 1px to 4px",
            Self::Font => "names of fonts",
            Self::Weight => "400 to 900",
        }
    }
}

/// A colour in CSS. A number of six digits is none without the `#`.
pub(super) fn colour(text: &str) -> Option<Color> {
    let is_bare = text.chars().all(|letter| letter.is_ascii_digit());
    csscolorparser::parse(text).ok().filter(|_| !is_bare)
}

/// A colour in the way that every browser knows.
fn hex(colour: Color) -> String {
    colour.to_css_hex().to_string()
}

/// A length between these, in rem (16px).
fn length(text: &str, least: f32, most: f32) -> Option<String> {
    let (number, size) = match text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic()) {
        number if text == "0" => (number, 1.0),
        number if text.ends_with("rem") => (number, 1.0),
        number if text.ends_with("px") => (number, 16.0),
        _ => return None,
    };
    let value: f32 = number.parse().ok()?;
    (least..=most).contains(&(value / size)).then(|| text.to_owned())
}

/// A list of names of fonts.
fn fonts(text: &str) -> Option<String> {
    let all = Parser::new(text).parse_comma_separated(font).ok()?;
    Some(all.join(","))
}

/// A name: words, or words between quotes.
fn font(input: &mut Parser) -> Result<String, ParseError<()>> {
    let word = |input: &mut Parser| input.expect_ident().map(ToString::to_string);
    let quoted = input.try_parse(|input| input.expect_string().map(ToString::to_string));
    let (name, quote) = if let Ok(name) = quoted {
        (name, "\"")
    } else {
        let mut words = vec![word(input)?];
        words.extend(std::iter::from_fn(|| input.try_parse(word).ok()));
        (words.join(" "), "")
    };
    if is_name(&name) {
        Ok(format!("{quote}{name}{quote}"))
    } else {
        Err(ParseError::unexpected_token())
    }
}

fn is_name(name: &str) -> bool {
    let is_of_a_name = |letter: char| letter.is_alphanumeric() || letter == ' ' || letter == '-';
    !name.is_empty() && name.chars().all(is_of_a_name)
}

fn weight(text: &str) -> Option<String> {
    let number: u16 = match text {
        "normal" => 400,
        "bold" => 700,
        _ => text.parse().ok()?,
    };
    (400..=900).contains(&number).then(|| number.to_string())
}
