//! The texts as they are written in a Fluent resource, for those who judge them.
//!
//! Resolves nothing: a value is replaced by whatever the caller calls typical.

use super::Broken;
use fluent_syntax::{
    ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// One text as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// `id` or `id.attribute`; a term keeps its dash.
    pub id: String,
    /// One form of the text; each plural form comes on its own.
    pub text: String,
}

/// Every text in a resource that has words of its own, with `typical` for each value by its name.
///
/// # Errors
/// When it is not Fluent.
pub fn written(resource: &str, typical: fn(&str) -> &'static str) -> Result<Vec<Written>, Broken> {
    let parsed = parser::parse(resource).map_err(|(_, errors)| Broken(format!("{errors:?}")))?;
    let mut found = Vec::new();
    for entry in parsed.body {
        match entry {
            Entry::Message(message) => {
                let value = message.value.as_ref();
                add(message.id.name, value, &message.attributes, typical, &mut found);
            }
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                add(&id, Some(&term.value), &term.attributes, typical, &mut found);
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    Ok(found)
}

fn add(
    id: &str,
    value: Option<&Pattern<&str>>,
    attributes: &[Attribute<&str>],
    typical: fn(&str) -> &'static str,
    found: &mut Vec<Written>,
) {
    let own = value.map(|value| (id.to_owned(), value));
    let named = attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
    for (id, pattern) in own.into_iter().chain(named) {
        let has_words = |text: &String| !text.trim().is_empty();
        let texts = forms(pattern, typical).into_iter().filter(has_words);
        found.extend(texts.map(|text| Written { id: id.clone(), text }));
    }
}

/// The forms of a pattern; empty when it only repeats something else.
fn forms(pattern: &Pattern<&str>, typical: fn(&str) -> &'static str) -> Vec<String> {
    let only_value = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(_) => true,
            Expression::Select { .. } => false,
        },
    };
    if pattern.elements.iter().all(only_value) {
        return Vec::new();
    }
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![value.replace('\n', " ")],
            PatternElement::Placeable { expression } => values(expression, typical),
        };
        texts = texts
            .iter()
            .flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}")))
            .collect();
    }
    texts
}

fn values(expression: &Expression<&str>, typical: fn(&str) -> &'static str) -> Vec<String> {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { variants, .. } => {
            return variants.iter().flat_map(|variant| forms(&variant.value, typical)).collect();
        }
    };
    let value = match inline {
        InlineExpression::VariableReference { id }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => typical(id.name),
        InlineExpression::FunctionReference { arguments, .. } => argument(arguments, typical),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        InlineExpression::Placeable { expression } => return values(expression, typical),
    };
    vec![value.to_owned()]
}

fn argument(arguments: &CallArguments<&str>, typical: fn(&str) -> &'static str) -> &'static str {
    let named = arguments.positional.iter().find_map(|argument| match argument {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    });
    typical(named.unwrap_or_default())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_with_typical_values() {
        let check = |resource: &str, expected: &[(&str, &str)]| {
            let typical = |name: &str| if name == "aantal" { "7" } else { "iets" };
            let found = written(resource, typical).unwrap();
            let found: Vec<_> = found.iter().map(|w| (w.id.as_str(), w.text.as_str())).collect();
            assert_eq!(found, expected, "{resource}");
        };
        check("a = Dag { $naam }!\n    .hint = Kort", &[("a", "Dag iets!"), ("a.hint", "Kort")]);
        check("a =\n    .hint = Kort\n    en goed", &[("a.hint", "Kort en goed")]);
        check("-t = Goed\na = { -t }", &[("-t", "Goed")]);
        check(
            "a = { $aantal ->\n    [one] een stap\n   *[other] { $aantal } stappen\n}",
            &[("a", "een stap"), ("a", "7 stappen")],
        );
        assert!(written("a = {", |_| "").is_err());
    }
}
