//! The word lists made ready for reading, and the reading itself: from a text to what each phrase in it says.
//!
//! Weighing that into a proposal is done elsewhere (`items`).

use std::ops::Range;

use thiserror::Error;

use super::{
    age, day, items, language,
    list::{Markers, OwnWords, Saying, Who},
    negation,
    pattern::{Filler, Pattern, Slot},
    person::{self, Subject},
    proposal::{Hint, Item, MOST_LETTERS, Proposal, Trouble},
    read::{Read, Said},
    tokens::{self, Token},
};
use crate::domain::{
    date::Date,
    topics::{Lexicon, Vocabulary, words},
};

/// A phrase that uses a group of words that is not in the list of groups.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the phrase {0:?} uses a group of words that does not exist")]
pub struct UnknownGroup(pub String);

/// The group of all relations.
const RELATIONS: &str = "relatie";

/// A marker this far from what is hard still belongs to it.
const REACH_OF_HARD: usize = 7;

/// Beyond a comma a marker counts as so much farther away.
const FARTHER: usize = 4;

/// What a saying looks like in a text.
#[derive(Clone, Debug)]
struct Heard {
    says: Vec<Pattern>,
    hard: Vec<Pattern>,
}

/// The word lists, ready for reading.
#[derive(Clone, Debug)]
pub struct Reader {
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    words: OwnWords,
    sayings: Vec<Heard>,
    hard: Vec<Pattern>,
    fine: Vec<Pattern>,
    about: Vec<Pattern>,
    cares: Vec<Pattern>,
    plain: Vec<Pattern>,
    aside: Vec<Pattern>,
    /// For each relation its words.
    relations: Vec<Pattern>,
}

impl Reader {
    /// Prepares the word lists for reading, upon those of topics; do this once.
    ///
    /// # Errors
    /// When a phrase names a group of words that is not in the list.
    pub fn compile(words: OwnWords, lexicon: Lexicon) -> Result<Self, UnknownGroup> {
        let mut compiling = Compiling { vocabulary: lexicon.vocabulary.clone(), words: &words };
        let mut sayings = Vec::new();
        for saying in &words.sayings {
            sayings.push(Heard {
                says: compiling.patterns(&saying.says)?,
                hard: compiling.patterns(&saying.hard)?,
            });
        }
        let hard = compiling.patterns(&words.markers.hard)?;
        let fine = compiling.patterns(&words.markers.fine)?;
        let about = compiling.patterns(&words.markers.about)?;
        let cares = compiling.patterns(&words.markers.cares)?;
        let plain = compiling.patterns(&words.markers.plain)?;
        let aside = compiling.patterns(&words.markers.aside)?;
        let mut relations = Vec::new();
        for relation in &words.relations {
            relations.push(compiling.pattern(&relation.words.join("|"))?);
        }
        let vocabulary = compiling.vocabulary;
        Ok(Self {
            lexicon,
            vocabulary,
            words,
            sayings,
            hard,
            fine,
            about,
            cares,
            plain,
            aside,
            relations,
        })
    }

    /// What may be read from these words. Nothing of it is an answer.
    #[must_use]
    pub fn read(&self, text: &str, today: Date) -> Proposal {
        let (text, too_long) = shortened(text);
        let mut proposal = self.read_short(text, today);
        if too_long {
            proposal.troubles.push((Trouble::TooLong, Vec::new()));
        }
        proposal
    }

    fn read_short(&self, text: &str, today: Date) -> Proposal {
        let mut proposal = Proposal::default();
        if !text.chars().any(language::is_letter) {
            if !text.trim().is_empty() {
                proposal.troubles.push((Trouble::OnlySigns, Vec::new()));
            }
            return proposal;
        }
        proposal.language = language::other(text, &words(text), &self.words.languages);
        if proposal.language.is_some() {
            return proposal;
        }
        let tokens = tokens::read(text, &self.vocabulary, &self.words.markers);
        let read = self.listen(&tokens, today);
        items::weigh(&read, &self.words, &mut proposal);
        proposal.danger = unexplained(self.lexicon.danger_in(text), &proposal);
        if !proposal.items.iter().any(items::says_what_is_the_matter)
            && proposal.danger.is_empty()
            && !read.hard.is_empty()
        {
            let topics = self.lexicon.certain_topics(text).into_iter();
            proposal.topics = topics.map(|(topic, words)| Hint { topic, words }).collect();
        }
        proposal.unread = unread(text, &tokens, &proposal);
        proposal
    }

    /// Everything that phrases in the text say.
    fn listen<'a>(&'a self, tokens: &'a [Token], today: Date) -> Read<'a> {
        let markers = &self.words.markers;
        let is_relation = |index: usize, token: &Token| {
            let pattern = self.relations.get(index);
            pattern.is_some_and(|one| !one.find(std::slice::from_ref(token)).is_empty())
        };
        let mentions = person::mentions(tokens, &self.words.relations, markers, is_relation);
        let subjects = person::subjects(tokens, &mentions, markers);
        let all = |patterns: &[Pattern]| -> Vec<Vec<usize>> {
            patterns.iter().flat_map(|pattern| pattern.find(tokens)).collect()
        };
        let fine = all(&self.fine);
        let mut hard = all(&self.hard);
        hard.retain(|marker| {
            !marker.iter().any(|index| fine.iter().flatten().any(|one| one == index))
        });
        let mut read = Read {
            tokens,
            about: all(&self.about),
            cares: all(&self.cares),
            plain: all(&self.plain).concat(),
            aside: all(&self.aside),
            ages: age::find(tokens),
            days: day::find(tokens, today),
            mentions,
            subjects,
            hard,
            fine,
            said: Vec::new(),
        };
        for (saying, heard) in self.words.sayings.iter().zip(&self.sayings) {
            for found in self.found(heard, &read) {
                read.add(saying, found, markers);
            }
        }
        read.drop_parts_of_others();
        read
    }

    /// Where a saying stands in the text.
    fn found(&self, heard: &Heard, read: &Read) -> Vec<Vec<usize>> {
        let Read { tokens, subjects, .. } = read;
        let markers = &self.words.markers;
        let mut all = Vec::new();
        for pattern in &heard.says {
            let mut found = pattern.find(tokens);
            found.retain(|one| {
                if pattern.denies {
                    !negation::is_of_other_words(one, tokens, markers)
                } else {
                    !negation::is_denied(one, tokens, subjects, markers)
                }
            });
            all.extend(found);
        }
        for activity in heard.hard.iter().flat_map(|pattern| pattern.find(tokens)) {
            all.extend(with_marker(&activity, read));
        }
        all.retain(|one| !one.iter().any(|index| read.plain.contains(index)));
        all
    }
}

/// Words of danger from which no answer was read.
fn unexplained(mut marks: Vec<Vec<Range<usize>>>, proposal: &Proposal) -> Vec<Range<usize>> {
    let says = |item: &&Item| items::says_what_is_the_matter(item);
    let read: Vec<&Range<usize>> =
        proposal.items.iter().filter(says).flat_map(|item| &item.words).collect();
    let is_read =
        |mark: &Range<usize>| read.iter().any(|one| one.start < mark.end && mark.start < one.end);
    marks.retain(|words| !words.iter().any(is_read));
    let mut words = marks.concat();
    words.sort_by_key(|range| range.start);
    words.dedup();
    words
}

/// What people do, with the nearest marker that says it is hard.
fn with_marker(activity: &[usize], read: &Read) -> Option<Vec<usize>> {
    let first = *activity.first()?;
    let part = read.tokens.get(first)?.part;
    let distance = |marker: &&Vec<usize>| {
        marker.iter().map(|index| index.abs_diff(first)).min().unwrap_or(usize::MAX)
    };
    let is_near = |marker: &&Vec<usize>| {
        let in_part = |index: &usize| read.tokens.get(*index).is_some_and(|t| t.part == part);
        marker.iter().all(in_part) && distance(marker) <= REACH_OF_HARD
    };
    let marker = read.hard.iter().filter(is_near).min_by_key(distance)?;
    let fine = read.fine.iter().filter(is_near).map(|one| distance(&one)).min();
    let behind = marker.first().is_some_and(|start| {
        (first + 1..=*start).any(|index| read.tokens.get(index).is_some_and(|token| token.apart))
    });
    if fine.is_some_and(|fine| fine <= distance(&marker) + usize::from(behind) * FARTHER) {
        return None;
    }
    let mut found: Vec<usize> = activity.iter().chain(marker).copied().collect();
    found.sort_unstable();
    found.dedup();
    Some(found)
}

/// The text up to the last letter that is read, and whether there were more.
fn shortened(text: &str) -> (&str, bool) {
    let mut letters = text.char_indices().filter(|(_, letter)| !letter.is_whitespace());
    match letters.nth(MOST_LETTERS) {
        Some((end, _)) => (text.get(..end).unwrap_or_default(), true),
        None => (text, false),
    }
}

/// The sentences of which no word was read.
fn unread(text: &str, tokens: &[Token], proposal: &Proposal) -> Vec<Range<usize>> {
    let items = proposal.items.iter().flat_map(|item| &item.words);
    let topics = proposal.topics.iter().flat_map(|hint| &hint.words);
    let read: Vec<&Range<usize>> = items.chain(topics).chain(&proposal.danger).collect();
    let mut sentences: Vec<(usize, Range<usize>)> = Vec::new();
    for token in tokens {
        match sentences.last_mut() {
            Some((number, range)) if *number == token.sentence => range.end = token.range.end,
            _ => sentences.push((token.sentence, token.range.clone())),
        }
    }
    let is_unread = |range: &Range<usize>| {
        let letters = text.get(range.clone()).unwrap_or_default();
        letters.chars().any(language::is_letter)
            && !read.iter().any(|one| one.start < range.end && range.start < one.end)
    };
    sentences.into_iter().map(|(_, range)| range).filter(is_unread).collect()
}

/// From phrases as they are written to patterns.
struct Compiling<'a> {
    vocabulary: Vocabulary,
    words: &'a OwnWords,
}

impl Compiling<'_> {
    fn patterns(&mut self, phrases: &[String]) -> Result<Vec<Pattern>, UnknownGroup> {
        phrases.iter().map(|phrase| self.pattern(phrase)).collect()
    }

    fn pattern(&mut self, phrase: &str) -> Result<Pattern, UnknownGroup> {
        let (written, tight) = match phrase.strip_prefix("! ") {
            Some(rest) => (rest, true),
            None => (phrase, false),
        };
        let mut slots = Vec::new();
        let mut denies = false;
        for written in written.split(' ') {
            let (written, ends) = match written.strip_suffix('.') {
                Some(rest) => (rest, true),
                None => (written, false),
            };
            let mut slot = Slot { fillers: Vec::new(), ends };
            for one in written.split('|') {
                self.fill(one, phrase, &mut slot.fillers)?;
                denies |= self.words.markers.not.iter().any(|no| no == one);
            }
            slots.push(slot);
        }
        Ok(Pattern { slots, tight, denies })
    }

    fn fill(
        &mut self,
        written: &str,
        phrase: &str,
        slot: &mut Vec<Filler>,
    ) -> Result<(), UnknownGroup> {
        if let Some(letters) = written.strip_prefix('=') {
            slot.push(Filler::Letters(letters.to_owned()));
            return Ok(());
        }
        if let Some(letters) = written.strip_prefix('*') {
            slot.push(Filler::Ending(letters.to_owned()));
            return Ok(());
        }
        let Some(name) = written.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else {
            // A word that is short for others, such as "kwil", is written out in the lists.
            for word in self.vocabulary.read(written) {
                slot.push(Filler::Word(self.vocabulary.add(&word.letters, false)));
            }
            return Ok(());
        };
        let words = self.words;
        if name == RELATIONS {
            for word in words.relations.iter().flat_map(|relation| &relation.words) {
                self.fill(word, phrase, slot)?;
            }
            return Ok(());
        }
        let Some((_, members)) = words.groups.iter().find(|(known, _)| known == name) else {
            return Err(UnknownGroup(phrase.to_owned()));
        };
        for member in members {
            self.fill(member, phrase, slot)?;
        }
        Ok(())
    }
}

impl<'a> Read<'a> {
    /// Keeps what a saying says here, with whom it is about.
    fn add(&mut self, saying: &'a Saying, found: Vec<usize>, markers: &Markers) {
        let subject = match saying.who {
            Some(Who::Writer) => Some(Subject::Writer),
            Some(Who::Anyone) => None,
            Some(Who::Own | Who::Other) | None => {
                person::subject_of(&found, self.tokens, &self.mentions, &self.subjects, markers)
            }
        };
        self.said.push(Said { saying, tokens: found, subject });
    }
}
