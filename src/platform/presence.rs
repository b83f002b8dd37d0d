//! Whether the resident is at the device: what they do there, that time goes by, and that a page wakes up.

use std::{cell::RefCell, rc::Rc};

use gloo_timers::callback::Interval;
use wasm_bindgen::{JsCast, closure::Closure};

/// Events that only a person causes. Pressing without a key or a pointer, as some aids do, is a click.
const ACTS: [&str; 7] =
    ["keydown", "pointerdown", "pointermove", "touchstart", "wheel", "click", "input"];
/// What happens when a page is shown that was frozen or out of sight.
const WAKES: [&str; 4] = ["visibilitychange", "resume", "pageshow", "focus"];
/// How often it reports that time went by, in milliseconds.
const STEP: u32 = 1_000;

/// What listens, and what counts the time.
type Watching = (Closure<dyn Fn(web_sys::Event)>, Interval);

thread_local! {
    static WATCHING: RefCell<Option<Watching>> = const { RefCell::new(None) };
}

/// Calls `hear` from now on: with true when the resident acts, with false when time went by. It hears of an act
/// before anything on the page does, and of waking before anything is drawn.
pub fn watch(hear: impl Fn(bool) + 'static) {
    let hear: Rc<dyn Fn(bool)> = Rc::new(hear);
    let heard = Rc::clone(&hear);
    let told = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        heard(ACTS.contains(&event.type_().as_str()));
    });
    let window = gloo_utils::window();
    for name in ACTS.iter().chain(&WAKES) {
        let listener = told.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback_and_bool(name, listener, true);
    }
    let time = Interval::new(STEP, move || hear(false));
    WATCHING.with(|watching| watching.replace(Some((told, time))));
}

/// Watches no longer, so that nothing holds on to this instance of the app.
pub fn stop() {
    let Some((told, _)) = WATCHING.with(RefCell::take) else { return };
    let window = gloo_utils::window();
    for name in ACTS.iter().chain(&WAKES) {
        let listener = told.as_ref().unchecked_ref();
        let _ = window.remove_event_listener_with_callback_and_bool(name, listener, true);
    }
}
