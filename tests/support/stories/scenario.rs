//! A story of `tests/scenarios` with what should come out, and whether it does.

use super::{as_told, asked, expected, reply, table, topics, ways_in};
use samenwijzer::{
    content::files,
    domain::{
        answer::Answer,
        assess::assess,
        assessment::{Assessment, Route, Why},
        bezwaar,
        catalogue::Catalogue,
        date::{self, Date},
        fact::SingleFact,
        facts::Facts,
        flow::Step,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        question::Path,
    },
    texts::{
        Texts,
        wording::{self, about::About, case},
    },
    walk::Walk,
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

/// A story: what is known, and what should come out.
pub struct Scenario {
    pub name: String,
    pub facts: Facts,
    pub municipality: String,
    refused: Vec<SuggestionId>,
    today: Date,
    /// The way in, where it matters which one.
    path: Option<Path>,
    expect: Value,
}

/// Every story by name: those of `tests/scenarios` with what matters most, told by people, and those of `tests/cases.txt`
/// of all kinds of people, with everything that comes out.
pub fn scenarios(texts: &Texts) -> Vec<Scenario> {
    let files = fs::read_dir("tests/scenarios").unwrap();
    let paths = files.map(|entry| entry.unwrap().path());
    let mut all: Vec<Scenario> = paths.map(|path| Scenario::read(&path, texts)).collect();
    all.extend(table::rows());
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

impl Scenario {
    pub fn read(path: &PathBuf, texts: &Texts) -> Self {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let written: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let case = case::read(&written["case"].to_string(), texts)
            .unwrap_or_else(|e| panic!("{name}: {e}"));
        let municipality = case.facts.municipality().unwrap_or(files::OUTSIDE).to_owned();
        Self {
            facts: case.in_municipality(&municipality),
            refused: case.refused,
            today: date::parse(written["today"].as_str().unwrap()).unwrap(),
            path: serde_json::from_value(written["path"].clone()).unwrap(),
            expect: written["expect"].clone(),
            name,
            municipality,
        }
    }

    /// A resident who came in this way, of whom nothing is expected.
    pub fn of(facts: Facts, path: Path) -> Self {
        let outside = files::OUTSIDE.to_owned();
        Self { municipality: outside, ..Self::expecting(String::new(), facts, path, Value::Null) }
    }

    /// Somebody who came in this way, on the day of the stories, and what should come out.
    pub fn expecting(name: String, facts: Facts, path: Path, expect: Value) -> Self {
        Self {
            name,
            municipality: facts.municipality().unwrap_or(files::OUTSIDE).to_owned(),
            facts,
            refused: Vec::new(),
            today: super::today(),
            path: Some(path),
            expect,
        }
    }

    /// The steps that the resident gets when they answer what the story says, and skip the others, each with the reply;
    /// with what only makes the advice more precise, when they want that.
    fn walked(&self, catalogue: &Catalogue, precise: bool) -> Vec<(Step, Option<Vec<Answer>>)> {
        let mut walk = Walk::default();
        walk.live_in(&self.municipality);
        walk.start(self.path.unwrap_or(ways_in(&self.facts)[0]));
        walk.choose_topics(topics(&self.facts));
        if precise {
            walk.be_precise();
        }
        let mut steps = Vec::new();
        while let Some(step) = walk.next(catalogue, self.today)
            && steps.len() < 200
        {
            let told = as_told(&self.facts, asked(catalogue, &step), &step);
            reply(&mut walk, catalogue, &step, told.clone());
            steps.push((step, told));
        }
        steps
    }

    /// All the questions that the resident gets, also those that only make the advice more precise.
    pub fn asked(&self, catalogue: &Catalogue) -> Vec<String> {
        let name = |(step, _): (Step, _)| step.question + step.topic.map_or("", Leefgebied::code);
        self.walked(catalogue, true).into_iter().map(name).collect()
    }

    /// The pages until the result, by name and leefgebied.
    fn pages(&self, catalogue: &Catalogue) -> BTreeSet<(String, Option<Leefgebied>)> {
        let page = |(step, _): (Step, _)| {
            let page = asked(catalogue, &step).page.clone();
            (page.unwrap_or(step.question), step.topic)
        };
        self.walked(catalogue, false).into_iter().map(page).collect()
    }

    /// How many screens there are until the result, with the choice of topics and the page to check what was said.
    pub fn screens(&self, catalogue: &Catalogue) -> usize {
        self.pages(catalogue).len() + 2
    }

    /// How many taps that takes: what is chosen or ticked, the topics, and one to go on from each screen.
    pub fn taps(&self, catalogue: &Catalogue) -> usize {
        let no = |answer: &&Answer| answer.spelled().concat() != "nee";
        let of = |(_, reply): &(Step, Option<Vec<Answer>>)| -> usize {
            reply.iter().flatten().filter(no).map(|answer| answer.spelled().len()).sum()
        };
        let ticked: usize = self.walked(catalogue, false).iter().map(of).sum();
        ticked + topics(&self.facts).len() + self.screens(catalogue)
    }

    /// The national numbers that are shown with the advice.
    pub fn numbers(&self, catalogue: &Catalogue, found: &Assessment) -> Vec<String> {
        let (facts, today) = (&self.facts, self.today);
        let routes = found.contacts.iter().chain([&found.main]).chain(&found.extras);
        let beside = routes.flat_map(|r| catalogue.contacts_beside(r.destination, facts, today));
        let shown = found.suggestions.iter();
        let with = shown.flat_map(|s| catalogue.contacts_of(s.id, facts, today));
        let ids: BTreeSet<String> = beside.chain(with).map(|contact| contact.id.clone()).collect();
        ids.into_iter().collect()
    }

    /// Everything that comes out, as the table of `tests/cases.txt` expects it.
    pub fn everything(&self, catalogue: &Catalogue) -> Vec<(&'static str, Value)> {
        let found = self.found(catalogue);
        let rules = |route: &Route| -> Vec<String> {
            route.reasons.iter().map(|reason| reason.rule.to_string()).collect()
        };
        let of = |routes: &[Route]| -> Vec<&str> {
            routes.iter().map(|route| route.destination.id()).collect()
        };
        let because = found.extras.iter().map(|r| (r.destination.id().to_owned(), rules(r)));
        let because: BTreeMap<String, Vec<String>> = because.collect();
        let applied = found.rules.iter().chain(&found.modifiers).map(ToString::to_string);
        let shown = |first: bool| -> Vec<String> {
            let shown = found.suggestions.iter().filter(|s| s.first_view || !first);
            shown.map(|s| s.id.to_string()).collect()
        };
        vec![
            ("urgency", json!(found.urgency.id())),
            ("main", json!(found.main.destination.id())),
            ("main_rules", json!(rules(&found.main))),
            ("snel", json!(found.main.snel)),
            ("extras", json!(of(&found.extras))),
            ("extra_rules", json!(because)),
            ("only_contacts", json!(of(&found.contacts))),
            ("only_rules", json!(applied.collect::<Vec<_>>())),
            ("only_suggestions", json!(shown(false))),
            ("only_first_view", json!(shown(true))),
            ("numbers", json!(self.numbers(catalogue, &found))),
            ("asked", json!(self.asked(catalogue))),
        ]
    }

    /// What comes out.
    pub fn found(&self, catalogue: &Catalogue) -> Assessment {
        assess(catalogue, &self.facts, &self.refused, self.today)
    }

    /// What comes out differently than it should. Walking past the questions takes longer than the rest.
    #[allow(clippy::too_many_lines, reason = "one arm for each thing that a story may expect")]
    pub fn check(&self, catalogue: &Catalogue, texts: &Texts, with_questions: bool) -> Vec<String> {
        let found = self.found(catalogue);
        let ids: Vec<String> = found.suggestions.iter().map(|s| s.id.to_string()).collect();
        let named = || -> Vec<String> {
            let ids = found.suggestions.iter().map(|s| s.id);
            let services = ids.flat_map(|id| catalogue.municipality.services_of(id, self.today));
            services.filter_map(|place| place.name.clone()).collect()
        };
        let rules = |route: &Route| -> Vec<String> {
            route.reasons.iter().map(|reason| reason.rule.to_string()).collect()
        };
        let of = |routes: &[Route]| -> Vec<String> {
            routes.iter().map(|route| route.destination.id().to_owned()).collect()
        };
        let every_route: Vec<String> =
            of(&found.extras).into_iter().chain([found.main.destination.id().to_owned()]).collect();
        let place = |id: &str| ids.iter().position(|found| found == id);
        let mut wrong = Vec::new();
        let mut expect = |holds: bool, what: String| {
            if !holds {
                wrong.push(format!("{}: {what}", self.name));
            }
        };
        for (key, value) in self.expect.as_object().unwrap() {
            let list = || -> Vec<String> {
                let list = value.as_array().unwrap().iter();
                list.map(|item| item.as_str().unwrap().to_owned()).collect()
            };
            let text = value.as_str().unwrap_or_default();
            match key.as_str() {
                "urgency" => {
                    expect(found.urgency.id() == text, format!("urgency {}", found.urgency.id()));
                }
                "main_rules" => {
                    expect(rules(&found.main) == list(), format!("{:?}", rules(&found.main)));
                }
                "extras" => {
                    let (mut is, mut wanted) = (of(&found.extras), list());
                    is.sort();
                    wanted.sort();
                    expect(is == wanted, format!("extras {is:?}"));
                }
                "extra_rules" => {
                    for (destination, wanted) in value.as_object().unwrap() {
                        let route = found.extras.iter().find(|r| r.destination.id() == destination);
                        let is = route.map(&rules).unwrap_or_default();
                        let wanted: Vec<&str> = wanted
                            .as_array()
                            .unwrap()
                            .iter()
                            .map(|w| w.as_str().unwrap())
                            .collect();
                        expect(is == wanted, format!("{destination} because of {is:?}"));
                    }
                }
                "contacts" => {
                    let is = of(&found.contacts);
                    let missing: Vec<_> =
                        list().into_iter().filter(|id| !is.contains(id)).collect();
                    expect(
                        missing.is_empty() && (!list().is_empty() || is.is_empty()),
                        format!("contacts {is:?}"),
                    );
                    expect(is.first() == list().first(), format!("first contact of {is:?}"));
                }
                "modifiers" | "rules" => {
                    let is: Vec<String> = found
                        .modifiers
                        .iter()
                        .chain(&found.rules)
                        .map(ToString::to_string)
                        .collect();
                    expect(list().iter().all(|id| is.contains(id)), format!("{key} {is:?}"));
                }
                "suggestions" => {
                    let missing: Vec<_> =
                        list().into_iter().filter(|id| !ids.contains(id)).collect();
                    expect(missing.is_empty(), format!("not suggested: {missing:?}"));
                }
                "first_view" => {
                    let first = found.suggestions.iter().filter(|s| s.first_view);
                    let first: Vec<String> = first.map(|s| s.id.to_string()).collect();
                    let missing: Vec<_> =
                        list().into_iter().filter(|id| !first.contains(id)).collect();
                    expect(missing.is_empty(), format!("{missing:?} is not among {first:?}"));
                }
                "only_suggestions" => expect(ids == list(), format!("suggested {ids:?}")),
                "one_of" => {
                    expect(list().iter().any(|id| ids.contains(id)), format!("none of {value}"));
                }
                "not_suggested" => {
                    let shown: Vec<_> = list().into_iter().filter(|id| ids.contains(id)).collect();
                    expect(shown.is_empty(), format!("suggested after all: {shown:?}"));
                }
                "suppressed" => {
                    let is: Vec<String> =
                        found.suppressed.iter().map(ToString::to_string).collect();
                    expect(is == list(), format!("suppressed {is:?}"));
                }
                "first_suggestion" => {
                    expect(ids.first().is_some_and(|id| id == text), format!("first of {ids:?}"));
                }
                "before" => {
                    for pair in value.as_array().unwrap() {
                        let (a, b) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
                        expect(
                            place(a) < place(b) && place(a).is_some(),
                            format!("{a} before {b}"),
                        );
                    }
                }
                "last_of_its_rung" => {
                    let level = |id: &str| {
                        found.suggestions.iter().find(|s| s.id.to_string() == id).map(|s| s.level)
                    };
                    let rung = ids.iter().filter(|id| level(id) == level(text));
                    let later = rung.skip_while(|id| *id != text).skip(1).count();
                    expect(later <= 1, format!("{text} is followed by {later} others"));
                }
                "not_routes" => {
                    let there: Vec<_> =
                        list().into_iter().filter(|id| every_route.contains(id)).collect();
                    expect(there.is_empty(), format!("routes {there:?}"));
                }
                "snel" => {
                    let is = found.main.snel;
                    expect(value.as_bool() == Some(is), format!("marked snel: {is}"));
                }
                "says" => {
                    let reason =
                        wording::reasons(texts, &About::of(&self.facts), &found.main).join(" ");
                    expect(reason.contains(text), format!("says {reason:?}"));
                }
                "deadline" => {
                    let sent = self.facts.date(SingleFact::Besluit);
                    let deadline = sent
                        .and_then(|sent| bezwaar::last_day(sent, catalogue, self.today))
                        .map(date::format);
                    expect(deadline.as_deref() == Some(text), format!("{deadline:?}"));
                }
                "named" => {
                    let named = named();
                    expect(list().iter().all(|n| named.contains(n)), format!("{named:?}"));
                }
                "not_named" => {
                    let named = named();
                    let there: Vec<_> = list().into_iter().filter(|n| named.contains(n)).collect();
                    expect(there.is_empty(), format!("names {there:?}"));
                }
                "reason_of" => {
                    for (id, wanted) in value.as_object().unwrap() {
                        let shown = found.suggestions.iter().find(|s| s.id.to_string() == *id);
                        let because: Vec<String> = shown
                            .iter()
                            .flat_map(|s| s.because.iter().map(|a| wording::said(texts, a)))
                            .collect();
                        expect(
                            because.iter().any(|b| b == wanted.as_str().unwrap()),
                            format!("{id} because {because:?}"),
                        );
                    }
                }
                "only_contacts" => {
                    let is = of(&found.contacts);
                    expect(is == list(), format!("contacts {is:?}"));
                }
                "only_rules" => {
                    let rules = found.rules.iter().chain(&found.modifiers);
                    let is: Vec<String> = rules.map(ToString::to_string).collect();
                    expect(is == list(), format!("rules {is:?}"));
                }
                "only_first_view" => {
                    let first = found.suggestions.iter().filter(|s| s.first_view);
                    let is: Vec<String> = first.map(|s| s.id.to_string()).collect();
                    expect(is == list(), format!("first view {is:?}"));
                }
                "numbers" => {
                    let is = self.numbers(catalogue, &found);
                    expect(is == list(), format!("numbers {is:?}"));
                }
                "asked" => {
                    if with_questions {
                        let is = self.asked(catalogue);
                        expect(is == list(), format!("asked {is:?}"));
                    }
                }
                "screens" => {
                    if with_questions {
                        let is = self.screens(catalogue);
                        let most = value.as_u64().and_then(|most| usize::try_from(most).ok());
                        let pages = self.pages(catalogue);
                        expect(most.is_some_and(|most| is <= most), format!("{is}: {pages:?}"));
                    }
                }
                other => match expected::differs(other, value, &found) {
                    Some(differs) => differs.into_iter().for_each(|what| expect(false, what)),
                    None => expect(false, format!("what is {other:?}?")),
                },
            }
        }
        expect(found.extras.len() <= 2, "more than two extra routes".to_owned());
        let shown = found.suggestions.iter().filter(|s| s.first_view).count();
        expect(shown <= 7, format!("{shown} at first view"));
        expect(
            // Who says nothing at all sees what fits everybody.
            found.suggestions.iter().all(|s| !s.because.is_empty() || s.why != Why::Own)
                || found.main.reasons.is_empty(),
            "a suggestion without a reason".to_owned(),
        );
        wrong
    }
}
