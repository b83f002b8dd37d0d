//! The copy of what was told, as a page that anybody can read.

use super::sheet::made;
use crate::{
    copy::{file, record::Record},
    papers::household,
    ui::app::App,
};
use leptos::prelude::*;

/// The file as everybody can read it.
pub fn readable(app: App) -> String {
    let document = untrack(|| made(app));
    app.told(|walk, content| {
        let (texts, today) = (app.document_texts(), app.today());
        let document = household::with_members(document, walk, content, &texts, today);
        file::readable(&document, &Record::of(walk, content, today))
    })
}
