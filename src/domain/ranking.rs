//! The order of the suggestions, and which of them are shown first.
//!
//! What is closest to the resident goes first: themselves, people around them, neighbourhood,
//! freely accessible help, professionals. Modifiers bring forward what cannot wait.

use super::{
    assessment::Suggested,
    catalogue::Catalogue,
    fact::Fact,
    facts::{Facts, Scale},
    ids::SuggestionId,
    leefgebied::Leefgebied,
    outcome::Outcome,
    rule::Modifier,
    suggestion::Level,
};

/// At most this many suggestions are shown at first.
pub const FIRST_VIEW: usize = 7;
/// At most this many of those are there because a modifier brings them forward.
const MOST_BROUGHT_FORWARD: usize = 3;

/// Puts the suggestions in order and marks the first view.
pub(super) fn order(
    suggestions: &mut [Suggested],
    catalogue: &Catalogue,
    facts: &Facts,
    modifiers: &[(&Modifier, Outcome)],
) {
    let tops: Vec<SuggestionId> =
        modifiers.iter().flat_map(|(modifier, _)| modifier.top.iter().copied()).collect();
    let place = |id: SuggestionId| tops.iter().position(|top| *top == id);
    suggestions.sort_by_cached_key(|suggested| {
        let suggestion = catalogue.suggestion(suggested.id);
        (
            place(suggested.id).unwrap_or(usize::MAX),
            suggested.level,
            suggestion.is_some_and(|s| s.later),
            !suggested.is_best,
            suggestion.is_some_and(|s| s.general),
            std::cmp::Reverse(heaviness(suggested, facts)),
            !suggestion.is_some_and(|s| s.group),
            suggested.id,
        )
    });
    for index in first_view(suggestions, catalogue, facts, &place) {
        if let Some(suggested) = suggestions.get_mut(index) {
            suggested.first_view = true;
        }
    }
}

/// How heavy the heaviest answer is that makes a suggestion fit.
fn heaviness(suggested: &Suggested, facts: &Facts) -> Option<Scale> {
    let of = |leefgebied| {
        let fact = Fact::Domein(leefgebied);
        let counts = suggested.because.iter().any(|answer| answer.fact() == fact);
        facts.scale(leefgebied).filter(|_| counts)
    };
    Leefgebied::ALL.into_iter().filter_map(of).max()
}

/// What is shown first: what is brought forward; then for each leefgebied, the heaviest first,
/// something to do oneself, something with others, and something close by; then one of each rung.
fn first_view(
    suggestions: &[Suggested],
    catalogue: &Catalogue,
    facts: &Facts,
    place: &dyn Fn(SuggestionId) -> Option<usize>,
) -> Vec<usize> {
    let mut chosen: Vec<usize> = Vec::new();
    let all = || suggestions.iter().enumerate();
    chosen.extend(
        all().filter(|(_, s)| place(s.id).is_some()).map(|(n, _)| n).take(MOST_BROUGHT_FORWARD),
    );
    let mut domains: Vec<_> =
        Leefgebied::ALL.into_iter().filter(|l| facts.scale(*l) >= Some(Scale::M)).collect();
    domains.sort_by_key(|leefgebied| std::cmp::Reverse(facts.scale(*leefgebied)));
    let rungs: [&[Level]; 3] = [
        &[Level::Zelf],
        &[Level::Netwerk, Level::Informeel],
        &[Level::Algemeen, Level::Nabij, Level::Specifiek],
    ];
    let helps = |id, leefgebied: Option<Leefgebied>| {
        let suggestion = catalogue.suggestion(id);
        leefgebied.is_none_or(|l| suggestion.is_some_and(|s| s.domains.contains(&l)))
    };
    let rounds = domains.into_iter().map(Some).chain([None, None, None]);
    for leefgebied in rounds {
        for levels in rungs {
            let fits = |s: &Suggested| levels.contains(&s.level) && helps(s.id, leefgebied);
            let covered =
                leefgebied.is_some() && all().any(|(n, s)| chosen.contains(&n) && fits(s));
            let is_general = |s: &Suggested| catalogue.suggestion(s.id).is_some_and(|s| s.general);
            let of_this = || all().filter(|(n, s)| !chosen.contains(n) && fits(s));
            let next = of_this()
                .find(|(_, s)| s.is_best)
                .or_else(|| of_this().find(|(_, s)| !is_general(s)))
                .or_else(|| of_this().next());
            if let (false, Some((index, _))) = (covered, next) {
                chosen.push(index);
            }
        }
    }
    chosen.truncate(FIRST_VIEW);
    chosen
}
