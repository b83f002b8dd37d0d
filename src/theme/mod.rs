//! The look of a municipality: a file with the design tokens of NL Design System, as its website has them, becomes a
//! style for the app; or is refused, with the two colours that cannot be told apart.
//!
//! It refuses to know files, and pages: what is not a token with a value that can be checked never reaches the
//! browser. How a municipality makes one is in `docs/theme.md`.

mod pairs;
mod palette;
mod sheet;
#[cfg(test)]
mod tests;
mod tokens;
mod value;
mod wrong;

use palette::{Palette, Scheme, Values};
use sheet::{Block, Declaration};
use value::Kind;
pub use wrong::Wrong;

/// What a file sets.
#[derive(Default)]
struct Own {
    light: Values,
    dark: Values,
}

/// The style that a file of tokens asks for. It is for the screen, and not for devices set to more contrast. A device
/// that is dark keeps the neutral colours, unless the file has a block for the dark.
///
/// # Errors
/// Everything that is wrong in the file, and every pair of colours that is too close.
pub fn style(css: &str) -> Result<String, Vec<Wrong>> {
    let own = read(&sheet::blocks(css)?)?;
    if own.light.is_empty() && own.dark.is_empty() {
        let what = "it sets none of the tokens that the app uses".to_owned();
        return Err(vec![Wrong { line: None, what }]);
    }
    let mut wrong = Vec::new();
    for (scheme, values, name) in
        [(Scheme::Light, &own.light, ""), (Scheme::Dark, &own.dark, " in the dark")]
    {
        let close = pairs::too_close(&Palette::neutral(scheme).with(values));
        wrong.extend(
            close.into_iter().map(|pair| Wrong { line: None, what: format!("{pair}{name}") }),
        );
    }
    if wrong.is_empty() { Ok(written(&own)) } else { Err(wrong) }
}

/// Every token that a file can set, under each of its names, and what it can be.
#[must_use]
pub fn tokens() -> Vec<(&'static str, &'static str)> {
    let all = tokens::TOKENS.iter();
    all.flat_map(|token| tokens::names(token).map(|name| (name, token.kind.described()))).collect()
}

/// Takes the tokens that the app uses out of the file.
fn read(blocks: &[Block]) -> Result<Own, Vec<Wrong>> {
    let (mut own, mut wrong) = (Own::default(), Vec::new());
    let (mut light, mut dark) = (Palette::neutral(Scheme::Light), Palette::neutral(Scheme::Dark));
    for block in blocks {
        let is_dark = match scheme(block) {
            Ok(scheme) => scheme == Scheme::Dark,
            Err(what) => {
                wrong.push(Wrong::new(block.line, what));
                continue;
            }
        };
        // A value may name any token of the file, also one that the app does not use.
        let all = block
            .declarations
            .iter()
            .filter_map(|one| Some((one.name.strip_prefix("--")?.to_owned(), one.value.clone())));
        let all: Values = all.collect();
        dark = dark.with(&all);
        if !is_dark {
            light = light.with(&all);
        }
    }
    for block in blocks {
        let Ok(scheme) = scheme(block) else { continue };
        let known = if scheme == Scheme::Dark { &dark } else { &light };
        for declaration in &block.declarations {
            match taken(declaration, known) {
                Ok(Some((name, kind, value))) => {
                    if scheme == Scheme::Dark || kind != Kind::Colour {
                        own.dark.insert(name.to_owned(), value.clone());
                    }
                    if scheme == Scheme::Light {
                        own.light.insert(name.to_owned(), value);
                    }
                }
                Ok(None) => {}
                Err(what) => wrong.push(Wrong::new(declaration.line, what)),
            }
        }
    }
    if wrong.is_empty() { Ok(own) } else { Err(wrong) }
}

/// Which devices a block is for.
fn scheme(block: &Block) -> Result<Scheme, String> {
    let is_class = |name: &str| {
        name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
    };
    let selector = block.selector.as_str();
    if selector != ":root" && !selector.strip_prefix('.').is_some_and(is_class) {
        return Err(format!("tokens stand in :root or in one class, not in {selector}"));
    }
    let media = block.media.as_deref().map(|media| media.replace(' ', ""));
    match media.as_deref() {
        None => Ok(Scheme::Light),
        Some("(prefers-color-scheme:dark)") => Ok(Scheme::Dark),
        Some(_) => Err("only @media (prefers-color-scheme: dark) is taken over".to_owned()),
    }
}

/// The token that a declaration sets, what that can be and what it is; nothing for one that the app does not use.
fn taken(
    declaration: &Declaration,
    known: &Palette,
) -> Result<Option<(&'static str, Kind, String)>, String> {
    let Declaration { name, value, .. } = declaration;
    let Some(token) = tokens::set_by(name) else {
        return if !name.starts_with("--") {
            Err(format!("only tokens are taken over, not {name}"))
        } else if name.starts_with("--sw-") {
            Err(format!("{name} cannot be set"))
        } else {
            Ok(None)
        };
    };
    let value = known.resolve(value).ok_or_else(|| format!("{name} leads to nothing: {value}"))?;
    let read = token.kind.read(&value).map_err(|what| format!("{name} is {what}: {value}"))?;
    Ok(Some((token.name, token.kind, read)))
}

/// The style, for the classes with which residents choose their colours (`tools/build/colours.mjs`).
fn written(own: &Own) -> String {
    let [light, dark] = [("light", "dark", &own.light), ("dark", "light", &own.dark)].map(
        |(scheme, other, values)| {
            let tokens: Vec<String> =
                values.iter().map(|(name, value)| format!("--{name}:{value}")).collect();
            let tokens = tokens.join(";");
            format!(
                "@media (prefers-color-scheme:{scheme}){{\
                 :root:not(.sw-{other},.sw-contrast){{{tokens}}}}}:root.sw-{scheme}{{{tokens}}}"
            )
        },
    );
    format!("@media screen{{@media not all and (prefers-contrast:more){{{light}{dark}}}}}")
}
