//! Which municipality is meant by the name of a village, town or municipality that was typed.
//!
//! Knows names only, no distances between places.

use super::{
    municipality::PlaceName,
    topics::{distance, words},
};

/// With fewer letters nearly every place begins like that.
const SHORTEST: usize = 2;

/// A shorter name is too easily another one.
const SHORTEST_CORRECTED: usize = 5;

/// A municipality that may be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The municipality.
    pub place: &'a PlaceName,
    /// The village or town in it that fits what was typed, when it is not the municipality itself.
    pub town: Option<&'a str>,
}

/// How well a name fits; the best comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Start,
    Mistyped,
}

/// The municipalities that may be meant, best first; nothing when too little was typed to say.
#[must_use]
pub fn find<'a>(places: &'a [PlaceName], typed: &str) -> Option<Vec<Found<'a>>> {
    let typed = letters(typed);
    if typed.len() < SHORTEST {
        return None;
    }
    let mut all = Vec::new();
    for wanted in [Fit::Whole, Fit::Start, Fit::Mistyped] {
        // What is typed right needs no guess.
        if wanted == Fit::Mistyped && !all.is_empty() {
            break;
        }
        for place in places {
            if let Some((fit, found)) = best(place, &typed)
                && fit == wanted
            {
                all.push(found);
            }
        }
    }
    Some(all)
}

/// The name of a municipality or of a place in it that fits best; of equals the first.
fn best<'a>(place: &'a PlaceName, typed: &str) -> Option<(Fit, Found<'a>)> {
    let mut best = fit(&place.name, typed).map(|fit| (fit, Found { place, town: None }));
    for town in &place.towns {
        if let Some(fit) = fit(town, typed)
            && best.is_none_or(|(other, _)| fit < other)
        {
            best = Some((fit, Found { place, town: Some(town) }));
        }
    }
    best
}

fn fit(name: &str, typed: &str) -> Option<Fit> {
    let name = letters(name);
    if name == typed {
        Some(Fit::Whole)
    } else if name.starts_with(typed) {
        Some(Fit::Start)
    } else {
        is_mistyped(&name, typed).then_some(Fit::Mistyped)
    }
}

/// Whether this is the name, or the start of it, with one mistake.
fn is_mistyped(name: &str, typed: &str) -> bool {
    let starts = typed.len() - 1..=typed.len() + 1;
    typed.len() >= SHORTEST_CORRECTED
        && starts
            .into_iter()
            .any(|end| name.get(..end).is_some_and(|start| distance(start, typed, 1).is_some()))
}

/// The letters of a name: no capitals, accents, spaces or hyphens. People write the Dutch ij in more
/// than one way.
fn letters(text: &str) -> String {
    let mut letters = String::new();
    for word in words(text) {
        for letter in word.letters.chars() {
            if letter == 'j' && letters.ends_with('i') {
                letters.pop();
                letters.push('y');
            } else {
                letters.push(letter);
            }
        }
    }
    letters
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn places() -> Vec<PlaceName> {
        let place = |(name, towns): (&str, &[&str])| PlaceName {
            id: name.to_lowercase(),
            name: name.to_owned(),
            towns: towns.iter().map(|&town| town.to_owned()).collect(),
            fictional: false,
        };
        let all: [(&str, &[&str]); 6] = [
            ("Haarlem", &["Spaarndam-West"]),
            ("Haarlemmermeer", &["Hoofddorp", "Nieuw-Vennep", "Haarlemmerliede", "Spaarndam-Oost"]),
            ("Heemstede", &[]),
            ("Heemskerk", &[]),
            ("Velsen", &["IJmuiden", "Velsen-Noord", "Santpoort-Zuid"]),
            ("Súdwest-Fryslân", &["Wijk aan Zee"]),
        ];
        all.into_iter().map(place).collect()
    }

    /// Checks what is found, as `municipality` or `municipality/town`, with a space between.
    fn check(typed: &str, expected: &[&str]) {
        let places = places();
        let found = find(&places, typed).unwrap();
        let named = found.iter().map(|Found { place, town }| match town {
            Some(town) => format!("{}/{town}", place.name),
            None => place.name.clone(),
        });
        assert_eq!(named.collect::<Vec<_>>(), expected, "{typed}");
    }

    #[test]
    fn a_municipality_or_a_village_in_it_is_found() {
        check("Heemstede", &["Heemstede"]);
        check("hoofddorp", &["Haarlemmermeer/Hoofddorp"]);
        check("  NIEUW vennep ", &["Haarlemmermeer/Nieuw-Vennep"]);
        check("nieuwvennep", &["Haarlemmermeer/Nieuw-Vennep"]);
        check("sudwest fryslan", &["Súdwest-Fryslân"]);
        check("Wijk-aan-Zee", &["Súdwest-Fryslân/Wijk aan Zee"]);
        check("ĳmuiden", &["Velsen/IJmuiden"]);
        check("Ymuiden", &["Velsen/IJmuiden"]);
    }

    #[test]
    fn the_start_of_a_name_is_enough_and_the_whole_name_goes_first() {
        check("haarlem", &["Haarlem", "Haarlemmermeer"]);
        check("haarlemmerl", &["Haarlemmermeer/Haarlemmerliede"]);
        check("ve", &["Velsen"]);
        check("velsen-n", &["Velsen/Velsen-Noord"]);
        check("heems", &["Heemstede", "Heemskerk"]);
    }

    #[test]
    fn a_village_in_two_municipalities_leads_to_both() {
        check("Spaarndam", &["Haarlem/Spaarndam-West", "Haarlemmermeer/Spaarndam-Oost"]);
        check("Spaarndam oost", &["Haarlemmermeer/Spaarndam-Oost"]);
    }

    #[test]
    fn one_mistake_is_allowed_in_a_longer_name() {
        check("hoofdorp", &["Haarlemmermeer/Hoofddorp"]);
        check("hofdd", &["Haarlemmermeer/Hoofddorp"]);
        check("heemstdee", &["Heemstede"]);
        check("ijmuidem", &["Velsen/IJmuiden"]);
        check("veksen", &["Velsen"]);
        check("veks", &[]);
        check("hofdorp", &[]);
        check("heemst", &["Heemstede"]);
        check("haarllemmermeer", &["Haarlemmermeer"]);
        check("hoofjdorp", &["Haarlemmermeer/Hoofddorp"]);
    }

    #[test]
    fn what_is_not_there_is_not_found_and_one_letter_says_nothing() {
        check("Groningen", &[]);
        check("Haarlem-Noord", &[]);
        for typed in ["", " ", "h", "-!", "здравствуй"] {
            assert_eq!(find(&places(), typed), None, "{typed}");
        }
    }
}
