//! How the ids of texts are made from keys and values.

/// A key or value as part of an id: lower case, only letters, digits and hyphens.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => slug.push_str("-onder-"),
            '+' => slug.push_str("-plus"),
            ' ' | '.' => slug.push('-'),
            'ï' | 'í' => slug.push('i'),
            'ë' | 'é' => slug.push('e'),
            c if c.is_ascii_alphanumeric() || c == '-' => slug.push(c.to_ascii_lowercase()),
            _ => {}
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn values_become_parts_of_ids() {
        for (text, expected) in [
            ("<12", "onder-12"),
            ("67+", "67-plus"),
            ("kinderen<18", "kinderen-onder-18"),
            ("met iemand", "met-iemand"),
            ("Oekraïens", "oekraiens"),
            ("C28a", "c28a"),
        ] {
            assert_eq!(slug(text), expected);
        }
    }
}
