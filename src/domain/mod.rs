//! What the field knows, as pure functions: facts, conditions, rules, advice, plan.
//!
//! Names no browser, no clock, no text in a language and no signal. Today is always handed in.

pub mod addressee;
pub mod amount;
pub mod answer;
pub mod assess;
pub mod assessment;
pub mod bezwaar;
pub mod catalogue;
pub mod circle;
pub mod condition;
pub mod contact;
pub mod date;
pub mod decision;
pub mod destination;
pub mod doing;
mod effects;
pub mod eighteen;
pub mod evidence;
pub mod fact;
pub mod fact_set;
pub mod facts;
pub mod flow;
pub mod guide;
pub mod ids;
pub mod leefgebied;
mod lists;
pub mod municipality;
pub mod need;
pub mod outcome;
mod part;
pub mod places;
pub mod plan;
pub mod question;
pub mod ranking;
mod routing;
pub mod rule;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
pub mod story;
pub mod story_advice;
pub mod suggestion;
pub mod suited_offers;
pub mod talk;
pub mod terms;
pub mod thresholds;
pub mod topics;
pub mod urgency;
pub mod words;
pub mod zaak;
