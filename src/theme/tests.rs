//! What is said about files of tokens that are wrong, and whether the list of pairs is whole.

use super::{
    pairs::{AROUND, PAIRS, Pairs, too_close},
    palette::{Palette, Scheme},
    style, tokens,
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use std::collections::BTreeSet;

const NEUTRAL: &str = include_str!("../../public/styles/theme.css");
const READER: &str = include_str!("../../public/styles/reader.css");
const VOORBEELD: &str = include_str!("../../public/content/municipalities/voorbeeld/thema.css");

#[track_caller]
fn refused(css: &str, expected: &[&str]) {
    let wrong = style(css).err().unwrap_or_default();
    assert_eq!(wrong.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

/// What the style for a light device sets.
fn light(css: &str) -> String {
    let style = style(css).unwrap_or_default();
    let (_, rest) = style.split_once(":root.sw-light{").unwrap_or_default();
    rest.split('}').next().unwrap_or_default().to_owned()
}

#[test]
fn the_neutral_look_is_far_enough_apart_everywhere() {
    let contrast =
        |scheme: &str| format!("(prefers-contrast: more) and (prefers-color-scheme: {scheme})");
    let looks = [
        ("light", Palette::neutral(Scheme::Light)),
        ("dark", Palette::neutral(Scheme::Dark)),
        (
            "more contrast",
            Palette::neutral(Scheme::Light).with_blocks(NEUTRAL, Some(&contrast("light")), ":root"),
        ),
        (
            "more contrast in the dark",
            Palette::neutral(Scheme::Dark).with_blocks(
                NEUTRAL,
                Some(&contrast("dark")),
                ":root:root",
            ),
        ),
        (
            "chosen contrast",
            Palette::neutral(Scheme::Dark).with_blocks(READER, Some("screen"), ":root.sw-contrast"),
        ),
    ];
    let mut grounds = BTreeSet::new();
    for (name, palette) in looks {
        grounds.insert(palette.named("sw-ink") + &palette.named("sw-brand"));
        assert_eq!(too_close(&palette), Vec::<String>::new(), "{name}");
    }
    assert_eq!(grounds.len(), 5, "some looks were not found: {grounds:?}");
}

#[test]
fn a_file_of_tokens_as_a_website_has_it_is_taken_over() {
    let all = light(
        "/* Made by Style Dictionary */
        .gemeente-theme {
            --gemeente-color-red: hsl(0 100% 20%);
            --gemeente-text: var(--gemeente-color-red);
            --utrecht-link-color: var(--gemeente-text);
            --utrecht-document-background-color: white;
            --utrecht-button-border-radius: .5rem;
            --utrecht-button-border-width: 4px;
            --utrecht-document-font-family: 'Open Sans', Fira Sans,sans-serif;
            --utrecht-heading-font-weight: bold;
            --utrecht-form-label-color: var(--gemeente-unknown, rgb(10, 20, 30));
            --utrecht-accordion-button-color: url(x);
            --nl-page-header-padding: calc(1px + 2px);
        }",
    );
    let expected = "--sw-paper:#ffffff;--utrecht-button-border-radius:.5rem;--utrecht-button-border-width:4px;\
        --utrecht-document-font-family:\"Open Sans\",Fira Sans,sans-serif;--utrecht-form-label-color:#0a141e;\
        --utrecht-heading-font-weight:700;--utrecht-link-color:#660000";
    assert_eq!(all, expected);
}

#[test]
fn colours_for_the_light_are_not_shown_in_the_dark_but_the_rest_is() {
    let style = style(":root { --sw-brand: #800000; --sw-radius: 0 }").unwrap_or_default();
    let (light, dark) = ("--sw-brand:#800000;--sw-radius:0", "--sw-radius:0");
    let expected = format!(
        "@media screen{{@media not all and (prefers-contrast:more){{\
        @media (prefers-color-scheme:light){{:root:not(.sw-dark,.sw-contrast){{{light}}}}}:root.sw-light{{{light}}}\
        @media (prefers-color-scheme:dark){{:root:not(.sw-light,.sw-contrast){{{dark}}}}}:root.sw-dark{{{dark}}}}}}}"
    );
    assert_eq!(style, expected);
}

#[test]
fn colours_that_are_too_close_are_named() {
    refused(
        ":root { --utrecht-link-color: #999; }
        @media (prefers-color-scheme:dark) { .a { --sw-bar: var(--sw-on-bar); } }",
        &[
            "--utrecht-link-color (#999999) on --sw-paper (#fbf8f2) has a contrast of 2.69, not 4.5",
            "--utrecht-link-color (#999999) on --sw-surface (#ffffff) has a contrast of 2.85, not 4.5",
            "--utrecht-link-color (#999999) on --sw-tint (#e3f0ef) has a contrast of 2.44, not 4.5",
            "--utrecht-link-color (#999999) on --sw-warm (#fdf3dc) has a contrast of 2.58, not 4.5",
            "--utrecht-link-color (#999999) on --sw-urgent-tint (#fdecea) has a contrast of 2.49, not 4.5",
            "--utrecht-link-color (#999999) on --utrecht-alert-info-background-color (#e3f0ef) has a contrast of 2.44, not 4.5",
            "--sw-on-bar (#ffffff) on --sw-bar (#ffffff) has a contrast of 1.00, not 4.5 in the dark",
            "--sw-on-bar-soft (#dcebea) on --sw-bar (#ffffff) has a contrast of 1.23, not 4.5 in the dark",
            "--sw-bar (#ffffff) on --sw-on-bar (#ffffff) has a contrast of 1.00, not 4.5 in the dark",
        ],
    );
}

#[test]
fn what_is_no_token_is_refused() {
    refused(
        "@import 'https://a.example/theme.css';
        @font-face { font-family: A; src: url(a.woff2) }
        .a { color: red; --sw-radius: 40px; --sw-urgent: green; --sw-brnd: red; }
        main { --sw-brand: red }
        @media print { :root { --sw-brand: red } }
        .b { --sw-brand: var(--b); --b: var(--sw-brand); --utrecht-button-border-width: 0; }
        .c { --sw-line: 000000; --sw-ink: url(//a.example); --utrecht-document-font-family: a{}b; }",
        &["line 1: @import is not taken over", "line 2: @font-face is not taken over"],
    );
    refused(
        ".a { color: red; --sw-radius: 40px; --sw-urgent: green; --sw-brnd: red; }
        main { --sw-brand: red }
        @media print { :root { --sw-brand: red } }
        .b { --sw-brand: var(--b); --b: var(--sw-brand); --utrecht-button-border-width: 0; }
        .c { --sw-line: 000000; --sw-ink: url(//a.example); --utrecht-document-font-family: a/**/;
             --utrecht-heading-font-family: 'a\"}', a!; --sw-edge: #12; --utrecht-heading-font-weight: 100 }",
        &[
            "line 2: tokens stand in :root or in one class, not in main",
            "line 3: only @media (prefers-color-scheme: dark) is taken over",
            "line 1: only tokens are taken over, not color",
            "line 1: --sw-radius is no length from 0 to 2rem or 32px: 40px",
            "line 1: --sw-urgent cannot be set",
            "line 1: --sw-brnd cannot be set",
            "line 4: --sw-brand leads to nothing: var(--b)",
            "line 4: --utrecht-button-border-width is no length from 1px to 4px: 0",
            "line 5: --sw-line is no colour like #0b5a62: 000000",
            "line 5: --sw-ink is no colour like #0b5a62: url(//a.example)",
            "line 6: --utrecht-heading-font-family is no names of fonts: 'a\"}', a!",
            "line 6: --sw-edge is no colour like #0b5a62: #12",
            "line 6: --utrecht-heading-font-weight is no weight from 400 to 900: 100",
        ],
    );
    refused("body", &["line 1: this cannot be read: body"]);
    for nothing in ["", "/* later */", ".a { --nl-link-color: #000 }"] {
        refused(nothing, &["it sets none of the tokens that the app uses"]);
    }
}

/// The tokens that a style sheet uses for these properties.
fn used(css: &str, is_property: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for declaration in css.split(['{', '}', ';']) {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        if is_property(property.trim()) {
            let names =
                value.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',']).next());
            found.extend(names.map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_colour_that_the_style_uses_is_in_a_pair() {
    let mut paired: BTreeSet<&str> = AROUND.iter().copied().collect();
    for Pairs(front, backs, _) in PAIRS {
        paired.insert(front);
        paired.extend(*backs);
    }
    // Lines that only divide, and colours that replace one of those in a pair.
    let alone = ["sw-line", "sw-rung"];
    let is_colour = |property: &str| {
        property.ends_with("color") && !property.starts_with("--")
            || property.starts_with("background")
            || property.starts_with("border")
            || property.starts_with("outline")
    };
    let styles = ["style", "reader", "device", "copy"].map(|name| {
        std::fs::read_to_string(format!("public/styles/{name}.css")).unwrap_or_default()
    });
    let used = used(&styles.concat(), is_colour);
    assert!(used.len() > 15, "{used:?}");
    let is_shape = |name: &str| name.contains("radius") || name.starts_with("sw-s");
    for name in used.iter().filter(|name| !is_shape(name) || name.as_str() == "sw-surface") {
        assert!(
            paired.contains(name.as_str()) || alone.contains(&name.as_str()),
            "--{name} is in no pair"
        );
    }
}

#[test]
fn every_pair_is_found_when_it_is_too_close() {
    for Pairs(front, backs, _) in PAIRS {
        for back in *backs {
            let palette = Palette::neutral(Scheme::Light).with(
                &[(*front).to_owned(), (*back).to_owned()]
                    .map(|name| (name, "#777".to_owned()))
                    .into(),
            );
            let found = too_close(&palette);
            let pair = format!("--{front} (#777777) on --{back} (#777777)");
            assert!(found.iter().any(|one| one.starts_with(&pair)), "{pair}: {found:?}");
        }
    }
}

/// Fails unless a style is nothing but tokens of the list in the rules for them.
fn must_hold_only_tokens(style: &str) {
    let known = tokens();
    let inside = style.split('{').filter_map(|part| part.split_once('}')).map(|(inside, _)| inside);
    for declaration in inside.flat_map(|inside| inside.split(';')).filter(|one| !one.is_empty()) {
        let (name, value) = declaration.split_once(':').unwrap_or_default();
        let is_known = known.iter().any(|(token, _)| name.strip_prefix("--") == Some(*token));
        let is_plain = !value.contains(['(', '/', '<', '\\', '@']);
        assert!(is_known && is_plain, "{declaration}: {style}");
    }
    assert_eq!(style.matches('{').count(), style.matches('}').count(), "{style}");
}

#[test]
fn whatever_a_file_says_only_tokens_of_the_list_come_out() {
    let names = prop::sample::select(NAMES);
    let value = prop::collection::vec(prop::sample::select(PIECES), 1..4);
    let file = prop::collection::vec((names, value), 1..4);
    let mut runner = TestRunner::deterministic();
    let mut taken = 0;
    for _ in 0..4096 {
        let Ok(tree) = file.new_tree(&mut runner) else { continue };
        let declarations: Vec<String> = tree
            .current()
            .into_iter()
            .map(|(name, value)| format!("{name}{};", value.concat()))
            .collect();
        let declarations = declarations.concat();
        if let Ok(style) = style(&format!(":root {{ {declarations} }}")) {
            must_hold_only_tokens(&style);
            taken += 1;
        }
    }
    assert!(taken > 20, "only {taken} of these files were taken over");
}

const NAMES: &[&str] = &[
    "--sw-line:",
    "--sw-brand:",
    "--sw-radius:",
    "--utrecht-document-font-family:",
    "--utrecht-heading-font-weight:",
    "--utrecht-textbox-border-width:",
    "--a:",
    "--nl-a:",
    "color:",
    "--sw-urgent:",
];
const PIECES: &[&str] = &[
    "#123",
    "#0b5a6280",
    "red",
    "var(--a)",
    "var(--b,",
    "url(//a.example)",
    "4px",
    "1.5rem",
    "-1px",
    "bold",
    "Verdana",
    "'A b'",
    "\"x",
    "\\7d ",
    "}",
    "{",
    ";",
    " ",
    ",",
    ")",
    "(",
    "/*",
    "*/",
    "!important",
    "@import 'a';",
    "</style>",
    "@media print{",
    "expression(1)",
    "\n",
    "\0",
    "é",
    ":root",
    "*",
];

#[test]
fn the_example_differs_from_the_neutral_look() {
    assert!(light(VOORBEELD).contains("--sw-brand:#6d1f4e;"));
}

#[test]
fn the_list_for_municipalities_is_that_of_the_code() {
    let page = include_str!("../../docs/theme.md");
    let listed: Vec<&str> = page.lines().filter(|line| line.starts_with("| `--")).collect();
    let expected: Vec<String> =
        tokens().iter().map(|(name, kind)| format!("| `--{name}` | {kind} |")).collect();
    assert_eq!(listed, expected);
}
