//! What was read in a resident's own words, to confirm. Nothing of it is used before the button, and nothing that is not
//! ticked.

mod said;

use crate::{
    domain::{
        fact::SingleFact,
        flow::Step,
        words::{Proposal, Tick, Whose, confirmed},
    },
    ui::{
        app::{
            App,
            second_part::{Later, Words},
        },
        components::{Choice, Kind, Picks, action, choices_with, heading, heading_2, notice},
        html::{El, all, block, changing, el, nothing, p, paragraph, small},
        page_state::kept,
        pages::first::ask::propose,
        screen::{LaterScreen, Screen},
    },
    walk::{Walk, change::Change, own_words::changes},
};
use leptos::prelude::*;
use said::Says;

/// The question about danger.
fn safety() -> Step {
    Step { question: "veilig".to_owned(), topic: None }
}

/// Leads to the page with what is read in these words, and first to safety where they speak of danger. Where nothing is
/// read, says so. Nothing when the lists of words cannot be used.
pub fn read(app: App, words: &Words, told: &str) -> Option<Vec<String>> {
    let proposal = words.as_ref()?.read(told, app.today());
    if let Some(tongue) = proposal.language.and_then(said::tongue) {
        app.go(LaterScreen::InLanguage(tongue));
        return Some(Vec::new());
    }
    if let Some(said) = said::why_nothing(app, &proposal) {
        return Some(said);
    }
    if proposal.opens_safety() && !is_asked(app) {
        app.reads_on.set(true);
        app.go(Screen::Ask(safety()));
        // What is told while somebody helps is ticked by the resident alone.
        if !app.walk.with_untracked(Walk::is_helped) {
            propose(app, &safety(), &proposal.about_safety());
        }
    } else {
        app.go(LaterScreen::OwnWords);
    }
    Some(Vec::new())
}

/// Whether the question about danger was answered.
fn is_asked(app: App) -> bool {
    app.walk.with_untracked(|walk| {
        walk.facts().answer(SingleFact::GevaarNu.into()).is_some()
            || walk.is_helped() && walk.is_done(&safety())
    })
}

/// What is read in what the resident wrote.
fn proposal(app: App) -> Option<Proposal> {
    let Later::Here(_, words) = app.later.get_untracked() else { return None };
    let told = app.walk.with_untracked(|walk| walk.story().to_owned());
    Some(words.as_ref()?.read(&told, app.today()))
}

pub fn page(app: App) -> AnyView {
    let proposal = proposal(app).unwrap_or_default();
    let is_helped = app.walk.with_untracked(Walk::is_helped);
    let ticks = proposal.ticks(is_helped);
    if ticks.is_empty() {
        let on = action(app.t("go-on"), Kind::Main, move || app.proceed());
        return all(vec![
            heading(app.t("read-nothing")).into(),
            p(app.t("read-nothing-more")).into(),
            block("div", "sw-row").child(on).into(),
        ]);
    }
    let change = action(app.t("read-change"), Kind::Plain, move || app.go(where_told(app)));
    let says = Says::of(app, &ticks);
    let notices = said::notices(app, &proposal, &says);
    let groups = Groups { app, ticks: StoredValue::new(ticks), says: StoredValue::new(says) };
    let go_on = action(app.t("read-go-on"), Kind::Main, move || groups.go_on());
    all(vec![
        heading(app.t("read-title")).into(),
        own_words(app, &proposal, is_helped),
        El::from_all([(!notices.is_empty()).then(|| notice(notices))]),
        groups.view(),
        p(app.t("read-correct")).into(),
        small(app.t("read-next")).into(),
        block("div", "sw-row").child(go_on).child(change).into(),
    ])
}

/// The page where the words were written.
fn where_told(app: App) -> Screen {
    let is_helped = app.walk.with_untracked(Walk::is_helped);
    if is_helped { Screen::Topics } else { Screen::Start }
}

/// The words, with marks where something was read; not where they speak of danger.
fn own_words(app: App, proposal: &Proposal, is_helped: bool) -> AnyView {
    if !proposal.may_be_shown() {
        return nothing();
    }
    let told = app.walk.with_untracked(|walk| walk.story().to_owned());
    let mut quotation = paragraph();
    let mut end = 0;
    for mark in proposal.marks(is_helped) {
        let between = told.get(end..mark.start).unwrap_or_default();
        let read = told.get(mark.clone()).unwrap_or_default();
        quotation = quotation.text(between).child(el("mark").text(read));
        end = mark.end;
    }
    let quotation = quotation.text(told.get(end..).unwrap_or_default());
    block("blockquote", "sw-told-words").child(quotation).into()
}

/// What can be ticked, by whom it is about.
#[derive(Clone, Copy)]
struct Groups {
    app: App,
    ticks: StoredValue<Vec<Tick>>,
    says: StoredValue<Says>,
}

/// A list of ticks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Who,
    Person,
    Writer,
    Topics,
}

impl Group {
    const ALL: [Self; 4] = [Self::Who, Self::Person, Self::Writer, Self::Topics];

    const fn of(tick: &Tick) -> Self {
        match tick {
            Tick::Who(_) => Self::Who,
            Tick::Said(Whose::Person, _) => Self::Person,
            Tick::Said(Whose::Writer, _) => Self::Writer,
            Tick::Topic(_) => Self::Topics,
        }
    }

    /// What the ids of its controls begin with.
    const fn id(self) -> &'static str {
        match self {
            Self::Who => "a",
            Self::Person => "b",
            Self::Writer => "c",
            Self::Topics => "d",
        }
    }
}

impl Groups {
    /// The places of the ticks of a group among all.
    fn places(self, group: Group) -> Vec<usize> {
        self.ticks.with_value(|ticks| {
            let all = ticks.iter().enumerate();
            all.filter(|(_, tick)| Group::of(tick) == group).map(|(place, _)| place).collect()
        })
    }

    /// Which of a group are ticked, by their place in it: at first all.
    fn ticked(self, group: Group) -> RwSignal<Vec<usize>> {
        kept(group.id(), (0..self.places(group).len()).collect())
    }

    fn view(self) -> AnyView {
        let says_who = !self.places(Group::Who).is_empty();
        let is_known =
            Memo::new(move |_| !says_who || !self.ticked(Group::Who).with(Vec::is_empty));
        let person = Group::Person.id().to_owned() + "t";
        let title = self.says.with_value(|says| says.person.clone());
        let has_person = says_who || !self.places(Group::Person).is_empty();
        let rest = changing(move || {
            if !is_known.get() {
                return block("div", "")
                    .attr("role", "status")
                    .child(p(self.app.t("read-without-who")))
                    .into();
            }
            let writer = self.titled(Group::Writer, self.app.t("read-about-you"));
            all(vec![self.list(Group::Person, Group::Person.id().to_owned() + "t"), writer])
        });
        all(vec![
            El::from_all([has_person.then(|| heading_2(title).attr("id", person.clone()))]),
            self.list(Group::Who, person),
            rest,
            self.titled(Group::Topics, self.app.t("read-topics")),
        ])
    }

    /// A list under a heading of its own; nothing when there is nothing in it.
    fn titled(self, group: Group, title: String) -> AnyView {
        if self.places(group).is_empty() {
            return nothing();
        }
        let id = group.id().to_owned() + "t";
        all(vec![heading_2(title).attr("id", id.clone()).into(), self.list(group, id)])
    }

    fn list(self, group: Group, labelled_by: String) -> AnyView {
        let places = self.places(group);
        if places.is_empty() {
            return nothing();
        }
        let lines = self.says.with_value(|says| {
            places.iter().filter_map(|place| says.lines.get(*place).cloned()).collect::<Vec<_>>()
        });
        let choices = lines.into_iter().map(Choice::words).collect();
        let ids = (group.id().to_owned(), group.id().to_owned() + "g");
        choices_with(choices, Picks::Several, self.ticked(group), labelled_by, ids).into()
    }

    /// Takes over what is ticked, and goes on to what is still to ask: what it is about, or the next question.
    fn go_on(self) {
        let ticked: Vec<usize> = Group::ALL
            .into_iter()
            .flat_map(|group| {
                let places = self.places(group);
                let own = self.ticked(group).get_untracked();
                own.into_iter().filter_map(move |place| places.get(place).copied())
            })
            .collect();
        let confirmed = self.ticks.with_value(|ticks| confirmed(ticks, &ticked));
        let app = self.app;
        let changes: Vec<Change> =
            app.told(|walk, content| changes(walk, &confirmed, content, app.today()));
        app.after(changes);
    }
}
