//! An assessment as JSON, with the reasons in the words a resident reads.

use samenwijzer::{
    domain::{
        assessment::{Assessment, Route, Why, WhyNot},
        bezwaar,
        catalogue::Catalogue,
        date::{self, Date},
        fact::SingleFact,
        facts::Facts,
    },
    texts::{
        Texts,
        wording::{self, about::About},
    },
};
use serde_json::{Value, json};

/// The assessment as JSON.
pub fn json(
    assessment: &Assessment,
    facts: &Facts,
    texts: &Texts,
    catalogue: &Catalogue,
    today: Date,
) -> String {
    let about = About::of(facts);
    let routes = |list: &[Route]| -> Vec<Value> {
        list.iter().map(|found| route(found, texts, &about)).collect()
    };
    let suggestions: Vec<Value> = assessment
        .suggestions
        .iter()
        .map(|suggested| {
            let mut reasons: Vec<String> =
                suggested.because.iter().map(|answer| wording::said(texts, answer)).collect();
            let modifier = match suggested.why {
                Why::Rule(id) => assessment.modifiers.contains(&id).then_some(id),
                Why::Need(_) | Why::Topic(_) | Why::Own => None,
            };
            reasons.extend(modifier.map(|id| wording::modifier(texts, &about, id)));
            json!({
                "id": suggested.id, "level": suggested.level.code(),
                "reasons": reasons, "first_view": suggested.first_view, "begin": suggested.begin,
            })
        })
        .collect();
    let why_not: Vec<Value> = assessment
        .not_shown
        .iter()
        .map(|hidden| {
            let maybe = matches!(hidden.why, WhyNot::Maybe(_));
            json!({"id": hidden.id, "because": wording::why_not(texts, &about, &hidden.why), "maybe": maybe})
        })
        .collect();
    let found = json!({
        "urgency": assessment.urgency,
        "main_route": route(&assessment.main, texts, &about),
        "extra_routes": routes(&assessment.extras),
        "contacts": routes(&assessment.contacts),
        "suggestions": suggestions,
        "suppressed": assessment.suppressed,
        "why_not": why_not,
        "modifiers": assessment.modifiers,
        "rules": assessment.rules,
        "deadline": facts
            .date(SingleFact::Besluit)
            .and_then(|sent| bezwaar::last_day(sent, catalogue, today))
            .map(date::format),
    });
    serde_json::to_string_pretty(&found).unwrap_or_default()
}

fn route(route: &Route, texts: &Texts, about: &About) -> Value {
    let rules: Vec<String> = route.reasons.iter().map(|reason| reason.rule.to_string()).collect();
    json!({
        "destination": route.destination, "rules": rules,
        "reason": wording::reasons(texts, about, route).join(" "), "snel": route.snel, "with": route.with,
    })
}
