//! A case as people write it: a flat object with the keys of the facts.

use crate::{
    domain::{
        answer::Answer,
        fact::{Fact, Kind, SingleFact},
        facts::Facts,
        ids::SuggestionId,
        leefgebied::Leefgebied,
    },
    texts::Texts,
};
use serde_json::{Map, Value};

/// The facts of a case and the suggestions that were put aside.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// What is known.
    pub facts: Facts,
    /// What was put aside.
    pub refused: Vec<SuggestionId>,
}

impl Case {
    /// The facts of a resident of this municipality.
    #[must_use]
    pub fn in_municipality(&self, id: &str) -> Facts {
        let mut facts = self.facts.clone();
        if let Ok(answer) = Answer::read(SingleFact::Gemeente.into(), id) {
            facts.put(answer);
        }
        facts
    }
}

/// Reads a case. Values are spelled as in the list of facts; `"?"` and `null` mean: not known.
/// A choice may also be written in the words that a resident sees.
///
/// # Errors
/// Every key that does not exist and every value that its fact cannot have.
pub fn read(json: &str, texts: &Texts) -> Result<Case, String> {
    let object: Map<String, Value> =
        serde_json::from_str(json).map_err(|error| error.to_string())?;
    let mut case = Case { facts: Facts::default(), refused: Vec::new() };
    let mut wrong = Vec::new();
    for (key, value) in &object {
        if let Err(what) = read_key(&mut case, key, value, texts) {
            wrong.push(what);
        }
    }
    if wrong.is_empty() { Ok(case) } else { Err(wrong.join("\n")) }
}

fn read_key(case: &mut Case, key: &str, value: &Value, texts: &Texts) -> Result<(), String> {
    match key {
        "domein" | "hulpAl" | "wens" => {
            let map = value.as_object().ok_or_else(|| format!("{key} is a map of leefgebieden"))?;
            for (code, value) in map {
                let leefgebied = Leefgebied::from_code(code)
                    .ok_or_else(|| format!("{key}: there is no {code:?}"))?;
                let fact = match key {
                    "domein" => Fact::Domein(leefgebied),
                    "hulpAl" => Fact::HulpAl(leefgebied),
                    _ => Fact::Wens(leefgebied),
                };
                put(case, fact, value, texts)?;
            }
            Ok(())
        }
        "geweigerd" => {
            let list = value.as_array().ok_or("geweigerd is a list of suggestions")?;
            for id in list {
                let id = id.as_str().unwrap_or_default().to_owned();
                case.refused.push(SuggestionId::try_from(id).map_err(|error| error.to_string())?);
            }
            Ok(())
        }
        _ => {
            let fact = Fact::from_key(key).filter(|fact| matches!(fact, Fact::Single(_)));
            let fact = fact.ok_or_else(|| format!("there is no fact {key:?}"))?;
            put(case, fact, value, texts)
        }
    }
}

fn put(case: &mut Case, fact: Fact, value: &Value, texts: &Texts) -> Result<(), String> {
    let wrong = || format!("{} cannot be {value}", fact.key());
    let spelled = match value {
        Value::Null => return Ok(()),
        Value::String(text) if text == "?" => return Ok(()),
        Value::Bool(yes) => if *yes { "ja" } else { "nee" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => choice(fact, text, texts),
        Value::Array(list) => {
            let mut parts = Vec::new();
            for part in list {
                parts.push(choice(fact, part.as_str().ok_or_else(wrong)?, texts));
            }
            parts.join(",")
        }
        Value::Object(_) => return Err(wrong()),
    };
    case.facts.put(Answer::read(fact, &spelled).map_err(|error| error.to_string())?);
    Ok(())
}

/// The code of a choice that may be written in the words a resident sees.
fn choice(fact: Fact, text: &str, texts: &Texts) -> String {
    let choices = match fact.kind() {
        Kind::Choice(choices) | Kind::Set(choices) => choices,
        Kind::YesNo | Kind::YesNoOrDate | Kind::Months | Kind::Municipality => &[],
    };
    let plain = |text: &str| {
        let kept = text.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
        kept.collect::<String>().trim().to_lowercase()
    };
    let said = |choice: &&&str| {
        let id = super::said_id(fact, choice);
        texts.find(&id, &[]).is_some_and(|words| plain(&words) == plain(text))
    };
    choices.iter().find(said).map_or_else(|| text.to_owned(), |choice| (*choice).to_owned())
}
