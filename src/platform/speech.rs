//! Saying text aloud, with a voice of this device.
//!
//! Only voices that work on the device itself are used: any other sends what it reads to whoever made
//! it. Knows no page and no order: it says one text and tells when that is over.

use super::task;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// The language that is spoken.
const LANGUAGE: &str = "nl";
/// How often is looked whether the browser knows its voices: at first it says that it has none.
const LOOKS: usize = 10;
/// How long between two looks, in milliseconds.
const BETWEEN_LOOKS: i32 = 100;

/// Why nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The browser cannot speak.
    Unsupported,
    /// There is no Dutch voice that works on the device itself.
    NoVoice,
    /// The browser did not say it, or stopped halfway.
    Failed,
}

/// A text that is being said. Dropping it means that its end is not reported.
struct Saying {
    utterance: SpeechSynthesisUtterance,
    _heard: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Saying {
    fn drop(&mut self) {
        self.utterance.set_onend(None);
        self.utterance.set_onerror(None);
    }
}

thread_local! {
    // Kept here, because browsers drop a text halfway when nothing holds it.
    static SAYING: RefCell<Option<Saying>> = const { RefCell::new(None) };
}

/// Whether this browser can speak at all.
#[must_use]
pub fn is_supported() -> bool {
    synthesis().is_some()
}

fn synthesis() -> Option<SpeechSynthesis> {
    let found = gloo_utils::window().speech_synthesis().ok()?;
    AsRef::<JsValue>::as_ref(&found).is_object().then_some(found)
}

/// Waits until the browser knows its voices, a second at most.
pub async fn ready() {
    for _ in 0..LOOKS {
        if synthesis().is_none_or(|synthesis| synthesis.get_voices().length() > 0) {
            return;
        }
        let wait = js_sys::Promise::new(&mut |done, _| {
            let window = gloo_utils::window();
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, BETWEEN_LOOKS);
        });
        let _ = JsFuture::from(wait).await;
    }
}

/// The first Dutch voice that works on the device itself.
fn voice(synthesis: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let mut voices = synthesis.get_voices().into_iter().map(JsCast::unchecked_into);
    let is_own = |voice: &SpeechSynthesisVoice| {
        voice.local_service() && voice.lang().to_ascii_lowercase().starts_with(LANGUAGE)
    };
    voices.find(is_own)
}

/// Says a text, in place of what is being said now. Calls `then` once it was said, or was not.
///
/// # Errors
/// When it cannot even begin.
pub fn say(text: &str, then: Rc<dyn Fn(Result<(), Refused>)>) -> Result<(), Refused> {
    let synthesis = synthesis().ok_or(Refused::Unsupported)?;
    let voice = voice(&synthesis).ok_or(Refused::NoVoice)?;
    let utterance = SpeechSynthesisUtterance::new_with_text(text).map_err(|_| Refused::Failed)?;
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    let heard = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let is_end = event.unchecked_ref::<web_sys::Event>().type_() == "end";
        let then = Rc::clone(&then);
        // Later, because the next text takes the place of this one.
        task::start(async move { then(if is_end { Ok(()) } else { Err(Refused::Failed) }) });
    });
    let hear = heard.as_ref().unchecked_ref();
    utterance.set_onend(Some(hear));
    utterance.set_onerror(Some(hear));
    stop();
    synthesis.speak(&utterance);
    SAYING.replace(Some(Saying { utterance, _heard: heard }));
    Ok(())
}

/// Is silent at once; the end of what was being said is not reported.
pub fn stop() {
    if SAYING.take().is_some()
        && let Some(synthesis) = synthesis()
    {
        synthesis.cancel();
    }
}
