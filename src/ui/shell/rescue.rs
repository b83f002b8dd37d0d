//! All answers in words, kept outside of this instance of the app: what can still be read, copied and
//! printed when no instance works any more. In the second part of the app, which alone can say them.

use crate::platform::memory;
use crate::ui::{app::App, device::draft, pages::later::check, parts::sheet};
use leptos::prelude::*;
use std::time::Duration;

/// How long nothing has to change before the words are made again, so that typing stays quick.
const QUIET: Duration = Duration::from_millis(300);

/// Keeps the words as they are from now on.
pub fn keep_words(app: App) {
    let waits = StoredValue::new(false);
    Effect::new(move |_| {
        app.walk.track();
        if !waits.get_value() {
            waits.set_value(true);
            set_timeout(
                move || {
                    waits.set_value(false);
                    untrack(|| {
                        memory::tell(in_words(app));
                        draft::keep(app);
                    });
                },
                QUIET,
            );
        }
    });
}

fn in_words(app: App) -> String {
    let steps = app.told(|walk, content| walk.done(content, app.today()));
    let said = steps.iter().filter_map(|step| check::said(app, step));
    let said = said.filter(|(_, said)| said.iter().any(|said| !said.is_empty()));
    let lines = said.map(|(title, said)| format!("{title} {}", said.join(", ")));
    let lines: Vec<String> = lines.chain([sheet::made(app).as_text()]).collect();
    lines.join("\n")
}
