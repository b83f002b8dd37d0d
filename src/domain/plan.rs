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
    /// The leefgebieden that should be different.
    Wishes(Vec<Leefgebied>),
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
            Line::Wishes(_) => "wishes".to_owned(),
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
    for answer in facts.iter() {
        if let Some(part) = part_of(answer, facts) {
            add(part, Line::Said(answer.clone()));
        }
    }
    let is_yes = |fact: Fact| facts.value(fact) == Some(&Value::Yes);
    let which = |holds: &dyn Fn(Leefgebied) -> bool| -> Option<Vec<Leefgebied>> {
        let found: Vec<Leefgebied> = Leefgebied::ALL.into_iter().filter(|l| holds(*l)).collect();
        (!found.is_empty()).then_some(found)
    };
    if let Some(wishes) = which(&|l| is_yes(Fact::Wens(l))) {
        add(Part::Needs, Line::Wishes(wishes));
    }
    if let Some(good) = which(&|l| facts.scale(l) == Some(Scale::G)) {
        add(Part::OwnStrength, Line::GoesWell(good));
    }
    if let Some(helped) = which(&|l| is_yes(Fact::HulpAl(l))) {
        add(Part::OtherHelp, Line::HelpThere(helped));
    }
    for (step, words) in told.words {
        add(Part::OwnStrength, Line::Words(step.clone(), words.clone()));
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
    let says_no = *answer.value() == Value::No
        || answer.spelled().is_empty()
        || answer.spelled().iter().any(|value| value == "nee");
    if says_no {
        return None;
    }
    if fact.is_about_danger() {
        return Some(Part::Safety);
    }
    match fact {
        Fact::Domein(leefgebied) => {
            (facts.scale(leefgebied) >= Some(Scale::M)).then_some(Part::Needs)
        }
        Fact::HulpAl(_) | Fact::Wens(_) => None,
        Fact::Single(single) => part_of_single(single, answer),
    }
}

fn part_of_single(fact: SingleFact, answer: &Answer) -> Option<Part> {
    use SingleFact as F;
    let spelled = answer.spelled().concat();
    match fact {
        F::Leeftijd
        | F::Huishouden
        | F::Duur
        | F::VannachtGeenPlek
        | F::Ontruiming
        | F::Afsluiting
        | F::ZorgverzWeg
        | F::Beslag
        | F::GeenEten
        | F::Schulden
        | F::BasisWegvalt
        | F::OntslagZiekenhuis
        | F::LijfZorg
        | F::Toezicht24
        | F::Overzicht
        | F::DoelgroepSpecifiek
        | F::SchoolProbleem => Some(Part::Needs),
        F::WensHelpen => Some(Part::OwnStrength),
        F::Netwerk | F::Mz => Some(Part::Network),
        F::MzLast | F::MzValtWeg => Some(Part::Carer),
        F::Regisseur
        | F::Wlz
        | F::Behandeling
        | F::JeugdhulpNu
        | F::JeugdhulpEerder
        | F::Toekomstplan
        | F::Besluit
        | F::Klacht
        | F::MeldingDatum => Some(Part::OtherHelp),
        F::ZelfGesprek => (spelled != "lukt").then_some(Part::Conversation),
        F::Taal => (spelled != "Nederlands").then_some(Part::Conversation),
        F::Lezen | F::Digitaal => (spelled != "goed").then_some(Part::Conversation),
        F::Rol => (spelled != "zelf").then_some(Part::Conversation),
        F::WeetErvan => Some(Part::Conversation),
        F::Gemeente
        | F::MaandenTot18
        | F::GevaarNu
        | F::Suicide
        | F::Geweld
        | F::KindOnveilig
        | F::OuderMisbruik
        | F::SeksueelGeweld
        | F::MedischSpoed
        | F::VerwardAnder => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn facts(spelled: &[(&str, &str)]) -> Facts {
        let read = |(key, value): &(&str, &str)| Answer::read(Fact::from_key(key).unwrap(), value);
        spelled.iter().map(|answer| read(answer).unwrap()).collect()
    }

    fn check(spelled: &[(&str, &str)], decisions: &Decisions, expected: &[(Part, &str)]) {
        let (future, doing) = (Future::new(), Doing::default());
        let told = Told {
            facts: &facts(spelled),
            story: " ",
            words: &[],
            decisions,
            days: ["", " "],
            future: &future,
            doing: &doing,
        };
        let found: Vec<(Part, String)> =
            items(told, &[]).iter().map(|item| (item.part, item.id())).collect();
        let costs = (Part::Contribution, "costs");
        let mut expected: Vec<(Part, String)> =
            expected.iter().chain([&costs]).map(|(part, id)| (*part, (*id).to_owned())).collect();
        expected.sort_by_key(|(part, _)| *part);
        assert_eq!(found, expected, "{spelled:?}");
    }

    #[test]
    fn every_answer_stands_in_its_own_part() {
        let none = Decisions::new();
        check(&[], &none, &[]);
        check(&[("domein.HUIS", "N")], &none, &[(Part::Needs, "domein.HUIS")]);
        check(&[("domein.HUIS", "G")], &none, &[(Part::OwnStrength, "goes-well")]);
        check(&[("wens.HUIS", "ja"), ("hulpAl.HUIS", "nee")], &none, &[(Part::Needs, "wishes")]);
        check(&[("hulpAl.HUIS", "ja")], &none, &[(Part::OtherHelp, "help-there")]);
        check(&[("netwerk", "weinig")], &none, &[(Part::Network, "netwerk")]);
        check(&[("mzLast", "zwaar")], &none, &[(Part::Carer, "mzLast")]);
        check(&[("taal", "Turks"), ("lezen", "goed")], &none, &[(Part::Conversation, "taal")]);
    }

    #[test]
    fn what_was_denied_is_no_line() {
        let none = Decisions::new();
        check(&[("schulden", "nee"), ("overzicht", ""), ("suicide", "nee")], &none, &[]);
        check(&[("taal", "Nederlands"), ("zelfGesprek", "lukt"), ("rol", "zelf")], &none, &[]);
    }

    #[test]
    fn danger_stands_only_in_the_part_about_safety() {
        let danger = [
            ("gevaarNu", "ja"),
            ("suicide", "gedachten"),
            ("geweld", "ooit"),
            ("kindOnveilig", "ja"),
            ("ouderMisbruik", "ja"),
            ("seksueelGeweld", "ja"),
            ("medischSpoed", "ja"),
            ("verwardAnder", "ja"),
        ];
        let lines = danger.map(|(key, _)| (Part::Safety, key));
        check(&danger, &Decisions::new(), &lines);
        assert!(Part::ALL.into_iter().all(|part| part.is_shared() != (part == Part::Safety)));
        assert_eq!(Fact::all().filter(|fact| fact.is_about_danger()).count(), danger.len());
    }

    #[test]
    fn what_was_tried_or_refused_stands_with_the_help_nearby() {
        let id = |id: &str| SuggestionId::try_from(id.to_owned()).unwrap();
        let decisions = Decisions::from_iter([
            (id("C03"), Decision::NotSuitable("te veel".to_owned())),
            (id("C05"), Decision::Tried(String::new())),
        ]);
        check(&[], &decisions, &[(Part::Nearby, "C03"), (Part::Nearby, "C05")]);
        let (facts, days) = (Facts::default(), ["Ik loop een uur.", "Ik blijf in bed."]);
        let aim = Aim { goal: "een kamer".to_owned(), ..Aim::default() };
        let future = Future::from_iter([(Area::Wonen, aim)]);
        let doing = Doing { chosen: vec!["koffie".to_owned()], ..Doing::default() };
        let (decisions, future, doing) = (&decisions, &future, &doing);
        let told = Told { facts: &facts, story: "", words: &[], decisions, days, future, doing };
        let refused = Line::NotSuitable(id("C03"), "te veel".to_owned());
        assert!(items(told, &[]).iter().any(|item| item.line == refused));
        let needs = items(told, &[]).into_iter().filter(|item| item.part == Part::Needs);
        let needs: Vec<String> = needs.map(|item| item.id()).collect();
        assert_eq!(needs, ["good-day", "bad-day", "future-wonen"]);
        assert!(items(told, &[]).iter().any(|item| item.id() == "offer-koffie"));
    }
}
