//! What a resident told before the examples that need advice: three parts of daily life, and for some that
//! there is danger.

use crate::{
    domain::{
        answer::Answer,
        fact::{Fact, SingleFact},
        flow::Step,
        leefgebied::Leefgebied,
        question::Path,
    },
    ui::app::App,
    walk::change::Change,
};

/// Three parts of daily life and how they go.
const TOLD: [(Leefgebied, &str); 3] =
    [(Leefgebied::Dag, "N"), (Leefgebied::Huis, "N"), (Leefgebied::Net, "M")];

/// Tells something about danger as well, for what has to be hidden then.
pub fn tell_danger(app: App) {
    let step = Step { question: "veilig".to_owned(), topic: None };
    let said = Answer::read(SingleFact::Geweld.into(), "nu-of-bang").ok().into_iter().collect();
    app.change(Change::Answer(step, said));
}

/// Tells it.
pub fn tell(app: App) {
    let read = |(topic, scale)| Answer::read(Fact::Domein(topic), scale).ok();
    let answers = TOLD.into_iter().filter_map(read).collect();
    app.change(Change::Start(Path::Vraag));
    app.change(Change::ChooseTopics(TOLD.map(|(topic, _)| topic).to_vec()));
    app.change(Change::Confirm(answers));
}
