//! What a story may expect of where it leads and of the suggestions, apart from what is the same word for word.
//!
//! A destination may be written as `uwv|werk-inkomen`: one of these.

use samenwijzer::domain::assessment::{Assessment, Route, Suggested};
use serde_json::Value;

/// What comes out differently than this expectation says; `None` when there is no expectation with this name.
pub fn differs(key: &str, value: &Value, found: &Assessment) -> Option<Vec<String>> {
    let main = found.main.destination.id();
    let extras = ids(&found.extras);
    // Also what is one with a route for residents, as the attendance officer is with school.
    let every = found.extras.iter().chain([&found.main]);
    let with: Vec<&str> = every.flat_map(|route| &route.with).map(|to| to.id()).collect();
    let routes: Vec<&str> = extras.iter().chain(&with).copied().chain([main]).collect();
    let cards = names(found.suggestions.iter());
    let wrong = match key {
        "main" => {
            let wanted = value.as_str().unwrap();
            if is_one_of(wanted, &[main]) { Vec::new() } else { vec![format!("main {main}")] }
        }
        "extras_include" => missing(value, &[&extras[..], &with].concat(), "as well"),
        "extras_within" => {
            let allowed = list(value);
            let others = extras.iter().filter(|id| !allowed.contains(id));
            others.map(|id| format!("also leads to {id}")).collect()
        }
        "reached" => {
            let contacts = ids(&found.contacts);
            missing(value, &[routes, contacts].concat(), "at all")
        }
        "never_main" => there(value, &[main], "leads to"),
        "never_routes" => there(value, &routes, "leads to"),
        "never" => there(value, &borrowed(&cards), "shows"),
        "not_first_three" => there(value, &borrowed(&beginning(found)), "begins with"),
        "begins" => {
            let is = beginning(found);
            if borrowed(&is).starts_with(&list(value)) {
                Vec::new()
            } else {
                vec![format!("begins with {is:?}")]
            }
        }
        "first_seven" => {
            let first = names(found.suggestions.iter().filter(|shown| shown.first_view));
            let of = list(&value["of"]);
            let there = first.iter().filter(|id| of.contains(&id.as_str())).count();
            let least = usize::try_from(value["at_least"].as_u64().unwrap()).unwrap();
            assert!(least > 0 && least <= of.len(), "{least} of {of:?}");
            if there >= least {
                Vec::new()
            } else {
                vec![format!("{there}, not {least} of {of:?} are among {first:?}")]
            }
        }
        // What the texts have to say is looked at where the texts are.
        "said" | "not_said" | "should_mention" | "should_not" => {
            assert!(list(value).iter().all(|words| !words.is_empty()), "{key} {value}");
            Vec::new()
        }
        _ => return None,
    };
    Some(wrong)
}

/// The suggestions to begin with, in their order.
pub fn beginning(found: &Assessment) -> Vec<String> {
    let mut begin: Vec<&Suggested> =
        found.suggestions.iter().filter(|shown| shown.begin.is_some()).collect();
    begin.sort_by_key(|shown| shown.begin);
    names(begin.into_iter())
}

/// The suggestions as they are called.
pub fn names<'a>(shown: impl Iterator<Item = &'a Suggested>) -> Vec<String> {
    shown.map(|shown| shown.id.to_string()).collect()
}

/// Where the routes lead.
pub fn ids(routes: &[Route]) -> Vec<&'static str> {
    routes.iter().map(|route| route.destination.id()).collect()
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

fn list(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
}

fn is_one_of(wanted: &str, there: &[&str]) -> bool {
    wanted.split('|').any(|one| there.contains(&one))
}

fn missing(value: &Value, there: &[&str], how: &str) -> Vec<String> {
    let gone = list(value).into_iter().filter(|wanted| !is_one_of(wanted, there));
    gone.map(|wanted| format!("does not lead to {wanted} {how}, but to {there:?}")).collect()
}

fn there(value: &Value, there: &[&str], how: &str) -> Vec<String> {
    let wrong = list(value).into_iter().filter(|id| there.contains(id));
    wrong.map(|id| format!("{how} {id} after all")).collect()
}

#[test]
fn one_of_several_places_is_enough_and_none_of_them_is_not() {
    assert!(is_one_of("uwv|werk-inkomen", &["werk-inkomen"]) && is_one_of("uwv", &["swt", "uwv"]));
    assert!(!is_one_of("uwv|werk-inkomen", &["swt"]) && !is_one_of("uwv", &["uwv|swt"]));
}
