//! Whether what is shown as a fact has a source and the day it was found, and looks like what it is.

use super::Found;
use crate::content::{
    origin::{Origin, Placed},
    read::Local,
};
use crate::domain::{
    amount::Amount,
    contact::Contact,
    eighteen::{Change, is_age},
    evidence::Evidence,
    municipality::Place,
    terms::{DayOff, Term},
};

/// What is wrong with a national contact.
pub(super) fn contact(contact: &Placed<Contact>, found: &mut Found) {
    let Placed { at, value: contact } = contact;
    record(at, &contact.source, &contact.as_of, found);
    reach(at, contact.phone.as_deref(), contact.site.as_deref(), found);
    checked(at, contact.evidence, &[("phone", contact.phone.is_some())], found);
}

/// What is wrong with an amount.
pub(super) fn amount(amount: &Placed<Amount>, found: &mut Found) {
    let Placed { at, value: amount } = amount;
    record(at, &amount.source, &amount.as_of, found);
    checked(at, amount.evidence, &[("cents", true)], found);
    if amount.valid_until < amount.valid_from {
        found.add(&at.field("valid_until"), "this is before it begins");
    }
}

/// What is wrong with the terms of the law.
pub(super) fn terms(terms: &[Placed<Term>], found: &mut Found) {
    for (index, Placed { at, value: term }) in terms.iter().enumerate() {
        record(at, &term.source, &term.as_of, found);
        checked(at, term.evidence, &[("length", true)], found);
        if term.law.trim().is_empty() {
            found.add(&at.field("law"), "which article says this?");
        }
        let before = terms.iter().take(index).map(|one| &one.value);
        let mut before = before.filter(|other| other.from == term.from);
        if let Some(id) = term.after.as_ref().filter(|id| !before.any(|other| other.id == **id)) {
            let what = format!("there is no term {id:?} from the same moment before this");
            found.add(&at.field("after"), what);
        }
    }
}

/// What is wrong with a day that is on a par with holidays.
pub(super) fn day_off(day: &Placed<DayOff>, found: &mut Found) {
    let Placed { at, value: day } = day;
    record(at, &day.source, &day.as_of, found);
    checked(at, day.evidence, &[("day", true)], found);
}

/// What is wrong with something that changes around the eighteenth birthday.
pub(super) fn change(change: &Placed<Change>, found: &mut Found) {
    let Placed { at, value: change } = change;
    if !is_age(change.months) {
        found.add(&at.field("months"), "this is no whole or half year from 16½ to 27");
    }
    if let Some(known) = &change.known {
        let at = at.field("known");
        record(&at, &known.source, &known.as_of, found);
        checked(&at, known.evidence, &[("evidence", true)], found);
    }
}

/// What is wrong with the logo and the places of a municipality. Everything about one that is made up may be made
/// up.
pub(super) fn municipality(local: &Local, found: &mut Found) {
    let place = |at: &Origin, one: &Place, found: &mut Found| {
        place(at, one, found);
        if !local.own.fictional {
            let shown = [("phone", one.phone.is_some()), ("address", one.address.is_some())];
            checked(at, one.evidence, &shown, found);
        }
    };
    if let Some(logo) = &local.own.logo {
        let at = local.at.field("logo");
        if !is_file_name(&logo.file) {
            let what = format!("{:?} is not the name of a drawing like logo.svg", logo.file);
            found.add(&at.field("file"), what);
        }
        if logo.text.trim().is_empty() {
            found.add(&at.field("text"), "what does a screen reader say in its place?");
        }
    }
    if let Some(address) = local.own.receives.as_ref().filter(|address| !is_endpoint(address)) {
        let what = format!(
            "{address:?} is not an address like https://melding.gemeente.example/meldingen"
        );
        found.add(&local.at.field("receives"), what);
    }
    if let Some(central) = &local.own.central {
        place(&local.at.field("central"), central, found);
    }
    for (destination, desk) in &local.own.desks {
        place(&local.at.field("desks").field(destination.id()), desk, found);
    }
    for service in &local.services {
        place(&service.at.field("place"), &service.value.place, found);
    }
}

fn place(at: &Origin, place: &Place, found: &mut Found) {
    record(at, &place.source, &place.as_of, found);
    reach(at, place.phone.as_deref(), place.site.as_deref(), found);
    for (name, value) in
        [("name", &place.name), ("address", &place.address), ("hours", &place.hours)]
    {
        if value.as_ref().is_some_and(|value| value.trim().is_empty()) {
            found.add(&at.field(name), "leave out what is not known");
        }
    }
}

/// Contacts that were not checked may be called by their name and no more.
fn checked(at: &Origin, evidence: Evidence, shown: &[(&str, bool)], found: &mut Found) {
    let general = match evidence {
        Evidence::General => true,
        Evidence::Primary | Evidence::Official | Evidence::Secondary => false,
    };
    for (name, _) in shown.iter().filter(|(_, shown)| general && *shown) {
        found.add(
            &at.field(name),
            "nobody checked this (evidence G): leave it out or find a source",
        );
    }
}

fn record(at: &Origin, source: &str, as_of: &str, found: &mut Found) {
    if source.trim().is_empty() {
        found.add(&at.field("source"), "where was this found?");
    }
    if !is_as_of(as_of) {
        let what = format!("{as_of:?} is not a year (2026), month (2026-11) or day (2026-11-22)");
        found.add(&at.field("as_of"), what);
    }
}

fn reach(at: &Origin, phone: Option<&str>, site: Option<&str>, found: &mut Found) {
    if let Some(phone) = phone.filter(|phone| !is_phone(phone)) {
        found.add(&at.field("phone"), format!("{phone:?} is not a telephone number"));
    }
    if let Some(site) = site.filter(|site| !is_site(site)) {
        found.add(&at.field("site"), format!("{site:?} is not a site like rijksoverheid.nl"));
    }
}

/// A year, and perhaps a month and a day.
fn is_as_of(text: &str) -> bool {
    let whole_date = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    crate::domain::date::parse(&whole_date).is_some()
}

/// A Dutch number: three digits, 14 and an area code, a service number, or ten digits.
fn is_phone(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let written = text.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-');
    let whole = text.starts_with(|c: char| c.is_ascii_digit())
        && text.ends_with(|c: char| c.is_ascii_digit());
    let service = ["0800", "0900"].iter().any(|start| digits.starts_with(start));
    let fits = match digits.len() {
        3 => digits.starts_with("11"),
        5 | 6 => digits.starts_with("140") || digits.starts_with("116"),
        8 | 11 => service,
        10 => digits.starts_with('0') && !service,
        _ => false,
    };
    written && whole && fits
}

/// The name of a drawing, and nothing that leads out of the folder of the municipality.
fn is_file_name(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.strip_suffix(".svg").is_some_and(|name| !name.is_empty() && name.chars().all(allowed))
}

/// A name of a site, perhaps with a path; no `https://`.
fn is_site(text: &str) -> bool {
    let name = text.split('/').next().unwrap_or_default();
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let parts: Vec<&str> = name.split('.').collect();
    parts.len() >= 2
        && parts.iter().all(|part| !part.is_empty() && part.chars().all(allowed))
        // A character that reverses the direction of letters, or cannot be seen, would show another site.
        && text.chars().all(|c| c.is_ascii_graphic())
}

/// Where meldingen are received: https, a name that is no number, and a path. No port, name of a user, question or
/// fragment, which would only hide where it leads; the policy of the page allows exactly that name.
fn is_endpoint(text: &str) -> bool {
    let Some((name, path)) = text.strip_prefix("https://").and_then(|rest| rest.split_once('/'))
    else {
        return false;
    };
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    let is_number =
        name.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    let is_lower = !name.bytes().any(|b| b.is_ascii_uppercase());
    is_site(name) && is_lower && !is_number && path.chars().all(allowed)
}
