//! What was read, in words to the resident.

use crate::{
    domain::{
        answer::Answer,
        fact::{Fact, SingleFact},
        facts::Facts,
        words::{Language, Proposal, Tick, Trouble, Whose},
    },
    texts::wording::{self, about::About},
    ui::{app::App, screen::Screen, tongue::Tongue},
    walk::Walk,
};
use leptos::prelude::*;

/// What stands beside each tick, and above those about a person.
#[derive(Clone, Debug)]
pub struct Says {
    /// About whom it is.
    pub person: String,
    /// For each tick its line.
    pub lines: Vec<String>,
    who: About,
    answers: Vec<Answer>,
}

impl Says {
    /// What these ticks say.
    pub fn of(app: App, ticks: &[Tick]) -> Self {
        let answers: Vec<Answer> = ticks.iter().flat_map(Tick::answers).cloned().collect();
        let facts: Facts = answers.iter().cloned().collect();
        let is_helped = app.walk.with_untracked(Walk::is_helped);
        let who = if is_helped { app.about() } else { About::of(&facts) };
        let texts = app.texts();
        let is_said = ticks.iter().any(|tick| matches!(tick, Tick::Who(_)));
        let person = if who.is_other() {
            who.text(&texts, "about-whom", &[])
        } else {
            app.t(if is_said { "read-about-you" } else { "read-about-somebody" })
        };
        let lines = ticks.iter().map(|tick| line(app, &who, tick)).collect();
        Self { person, lines, who, answers }
    }

    /// Whether this was answered otherwise before.
    fn is_new(&self, app: App, fact: SingleFact) -> bool {
        let fact = Fact::Single(fact);
        let read = self.answers.iter().find(|answer| answer.fact() == fact);
        app.walk.with_untracked(|walk| {
            let before = walk.facts().answer(fact);
            before.zip(read).is_some_and(|(before, read)| before != read)
        })
    }
}

fn line(app: App, who: &About, tick: &Tick) -> String {
    let texts = app.texts();
    let value = |answer: &Answer| answer.spelled().concat();
    match tick {
        Tick::Who(answers) => {
            let role = answers.iter().find(|one| one.fact() == SingleFact::Rol.into());
            let role = role.map_or_else(|| "ander".to_owned(), value);
            who.text(&texts, &format!("read-who-{role}"), &[])
        }
        Tick::Topic(topic) => wording::about::topic(&texts, who, *topic),
        Tick::Said(whose, answer) => {
            let who = if *whose == Whose::Writer { About::carer() } else { who.clone() };
            match answer.fact() {
                Fact::Single(SingleFact::VraagVoor) => {
                    who.text(&texts, &format!("read-for-{}", value(answer)), &[])
                }
                Fact::Need(need) => {
                    let id = wording::about::need_id("need", need);
                    who.has(need.topic()).text(&texts, &id, &[])
                }
                Fact::Single(_) | Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) => {
                    wording::said(&texts, answer)
                }
            }
        }
    }
}

/// What cannot be read, or only in part.
const fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::TwoPeople => "read-two-people",
        Trouble::AgeAgainstRole => "read-age",
        Trouble::DateWithoutYear => "read-no-year",
        Trouble::DateInPast => "read-past",
        Trouble::OnlySigns => "read-signs",
        Trouble::TooLong => "read-long",
    }
}

/// The sentences about what could not be read, each once.
fn troubles(app: App, proposal: &Proposal) -> Vec<String> {
    wording::each_once(proposal.troubles.iter().map(|(one, _)| app.t(trouble(*one))))
}

/// What is said beside the ticks.
pub fn notices(app: App, proposal: &Proposal, says: &Says) -> Vec<String> {
    let mut said = troubles(app, proposal);
    let texts = app.texts();
    if [SingleFact::Rol, SingleFact::Relatie].iter().any(|fact| says.is_new(app, *fact)) {
        said.push(says.who.text(&texts, "read-chosen-before", &[]));
    }
    if says.who.is_other() && proposal.tells_of_the_writer_too() {
        said.push(says.who.text(&texts, "read-you-too", &[]));
    }
    said
}

/// The language of a text that is not in Dutch, when there is a page in it.
pub const fn tongue(language: Language) -> Option<Tongue> {
    match language {
        Language::English => Some(Tongue::English),
        Language::Turkish => Some(Tongue::Turkish),
        Language::Arabic => Some(Tongue::Arabic),
        Language::Polish => Some(Tongue::Polish),
        Language::Ukrainian => Some(Tongue::Ukrainian),
        Language::Dutch | Language::Other => None,
    }
}

/// What is said when there is nothing to confirm; nothing when there is.
pub fn why_nothing(app: App, proposal: &Proposal) -> Option<Vec<String>> {
    if proposal.language.is_some() {
        return Some(vec![app.t("read-language-unknown")]);
    }
    if !proposal.is_unknown() {
        return None;
    }
    let mut said = troubles(app, proposal);
    let is_on_topics = app.screen.get_untracked() == Screen::Topics;
    said.push(app.t(if is_on_topics { "topics-none-found" } else { "start-none-found" }));
    Some(said)
}
