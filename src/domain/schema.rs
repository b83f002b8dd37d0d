//! What authors may write where the type itself does not say it: ids, facts, days and conditions.
//!
//! For the schemas of packs only; the browser never sees it.

use super::{
    condition::{Condition, Count},
    fact::{Fact, Kind},
    ids::{RuleId, SuggestionId},
    leefgebied::Leefgebied,
    need::Need,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use std::{borrow::Cow, marker::PhantomData};

/// A day as it is written: `YYYY-MM-DD`.
pub(super) struct Day;

const DAY: &str = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"description": "A day as YYYY-MM-DD.", "type": "string", "pattern": DAY})
    }
}

/// An object of which the names are `K` and the values `V`.
pub(super) struct Named<K, V>(PhantomData<(K, V)>);

impl<K: JsonSchema, V: JsonSchema> JsonSchema for Named<K, V> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}Of{}", V::schema_name(), K::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<K>(),
            "additionalProperties": generator.subschema_for::<V>(),
        })
    }

    fn inline_schema() -> bool {
        true
    }
}

impl JsonSchema for RuleId {
    fn schema_name() -> Cow<'static, str> {
        "RuleId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The id of a rule (R23) or of a modifier (M6).",
            "type": "string",
            "pattern": "^[RM][0-9]+$",
        })
    }
}

impl JsonSchema for SuggestionId {
    fn schema_name() -> Cow<'static, str> {
        "SuggestionId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The id of a suggestion type (C03, C28a).",
            "type": "string",
            "pattern": "^C[0-9]+[a-z]?$",
        })
    }
}

impl JsonSchema for Fact {
    fn schema_name() -> Cow<'static, str> {
        "Fact".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The key of a fact.",
            "type": "string",
            "enum": Fact::all().map(Fact::key).collect::<Vec<_>>(),
        })
    }
}

impl JsonSchema for Need {
    fn schema_name() -> Cow<'static, str> {
        "Need".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The key of a need.",
            "type": "string",
            "enum": Self::all().map(Self::key).collect::<Vec<_>>(),
        })
    }
}

impl JsonSchema for Condition {
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let own = generator.subschema_for::<Self>().to_value();
        let rule = generator.subschema_for::<RuleId>().to_value();
        let fact = generator.subschema_for::<Fact>().to_value();
        let domain = generator.subschema_for::<Leefgebied>().to_value();
        let count = generator.subschema_for::<Count>().to_value();
        let scale = json!({"enum": super::fact::SCALE});
        let some = |item: &Value| json!({"type": "array", "items": item, "minItems": 1});
        let dated = keys(|kind| kind == Kind::YesNoOrDate);
        let days = json!({"type": "integer"});
        let number = json!({"anyOf": [
            {"type": "integer", "minimum": 0},
            {"enum": ["meervoudigDrempel", "multiDrempel", "overzichtDrempel"]},
        ]});
        let need = generator.subschema_for::<Need>().to_value();
        let mut forms = vec![
            form(
                "This need was ticked, or one of these.",
                &[("need", json!({"anyOf": [need.clone(), some(&need)]}))],
            ),
            form(
                "One of these leefgebieden was chosen, or something was said about it.",
                &[("domains", some(&domain)), ("chosen", json!({"const": true}))],
            ),
            form(
                "One of these leefgebieden was chosen, and nothing was said about it.",
                &[("domains", some(&domain)), ("untold", json!({"const": true}))],
            ),
            form(
                "At least one need of these leefgebieden was ticked.",
                &[("domains", some(&domain)), ("ticked", json!({"const": true}))],
            ),
            form(
                "At least one need of these leefgebieden was ticked, and none but these.",
                &[("domains", some(&domain)), ("only", some(&need))],
            ),
            form("All of these hold.", &[("all", some(&own))]),
            form("At least one of these holds.", &[("any", some(&own))]),
            form("This does not hold.", &[("not", own.clone())]),
            form("This rule or modifier, listed earlier, applies.", &[("applies", rule)]),
            form("A suggestion was put aside.", &[("refused", json!({"const": true}))]),
            form(
                "There is help in a leefgebied, and still it goes like this or heavier.",
                &[("despite_help", scale.clone())],
            ),
            form(
                "In one of these leefgebieden it goes like this, or heavier.",
                &[("domains", some(&domain)), ("at_least", scale)],
            ),
            form(
                "There are so many of these, or more.",
                &[("count", count.clone()), ("at_least", number.clone())],
            ),
            form("There are so many of these, or fewer.", &[("count", count), ("at_most", number)]),
            form(
                "The fact was answered; for yes or no, with yes.",
                &[("fact", fact), ("given", json!({"const": true}))],
            ),
            form(
                "At most so many months are left.",
                &[
                    ("fact", keys(|kind| kind == Kind::Months)),
                    ("at_most", json!({"type": "integer", "minimum": 0, "maximum": i16::MAX})),
                ],
            ),
        ];
        for (what, key) in [
            ("The date is at most so many days away or ago.", "within_days"),
            ("The date is at most so many working days away, or past.", "within_working_days"),
            ("The date is at least so many days ago.", "days_ago"),
        ] {
            forms.push(form(what, &[("fact", dated.clone()), (key, days.clone())]));
        }
        forms.extend(values_of_facts());
        json_schema!({
            "description": "Something that holds or does not hold for a situation.",
            "anyOf": forms,
        })
    }
}

/// An object with exactly these properties.
fn form(what: &str, properties: &[(&str, Value)]) -> Value {
    let names: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    let properties: serde_json::Map<String, Value> =
        properties.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    json!({
        "description": what,
        "type": "object",
        "properties": properties,
        "required": names,
        "additionalProperties": false,
    })
}

/// The keys of the facts of this kind.
fn keys(fits: impl Fn(Kind) -> bool) -> Value {
    let facts = Fact::all().filter(|fact| fits(fact.kind()));
    json!({"enum": facts.map(Fact::key).collect::<Vec<_>>()})
}

/// `{"fact": …, "is": …}`, once for all facts that can have the same values.
fn values_of_facts() -> Vec<Value> {
    let mut kinds: Vec<Kind> = Vec::new();
    for kind in Fact::all().map(Fact::kind) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let one_or_more =
        |one: Value| json!({"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]});
    let of_kind = |kind: Kind| {
        let is = match kind {
            Kind::YesNo => json!({"type": "boolean"}),
            Kind::YesNoOrDate => {
                json!({"anyOf": [{"type": "boolean"}, {"type": "string", "pattern": DAY}]})
            }
            Kind::Choice(choices) | Kind::Set(choices) => one_or_more(json!({"enum": choices})),
            Kind::Months => one_or_more(json!({"type": "string", "pattern": "^-?[0-9]+$"})),
            Kind::Need => {
                one_or_more(json!({"enum": Need::all().map(Need::key).collect::<Vec<_>>()}))
            }
            Kind::Municipality => {
                one_or_more(json!({"type": "string", "pattern": "^[a-z0-9-]{1,64}$"}))
            }
        };
        let what = "The fact has this value, or one of these; for a set: it is in it.";
        form(what, &[("fact", keys(|other| other == kind)), ("is", is)])
    };
    kinds.into_iter().map(of_kind).collect()
}
