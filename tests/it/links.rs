//! Where a press can lead: to a telephone number, and nowhere else.

use proptest::prelude::*;
use samenwijzer::domain::contact::phone_link;
use std::{fs, path::Path};

/// The lines of the code of the pages that set an address, without the gallery, which is no part of the app.
fn lines_with_address(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("gallery") {
                lines_with_address(&path, found);
            }
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let sets = |line: &&str| {
            ["\"href\"", "\"src\"", "\"action\"", "\"formaction\"", "\"srcdoc\"", "\"ping\""]
                .iter()
                .any(|name| line.contains(name))
        };
        found.extend(
            text.lines().filter(sets).map(|line| line.trim().trim_end_matches(';').to_owned()),
        );
    }
}

#[test]
fn an_address_is_a_telephone_number_or_a_picture_of_the_app() {
    let mut found = Vec::new();
    lines_with_address(Path::new("src/ui"), &mut found);
    found.sort();
    assert_eq!(
        found,
        [
            ".attr(\"href\", phone_link(number))",
            "block(\"span\", \"utrecht-logo sw-logo\").child(el(\"img\").attr(\"src\", address).attr(\"alt\", text))",
            "let drawing = r#use().attr(\"href\", format!(\"{}#{}\", page::icons(), picture.name()))",
        ]
    );
}

#[test]
fn what_is_not_a_number_does_not_get_into_a_link() {
    for (written, link) in [
        ("javascript:alert(1)", "tel:1"),
        ("https://gemeente.example@evil.example", "tel:"),
        ("data:text/html,<script>", "tel:"),
        ("tel:*#06#", "tel:06"),
        ("06 12 34 56 78", "tel:0612345678"),
        ("٠٦-12345678", "tel:12345678"),
        ("\u{202e}211", "tel:211"),
    ] {
        assert_eq!(phone_link(written), link);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_link_is_always_tel_and_digits(written in any::<String>()) {
        let link = phone_link(&written);
        let number = link.strip_prefix("tel:").unwrap();
        prop_assert!(number.chars().all(|c| c.is_ascii_digit()), "{link}");
    }
}
