//! Needs: what exactly is the matter, per leefgebied.
//!
//! Residents tick them. Their texts, and which cards and desks follow from them, are content.

use super::leefgebied::Leefgebied;
use serde::{Deserialize, Serialize};

/// Something that can be the matter in a leefgebied, such as "cleaning" in [`Leefgebied::Huis`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Need(u8);

macro_rules! needs {
    ($($topic:ident: $($name:literal)+;)+) => {
        /// Every need with its leefgebied, in the order in which they are offered.
        const ALL: &[(Leefgebied, &str)] = &[$($((Leefgebied::$topic, $name),)+)+];
    };
}

// After the name: `!` when it is heavy by itself, so that the leefgebied does not go well, whatever its scale says; `#`
// when it stays apart, as answers about danger do.
needs! {
    Geld: "rondkomen" "achterstand !" "inkomen_weg !" "aanvragen" "deurwaarder !" "bijhouden" "energie" "zorgkosten" "studie" "bedrijf" "misbruik !#" "haast !";
    Werk: "zoeken" "kwijt !" "ziek" "passend" "school !" "opleiding" "taal" "bedrijf" "ruzie";
    Dag: "leeg" "ritme" "plek" "buiten" "hobby" "betekenis" "avond";
    Wonen: "zoeken" "duur" "geenplek !" "uithuis !" "ongeschikt" "gebreken" "overlast" "bang !#" "vol" "steun";
    Thuis: "ruzie" "uitelkaar" "ziek" "verlies" "verdeling" "mijzelf #" "onveilig !#";
    Kind: "opvoeden" "gedrag" "gevoel" "school !" "beperking" "baby" "scheiding" "opvang" "ander" "maatregel" "kosten" "vervoer";
    Hoofd: "slapen" "somber !" "angst !" "stress" "verlies" "vergeten !" "ergs !" "anders" "stem !" "terug" "eten";
    Lijf: "vallen" "lopen" "ziekte" "laatste !" "moe" "zintuig" "hersenletsel" "opname" "hulpmiddel";
    Gebruik: "alcohol" "drugs" "gokken !" "scherm" "pillen" "volhouden" "naaste";
    Zorg: "wassen !" "eten" "pillen" "toilet" "wond" "toezicht !" "nacht" "schiet";
    Huis: "schoonmaken" "boodschappen" "koken" "was" "klus" "post" "formulier" "digitaal" "onthouden";
    Net: "alleen" "niemand !" "vragen" "nieuw" "leeftijd" "praten" "ver";
    Mee: "vervoer" "auto" "durven" "toegang" "parkeren" "club" "kosten";
    Recht: "besluit" "klacht" "boete" "zaak" "slachtoffer" "discriminatie" "detentie" "verblijf #";
    Mz: "tijd" "alleen" "nacht" "werk" "regelen" "gedrag" "weigert" "afstand" "op !";
}

impl Need {
    /// Every need, in the order of the leefgebieden.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).zip(ALL).map(|(place, _)| Self(place))
    }

    /// The needs of a leefgebied, in the order in which they are offered.
    pub fn of(topic: Leefgebied) -> impl Iterator<Item = Self> {
        // The table is in the order of the leefgebieden.
        let first = ALL.partition_point(|(of, _)| *of < topic);
        let end = ALL.partition_point(|(of, _)| *of <= topic);
        (0..=u8::MAX).take(end).skip(first).map(Self)
    }

    fn written(self) -> (Leefgebied, &'static str) {
        // Only this file makes a need, each from its place in the table.
        ALL.get(usize::from(self.0)).copied().unwrap_or((Leefgebied::Geld, ""))
    }

    /// The leefgebied it belongs to.
    #[must_use]
    pub fn topic(self) -> Leefgebied {
        self.written().0
    }

    /// Its name inside the leefgebied.
    #[must_use]
    pub fn name(self) -> &'static str {
        let (name, _) = self.written().1.split_once(' ').unwrap_or((self.written().1, ""));
        name
    }

    /// Whether it is heavy by itself: the leefgebied then does not go well, whatever its scale says.
    #[must_use]
    pub fn is_heavy(self) -> bool {
        self.written().1.contains('!')
    }

    /// Whether it is about danger, or about something else that nobody else may see unless the resident chooses so.
    #[must_use]
    pub fn is_apart(self) -> bool {
        self.written().1.contains('#')
    }

    /// The key used in content and cases: `geld.rondkomen`.
    #[must_use]
    pub fn key(self) -> String {
        format!("{}.{}", self.topic().code().to_ascii_lowercase(), self.name())
    }

    /// The need with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let (topic, name) = key.split_once('.')?;
        let topic =
            Leefgebied::ALL.into_iter().find(|one| one.code().to_ascii_lowercase() == topic)?;
        Self::of(topic).find(|need| need.name() == name)
    }

    /// Its place among all needs.
    pub(super) const fn index(self) -> u8 {
        self.0
    }
}

impl TryFrom<String> for Need {
    type Error = String;

    fn try_from(key: String) -> Result<Self, String> {
        Self::from_key(&key).ok_or_else(|| format!("there is no need {key:?}"))
    }
}

impl From<Need> for String {
    fn from(need: Need) -> Self {
        need.key()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_leads_back_to_its_need() {
        assert_eq!(Need::all().count(), ALL.len());
        for need in Need::all() {
            assert_eq!(Need::from_key(&need.key()), Some(need));
        }
        assert_eq!(Need::from_key("geld.zwemmen"), None);
        assert_eq!(Need::from_key("GELD.rondkomen"), None);
    }

    #[test]
    fn some_needs_are_heavy_by_themselves() {
        let is_heavy = |key| Need::from_key(key).map(Need::is_heavy);
        assert_eq!(is_heavy("mz.op"), Some(true));
        assert_eq!(is_heavy("mz.tijd"), Some(false));
    }
}
