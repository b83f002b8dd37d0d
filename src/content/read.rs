//! Reads what people write, one element at a time, so that every element that is wrong is reported.

use super::{
    origin::{Origin, Placed, Problem},
    pack::Pack,
};
use crate::domain::{
    amount::Amount,
    contact::Contact,
    destination::Destination,
    doing::{Offer, Preference},
    eighteen::Change,
    guide::{Begin, NeedGuide, TopicGuide},
    municipality::{Municipality, Place, PlaceName, Service},
    question::Question,
    rule::{Modifier, Rule},
    story::Story,
    suggestion::Suggestion,
    talk::Aid,
    terms::{DayOff, Term},
    thresholds::Thresholds,
    topics::WordList,
    words::OwnWords,
    zaak::Zaak,
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};

/// A file with its name.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its name, by which problems in it are reported.
    pub name: &'a str,
    /// The JSON in it.
    pub text: &'a str,
}

/// The packs that are lists of words themselves, so that their editors need not know of any other part.
const WORDS: &str = "topics.json";
const OWN_WORDS: &str = "words.json";

/// Everything that could be read of the packs.
#[derive(Debug, Default)]
pub(super) struct Packs {
    pub version: Option<String>,
    pub rules: Vec<Placed<Rule>>,
    pub modifiers: Vec<Placed<Modifier>>,
    pub extras: Vec<Destination>,
    pub subjects: Vec<Vec<Destination>>,
    pub suggestions: Vec<Placed<Suggestion>>,
    pub needs: Vec<Placed<NeedGuide>>,
    pub lists: Vec<Placed<TopicGuide>>,
    pub begins: Vec<Placed<Begin>>,
    pub zaken: Vec<Placed<Zaak>>,
    pub questions: Vec<Placed<Question>>,
    pub contacts: Vec<Placed<Contact>>,
    pub amounts: Vec<Placed<Amount>>,
    pub places: Vec<Placed<PlaceName>>,
    pub stories: Vec<Placed<Story>>,
    pub terms: Vec<Placed<Term>>,
    pub days_off: Vec<Placed<DayOff>>,
    pub talk: Vec<Placed<Aid>>,
    pub changes: Vec<Placed<Change>>,
    pub preferences: Vec<Placed<Preference>>,
    pub offers: Vec<Placed<Offer>>,
    pub words: Option<Placed<WordList>>,
    pub own_words: Option<Placed<OwnWords>>,
    /// The ids of what could not be read: elements that refer to these are not to blame.
    pub unreadable: BTreeSet<String>,
}

/// Everything that could be read of a municipality.
#[derive(Debug)]
pub(super) struct Local {
    /// Its file.
    pub at: Origin,
    /// It, without its services.
    pub own: Municipality,
    /// Its services.
    pub services: Vec<Placed<Service>>,
}

/// A pack with its elements not yet read.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RawPack<'a> {
    version: Option<String>,
    #[serde(borrow)]
    rules: Vec<&'a RawValue>,
    #[serde(borrow)]
    modifiers: Vec<&'a RawValue>,
    extras: Vec<Destination>,
    subjects: Vec<Vec<Destination>>,
    #[serde(borrow)]
    suggestions: Vec<&'a RawValue>,
    #[serde(borrow)]
    needs: Vec<&'a RawValue>,
    #[serde(borrow)]
    lists: Vec<&'a RawValue>,
    #[serde(borrow)]
    begins: Vec<&'a RawValue>,
    #[serde(borrow)]
    zaken: Vec<&'a RawValue>,
    #[serde(borrow)]
    questions: Vec<&'a RawValue>,
    #[serde(borrow)]
    contacts: Vec<&'a RawValue>,
    #[serde(borrow)]
    amounts: Vec<&'a RawValue>,
    #[serde(borrow)]
    places: Vec<&'a RawValue>,
    #[serde(borrow)]
    stories: Vec<&'a RawValue>,
    #[serde(borrow)]
    terms: Vec<&'a RawValue>,
    #[serde(borrow)]
    days_off: Vec<&'a RawValue>,
    #[serde(borrow)]
    talk: Vec<&'a RawValue>,
    #[serde(borrow)]
    changes: Vec<&'a RawValue>,
    #[serde(borrow)]
    preferences: Vec<&'a RawValue>,
    #[serde(borrow)]
    offers: Vec<&'a RawValue>,
}

/// A municipality with its places not yet read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMunicipality<'a> {
    id: String,
    name: String,
    #[serde(default)]
    fictional: bool,
    #[serde(borrow)]
    logo: Option<&'a RawValue>,
    receives: Option<String>,
    #[serde(default)]
    thresholds: Thresholds,
    #[serde(borrow)]
    central: Option<&'a RawValue>,
    #[serde(borrow, default)]
    desks: BTreeMap<String, &'a RawValue>,
    #[serde(borrow, default)]
    services: Vec<&'a RawValue>,
}

/// The part of an element by which others refer to it.
#[derive(Deserialize)]
struct Named {
    id: String,
}

/// Reads files and remembers what was wrong.
struct Reading<'p> {
    problems: &'p mut Vec<Problem>,
    unreadable: BTreeSet<String>,
}

/// Reads the packs.
pub(super) fn packs(sources: &[Source], problems: &mut Vec<Problem>) -> Packs {
    let mut reading = Reading { problems, unreadable: BTreeSet::new() };
    let mut all = Packs::default();
    for source in sources {
        let file = Origin::file(source.name);
        if source.name == WORDS {
            all.words = reading.whole(&file, source.text).map(|value| Placed { at: file, value });
            continue;
        }
        if source.name == OWN_WORDS {
            let words = reading.whole(&file, source.text);
            all.own_words = words.map(|value| Placed { at: file, value });
            continue;
        }
        let Some(raw) = reading.whole::<RawPack>(&file, source.text) else { continue };
        all.rules.extend(reading.list(&file, "rules", &raw.rules));
        all.modifiers.extend(reading.list(&file, "modifiers", &raw.modifiers));
        all.extras.extend(raw.extras);
        all.subjects.extend(raw.subjects);
        all.suggestions.extend(reading.list(&file, "suggestions", &raw.suggestions));
        all.needs.extend(reading.list(&file, "needs", &raw.needs));
        all.lists.extend(reading.list(&file, "lists", &raw.lists));
        all.begins.extend(reading.list(&file, "begins", &raw.begins));
        all.zaken.extend(reading.list(&file, "zaken", &raw.zaken));
        all.questions.extend(reading.list(&file, "questions", &raw.questions));
        all.contacts.extend(reading.list(&file, "contacts", &raw.contacts));
        all.amounts.extend(reading.list(&file, "amounts", &raw.amounts));
        all.places.extend(reading.list(&file, "places", &raw.places));
        all.stories.extend(reading.list(&file, "stories", &raw.stories));
        all.terms.extend(reading.list(&file, "terms", &raw.terms));
        all.days_off.extend(reading.list(&file, "days_off", &raw.days_off));
        all.talk.extend(reading.list(&file, "talk", &raw.talk));
        all.changes.extend(reading.list(&file, "changes", &raw.changes));
        all.preferences.extend(reading.list(&file, "preferences", &raw.preferences));
        all.offers.extend(reading.list(&file, "offers", &raw.offers));
        if all.version.is_some() && raw.version.is_some() {
            let again = file.field("version").problem("another pack already gives the version");
            reading.problems.push(again);
        }
        all.version = all.version.or(raw.version);
    }
    all.unreadable = reading.unreadable;
    all
}

/// Reads a municipality.
pub(super) fn municipality(source: Source, problems: &mut Vec<Problem>) -> Option<Local> {
    let at = Origin::file(source.name);
    let mut reading = Reading { problems, unreadable: BTreeSet::new() };
    let raw: RawMunicipality = reading.whole(&at, source.text)?;
    let central = raw.central.and_then(|raw| reading.element(&at.field("central"), raw));
    let logo = raw.logo.and_then(|raw| reading.element(&at.field("logo"), raw));
    let mut own = Municipality {
        fictional: raw.fictional,
        logo,
        receives: raw.receives,
        thresholds: raw.thresholds,
        central,
        ..Municipality::unknown(&raw.id, &raw.name)
    };
    for (id, raw) in raw.desks {
        let here = at.field(&format!("desks.{id}"));
        let desk: Option<Place> = reading.element(&here, raw);
        match (Destination::from_id(&id), desk) {
            (Some(destination), Some(desk)) => {
                own.desks.insert(destination, desk);
            }
            (Some(_), None) => {}
            (None, _) => {
                let what = format!("there is no destination {id:?}");
                reading.problems.push(here.problem(what));
            }
        }
    }
    let services = reading.list(&at, "services", &raw.services);
    Some(Local { at, own, services })
}

impl Reading<'_> {
    /// A file, apart from the elements of its lists.
    fn whole<'a, T: Deserialize<'a>>(&mut self, file: &Origin, text: &'a str) -> Option<T> {
        let read = read(text);
        read.map_err(|error| self.problems.push(problem(file, &error, true))).ok()
    }

    /// The elements of a list that can be read.
    fn list<T: DeserializeOwned>(
        &mut self,
        file: &Origin,
        name: &str,
        elements: &[&RawValue],
    ) -> Vec<Placed<T>> {
        let read = elements.iter().enumerate().filter_map(|(index, raw)| {
            let at = file.element(name, index);
            self.element(&at, raw).map(|value| Placed { at, value })
        });
        read.collect()
    }

    fn element<T: DeserializeOwned>(&mut self, at: &Origin, raw: &RawValue) -> Option<T> {
        let read = read(raw.get());
        if read.is_err()
            && let Ok(named) = serde_json::from_str::<Named>(raw.get())
        {
            self.unreadable.insert(named.id);
        }
        read.map_err(|error| self.problems.push(problem(at, &error, false))).ok()
    }
}

type Failure = serde_path_to_error::Error<serde_json::Error>;

fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Failure> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut json)?;
    let nowhere = || serde_path_to_error::Track::new().path();
    json.end().map_err(|error| Failure::new(nowhere(), error))?;
    Ok(value)
}

/// What is wrong, with its path. What is no JSON has a line instead; within an element a line says
/// nothing, since it is not the line of the file.
fn problem(at: &Origin, error: &Failure, whole_file: bool) -> Problem {
    let what = error.inner().to_string();
    if whole_file && !error.inner().is_data() {
        return at.problem(what);
    }
    let line = format!(" at line {} column {}", error.inner().line(), error.inner().column());
    let path = error.path().to_string();
    let path = if path == "." { "" } else { &path };
    at.field(path).problem(what.strip_suffix(&line).unwrap_or(&what))
}

impl Packs {
    /// The parts, without where they stand.
    pub fn into_pack(self) -> Pack {
        Pack {
            version: self.version,
            rules: values(self.rules),
            modifiers: values(self.modifiers),
            extras: self.extras,
            subjects: self.subjects,
            suggestions: values(self.suggestions),
            needs: values(self.needs),
            lists: values(self.lists),
            begins: values(self.begins),
            zaken: values(self.zaken),
            questions: values(self.questions),
            contacts: values(self.contacts),
            amounts: values(self.amounts),
            places: values(self.places),
            stories: values(self.stories),
            terms: values(self.terms),
            days_off: values(self.days_off),
            talk: values(self.talk),
            changes: values(self.changes),
            preferences: values(self.preferences),
            offers: values(self.offers),
            lexicon: self.words.map(|words| words.value),
            own_words: self.own_words.map(|words| words.value),
        }
    }
}

impl Local {
    /// The municipality, without where its parts stand.
    pub fn into_municipality(self) -> Municipality {
        Municipality { services: values(self.services), ..self.own }
    }
}

fn values<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|placed| placed.value).collect()
}
