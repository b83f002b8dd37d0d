//! Why a suggestion is shown, in one sentence.

use crate::{
    domain::{
        answer::Answer,
        assessment::{Suggested, Why},
        fact::Fact,
        leefgebied::Leefgebied,
    },
    texts::wording::{
        self,
        about::{self, About, need_id},
    },
    ui::app::App,
};

/// Why it is here. What stays apart is not named, because others may be looking.
pub fn why(app: App, suggested: &Suggested, about: &About) -> String {
    let texts = app.texts();
    match suggested.why {
        Why::Need(need) if need.is_apart() => app.t("because-apart"),
        Why::Need(need) => about.has(need.topic()).text(&texts, &need_id("why-need", need), &[]),
        // That somebody told of danger explains no card, and others may be looking.
        Why::Rule(_) if suggested.tells_of_danger() => app.t("because-safety"),
        Why::Rule(rule) => wording::reason(&texts, about, rule, &suggested.because),
        Why::Topic(topic) => because_topic(app, topic, about),
        Why::Own if suggested.because.is_empty() => app.t("because-everybody"),
        Why::Own => {
            let is_scale = |answer: &&Answer| matches!(answer.fact(), Fact::Domein(_));
            let (scales, said): (Vec<&Answer>, Vec<&Answer>) =
                suggested.because.iter().partition(is_scale);
            let said: Vec<Answer> = said.into_iter().cloned().collect();
            match (wording::quote(&texts, &said), scales.first().map(|answer| answer.fact())) {
                (Some(said), _) => app.t_with("because", &[("antwoord", &said)]),
                (None, Some(Fact::Domein(topic))) => because_topic(app, topic, about),
                (None, _) => app.t("because-apart"),
            }
        }
    }
}

/// That it is here because this leefgebied was chosen.
fn because_topic(app: App, topic: Leefgebied, about: &About) -> String {
    let name = about::topic(&app.texts(), about, topic);
    app.t_with("because-topic", &[("gebied", &name)])
}
