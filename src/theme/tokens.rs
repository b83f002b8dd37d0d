//! The design tokens that a municipality can set: those of NL Design System that the app uses, and our own.
//!
//! What says danger (`--sw-urgent`), the steps of the ladder (`--sw-rung-…`) and every size of letters and of what
//! is pressed are the same everywhere.

use super::value::Kind;

/// A token that can be set.
#[derive(Debug)]
pub(super) struct Token {
    /// Its name, without the `--` before it.
    pub name: &'static str,
    /// What it can be.
    pub kind: Kind,
}

const fn colour(name: &'static str) -> Token {
    Token { name, kind: Kind::Colour }
}

const fn corner(name: &'static str) -> Token {
    Token { name, kind: Kind::Corner }
}

/// All of them.
pub(super) const TOKENS: &[Token] = &[
    colour("sw-paper"),
    colour("sw-surface"),
    colour("sw-ink"),
    colour("sw-ink-soft"),
    colour("sw-line"),
    colour("sw-edge"),
    colour("sw-brand"),
    colour("sw-brand-dark"),
    colour("sw-on-brand"),
    colour("sw-tint"),
    colour("sw-warm"),
    colour("sw-tag"),
    colour("sw-bar"),
    colour("sw-bar-raised"),
    colour("sw-on-bar"),
    colour("sw-on-bar-soft"),
    colour("sw-focus"),
    colour("sw-focus-ink"),
    corner("sw-radius"),
    corner("sw-radius-small"),
    Token { name: "utrecht-document-font-family", kind: Kind::Font },
    Token { name: "utrecht-heading-font-family", kind: Kind::Font },
    Token { name: "utrecht-heading-font-weight", kind: Kind::Weight },
    colour("utrecht-heading-1-color"),
    colour("utrecht-heading-2-color"),
    colour("utrecht-heading-3-color"),
    colour("utrecht-paragraph-lead-color"),
    colour("utrecht-link-color"),
    colour("utrecht-link-hover-color"),
    corner("utrecht-button-border-radius"),
    Token { name: "utrecht-button-border-width", kind: Kind::Border },
    Token { name: "utrecht-button-font-weight", kind: Kind::Weight },
    colour("utrecht-button-primary-action-background-color"),
    colour("utrecht-button-primary-action-border-color"),
    colour("utrecht-button-primary-action-color"),
    colour("utrecht-button-primary-action-hover-background-color"),
    colour("utrecht-button-primary-action-hover-border-color"),
    colour("utrecht-button-primary-action-hover-color"),
    colour("utrecht-button-secondary-action-background-color"),
    colour("utrecht-button-secondary-action-border-color"),
    colour("utrecht-button-secondary-action-color"),
    colour("utrecht-button-secondary-action-hover-background-color"),
    colour("utrecht-button-secondary-action-hover-border-color"),
    colour("utrecht-button-secondary-action-hover-color"),
    colour("utrecht-form-label-color"),
    colour("utrecht-form-field-description-color"),
    colour("utrecht-textbox-background-color"),
    colour("utrecht-textbox-border-color"),
    colour("utrecht-textbox-color"),
    corner("utrecht-textbox-border-radius"),
    Token { name: "utrecht-textbox-border-width", kind: Kind::Border },
    colour("utrecht-textarea-background-color"),
    colour("utrecht-textarea-border-color"),
    colour("utrecht-textarea-color"),
    corner("utrecht-textarea-border-radius"),
    Token { name: "utrecht-textarea-border-width", kind: Kind::Border },
    colour("utrecht-alert-info-background-color"),
    colour("utrecht-alert-info-border-color"),
    corner("utrecht-alert-border-radius"),
    colour("utrecht-data-badge-background-color"),
    colour("utrecht-data-badge-color"),
    corner("utrecht-data-badge-border-radius"),
    colour("utrecht-skip-link-background-color"),
    colour("utrecht-skip-link-color"),
];

/// Tokens of NL Design System that say the same as one of ours, which more is made of.
const SAME: [(&str, &str); 4] = [
    ("utrecht-document-background-color", "sw-paper"),
    ("utrecht-document-color", "sw-ink"),
    ("utrecht-focus-outline-color", "sw-focus"),
    ("utrecht-focus-inverse-outline-color", "sw-focus-ink"),
];

/// The token that a custom property sets, if it is one of these.
pub(super) fn set_by(property: &str) -> Option<&'static Token> {
    let name = property.strip_prefix("--")?;
    let same = SAME.iter().find(|(theirs, _)| *theirs == name).map_or(name, |(_, ours)| ours);
    TOKENS.iter().find(|token| token.name == same)
}

/// The names under which a token can be set.
pub(super) fn names(token: &Token) -> impl Iterator<Item = &'static str> {
    let same = SAME.iter().filter(|(_, ours)| *ours == token.name).map(|(theirs, _)| *theirs);
    std::iter::once(token.name).chain(same)
}
