//! The colours that tokens have together, and how far apart two of them are.

use super::{sheet, value};
use csscolorparser::Color;
use std::collections::BTreeMap;

/// The looks that there are without a municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Light,
    Dark,
}

/// Tokens with their values, by name without the `--`.
pub(super) type Values = BTreeMap<String, String>;

/// What tokens are worth.
#[derive(Clone, Debug)]
pub(super) struct Palette(Values);

/// What lies under everything else.
pub(super) const GROUNDS: &[&str] = &["sw-paper", "sw-surface"];

/// The neutral look.
const NEUTRAL: &str = include_str!("../../public/styles/theme.css");
const DARK: &str = "(prefers-color-scheme: dark)";

/// The value of a token that is not set: what the style falls back on.
const INSTEAD: [(&str, &str); 5] = [
    ("utrecht-heading-1-color", "sw-ink"),
    ("utrecht-heading-2-color", "sw-ink"),
    ("utrecht-heading-3-color", "sw-ink"),
    ("utrecht-form-label-color", "sw-ink"),
    ("utrecht-button-primary-action-hover-color", "utrecht-button-primary-action-color"),
];

/// How often a token may lead to another one.
const MOST_STEPS: u8 = 16;

impl Palette {
    /// The neutral look.
    pub fn neutral(scheme: Scheme) -> Self {
        let mut all = Self(Values::new()).with_blocks(NEUTRAL, None, ":root");
        if scheme == Scheme::Dark {
            all = all.with_blocks(NEUTRAL, Some(DARK), ":root");
        }
        all
    }

    /// With what these blocks of a style sheet set.
    pub fn with_blocks(mut self, css: &str, media: Option<&str>, selector: &str) -> Self {
        let blocks = sheet::blocks(css).unwrap_or_default();
        let ours = blocks
            .into_iter()
            .filter(|block| block.media.as_deref() == media && block.selector == selector);
        for one in ours.flat_map(|block| block.declarations) {
            if let Some(name) = one.name.strip_prefix("--") {
                self.0.insert(name.to_owned(), one.value);
            }
        }
        self
    }

    /// With these values in the place of its own.
    pub fn with(mut self, values: &Values) -> Self {
        self.0.extend(values.iter().map(|(name, value)| (name.clone(), value.clone())));
        self
    }

    /// What a value says when it was followed to where it does not name another token.
    pub fn resolve(&self, value: &str) -> Option<String> {
        let mut value = value;
        for _ in 0..MOST_STEPS {
            let Some((name, instead)) = other(value) else { return Some(value.to_owned()) };
            value = self.0.get(name).map(String::as_str).or(instead)?;
        }
        None
    }

    /// The colour of a token.
    fn colour(&self, name: &str) -> Option<Color> {
        let instead = INSTEAD.iter().find(|(token, _)| *token == name).map(|(_, other)| *other);
        let value = self.0.get(name).or_else(|| self.0.get(instead?))?;
        value::colour(&self.resolve(value)?)
    }

    /// A token with its colour, to be read by a person.
    pub fn named(&self, name: &str) -> String {
        let colour = self.colour(name).map(|colour| colour.to_css_hex().to_string());
        format!("--{name} ({})", colour.as_deref().unwrap_or("no colour"))
    }

    /// How far apart two colours are, from 1 to 21; on what is see-through, where they are closest. 0 when one of
    /// them has no colour.
    /// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    pub fn contrast(&self, front: &str, back: &str) -> f32 {
        let (Some(front), Some(back)) = (self.colour(front), self.colour(back)) else { return 0.0 };
        let grounds = GROUNDS.iter().filter_map(|ground| self.colour(ground));
        let seen = grounds.map(|ground| {
            let back = over(back, ground);
            let (one, other) = (luminance(over(front, back)), luminance(back));
            (one.max(other) + 0.05) / (one.min(other) + 0.05)
        });
        seen.fold(21.0, f32::min)
    }
}

/// The token that a value names, and what it says if that has no value.
fn other(value: &str) -> Option<(&str, Option<&str>)> {
    let inside = value.strip_prefix("var(")?.strip_suffix(')')?;
    let (name, instead) = match inside.split_once(',') {
        Some((name, instead)) => (name, Some(instead.trim())),
        None => (inside, None),
    };
    Some((name.trim().strip_prefix("--")?, instead))
}

/// A colour that may be see-through, on one that is not.
fn over(front: Color, back: Color) -> Color {
    let mix = |front: f32, back: f32, share: f32| back + (front - back) * share;
    let Color { r, g, b, a } = front;
    Color::new(mix(r, back.r, a), mix(g, back.g, a), mix(b, back.b, a), 1.0)
}

fn luminance(colour: Color) -> f32 {
    let [red, green, blue, _] = colour.to_linear_rgba();
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
