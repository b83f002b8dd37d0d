//! From answers to advice: evaluates the whole catalogue for one situation.
//!
//! Total and deterministic: the same catalogue, answers and day always give the same result.

use super::{
    assessment::{Assessment, NotShown, Suggested, WhyNot},
    catalogue::Catalogue,
    condition::Situation,
    date::Date,
    effects::{Effects, answers},
    fact::{Fact, SingleFact},
    fact_set::FactSet,
    facts::{Facts, Scale},
    ids::{RuleId, SuggestionId},
    leefgebied::Leefgebied,
    lists::{Lists, Named},
    outcome::{Outcome, Truth},
    ranking, routing,
    rule::applies,
    suggestion::Suggestion,
};

/// The advice for what is known, on a day, without the suggestions that were put aside.
#[must_use]
pub fn assess(
    catalogue: &Catalogue,
    facts: &Facts,
    refused: &[SuggestionId],
    today: Date,
) -> Assessment {
    let mut applied: Vec<(RuleId, Outcome)> =
        Vec::with_capacity(catalogue.rules.len() + catalogue.modifiers.len());
    let gates = catalogue.rules.iter().map(|r| (r.id, &r.when, &r.unless));
    let gates = gates.chain(catalogue.modifiers.iter().map(|m| (m.id, &m.when, &m.unless)));
    let plain = Situation { refused: !refused.is_empty(), ..catalogue.situation(facts, today) };
    for (id, when, unless) in gates {
        let situation = Situation { applied: &applied, ..plain };
        let outcome = applies(when.as_ref(), unless.as_ref(), &situation);
        applied.push((id, outcome));
    }
    let situation = Situation { applied: &applied, ..plain };

    let effects = Effects::of(catalogue, &applied);
    let routing = routing::choose(catalogue, &effects, &situation);
    // A card is light: what was ticked without a scale only takes effort.
    let light = Situation { untold: Scale::M, ..situation };
    let lists = Lists::of(catalogue, &effects, &routing, &light);
    let (mut suggestions, not_shown, missing) =
        sort_out(catalogue, &effects, &lists, refused, &light);
    ranking::order(&mut suggestions, catalogue, &effects, &routing, &light);

    let of_rules = applied.iter().map(|(_, outcome)| outcome.missing);
    let open = of_rules.fold(routing.missing.union(missing), FactSet::union);
    Assessment {
        urgency: routing.urgency,
        contacts: routing.contacts,
        main: routing.main,
        extras: routing.extras,
        suggestions,
        not_shown,
        suppressed: effects.suppressed.iter().map(|(id, _)| *id).collect(),
        rules: effects.rules.iter().map(|(rule, _)| rule.id).collect(),
        modifiers: effects.modifiers.iter().map(|(modifier, _)| modifier.id).collect(),
        in_danger: effects.hold.is_some(),
        open: open.union(lists.missing),
    }
}

/// Divides the suggestions into those that fit and those that are not shown, with the unknown facts
/// that can still move one from the one group to the other.
fn sort_out(
    catalogue: &Catalogue,
    effects: &Effects,
    lists: &Lists,
    refused: &[SuggestionId],
    situation: &Situation,
) -> (Vec<Suggested>, Vec<NotShown>, FactSet) {
    let (mut fitting, mut not_shown, mut missing) = (Vec::new(), Vec::new(), FactSet::EMPTY);
    for suggestion in &catalogue.suggestions {
        let id = suggestion.id;
        match fit(suggestion, effects, lists, refused, situation) {
            Ok((named, still)) => {
                missing = missing.union(still);
                fitting.push(Suggested {
                    id,
                    level: suggestion.level,
                    why: named.why,
                    because: answers(situation.facts, named.evidence),
                    score: named.score,
                    first_view: false,
                    begin: None,
                });
            }
            Err(why) => {
                if let WhyNot::Maybe(facts) = why {
                    missing = missing.union(facts);
                }
                not_shown.push(NotShown { id, why });
            }
        }
    }
    (fitting, not_shown, missing)
}

/// What names a suggestion, with what could still keep it away; or why it is not shown.
fn fit(
    suggestion: &Suggestion,
    effects: &Effects,
    lists: &Lists,
    refused: &[SuggestionId],
    situation: &Situation,
) -> Result<(Named, FactSet), WhyNot> {
    let facts = situation.facts;
    if refused.contains(&suggestion.id) {
        return Err(WhyNot::Refused);
    }
    if let Some(rule) = effects.keeps_away(suggestion) {
        return Err(WhyNot::Suppressed(rule));
    }
    let not_if = suggestion.not_if.as_ref().map(|condition| condition.evaluate(situation));
    if let Some(outcome) = not_if.filter(Outcome::is_met) {
        return Err(WhyNot::Excluded(answers(facts, outcome.evidence)));
    }
    if suggestion.asks_carer && carer_was_not_asked(facts) {
        return Err(WhyNot::Maybe(FactSet::of(Fact::Domein(Leefgebied::Mz))));
    }
    let carer = if suggestion.asks_carer { may_name_a_carer(facts) } else { FactSet::EMPTY };
    let still = not_if.map_or(FactSet::EMPTY, |outcome| outcome.missing).union(carer);
    if let Some(named) = lists.best(suggestion, situation) {
        return Ok((named, still));
    }
    let fits = suggestion.fits.as_ref().map(|condition| condition.evaluate(situation));
    match fits.filter(|outcome| outcome.truth == Truth::Unknown) {
        Some(outcome) => Err(WhyNot::Maybe(outcome.missing.union(still))),
        None => Err(WhyNot::NoSign),
    }
}

/// The unknown facts that can still say that there is a carer, who then has to be asked first.
fn may_name_a_carer(facts: &Facts) -> FactSet {
    if facts.level(Leefgebied::Mz, Scale::N).is_some() {
        return FactSet::EMPTY;
    }
    let unknown = [SingleFact::Mz, SingleFact::Rol].map(Fact::from).into_iter();
    let unknown = unknown.filter(|fact| facts.answer(*fact).is_none());
    unknown.map(FactSet::of).fold(FactSet::EMPTY, FactSet::union)
}

/// Whether there is a carer who was not asked yet how they keep going (Wmo 2015 art. 2.3.2 lid 4 d).
fn carer_was_not_asked(facts: &Facts) -> bool {
    let there_is_a_carer =
        facts.is_yes(SingleFact::Mz) || facts.is(SingleFact::Rol, "mantelzorger");
    there_is_a_carer && facts.level(Leefgebied::Mz, Scale::N).is_none()
}
