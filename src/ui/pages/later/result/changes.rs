//! What came and went because of an answer that was changed.

use crate::{
    domain::{assessment::Assessment, ids::SuggestionId},
    texts::wording,
    ui::{app::App, components::notice, html::El},
};

/// What came and went since the result was shown last; only where the resident comes from their answers.
pub fn changes(app: App, advice: &Assessment) -> Option<El> {
    let first = advice.suggestions.iter().filter(|one| one.first_view || one.begin.is_some());
    let now: Vec<SuggestionId> = first.map(|one| one.id).collect();
    let before = app.note_shown(now.clone())?;
    let only_in = |here: &[SuggestionId], there: &[SuggestionId]| {
        let ids = here.iter().filter(|id| !there.contains(id));
        ids.map(|id| wording::plan::suggestion_title(&app.texts(), *id)).collect::<Vec<_>>()
    };
    let line = |id: &str, titles: Vec<String>| {
        let quoted: Vec<String> = titles.into_iter().map(|title| format!("“{title}”")).collect();
        let steps = wording::list(&app.texts(), &quoted);
        (!quoted.is_empty()).then(|| app.t_with(id, &[("stappen", &steps)]))
    };
    let came = line("result-came", only_in(&now, &before));
    let went = line("result-went", only_in(&before, &now));
    let lines: Vec<String> = came.into_iter().chain(went).collect();
    let lines = if lines.is_empty() { vec![app.t("result-same")] } else { lines };
    Some(notice(lines).attr("role", "status"))
}
