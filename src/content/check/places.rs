//! Whether the municipalities that can be chosen and those with a pack are the same.

use super::Found;
use crate::content::{
    origin::Problem,
    read::{Local, Packs},
};

/// Where the packs of municipalities are.
const FOLDER: &str = "municipalities/";

/// Every municipality that cannot be chosen, and every choice without a municipality. `files` are
/// the names of all packs, also of those that cannot be read.
pub(in super::super) fn places(packs: &Packs, locals: &[Local], files: &[&str]) -> Vec<Problem> {
    let mut found = Found::default();
    for place in &packs.places {
        let file = format!("{FOLDER}{}.json", place.value.id);
        if !files.contains(&file.as_str()) {
            found.add(&place.at.field("id"), format!("there is no {file}"));
        }
    }
    for Local { at, own, .. } in locals {
        if *at != super::Origin::file(&format!("{FOLDER}{}.json", own.id)) {
            found.add(&at.field("id"), format!("{:?} is not the name of the file", own.id));
            continue;
        }
        let Some(place) = packs.places.iter().find(|place| place.value.id == own.id) else {
            if !packs.unreadable.contains(&own.id) {
                found.add(at, "this municipality is not among the places");
            }
            continue;
        };
        if place.value.name != own.name {
            found.add(&at.field("name"), format!("among the places it is {:?}", place.value.name));
        }
        if place.value.fictional != own.fictional {
            found.add(&at.field("fictional"), "among the places it is not so");
        }
    }
    found.0
}
