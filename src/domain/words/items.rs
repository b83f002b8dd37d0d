//! From what phrases say to answers to confirm: about whom it is, which answers are theirs, and what does not fit.

use std::ops::Range;

use super::{
    age::{self, Age},
    day::{self, Day, Written},
    list::{OwnWords, Relation, Saying, Who},
    person::{Mention, Subject},
    proposal::{Item, Proposal, Trouble, Whose},
    tokens::Token,
};
use crate::domain::{
    answer::{Answer, Value},
    date,
    fact::{Fact, SingleFact},
    leefgebied::Leefgebied,
    need::Need,
};

/// What a saying says at a place in the text.
#[derive(Clone, Debug)]
pub(super) struct Said<'a> {
    pub(super) saying: &'a Saying,
    pub(super) tokens: Vec<usize>,
    pub(super) subject: Option<Subject>,
}

/// Everything that was read in a text, before it is weighed.
#[derive(Debug)]
pub(super) struct Read<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) mentions: Vec<Mention>,
    pub(super) subjects: Vec<Option<Subject>>,
    pub(super) about: Vec<Vec<usize>>,
    pub(super) cares: Vec<Vec<usize>>,
    /// Tokens of what says nothing.
    pub(super) plain: Vec<usize>,
    pub(super) aside: Vec<Vec<usize>>,
    pub(super) ages: Vec<Age>,
    pub(super) days: Vec<Day>,
    pub(super) hard: Vec<Vec<usize>>,
    pub(super) fine: Vec<Vec<usize>>,
    pub(super) said: Vec<Said<'a>>,
}

impl Read<'_> {
    /// Of phrases that are part of another one, only the longest says what is meant: of needs, and of other facts. A
    /// relation keeps what it says itself ("zorgkind").
    pub(super) fn drop_parts_of_others(&mut self) {
        let all: Vec<(bool, Vec<usize>)> =
            self.said.iter().map(|said| (said.saying.gives_need(), said.tokens.clone())).collect();
        let mentions = &self.mentions;
        self.said.retain(|said| {
            let is_relation = |index: &usize| mentions.iter().any(|one| one.head == *index);
            let is_part_of = |(needs, other): &(bool, Vec<usize>)| {
                *needs == said.saying.gives_need()
                    && other.len() > said.tokens.len()
                    && said.tokens.iter().all(|one| other.contains(one))
            };
            said.tokens.iter().all(is_relation) || !all.iter().any(is_part_of)
        });
    }

    fn ranges(&self, tokens: &[usize]) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut last = None;
        for index in tokens {
            let Some(token) = self.tokens.get(*index) else { continue };
            match ranges.last_mut() {
                Some(range) if last.is_some_and(|last| last + 1 == *index) => {
                    range.end = token.range.end;
                }
                _ => ranges.push(token.range.clone()),
            }
            last = Some(*index);
        }
        ranges
    }

    fn range(&self, first: usize, last: usize) -> Vec<Range<usize>> {
        self.ranges(&(first..=last).collect::<Vec<_>>())
    }
}

/// Whether an item says more than about whom it is.
pub(super) fn says_what_is_the_matter(item: &Item) -> bool {
    !matches!(
        item.answer.fact(),
        Fact::Single(
            SingleFact::Rol
                | SingleFact::Relatie
                | SingleFact::Leeftijd
                | SingleFact::VraagVoor
                | SingleFact::Huishouden
                | SingleFact::Inkomen
        )
    )
}

/// Puts what was read in a proposal.
pub(super) fn weigh(read: &Read, words: &OwnWords, proposal: &mut Proposal) {
    let mut weighing = Weighing { read, words, proposal, person: None, also: None, child: false };
    weighing.person = weighing.find_person();
    weighing.age();
    weighing.answers();
    weighing.role();
    weighing.for_whom();
    weighing.days();
    weighing.proposal.items.sort_by_key(|item| (item.whose, order(item.answer.fact())));
}

/// About whom first, then what is the matter in the order of the text's leefgebieden, then the rest.
fn order(fact: Fact) -> u16 {
    match fact {
        Fact::Single(SingleFact::Rol) => 0,
        Fact::Single(SingleFact::Relatie) => 1,
        Fact::Single(SingleFact::VraagVoor) => 2,
        Fact::Single(SingleFact::Leeftijd) => 3,
        Fact::Need(need) => 10 + u16::from(need.index()),
        Fact::Single(_) | Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) => {
            300 + u16::from(fact.index())
        }
    }
}

/// What people call themselves with their age.
const ONESELF: &[&str] = &["ik", "man", "vrouw", "jongen", "meisje", "moeder", "vader", "weduwe"];

struct Weighing<'a> {
    read: &'a Read<'a>,
    words: &'a OwnWords,
    proposal: &'a mut Proposal,
    /// The mention of the person it is about, when that is not the one who writes.
    person: Option<usize>,
    /// The one who is told of together with them.
    also: Option<usize>,
    /// Whether that is a child, as far as is known.
    child: bool,
}

impl<'a> Weighing<'a> {
    fn mention(&self, index: usize) -> Option<&'a Mention> {
        self.read.mentions.get(index)
    }

    fn relation(&self, index: usize) -> Option<&'a Relation> {
        self.words.relations.get(self.mention(index)?.relation)
    }

    /// Whether a mention is only somebody in the story.
    fn is_aside(&self, index: usize) -> bool {
        let Some(mention) = self.mention(index) else { return true };
        self.does_to_writer(index)
            || self.read.aside.iter().any(|tokens| tokens.contains(&mention.head))
    }

    /// Whether a mention is what a phrase about the one who writes speaks of, such as who threatens them.
    fn does_to_writer(&self, index: usize) -> bool {
        let head = self.mention(index).map(|mention| mention.head);
        self.read.said.iter().any(|said| {
            said.saying.who == Some(Who::Writer)
                && said.tokens.iter().any(|token| Some(*token) == head)
        })
    }

    /// Whether something is said about this mention, or it is said to be about them.
    fn is_told_about(&self, index: usize) -> bool {
        let Some(mention) = self.mention(index) else { return false };
        // On what somebody lives, and with whom, is said in passing; who cares is not who is cared for.
        let by_subject = self.read.said.iter().any(|said| {
            let is_matter = |fact: Fact| {
                let in_passing = [SingleFact::Inkomen.into(), SingleFact::Huishouden.into()];
                !in_passing.contains(&fact) && !is_about_caring(fact)
            };
            said.subject == Some(Subject::Mention(index))
                && said.saying.gives.iter().any(|given| is_matter(given.0.fact()))
        });
        // Whoever tells of a client tells it for them.
        let by_work = !self.read.said.is_empty()
            && self.relation(index).is_some_and(|one| gives_role(one, "professional"));
        by_subject
            || by_work
            || self.read.about.iter().any(|tokens| tokens.contains(&mention.head))
            || self.is_cared_for(index)
    }

    fn is_cared_for(&self, index: usize) -> bool {
        let Some(mention) = self.mention(index) else { return false };
        !self.read.plain.contains(&mention.head)
            // "Mijn zus zorgt voor onze moeder": not the first one.
            && self.read.cares.iter().any(|tokens| {
                tokens.contains(&mention.head) && tokens.first() != Some(&mention.head)
            })
    }

    /// The first of whom something is told. A second one is a trouble.
    fn find_person(&mut self) -> Option<usize> {
        let all = 0..self.read.mentions.len();
        let told: Vec<usize> =
            all.filter(|index| !self.is_aside(*index) && self.is_told_about(*index)).collect();
        let Some(first) = told.first().copied() else { return self.only_one() };
        let relation = |index: usize| self.mention(index).map(|mention| mention.relation);
        let joined = self.joined_to(first);
        let second = told
            .iter()
            .copied()
            .find(|other| relation(*other) != relation(first))
            .or(joined)
            .or_else(|| self.relation(first).filter(|one| one.several).map(|_| first));
        if let Some(second) = second {
            let both = [first, second].into_iter().filter_map(|index| self.mention(index));
            let mut words: Vec<_> =
                both.flat_map(|one| self.read.range(one.first, one.head)).collect();
            words.dedup();
            self.proposal.troubles.push((Trouble::TwoPeople, words));
        }
        // Of two who are joined the first is told of.
        self.also = joined.map(|other| first.max(other));
        Some(joined.map_or(first, |other| first.min(other)))
    }

    /// Who is told of as "hij" or "ze", or whom the one who writes cares for, when only one person can be meant.
    fn only_one(&self) -> Option<usize> {
        let cares = |said: &Said| said.saying.gives.iter().any(|one| is_about_caring(one.0.fact()));
        let by_caring = self.read.said.iter().any(cares);
        let by_word = self.read.said.iter().any(|said| said.subject == Some(Subject::Other));
        let mut may_be = (0..self.read.mentions.len()).filter(|index| {
            let is_subject = self.mention(*index).is_some_and(|one| one.before.is_none());
            !self.is_aside(*index) && (by_caring || (by_word && is_subject))
        });
        let first = may_be.next()?;
        let relation = |index: usize| self.mention(index).map(|one| one.relation);
        may_be.all(|other| relation(other) == relation(first)).then_some(first)
    }

    /// The other one in "mijn vader en mijn moeder".
    fn joined_to(&self, index: usize) -> Option<usize> {
        let this = self.mention(index)?;
        let is_and = |at: usize| self.read.tokens.get(at).is_some_and(|t| t.letters == "en");
        let joins = |one: &Mention, next: &Mention| {
            next.first == one.head + 2 && is_and(one.head + 1) && one.relation != next.relation
        };
        self.read.mentions.iter().position(|other| joins(this, other) || joins(other, this))
    }

    fn put(&mut self, answer: Answer, whose: Whose, words: Vec<Range<usize>>) {
        let same = |item: &&mut Item| item.whose == whose && item.answer.fact() == answer.fact();
        let Some(item) = self.proposal.items.iter_mut().find(same) else {
            self.proposal.items.push(Item { answer, whose, words });
            return;
        };
        if let Some(merged) = merged(&item.answer, &answer) {
            item.answer = merged;
        } else if item.answer != answer {
            return;
        }
        item.words.extend(words);
        item.words.sort_by_key(|range| range.start);
        item.words.dedup();
    }

    fn say(&mut self, fact: SingleFact, value: &str, words: Vec<Range<usize>>) {
        if let Ok(answer) = Answer::read(fact.into(), value) {
            self.put(answer, Whose::Person, words);
        }
    }

    /// The age of the person it is about.
    fn age(&mut self) {
        let person = self.person;
        let is_theirs = |age: &&Age| match (self.subject_of_age(age), person) {
            (Some(Subject::Mention(index)), Some(person)) => {
                let relation = |index| self.mention(index).map(|one| one.relation);
                relation(index) == relation(person)
            }
            (Some(Subject::Other), Some(_)) | (Some(Subject::Writer), None) => true,
            (Some(_) | None, _) => false,
        };
        let found: Vec<&Age> = self.read.ages.iter().filter(is_theirs).collect();
        let writer = self.read.ages.iter().find(|age| self.subject_of_age(age) == Some(Subject::Writer));
        let relation = person.and_then(|index| self.relation(index));
        let works = relation.is_some_and(|one| gives_role(one, "professional"))
            || self.read.said.iter().any(|said| {
                said.saying.gives.iter().any(|one| one.0.spelled() == ["professional"])
            });
        self.child = relation.is_some_and(|one| gives_role(one, "ouder"));
        if let Some(age) = writer
            && age.years < 18
            && (self.child || works)
        {
            let words = self.read.range(age.first, age.last);
            self.proposal.troubles.push((Trouble::AgeAgainstRole, words));
        }
        if person.is_none() && works {
            return;
        }
        // Two ages are two people, or one of them means something else.
        let [age] = found.as_slice() else { return };
        let words = self.read.range(age.first, age.last);
        let (least, most) = relation.map_or((0, 110), |one| one.ages);
        if age.years < u16::from(least) || age.years > u16::from(most) {
            self.proposal.troubles.push((Trouble::AgeAgainstRole, words));
            return;
        }
        self.child &= age.years < 18;
        self.say(SingleFact::Leeftijd, age::class(age.years), words);
    }

    /// Whose age it is.
    fn subject_of_age(&self, age: &Age) -> Option<Subject> {
        let tokens = self.read.tokens;
        let sentence = tokens.get(age.first)?.sentence;
        let in_sentence = |index: usize| tokens.get(index).is_some_and(|t| t.sentence == sentence);
        if !age.of_subject {
            let near = self.read.mentions.iter().position(|one| {
                one.head < age.first && age.first <= one.head + 2
                    || one.head > age.last && one.head <= age.last + 2 && one.first > age.last
                    || one.first < age.first && age.last < one.head
            });
            if let Some(index) = near {
                return Some(Subject::Mention(index));
            }
            // "Ik ben een vrouw van 45", but not "wij hebben een zoontje van 2".
            let of = age.first.checked_sub(1).and_then(|index| tokens.get(index));
            if !of.is_some_and(|token| ONESELF.contains(&token.letters.as_str())) {
                return None;
            }
        }
        let at = |index: usize| self.read.subjects.get(index).copied().flatten();
        if age.of_subject && in_sentence(age.last + 1) && at(age.last + 1) == Some(Subject::Writer) {
            return Some(Subject::Writer);
        }
        let earlier = (0..=age.first).rev().take_while(|index| in_sentence(*index)).find_map(at);
        earlier.or_else(|| (0..age.first).rev().find_map(at)).or_else(|| {
            (age.of_subject).then_some(Subject::Writer)
        })
    }

    /// The answers of every saying.
    fn answers(&mut self) {
        let read = self.read;
        for said in &read.said {
            let words = read.ranges(&said.tokens);
            let Some(whose) = self.whose(said) else { continue };
            for given in &said.saying.gives {
                if let Some((answer, whose)) = self.fitting(&given.0, said, whose) {
                    self.put(answer, whose, words.clone());
                }
            }
        }
        let cares = self.proposal.items.iter().any(|item| {
            item.answer.fact() == Fact::Single(SingleFact::Rol)
                && item.answer.spelled() == ["mantelzorger"]
        });
        let needs_more = self.has("kind.beperking") || self.has("kind.ander") || self.has("kind.gedrag");
        let may_care = match self.person.and_then(|index| self.relation(index)) {
            Some(relation) if gives_role(relation, "ouder") => !self.child || needs_more,
            Some(relation) => !gives_role(relation, "professional"),
            None => cares,
        };
        self.proposal.items.retain(|item| may_care || !is_about_caring(item.answer.fact()));
    }

    /// Whether the person it is about is, or may be, under eighteen.
    fn is_minor(&self) -> bool {
        let works = self.person.and_then(|index| self.relation(index));
        let age = self.proposal.items.iter().find(|item| {
            item.answer.fact() == Fact::Single(SingleFact::Leeftijd)
        });
        match age.map(|item| item.answer.spelled()) {
            Some(class) => class.iter().any(|class| ["<4", "4-11", "12-15", "16-17"].contains(&class.as_str())),
            None => self.child || works.is_some_and(|one| gives_role(one, "professional")),
        }
    }

    fn has(&self, key: &str) -> bool {
        let need = Need::from_key(key).map(Fact::Need);
        self.proposal.items.iter().any(|item| Some(item.answer.fact()) == need)
    }

    /// Whose answers a saying gives; nobody's when it is about somebody of whom nothing may be said.
    fn whose(&self, said: &Said) -> Option<Whose> {
        let Some(person) = self.person else {
            // "Hij" without anybody named: it is not known who that is.
            return match (said.saying.who, said.subject) {
                (Some(Who::Other), _) => None,
                (Some(Who::Writer | Who::Anyone), _) => Some(Whose::Person),
                (Some(Who::Own), Some(Subject::Mention(_) | Subject::Other)) => None,
                (None, Some(Subject::Mention(_))) => None,
                (Some(Who::Own) | None, _) => Some(Whose::Person),
            };
        };
        match (said.saying.who, said.subject) {
            (Some(Who::Own), Some(Subject::Mention(_) | Subject::Other)) => None,
            (Some(Who::Own), _) => Some(Whose::Writer),
            (Some(Who::Writer), _) => Some(Whose::Writer),
            (Some(Who::Other | Who::Anyone), _) | (None, None | Some(Subject::Other)) => {
                Some(Whose::Person)
            }
            (None, Some(Subject::Writer)) => {
                let relation = self.relation(person)?;
                let whose = if gives_role(relation, "professional") {
                    Whose::Person
                } else {
                    Whose::Writer
                };
                Some(whose)
            }
            (None, Some(Subject::Mention(index))) => {
                let relation = |index| self.mention(index).map(|one| one.relation);
                if relation(index) == relation(person) || self.also == Some(index) {
                    Some(Whose::Person)
                } else {
                    self.is_aside(index).then_some(Whose::Writer)
                }
            }
        }
    }

    /// The answer in the form that fits whose it is; nothing when it then says nothing.
    fn fitting(&self, answer: &Answer, said: &Said, whose: Whose) -> Option<(Answer, Whose)> {
        let saying = said.saying;
        let unsaid = said.subject.is_none();
        let need = |need: Need| Answer::read(Fact::Need(need), "ja").ok();
        let Fact::Need(given) = answer.fact() else {
            let about_writer = answer.fact() == Fact::Single(SingleFact::Rol)
                || answer.fact() == Fact::Single(SingleFact::VraagVoor)
                || answer.fact().is_about_danger();
            let whose = if about_writer { Whose::Person } else { whose };
            return (whose == Whose::Person).then(|| (answer.clone(), whose));
        };
        if given.topic() == Leefgebied::Mz {
            // Of somebody who is cared for it says something else ("zij kan niet meer").
            let is_own = whose == Whose::Writer || self.person.is_none() || unsaid;
            return is_own.then(|| (answer.clone(), Whose::Writer));
        }
        if given.topic() == Leefgebied::Kind
            && whose == Whose::Person
            && self.person.is_some()
            && !self.is_minor()
        {
            return None;
        }
        match (whose, saying.carer, saying.child) {
            (Whose::Writer, Some(as_carer), _) => Some((need(as_carer)?, whose)),
            (Whose::Person, _, Some(of_child)) if self.child => Some((need(of_child)?, whose)),
            (Whose::Writer | Whose::Person, _, _) => Some((answer.clone(), whose)),
        }
    }

    /// About whom it is: a relation, or the one who writes when something of theirs was read.
    fn role(&mut self) {
        let Some(index) = self.person else {
            self.own_role();
            return;
        };
        let (Some(mention), Some(relation)) = (self.mention(index), self.relation(index)) else {
            return;
        };
        let words = self.read.range(mention.first, mention.head);
        let cares = self.is_cared_for(index)
            || self.proposal.items.iter().any(|item| is_about_caring(item.answer.fact()));
        let known = |item: &Item, fact: SingleFact| item.answer.fact() == Fact::Single(fact);
        let said = self.proposal.items.iter().any(|item| known(item, SingleFact::Rol));
        let has_age = self.proposal.items.iter().any(|item| known(item, SingleFact::Leeftijd));
        let unlikely =
            self.proposal.troubles.iter().any(|(trouble, _)| *trouble == Trouble::AgeAgainstRole);
        for given in &relation.gives {
            let answer = &given.0;
            match answer.fact() {
                Fact::Single(SingleFact::Rol) if said => {}
                Fact::Single(SingleFact::Rol) if cares && gives_role(relation, "ander") => {
                    self.say(SingleFact::Rol, "mantelzorger", words.clone());
                }
                Fact::Single(SingleFact::Leeftijd) if has_age || unlikely => {}
                // For a parent the word is always "kind", until the child is grown up.
                Fact::Single(SingleFact::Relatie) if self.child => {}
                Fact::Single(SingleFact::Relatie)
                    if gives_role(relation, "ouder") && !has_age => {}
                _ => self.put(answer.clone(), Whose::Person, words.clone()),
            }
        }
    }

    fn own_role(&mut self) {
        let said = |item: &Item| item.answer.fact() == Fact::Single(SingleFact::Rol);
        let by_other = |said: &Said| {
            said.subject == Some(Subject::Other) && said.saying.who.is_none()
        };
        if self.proposal.items.is_empty()
            || self.proposal.items.iter().any(said)
            || self.proposal.items.iter().all(|item| is_anyones(item.answer.fact()))
            || (!self.read.said.is_empty() && self.read.said.iter().all(by_other))
        {
            return;
        }
        let markers = &self.words.markers;
        let own = self.read.tokens.iter().enumerate().filter(|(index, token)| {
            let in_mention =
                self.read.mentions.iter().any(|one| (one.first..=one.head).contains(index));
            !in_mention && (token.is_in(&markers.writer) || token.is_in(&markers.mine))
        });
        let own: Vec<usize> = own.map(|(index, _)| index).collect();
        let words = if own.is_empty() {
            let mut words: Vec<_> =
                self.proposal.items.iter().flat_map(|item| item.words.clone()).collect();
            words.sort_by_key(|range| range.start);
            words.dedup();
            words
        } else {
            self.read.ranges(&own)
        };
        self.say(SingleFact::Rol, "zelf", words);
    }

    /// A carer who tells of both asks for both.
    fn for_whom(&mut self) {
        let is_carer = self.proposal.items.iter().any(|item| {
            item.answer.fact() == Fact::Single(SingleFact::Rol)
                && item.answer.spelled() == ["mantelzorger"]
        });
        let fact = Fact::Single(SingleFact::VraagVoor);
        if !is_carer || self.person.is_none() {
            self.proposal.items.retain(|item| item.answer.fact() != fact);
            return;
        }
        let of = |items: &[Item], whose: Whose| -> Vec<Range<usize>> {
            let needs = items.iter().filter(|item| {
                item.whose == whose && matches!(item.answer.fact(), Fact::Need(_))
            });
            needs.flat_map(|item| item.words.clone()).collect()
        };
        let (person, writer) =
            (of(&self.proposal.items, Whose::Person), of(&self.proposal.items, Whose::Writer));
        if !person.is_empty() && !writer.is_empty() {
            self.proposal.items.retain(|item| item.answer.fact() != fact);
            let mut words = [person, writer].concat();
            words.sort_by_key(|range| range.start);
            words.dedup();
            self.say(SingleFact::VraagVoor, "beiden", words);
        }
    }

    /// Days that belong to what was read, and how long a child is at home.
    fn days(&mut self) {
        let read = self.read;
        for said in &read.said {
            let sentence = said.tokens.first().and_then(|at| read.tokens.get(*at)).map(|t| t.sentence);
            let gives = |key: &str| said.saying.gives.iter().any(|one| one.0.fact().key() == key);
            let fact = if gives("wonen.uithuis") {
                SingleFact::Ontruiming
            } else if gives("ontslagZiekenhuis") {
                SingleFact::OntslagZiekenhuis
            } else if gives("recht.besluit") {
                SingleFact::Besluit
            } else {
                if (gives("kind.school") || gives("werk.school"))
                    && let Some((first, last)) = sentence.and_then(|at| day::four_weeks(read.tokens, at))
                {
                    let words = read.range(first, last);
                    self.say(SingleFact::SchoolThuis, "ja", words);
                }
                continue;
            };
            let here = read.days.iter().find(|day| {
                read.tokens.get(day.first).map(|token| token.sentence) == sentence
            });
            if let Some(day) = here {
                self.day(fact, day);
            }
        }
    }

    fn day(&mut self, fact: SingleFact, day: &Day) {
        let words = self.read.range(day.first, day.last);
        // A decision was sent before today; that is not read as the next such day.
        let is_past = fact == SingleFact::Besluit;
        let trouble = match day.written {
            Written::Whole => None,
            Written::Past => (!is_past).then_some(Trouble::DateInPast),
            Written::WithoutYear => Some(Trouble::DateWithoutYear),
        };
        if let Some(trouble) = trouble {
            if !self.proposal.troubles.iter().any(|(known, _)| *known == trouble) {
                self.proposal.troubles.push((trouble, words.clone()));
            }
            if trouble == Trouble::DateInPast || is_past {
                return;
            }
        }
        self.proposal.items.retain(|item| item.answer.fact() != Fact::Single(fact));
        self.say(fact, &date::format(day.date), words);
    }
}

/// Both answers in one, where a fact can have more than one value, or one of both that says more.
fn merged(one: &Answer, other: &Answer) -> Option<Answer> {
    match (one.value(), other.value()) {
        (Value::Set(_), Value::Set(_)) => {
            let both = [one.spelled(), other.spelled()].concat().join(",");
            Answer::read(one.fact(), &both).ok()
        }
        (Value::Choice(first), Value::Choice(second)) => {
            let heavier = matches!(
                one.fact(),
                Fact::Single(SingleFact::Suicide | SingleFact::Dementie | SingleFact::Geweld)
            );
            (heavier && second > first).then(|| other.clone())
        }
        _ => None,
    }
}

fn gives_role(relation: &Relation, role: &str) -> bool {
    relation.gives.iter().any(|given| {
        given.0.fact() == Fact::Single(SingleFact::Rol) && given.0.spelled() == [role]
    })
}

fn is_about_caring(fact: Fact) -> bool {
    matches!(fact, Fact::Need(need) if need.topic() == Leefgebied::Mz)
}

/// Facts that say nothing about who writes.
fn is_anyones(fact: Fact) -> bool {
    matches!(fact, Fact::Single(SingleFact::KindOnveilig | SingleFact::GevaarNu))
}
