//! What was told, said back in a few whole sentences, so that people see that they were heard.

use super::about::{About, need_id};
use crate::{
    domain::{
        fact::SingleFact,
        facts::{Facts, Scale},
        leefgebied::Leefgebied,
        need::Need,
    },
    texts::Texts,
};
use std::cmp::Reverse;

/// At most so many needs are said back; the others are counted.
const MOST: usize = 3;

/// What was told, said back: what matters most first. Nothing when no need was ticked that others may see.
#[must_use]
pub fn heard(texts: &Texts, about: &About, facts: &Facts) -> Vec<String> {
    let mut needs: Vec<Need> = facts.needs().filter(|need| !need.is_apart()).collect();
    if needs.is_empty() {
        return Vec::new();
    }
    let main = facts.main_need();
    let level = |need: &Need| facts.level(need.topic(), Scale::N);
    needs.sort_by_key(|need| (main != Some(*need), Reverse(level(need))));
    let left = needs.len().saturating_sub(MOST);
    let of_need =
        |need: &Need| about.has(need.topic()).text(texts, &need_id("heard-need", *need), &[]);
    let alone = facts.is(SingleFact::Huishouden, "alleen");
    let alone = alone.then(|| about.text(texts, "heard-alone", &[]));
    let more = (left > 0).then(|| texts.with("heard-more", &[("aantal", &left.to_string())]));
    let is_too_much = Leefgebied::ALL.iter().any(|topic| facts.scale(*topic) == Some(Scale::X));
    let heavy = is_too_much.then(|| texts.get("heard-heavy"));
    let said = needs.iter().take(MOST).map(of_need);
    alone.into_iter().chain(said).chain(more).chain(heavy).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::content::told;

    const TEXTS: &str = "heard-alone = U woont alleen.
heard-alone-wie = { $Wie } woont alleen.
heard-more = En nog { $aantal }.
heard-heavy = Dat is veel.
who-moeder = uw moeder
my-moeder = mijn moeder
heard-need-huis-koken = Koken lukt niet goed.
heard-need-huis-koken-wie = Koken lukt { $wie } niet goed.
heard-need-huis-was = De was blijft liggen.
heard-need-geld-rondkomen = Rondkomen lukt niet.
heard-need-geld-deurwaarder = Er is een deurwaarder.
heard-need-mz-nacht = U slaapt slecht door het zorgen.";

    fn check(answers: &str, expected: &str) {
        let (texts, facts) = (Texts::new("nl", &[TEXTS]).unwrap(), told(answers));
        assert_eq!(heard(&texts, &About::of(&facts), &facts).join(" "), expected, "{answers:?}");
    }

    #[test]
    fn the_heaviest_goes_first_and_no_more_than_three_are_said() {
        check("domein.HUIS=N", "");
        check("huis.koken=ja", "Koken lukt niet goed.");
        check(
            "domein.HUIS=M huis.koken=ja huis.was=ja geld.rondkomen=ja geld.deurwaarder=ja",
            "Er is een deurwaarder. Rondkomen lukt niet. Koken lukt niet goed. En nog 1.",
        );
        check(
            "huishouden=alleen domein.HUIS=X huis.koken=ja",
            "U woont alleen. Koken lukt niet goed. Dat is veel.",
        );
    }

    #[test]
    fn it_is_about_the_right_person() {
        check(
            "rol=mantelzorger relatie=moeder huishouden=alleen huis.koken=ja mz.nacht=ja",
            "Uw moeder woont alleen. Koken lukt uw moeder niet goed. U slaapt slecht door het zorgen.",
        );
    }

    #[test]
    fn what_stays_apart_is_not_said() {
        check("thuis.onveilig=ja", "");
        check("thuis.onveilig=ja huis.koken=ja", "Koken lukt niet goed.");
    }
}
