//! Which colours meet, and how far apart they have to be (WCAG 2.2).

use super::palette::{GROUNDS, Palette};

/// For words: 1.4.3, level AA.
const WORDS: f32 = 4.5;
/// For what has to be seen to use something: 1.4.11, and a focus that can be seen, 2.4.7.
const SHAPES: f32 = 3.0;

/// What is read or seen, on each of what can be behind it, and at least how far apart they are.
pub(super) struct Pairs(pub &'static str, pub &'static [&'static str], pub f32);

/// Every pair that the style of the app makes.
#[rustfmt::skip]
pub(super) const PAIRS: &[Pairs] = &[
    Pairs("sw-ink", &["sw-paper", "sw-surface", "sw-tint", "sw-warm", "sw-urgent-tint", "utrecht-alert-info-background-color"], WORDS),
    Pairs("sw-ink-soft", &["sw-paper", "sw-surface", "sw-tint", "sw-warm"], WORDS),
    Pairs("sw-brand", &["sw-paper", "sw-surface", "sw-tint", "utrecht-alert-info-background-color"], WORDS),
    Pairs("sw-brand-dark", &["sw-paper", "sw-surface", "sw-tint"], WORDS),
    Pairs("sw-urgent", &["sw-paper", "sw-surface", "sw-urgent-tint", "sw-warm"], WORDS),
    Pairs("sw-on-bar", &["sw-bar", "sw-bar-raised"], WORDS),
    Pairs("sw-on-bar-soft", &["sw-bar"], WORDS),
    Pairs("sw-bar", &["sw-on-bar"], WORDS),
    Pairs("sw-rung-0a", GROUNDS, WORDS),
    Pairs("sw-rung-0b", GROUNDS, WORDS),
    Pairs("sw-rung-0c", GROUNDS, WORDS),
    Pairs("sw-rung-0d", GROUNDS, WORDS),
    Pairs("sw-rung-1", GROUNDS, WORDS),
    Pairs("sw-rung-2", GROUNDS, WORDS),
    Pairs("utrecht-heading-1-color", &["sw-paper", "sw-surface", "sw-tint", "sw-warm", "sw-urgent-tint", "utrecht-alert-info-background-color"], WORDS),
    Pairs("utrecht-heading-2-color", &["sw-paper", "sw-surface", "sw-tint", "sw-warm", "sw-urgent-tint", "utrecht-alert-info-background-color"], WORDS),
    Pairs("utrecht-heading-3-color", &["sw-paper", "sw-surface", "sw-tint", "sw-warm", "sw-urgent-tint", "utrecht-alert-info-background-color"], WORDS),
    Pairs("utrecht-paragraph-lead-color", GROUNDS, WORDS),
    Pairs("utrecht-link-color", &["sw-paper", "sw-surface", "sw-tint", "sw-warm", "sw-urgent-tint", "utrecht-alert-info-background-color"], WORDS),
    Pairs("utrecht-link-hover-color", &["sw-paper", "sw-surface", "sw-tint", "sw-warm", "sw-urgent-tint", "utrecht-alert-info-background-color"], WORDS),
    Pairs("utrecht-button-primary-action-color", &["utrecht-button-primary-action-background-color"], WORDS),
    Pairs("utrecht-button-primary-action-hover-color", &["utrecht-button-primary-action-hover-background-color"], WORDS),
    Pairs("utrecht-button-secondary-action-color", &["utrecht-button-secondary-action-background-color"], WORDS),
    Pairs("utrecht-button-secondary-action-hover-color", &["utrecht-button-secondary-action-hover-background-color"], WORDS),
    Pairs("utrecht-form-label-color", GROUNDS, WORDS),
    Pairs("utrecht-form-field-description-color", GROUNDS, WORDS),
    Pairs("utrecht-textbox-color", &["utrecht-textbox-background-color"], WORDS),
    Pairs("utrecht-textarea-color", &["utrecht-textarea-background-color"], WORDS),
    Pairs("utrecht-data-badge-color", &["utrecht-data-badge-background-color"], WORDS),
    Pairs("utrecht-skip-link-color", &["utrecht-skip-link-background-color"], WORDS),
    // The edges of what can be chosen or filled in.
    Pairs("sw-edge", GROUNDS, SHAPES),
    Pairs("utrecht-textbox-border-color", GROUNDS, SHAPES),
    Pairs("utrecht-textarea-border-color", GROUNDS, SHAPES),
    Pairs("sw-focus", &["sw-focus-ink"], SHAPES),
];

/// The ring of the focus has two colours: one of them is seen on each of these.
const RING: [&str; 2] = ["sw-focus", "sw-focus-ink"];
pub(super) const AROUND: &[&str] = &["sw-paper", "sw-surface", "sw-tint", "sw-warm", "sw-bar"];

/// Where two colours are too close, in words.
pub(super) fn too_close(palette: &Palette) -> Vec<String> {
    let on = |front: &str, back: &str, found: f32, least: f32| {
        let (front, back) = (palette.named(front), palette.named(back));
        (found < least)
            .then(|| format!("{front} on {back} has a contrast of {found:.2}, not {least}"))
    };
    let pairs = PAIRS.iter().flat_map(|Pairs(front, backs, least)| {
        backs.iter().filter_map(move |back| on(front, back, palette.contrast(front, back), *least))
    });
    let ring = AROUND.iter().filter_map(|back| {
        let [outer, inner] = RING.map(|front| (palette.contrast(front, back), front));
        let (found, front) = if outer.0 < inner.0 { inner } else { outer };
        on(front, back, found, SHAPES)
    });
    pairs.chain(ring).collect()
}
