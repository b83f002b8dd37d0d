//! From entries back to a walk.
//!
//! Nothing in a record is trusted: every entry is read as if it was typed, and what does not fit
//! the content of today is left out and named.

use super::{
    after,
    dropped::{Dropped, suggestion},
    entry::Entry,
    extra, older, own,
    renew::Older,
    together,
};
use crate::{
    domain::{
        answer::Answer,
        catalogue::Catalogue,
        date::Date,
        decision::Decision,
        eighteen::Area,
        fact::Fact,
        flow::Step,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        municipality::Municipality,
        plan::{Addressee, Part},
        question::{Ask, Path, Question},
    },
    json::Json,
    walk::{OwnPart, Person, Walk, question},
};

/// The walk that a record leads to, and what did not come along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// The walk.
    pub walk: Walk,
    /// What did not come along, in the order of the record.
    pub dropped: Vec<Dropped>,
}

/// The walk that these entries lead to, for this content.
#[must_use]
pub fn replay(entries: &[Entry], catalogue: &Catalogue, today: Date) -> Replayed {
    let mut replayed = Replayed::default();
    let mut older = Older::default();
    for entry in entries {
        if entry.is_older && older.take(entry, catalogue) {
            continue;
        }
        if let Err(dropped) = replayed.apply(entry, catalogue) {
            replayed.dropped.push(dropped);
        }
    }
    older.bring_into(&mut replayed, catalogue, today);
    // Once, at the end: then it does not matter in which order things were told.
    let steps = replayed.walk.forget_what_no_longer_counts(catalogue, today);
    replayed.dropped.extend(steps.into_iter().map(Dropped::NoLongerCounts));
    replayed
}

impl Replayed {
    /// Does what an entry says.
    fn apply(&mut self, entry: &Entry, catalogue: &Catalogue) -> Result<(), Dropped> {
        let named = |name| entry.text(name).unwrap_or_default().to_owned();
        let words = |name| entry.words(name).ok_or(Dropped::Text);
        let step = || self::step(entry, catalogue);
        let walk = &mut self.walk;
        match entry.kind.as_str() {
            "live_in" => {
                let id = named("municipality");
                let mut places = catalogue.places.iter();
                let exists = id == Municipality::OUTSIDE || places.any(|place| place.id == id);
                exists.then(|| walk.live_in(&id)).ok_or(Dropped::Place(id))?;
            }
            "start" => {
                let path = named("path");
                walk.start(Path::from_id(&path).ok_or(Dropped::Topic(path))?);
            }
            "tell" => walk.tell(words("text")?),
            "choose_topics" => self.choose_topics(entry),
            "be_precise" => walk.be_precise(),
            "answer" => {
                let (step, question) = step()?;
                self.answer(entry, &step, question, catalogue);
                if question.ask == Ask::Topic && entry.text("text").is_some() {
                    self.walk.say(&step, &words("text")?);
                }
            }
            "skip" => {
                let (step, question) = step()?;
                walk.reply_to(&step, question, Vec::new(), catalogue);
            }
            "say" => {
                let (step, question) = step()?;
                if !matches!(question.ask, Ask::Words | Ask::Topic) {
                    return Err(Dropped::Answer(step));
                }
                walk.say(&step, &words("text")?);
            }
            "warn" => self.warn(entry, catalogue),
            "decide" => {
                let (id, decision) = decision(entry, catalogue)?;
                walk.decide(id, Some(decision));
            }
            "edit" => walk.edit(&line(entry, catalogue)?, words("text")?),
            "share" => {
                let Some(Json::Flag(shared)) = entry.get("shared") else {
                    return Err(Dropped::Plan);
                };
                let own = OwnPart::ALL.into_iter().find(|part| part.id() == named("line"));
                let line =
                    own.map_or_else(|| line(entry, catalogue), |own| Ok(own.id().to_owned()));
                walk.share(&line?, *shared);
            }
            "add" => {
                let part = named("part");
                let part = Part::ALL.into_iter().find(|known| known.id() == part);
                walk.add(part.ok_or(Dropped::Plan)?, words("text")?);
            }
            "address" => {
                let to = named("to");
                let to = Addressee::ALL.into_iter().find(|known| known.id() == to);
                walk.address(to.ok_or(Dropped::Plan)?);
            }
            "introduce" => walk.introduce(Person {
                name: words("name")?,
                contact: words("contact")?,
                words: words("text")?,
            }),
            "happened" => after::happened(walk, entry)?,
            "write_letter" => after::write_letter(walk, entry, catalogue)?,
            "prepare" => after::prepare(walk, entry)?,
            "compare" => after::compare(walk, &line(entry, catalogue)?, entry)?,
            "care" => together::care(walk, entry)?,
            "differ" => together::differ(walk, entry)?,
            "add_member" => together::add_member(walk, entry)?,
            "keep_overview" => together::keep_overview(walk, entry)?,
            "aim" => extra::aim(walk, entry)?,
            "offer" => extra::offer(walk, entry, catalogue)?,
            "visit" => extra::visit(walk, entry)?,
            "sent" => extra::sent(walk, entry)?,
            "help" => own::help(walk, entry)?,
            "know" => own::know(walk, entry)?,
            "step" => own::step(walk, entry, catalogue)?,
            kind => return Err(Dropped::Unknown(kind.to_owned())),
        }
        Ok(())
    }

    fn choose_topics(&mut self, entry: &Entry) {
        let mut topics = Vec::new();
        let Some(Json::List(codes)) = entry.get("topics") else {
            return self.dropped.push(Dropped::Text);
        };
        for code in codes {
            let known = match code {
                Json::Text(code) => Leefgebied::from_code(code).ok_or(code.clone()),
                Json::Flag(_) | Json::Count(_) | Json::List(_) | Json::Object(_) | Json::Other => {
                    Err(String::new())
                }
            };
            match known {
                Ok(topic) if !topics.contains(&topic) => topics.push(topic),
                Ok(_) => {}
                Err(code) => self.dropped.push(Dropped::Topic(code)),
            }
        }
        self.walk.choose_topics(topics);
    }

    fn answer(&mut self, entry: &Entry, step: &Step, question: &Question, catalogue: &Catalogue) {
        let facts = question.facts(step.topic);
        let (given, wrong) = answers(entry, &|answer| {
            facts.contains(&answer.fact()) && offers(question, answer, catalogue)
        });
        if wrong {
            self.dropped.push(Dropped::Answer(step.clone()));
        }
        // Without an answer that can be given the question is open again.
        if !given.is_empty() || !wrong {
            self.walk.reply_to(step, question, given, catalogue);
        }
    }

    fn warn(&mut self, entry: &Entry, catalogue: &Catalogue) {
        let (given, wrong) = answers(entry, &|answer| {
            let mut asked = catalogue.questions.iter();
            asked
                .any(|question| question.asks(answer.fact()) && offers(question, answer, catalogue))
        });
        if wrong {
            self.dropped.push(Dropped::Text);
        }
        self.walk.confirm(given);
    }
}

/// The step that an entry is about, with its question.
fn step<'a>(entry: &Entry, catalogue: &'a Catalogue) -> Result<(Step, &'a Question), Dropped> {
    let id = entry.text("question").unwrap_or_default().to_owned();
    let topic = match entry.text("topic") {
        Some(code) => {
            Some(Leefgebied::from_code(code).ok_or_else(|| Dropped::Topic(code.to_owned()))?)
        }
        None => None,
    };
    let step = Step { question: id, topic };
    match question(catalogue, &step) {
        Some(question) if question.each_topic == topic.is_some() => Ok((step, question)),
        Some(_) | None => Err(Dropped::Question(step.question)),
    }
}

/// The answers of an entry that may be, and whether there were others.
fn answers(entry: &Entry, may_be: &dyn Fn(&Answer) -> bool) -> (Vec<Answer>, bool) {
    let Some(Json::Object(fields)) = entry.get("answers") else { return (Vec::new(), true) };
    let mut given = Vec::new();
    let mut wrong = false;
    for (key, value) in fields {
        let answer = Fact::from_key(key).and_then(|fact| match value {
            Json::Text(value) => Answer::read(fact, value).ok(),
            Json::Flag(_) | Json::Count(_) | Json::List(_) | Json::Object(_) | Json::Other => None,
        });
        match answer.filter(may_be) {
            Some(answer) => given.push(answer),
            None => wrong = true,
        }
    }
    (given, wrong)
}

/// Whether this can be answered to a question, there or where it is made more precise.
pub(super) fn offers(question: &Question, answer: &Answer, catalogue: &Catalogue) -> bool {
    let spelled = answer.spelled().join(",");
    let is_refined = || {
        let mut others = catalogue.questions.iter();
        others.any(|other| other.refines && other.facts(None).contains(&answer.fact()))
    };
    match &question.ask {
        Ask::One(one) => one.values.is_empty() || one.values.contains(&spelled),
        Ask::Signs(signs) => {
            let mut signs = signs.iter().filter(|sign| sign.fact == answer.fact());
            signs.any(|sign| sign.value == spelled || sign.otherwise == spelled) || is_refined()
        }
        Ask::Topic | Ask::Several(_) | Ask::Date(_) | Ask::Months(_) => true,
        Ask::Words => false,
    }
}

fn decision(entry: &Entry, catalogue: &Catalogue) -> Result<(SuggestionId, Decision), Dropped> {
    let id = suggestion(entry, catalogue)?;
    let reason = || entry.words("text").ok_or(Dropped::Text);
    let decision = match entry.text("decision") {
        Some("doing") => Decision::Doing,
        Some("tried") => Decision::Tried(reason()?),
        Some("not_suitable") => Decision::NotSuitable(reason()?),
        Some(_) | None => return Err(Dropped::Plan),
    };
    Ok((id, decision))
}

/// The line of the plan that an entry is about, if there can be one with this name.
fn line(entry: &Entry, catalogue: &Catalogue) -> Result<String, Dropped> {
    let name = entry.text("line").unwrap_or_default();
    let name = if entry.is_older { older::line(name) } else { name };
    let is_suggestion = || {
        let id = SuggestionId::try_from(name.to_owned()).ok();
        id.is_some_and(|id| catalogue.suggestion(id).is_some() && id.to_string() == name)
    };
    let is_words = || {
        let rest = name.strip_prefix("words-").and_then(|rest| rest.rsplit_once('-'));
        rest.is_some_and(|(question, topic)| {
            let mut questions = catalogue.questions.iter();
            let is_topic = topic.is_empty() || Leefgebied::from_code(topic).is_some();
            is_topic && questions.any(|known| known.id == question)
        })
    };
    let is_future = || {
        let area = name.strip_prefix("future-");
        area.is_some_and(|id| Area::ALL.into_iter().any(|area| area.id() == id))
    };
    let is_offer = || {
        let id = name.strip_prefix("offer-");
        id.is_some_and(|id| catalogue.offers.iter().any(|offer| offer.id == id))
    };
    let fixed = ["story", "goes-well", "help-there", "costs", "good-day", "bad-day", "offering"];
    let exists = fixed.contains(&name)
        || Fact::from_key(name).is_some()
        || is_suggestion()
        || is_words()
        || is_future()
        || is_offer();
    if exists { Ok(name.to_owned()) } else { Err(Dropped::Plan) }
}
