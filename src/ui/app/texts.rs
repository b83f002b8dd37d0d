//! The texts, in the layer and the form that suit the resident.

use super::{App, BRIEF, EASY};
use crate::{
    texts::{Texts, wording::about::About},
    walk::Walk,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The texts of each layer.
#[derive(Clone)]
pub(super) struct Layers {
    /// The usual ones, for adults and for young people.
    pub plain: [Arc<Texts>; 2],
    /// With easier words, once the resident chose these.
    pub easy: Option<Arc<Texts>>,
}

/// These two, and the same for helpers. Made once: other texts make the page again.
pub(super) fn forms([formal, youth]: [Arc<Texts>; 2]) -> [Arc<Texts>; 4] {
    let (helped, helped_youth) = (formal.for_helper(), youth.for_helper());
    [formal, youth, Arc::new(helped), Arc::new(helped_youth)]
}

impl App {
    /// The person that it is about.
    #[must_use]
    pub fn about(self) -> About {
        self.walk.with_untracked(|walk| About::of(walk.facts()))
    }

    /// The texts, in the form that suits the resident.
    #[must_use]
    pub fn texts(self) -> Arc<Texts> {
        self.texts.get_untracked()
    }

    /// A text.
    #[must_use]
    pub fn t(self, id: &str) -> String {
        self.texts().get(id)
    }

    /// A text with values filled in.
    #[must_use]
    pub fn t_with(self, id: &str, values: &[(&str, &str)]) -> String {
        self.texts().with(id, values)
    }

    /// A text that helps but can be left out: there is none in the layer that holds only the core.
    #[must_use]
    pub fn aside(self, id: &str) -> Option<String> {
        if self.reader.layer.get_untracked() == BRIEF {
            return None;
        }
        self.texts().find(id, &[])
    }

    /// A text that changes in place when the form of the texts does.
    #[must_use]
    pub fn now(self, id: &str) -> String {
        self.track_texts();
        self.t(id)
    }

    /// Makes what is being made depend on the form of the texts.
    pub fn track_texts(self) {
        self.texts.track();
    }

    /// Whether the easy texts are here.
    #[must_use]
    pub fn knows_easy_texts(self) -> bool {
        self.layers.with_value(|layers| layers.easy.is_some())
    }

    /// Takes in the easy texts. Says whether they are texts.
    #[must_use]
    pub fn learn_easy_texts(self, resource: &str) -> bool {
        let [plain, _] = self.layers.get_value().plain;
        let easy = plain.with_easy("nl", &[resource]);
        let is_known = easy.is_ok();
        if let Ok(easy) = easy {
            self.layers.update_value(|layers| layers.easy = Some(Arc::new(easy)));
        }
        is_known
    }

    /// Shows the texts in this layer from now on.
    pub fn read_in(self, layer: &'static str) {
        self.reader.aloud.stop();
        self.reader.layer.set(layer);
        let Layers { plain, easy } = self.layers.get_value();
        let easy = easy.filter(|_| layer == EASY);
        self.forms.set_value(forms(
            easy.map_or(plain, |easy| [Arc::clone(&easy), Arc::new(easy.for_youth())]),
        ));
        self.texts.set(self.form());
        self.reader.show();
    }

    /// The texts in the form that suits the resident.
    pub(super) fn form(self) -> Arc<Texts> {
        let [formal, youth, helped, helped_youth] = self.forms.get_value();
        self.walk.with_untracked(|walk| match (walk.is_helped(), walk.is_youth()) {
            (false, false) => formal,
            (false, true) => youth,
            (true, false) => helped,
            (true, true) => helped_youth,
        })
    }

    /// The texts that the plan and the melding are written in: the usual ones, in whatever layer the
    /// resident reads, so that all who get them read the same.
    #[must_use]
    pub fn document_texts(self) -> Arc<Texts> {
        let [formal, youth] = self.layers.get_value().plain;
        if self.walk.with_untracked(Walk::is_youth) { youth } else { formal }
    }
}
