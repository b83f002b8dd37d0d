//! The *persoonlijk plan* (Wmo 2015 art. 2.3.2 lid 2 and 4): what goes in it, part by part.
//!
//! Collects what was said; the words come from `wording`, and the resident may change every line.

use super::{
    answer::{Answer, Value},
    decision::{Decision, Decisions},
    doing::Doing,
    eighteen::{Aim, Area, Future},
    fact::{Fact, SingleFact},
    facts::{Facts, Scale},
    flow::Step,
    ids::SuggestionId,
    leefgebied::Leefgebied,
    need::Need,
    suggestion::{Level, Suggestion},
};

pub use super::{addressee::Addressee, part::Part};

/// A line of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The part it is in.
    pub part: Part,
    /// What it says.
    pub line: Line,
}

/// The question on which what is the matter is written in one's own words.
const OWN_NEED: &str = "gaat";

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// What the resident wrote at the start.
    Story(String),
    /// How a good day goes.
    GoodDay(String),
    /// How a bad day goes.
    BadDay(String),
    /// An answer.
    Said(Answer),
    /// The leefgebieden that go well.
    GoesWell(Vec<Leefgebied>),
    /// The leefgebieden with help already there.
    HelpThere(Vec<Leefgebied>),
    /// Words for a question.
    Words(Step, String),
    /// A suggestion that the resident is going to do.
    Doing(SuggestionId),
    /// A suggestion that was tried, with a reason.
    Tried(SuggestionId, String),
    /// A suggestion that does not suit, with a reason.
    NotSuitable(SuggestionId, String),
    /// What the resident wants after their eighteenth birthday, in one area.
    Future(Area, Aim),
    /// Something small to do for another person, by its id.
    Offer(String),
    /// What the resident wants to do for another person, in their own words.
    Offering(String),
    /// "I would like to know what I pay myself."
    AskCosts,
}

impl Item {
    /// The id by which a change to this line is kept.
    #[must_use]
    pub fn id(&self) -> String {
        match &self.line {
            Line::Story(_) => "story".to_owned(),
            Line::GoodDay(_) => "good-day".to_owned(),
            Line::BadDay(_) => "bad-day".to_owned(),
            Line::Said(answer) => answer.fact().key(),
            Line::GoesWell(_) => "goes-well".to_owned(),
            Line::HelpThere(_) => "help-there".to_owned(),
            Line::Words(step, _) => {
                format!("words-{}-{}", step.question, step.topic.map_or("", Leefgebied::code))
            }
            Line::Doing(id) | Line::Tried(id, _) | Line::NotSuitable(id, _) => id.to_string(),
            Line::Future(area, _) => format!("future-{}", area.id()),
            Line::Offer(id) => format!("offer-{id}"),
            Line::Offering(_) => "offering".to_owned(),
            Line::AskCosts => "costs".to_owned(),
        }
    }
}

/// What the plan is made from.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// What is known.
    pub facts: &'a Facts,
    /// What was written at the start.
    pub story: &'a str,
    /// What was written at questions.
    pub words: &'a [(Step, String)],
    /// What was said about suggestions.
    pub decisions: &'a Decisions,
    /// How a good day goes, and how a bad day.
    pub days: [&'a str; 2],
    /// What the resident wants after their eighteenth birthday.
    pub future: &'a Future,
    /// What the resident wants to do for another person.
    pub doing: &'a Doing,
}

/// What is known, with the need that matters most before the other needs.
fn main_need_first(facts: &Facts) -> Vec<&Answer> {
    let main = facts.main_need().map(Fact::Need);
    let mut answers: Vec<&Answer> = facts.iter().collect();
    let comes_after = |answer: &&Answer| {
        let fact = answer.fact();
        matches!(fact, Fact::Need(_) | Fact::Single(_)) && Some(fact) != main
    };
    answers.sort_by_key(comes_after);
    answers
}

/// Every line of the plan, part by part.
#[must_use]
pub fn items(told: Told, suggestions: &[Suggestion]) -> Vec<Item> {
    let facts = told.facts;
    let mut items = Vec::new();
    let mut add = |part, line| items.push(Item { part, line });
    if !told.story.trim().is_empty() {
        add(Part::Needs, Line::Story(told.story.trim().to_owned()));
    }
    let days = [Line::GoodDay as fn(String) -> Line, Line::BadDay];
    for (line, words) in days.into_iter().zip(told.days.map(str::trim)) {
        if !words.is_empty() {
            add(Part::Needs, line(words.to_owned()));
        }
    }
    for answer in main_need_first(facts) {
        if let Some(part) = part_of(answer, facts) {
            add(part, Line::Said(answer.clone()));
        }
    }
    let is_yes = |fact: Fact| facts.value(fact) == Some(&Value::Yes);
    let which = |holds: &dyn Fn(Leefgebied) -> bool| -> Option<Vec<Leefgebied>> {
        let found: Vec<Leefgebied> = Leefgebied::ALL.into_iter().filter(|l| holds(*l)).collect();
        (!found.is_empty()).then_some(found)
    };
    if let Some(good) = which(&|l| facts.scale(l) == Some(Scale::G)) {
        add(Part::OwnStrength, Line::GoesWell(good));
    }
    if let Some(helped) = which(&|l| is_yes(Fact::HulpAl(l))) {
        add(Part::OtherHelp, Line::HelpThere(helped));
    }
    for (step, words) in told.words {
        let part = if step.question == OWN_NEED { Part::Needs } else { Part::OwnStrength };
        add(part, Line::Words(step.clone(), words.clone()));
    }
    for (id, decision) in told.decisions {
        let level = suggestions.iter().find(|s| s.id == *id).map(|s| s.level);
        match decision {
            Decision::Doing => add(part_of_level(level), Line::Doing(*id)),
            Decision::Tried(reason) => add(Part::Nearby, Line::Tried(*id, reason.clone())),
            Decision::NotSuitable(reason) => {
                add(Part::Nearby, Line::NotSuitable(*id, reason.clone()));
            }
        }
    }
    for (area, aim) in told.future {
        let part = if *area == Area::Veiligheid { Part::Safety } else { Part::Needs };
        add(part, Line::Future(*area, aim.clone()));
    }
    for id in &told.doing.chosen {
        add(Part::OwnStrength, Line::Offer(id.clone()));
    }
    if !told.doing.words.trim().is_empty() {
        add(Part::OwnStrength, Line::Offering(told.doing.words.trim().to_owned()));
    }
    add(Part::Contribution, Line::AskCosts);
    items.sort_by_key(|item| item.part);
    items
}

/// The part of the plan that holds a suggestion the resident is going to do.
fn part_of_level(level: Option<Level>) -> Part {
    match level {
        Some(Level::Zelf) | None => Part::OwnStrength,
        Some(Level::Netwerk) => Part::Network,
        Some(Level::Informeel | Level::Algemeen) => Part::Nearby,
        Some(Level::Nabij | Level::Specifiek) => Part::OtherHelp,
    }
}

/// The part of the plan in which an answer stands; nothing when it does not belong in a plan.
fn part_of(answer: &Answer, facts: &Facts) -> Option<Part> {
    let fact = answer.fact();
    // That the other does not want help is what has to be said.
    let says_no = fact != SingleFact::WilHulp.into()
        && (*answer.value() == Value::No
            || answer.spelled().is_empty()
            || answer.spelled().iter().any(|value| value == "nee"));
    if says_no {
        return None;
    }
    if fact.is_about_danger() {
        return Some(Part::Safety);
    }
    match fact {
        // The needs say it better than a scale.
        Fact::Domein(leefgebied) if facts.needs().any(|need| need.topic() == leefgebied) => None,
        Fact::Domein(leefgebied) => {
            (facts.scale(leefgebied) >= Some(Scale::M)).then_some(about(leefgebied))
        }
        Fact::Need(need) => (!is_said_by_its_date(need, facts)).then_some(about(need.topic())),
        Fact::HulpAl(_) | Fact::Gekozen(_) => None,
        Fact::Single(single) => part_of_single(single, answer),
    }
}

fn part_of_single(fact: SingleFact, answer: &Answer) -> Option<Part> {
    use SingleFact as F;
    let spelled = answer.spelled().concat();
    match fact {
        F::Leeftijd
        | F::LeeftijdKind
        | F::Huishouden
        | F::Duur
        | F::VandaagNiets
        | F::VannachtGeenPlek
        | F::Ontruiming
        | F::Afsluiting
        | F::ZorgverzWeg
        | F::GeenEten
        | F::BasisWegvalt
        | F::OntslagZiekenhuis
        | F::Dementie
        | F::SchoolThuis
        | F::Zintuig
        | F::KanNietWachten
        | F::Overzicht => Some(Part::Needs),
        F::Netwerk | F::Mz => Some(Part::Network),
        F::MzValtWeg => Some(Part::Carer),
        F::Regisseur
        | F::Wlz
        | F::WlzVorm
        | F::HelptNiet
        | F::JeugdhulpNu
        | F::JeugdhulpEerder
        | F::Toekomstplan
        | F::Besluit
        | F::MeldingDatum => (spelled != "weet-niet").then_some(Part::OtherHelp),
        F::ZelfGesprek => (spelled != "lukt").then_some(Part::Conversation),
        F::Taal => (spelled != "Nederlands").then_some(Part::Conversation),
        F::Lezen | F::Digitaal => (spelled != "goed").then_some(Part::Conversation),
        F::Rol => (spelled != "zelf").then_some(Part::Conversation),
        F::Contactvorm => (spelled != "bellen").then_some(Part::Conversation),
        F::WilHulp => (spelled != "ja").then_some(Part::Conversation),
        F::Gemeente
        | F::VraagVoor
        | F::Relatie
        | F::Inkomen
        | F::Verblijf
        | F::OntruimingSchuld
        | F::BesluitVan
        | F::Hoofdvraag
        | F::Voorop
        | F::VerwardSinds
        | F::MaandenTot18
        | F::GevaarNu
        | F::Suicide
        | F::SuicideVan
        | F::Geweld
        | F::GevaarVan
        | F::KindOnveilig
        | F::OuderMisbruik
        | F::GeldMisbruik
        | F::SeksueelGeweld
        | F::ZichzelfPijn
        | F::MedischSpoed
        | F::VerwardAnder => None,
    }
}

/// The part in which it stands how it goes in a leefgebied.
const fn about(leefgebied: Leefgebied) -> Part {
    match leefgebied {
        Leefgebied::Mz => Part::Carer,
        Leefgebied::Geld
        | Leefgebied::Werk
        | Leefgebied::Dag
        | Leefgebied::Wonen
        | Leefgebied::Thuis
        | Leefgebied::Kind
        | Leefgebied::Hoofd
        | Leefgebied::Lijf
        | Leefgebied::Gebruik
        | Leefgebied::Zorg
        | Leefgebied::Huis
        | Leefgebied::Net
        | Leefgebied::Mee
        | Leefgebied::Recht => Part::Needs,
    }
}

/// Whether another line says the same with its date: the letter about eviction, the day of coming home, the decision.
fn is_said_by_its_date(need: Need, facts: &Facts) -> bool {
    let dated = match need.key().as_str() {
        "wonen.uithuis" => SingleFact::Ontruiming,
        "lijf.opname" => SingleFact::OntslagZiekenhuis,
        "recht.besluit" => SingleFact::Besluit,
        _ => return false,
    };
    facts.is_yes(dated)
}

#[cfg(test)]
mod tests;
