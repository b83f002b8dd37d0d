//! A case as people write it: a flat object with the keys of the facts.

use crate::{
    domain::{
        answer::Answer,
        fact::{Fact, Kind, SingleFact},
        facts::Facts,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        need::Need,
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

/// What facts were called before, and what says it now.
const GONE: [(&str, &str); 12] = [
    ("schulden", "needs: geld.achterstand"),
    ("beslag", "needs: geld.deurwaarder"),
    ("lijfZorg", "needs: zorg.wassen or zorg.wond"),
    ("toezicht24", "needs: zorg.toezicht"),
    ("schoolProbleem", "needs: werk.school or kind.school"),
    ("wensHelpen", "needs: dag.betekenis"),
    ("klacht", "needs: recht.klacht"),
    ("mzLast", "domein: MZ, or needs: mz.op"),
    ("behandeling", "needs of HOOFD or GEBRUIK"),
    (
        "doelgroepSpecifiek",
        "needs: lijf.hersenletsel, lijf.zintuig, hoofd.vergeten or hoofd.anders",
    ),
    ("weetErvan", "wilHulp"),
    ("wens", "gekozen, or needs"),
];

/// Age classes of before, and what says them now.
const OTHER_AGES: [(&str, &str); 4] = [
    ("<12", "<4 or 4-11"),
    ("18-22", "18-20 or 21-22"),
    ("27-66", "27-59 or 60-66"),
    ("67+", "67-74 or 75+"),
];

/// Reads a case. Values are spelled as in the list of facts; `"?"` and `null` mean: not known.
/// A choice may also be written in the words that a resident sees.
///
/// `needs` lists what was ticked. The other needs of their topics were seen and left alone, which is a no. A topic
/// of which a need was ticked, or that stands in `domein` (also with `"?"`), was chosen.
///
/// # Errors
/// Every key that does not exist and every value that its fact cannot have.
pub fn read(json: &str, texts: &Texts) -> Result<Case, String> {
    let object: Map<String, Value> =
        serde_json::from_str(json).map_err(|error| error.to_string())?;
    let mut case = Case { facts: Facts::default(), refused: Vec::new() };
    let mut wrong = Vec::new();
    // Needs come first: what a case says of one need apart counts.
    let (first, then): (Vec<_>, Vec<_>) = object.iter().partition(|(key, _)| *key == "needs");
    for (key, value) in first.into_iter().chain(then) {
        if let Err(what) = read_key(&mut case, key, value, texts) {
            wrong.push(what);
        }
    }
    if wrong.is_empty() { Ok(case) } else { Err(wrong.join("\n")) }
}

fn read_key(case: &mut Case, key: &str, value: &Value, texts: &Texts) -> Result<(), String> {
    match key {
        "domein" | "hulpAl" | "gekozen" => {
            let map = value.as_object().ok_or_else(|| format!("{key} is a map of leefgebieden"))?;
            for (code, value) in map {
                let leefgebied = Leefgebied::from_code(code)
                    .ok_or_else(|| format!("{key}: there is no {code:?}"))?;
                let fact = match key {
                    "domein" => Fact::Domein(leefgebied),
                    "hulpAl" => Fact::HulpAl(leefgebied),
                    _ => Fact::Gekozen(leefgebied),
                };
                put(case, fact, value, texts)?;
                if key == "domein" {
                    tick(case, Fact::Gekozen(leefgebied), true)?;
                }
            }
            Ok(())
        }
        "needs" => read_needs(case, value),
        "geweigerd" => {
            let list = value.as_array().ok_or("geweigerd is a list of suggestions")?;
            for id in list {
                let id = id.as_str().unwrap_or_default().to_owned();
                case.refused.push(SuggestionId::try_from(id).map_err(|error| error.to_string())?);
            }
            Ok(())
        }
        _ => {
            if let Some((_, now)) = GONE.iter().find(|(gone, _)| *gone == key) {
                return Err(format!("{key} is no longer a fact; write {now}"));
            }
            let fact = Fact::from_key(key).filter(|fact| matches!(fact, Fact::Single(_)));
            let fact = fact.ok_or_else(|| format!("there is no fact {key:?}"))?;
            put(case, fact, value, texts)
        }
    }
}

/// Ticks needs, and leaves the others of their topics alone.
fn read_needs(case: &mut Case, value: &Value) -> Result<(), String> {
    let list = value.as_array().ok_or("needs is a list of needs")?;
    let mut ticked: Vec<Need> = Vec::new();
    for key in list {
        let need = key.as_str().and_then(Fact::from_key).and_then(|fact| match fact {
            Fact::Need(need) => Some(need),
            Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) | Fact::Single(_) => None,
        });
        ticked.push(need.ok_or_else(|| format!("there is no need {key}"))?);
    }
    for need in Leefgebied::ALL.into_iter().flat_map(Need::of) {
        if ticked.iter().any(|other| other.topic() == need.topic()) {
            tick(case, Fact::Need(need), ticked.contains(&need))?;
            tick(case, Fact::Gekozen(need.topic()), true)?;
        }
    }
    Ok(())
}

fn tick(case: &mut Case, fact: Fact, yes: bool) -> Result<(), String> {
    let answer = Answer::read(fact, if yes { "ja" } else { "nee" });
    case.facts.put(answer.map_err(|error| error.to_string())?);
    Ok(())
}

fn put(case: &mut Case, fact: Fact, value: &Value, texts: &Texts) -> Result<(), String> {
    let wrong = || format!("{} cannot be {value}", fact.key());
    let age = [Fact::from(SingleFact::Leeftijd), SingleFact::LeeftijdKind.into()].contains(&fact);
    if let Some((_, now)) = OTHER_AGES.iter().find(|(old, _)| age && value.as_str() == Some(*old)) {
        return Err(format!("{}; write {now}", wrong()));
    }
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
        Kind::YesNo | Kind::YesNoOrDate | Kind::Months | Kind::Municipality | Kind::Need => &[],
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
