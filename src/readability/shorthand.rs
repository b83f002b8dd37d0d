//! Finds what is never said aloud: abbreviations, "en/of", and slashes between words. Knows one text.

/// Abbreviations without their points; the words themselves have to be written.
const ABBREVIATIONS: [&str; 35] = [
    "aub", "bijv", "blz", "bv", "bvb", "ca", "cq", "dmv", "dwz", "ea", "ed", "eea", "enz", "etc",
    "evt", "excl", "gem", "ihkv", "incl", "ipv", "ivm", "max", "mbt", "mbv", "min", "mn", "nav",
    "nvt", "oa", "obv", "pm", "tav", "tbv", "tm", "zsm",
];

/// A written form that is never said aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shorthand {
    /// "bijv.", "t/m".
    Abbreviation(String),
    /// "en/of": say "of".
    AndOr,
    /// "hij/zij": choose, or say both.
    Stroke(String),
}

/// Every shorthand in a text.
#[must_use]
pub fn shorthand(text: &str) -> Vec<Shorthand> {
    text.split_whitespace().filter_map(judge).collect()
}

fn judge(word: &str) -> Option<Shorthand> {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != '/');
    let small = bare.to_lowercase();
    let letters: String = small.chars().filter(|c| !matches!(c, '.' | '/')).collect();
    // "Bv." and "min." need their point: "min" is a word.
    let has_mark = small.contains(['.', '/']);
    // A point at the end of a sentence is not one inside a word.
    let is_address = small.trim_end_matches('.').contains('.') && letters.len() > 5;
    let between = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let stroke = bare.split_once('/').is_some_and(|(before, after)| {
        between(before.chars().next_back()) && between(after.chars().next())
    });
    if small.trim_end_matches('.') == "en/of" {
        Some(Shorthand::AndOr)
    } else if has_mark && !is_address && ABBREVIATIONS.contains(&letters.as_str()) {
        Some(Shorthand::Abbreviation(bare.to_owned()))
    } else if stroke {
        Some(Shorthand::Stroke(bare.to_owned()))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shorthand_is_found() {
        let abbreviation = |word: &str| vec![Shorthand::Abbreviation(word.to_owned())];
        let cases = [
            ("Neem bijv. een brief mee.", abbreviation("bijv.")),
            ("Bel o.a. met uw gemeente.", abbreviation("o.a.")),
            ("Dit is d.w.z. gratis.", abbreviation("d.w.z.")),
            ("Bel m.b.t. uw vraag.", abbreviation("m.b.t.")),
            ("Van 12 t/m 18 jaar.", abbreviation("t/m")),
            ("Bel z.s.m.", abbreviation("z.s.m.")),
            ("Thuis en/of op school.", vec![Shorthand::AndOr]),
            ("Zijn/haar brief.", vec![Shorthand::Stroke("Zijn/haar".to_owned())]),
            ("Kijk op ikwilvervoer.nl. Bel.", Vec::new()),
            ("Bel 112. Dat is artikel 2.3.2 van 2015.", Vec::new()),
            ("Vul in: 22/11/2026.", Vec::new()),
            ("Een uur min of meer.", Vec::new()),
            ("Van 12 tot en met 18 jaar.", Vec::new()),
        ];
        for (text, expected) in cases {
            assert_eq!(shorthand(text), expected, "{text}");
        }
    }
}
